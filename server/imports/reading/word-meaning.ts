import type { StatusMeaning } from '@upshot/shared/imports/field'
import { normaliseLabel } from './label.ts'
import { plainNo, plainYes } from './yes-or-no.ts'

/** What a cell of a status column means by words that are known, in whatever form. Undefined: nobody knows it. */
export function wordMeaning(words: ReadonlyMap<string, StatusMeaning>, cell: string): StatusMeaning | undefined {
  const key = normaliseLabel(cell)
  const known = words.get(cell) ?? words.get(key)
  if (known !== undefined || key === '') return known
  for (const form of formsOf(key)) {
    const meaning = words.get(form)
    if (meaning !== undefined) return meaning
  }
  return undefined
}

/** 'CHECKED_IN', '1 - Confirmed', 'Webinar > Registered', 'cancelled by the organiser', 'Sorry, can’t come', "Yes, I'll be there". */
function formsOf(key: string): string[] {
  const plain = key
    .replace(sign, '')
    .replace(/^\d{1,2}(?:\.| -|\)|:) ?(?=\p{L})/u, '')
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .replace(/^.* > (?=\S)/, '')
  const sober = plain.replace(apology, '').replace(/[.!]+$/, '')
  const forms = [plain, sober, sober.replace(/^i(?:'m| am|'ll| will)? /, '')]
  const by = /^(cancell?ed) by .{1,40}$/.exec(plain)
  if (by?.[1] !== undefined) forms.push(by[1])
  const head = answerBefore.exec(plain)?.[1]
  if (head !== undefined && answers.has(head) && !takenBack.test(plain)) forms.push(head)
  return forms.filter(form => form !== key)
}

/** '✅ yes': the word says it. */
const sign = /^\p{Extended_Pictographic}\uFE0F? ?(?=\p{L})/u

const apology =
  /^(?:(?:so )?sorry|unfortunately|regretfully|leider|désolée?|lo siento|helaas|purtroppo|infelizmente),? /

/** 'No-show' and 'no reply' are no answer of no. */
const answerBefore = /^(\p{L}{2,5})(?:[,;.!] ?| - | – | — | \()/u

/** 'Yes, but cancelled later', 'No (waitlist)': a person says what that is. */
const takenBack =
  /cancel|storn|annul|wait|warte|attente|espera|regist|invit|\b(but|not|maybe|perhaps|aber|nicht|vielleicht|mais|pas|pero|quizas?|talvez|ma|forse|maar|niet|misschien)\b/

const answers: ReadonlySet<string> = new Set([...plainYes, ...plainNo])
