import type { StatusMeaning } from '@upshot/shared/imports/field'
import { normaliseLabel } from './label.ts'
import { plainNo, plainYes, yesOrNo } from './yes-or-no.ts'

/** Nothing longer is a status; looking for one in a long text takes its time. */
const longest = 200

/** What a cell of a status column means by words that are known, in whatever form. Undefined: nobody knows it. */
export function wordMeaning(words: ReadonlyMap<string, StatusMeaning>, cell: string): StatusMeaning | undefined {
  const key = normaliseLabel(cell)
  const known = words.get(cell) ?? words.get(key)
  if (known !== undefined || key === '' || key.length > longest) return known
  for (const form of formsOf(key)) {
    const meaning = words.get(form)
    if (meaning !== undefined) return meaning
  }
  return ofSeveral(words, key)
}

/** 'Registered, attended', 'Confirmé / Confirmed': all of them are known, and the last word is the one that goes furthest. */
function ofSeveral(words: ReadonlyMap<string, StatusMeaning>, key: string): StatusMeaning | undefined {
  const parts = key.split(/ ?[,;&+] ?| [/|] /).filter(part => part !== '')
  if (parts.length < 2 || parts.length > 4) return undefined
  const meanings = new Set<StatusMeaning>()
  for (const part of parts) {
    const meaning = words.get(part)
    // Not even one of them is guessed, and a bare answer may be to another question.
    if (meaning === undefined || part.length < 4) return undefined
    meanings.add(meaning)
  }
  const stayedAway = parts.some(part => yesOrNo(part) === false)
  if (meanings.size > 1 && !meanings.delete('registered')) return undefined
  const [only, another] = meanings
  if (another !== undefined || only === undefined || (stayedAway && only === 'attended')) return undefined
  return meanings.size === 1 && furthest.has(only) ? only : undefined
}

/** Whoever waits and is registered may be either. */
const furthest: ReadonlySet<StatusMeaning> = new Set(['registered', 'attended', 'cancelled'])

/** 'CHECKED_IN', '1 - Confirmed', 'Webinar > Registered', 'cancelled by the organiser', 'Sorry, can’t come', "Yes, I'll be there". */
function formsOf(key: string): string[] {
  const plain = key
    .replace(sign, '')
    .replace(/^wc-/, '')
    .replace(/^\d{1,2}(?:\.| -|\)|:) ?(?=\p{L})/u, '')
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .replace(/^.* > (?=\S)/, '')
  const sober = plain.replace(apology, '').replace(/[.!]+$/, '')
  const forms = [plain, sober, sober.replace(/^i(?:'m| am|'ll| will)? /, '')]
  const by = /^(cancell?ed) by .{1,40}$/.exec(plain)
  if (by?.[1] !== undefined) forms.push(by[1])
  const dated = withDetail.exec(sober)?.[1]
  if (dated !== undefined && !takenBack.test(sober.slice(dated.length))) forms.push(dated)
  const head = answerBefore.exec(plain)?.[1]
  // 'RAP - Approved': a code of the tool.
  const coded = /^(\p{L}{3}) - (\p{L}.*)$/u.exec(plain)
  if (coded?.[2] !== undefined && !answers.has(coded[1] ?? '')) forms.push(coded[2])
  if (head !== undefined && answers.has(head) && !takenBack.test(plain)) forms.push(head)
  return forms.filter(form => form !== key)
}

/** '✅ yes': the word says it. */
const sign = /^\p{Extended_Pictographic}\uFE0F? ?(?=\p{L})/u

const apology =
  /^(?:(?:so )?sorry|unfortunately|regretfully|leider|désolée?|lo siento|helaas|purtroppo|infelizmente),? /

/** 'Attended (42 min)', 'Cancelled on Oct 20': when, or for how long. */
const withDetail =
  /^(\p{L}[\p{L} '-]{3,30}?)(?: \((?:at |on )?\d[^()]{0,30}\)| (?:on|at|since|am|um|seit|le|depuis|el|desde|il) (?=[^,;]*\d)[^,;()]{2,30})$/u

/** 'No-show' and 'no reply' are no answer of no. */
const answerBefore = /^(\p{L}{2,5})(?:[,;.!] ?| - | – | — | \()/u

/** 'Yes, but cancelled later', 'No (waitlist)': a person says what that is. */
const takenBack =
  /\d (?:of|von|de|sur|di|van|z) \d|cancel|storn|annul|wait|warte|attente|espera|regist|invit|\b(but|not|maybe|perhaps|aber|nicht|vielleicht|mais|pas|pero|quizas?|talvez|ma|forse|maar|niet|misschien)\b/

const answers: ReadonlySet<string> = new Set([...plainYes, ...plainNo])
