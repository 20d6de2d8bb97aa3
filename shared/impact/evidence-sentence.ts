import { fullNumber } from '../format/number.ts'
import type { EvidenceLabel } from './ladder.ts'

/** What each label's sentence needs to be said. Texts are parts of a sentence, without capital or full stop. */
export type EvidenceFacts =
  /** "47 people who attended also activated a key within 14 days." */
  | { label: 'counted'; count: number; who: string; did: string; withinDays: number }
  /** coverage: share of all of them that links see, 0 to 1; null when it is not known. */
  | { label: 'tracked'; count: number; metric: string; coverage: number | null }
  | {
      label: 'estimated'
      metric: string
      /** Whether the metric's name is said with "were" ("sign-ups") or "was" ("time to first call"). */
      plural: boolean
      effect: number
      lower: number
      upper: number
      /** '%' or another unit behind the number; null for a plain count. */
      unit: string | null
      /** The period of a flow; null for a stock. */
      per: 'day' | 'week' | 'month' | null
      /** "in the two weeks after the workshop" */
      window: string
      placebos: number
      /** Of those, how many showed an effect as large, or an interval without zero. */
      alike: number
    }
  /** smallest: the smallest lift that would usually have been noticed. */
  | { label: 'inconclusive'; smallest: number; unit: string | null; per: 'day' | 'week' | 'month' | null }
  | { label: 'correlated'; reasons: readonly string[] }
  | { label: 'reported'; named: number; respondents: number; what: string }
  | { label: 'asserted' }
  | { label: 'suppressed' }

/** The one sentence that a manager reads, fixed for each label. */
export function evidenceSentence(facts: EvidenceFacts, locale: string): string {
  switch (facts.label) {
    case 'counted':
      return `${fullNumber(facts.count, locale)} ${facts.who} also ${facts.did} within ${facts.withinDays} days.`
    case 'tracked': {
      const seen =
        facts.coverage === null
          ? `what share of all ${facts.metric} links see is not known`
          : `links see about ${fullNumber(Math.round(100 * facts.coverage), locale)} % of all ${facts.metric}`
      return `${fullNumber(facts.count, locale)} ${facts.metric} came through our links; ${seen}.`
    }
    case 'estimated': {
      const [from, to] = [Math.abs(facts.lower), Math.abs(facts.upper)].sort((a, b) => a - b)
      const range = `${roughly(from ?? 0, locale)} to ${roughly(to ?? 0, locale)}`
      const amount = `${roughly(Math.abs(facts.effect), locale)}${unitAndPeriod(facts)}`
      const direction = facts.effect < 0 ? 'lower' : 'higher'
      const dates = `${inWords(facts.placebos)} placebo ${facts.placebos === 1 ? 'date' : 'dates'}`
      const placebos =
        facts.alike === 0
          ? `${dates} showed nothing like it`
          : `${inWords(facts.alike)} of ${dates} showed something like it`
      const verb = facts.plural ? 'were' : 'was'
      return `${capital(facts.metric)} ${verb} about ${amount} ${direction} than expected (${range}) ${facts.window}; ${placebos}.`
    }
    case 'inconclusive':
      return `We cannot tell an effect from normal variation. A lift below ${roughly(facts.smallest, locale)}${unitAndPeriod(facts)} would have gone unnoticed.`
    case 'correlated':
      return `Moved together; other causes are possible: ${facts.reasons.join('; ')}.`
    case 'reported':
      return `${fullNumber(facts.named, locale)} of ${fullNumber(facts.respondents, locale)} respondents named ${facts.what}.`
    case 'asserted':
      return "The team's view; not measured."
    case 'suppressed':
      return 'Too few to report.'
  }
}

/** Words and phrases that a label does not carry, wherever its text comes from. */
const forbidden: Readonly<Record<EvidenceLabel, readonly (readonly [phrase: string, pattern: RegExp])[]>> = {
  counted: [
    ['caused', /\bcaus(e|es|ed|ing)\b/i],
    ['generated', /\bgenerat(e|es|ed|ing)\b/i],
    ['drove', /\b(drove|drives?|driven|driving)\b/i],
    ['lift', /\blift(s|ed|ing)?\b/i],
  ],
  tracked: [
    ['caused', /\bcaus(e|es|ed|ing)\b/i],
    ['total impact', /\btotal\s+impact\b/i],
  ],
  estimated: [
    ['exactly', /\bexactly\b/i],
    ['proved', /\bprov(e|es|ed|en|ing)\b/i],
  ],
  inconclusive: [
    ['no effect', /\bno\s+effect\b/i],
    ['failed', /\bfail(s|ed|ing|ure)?\b/i],
  ],
  correlated: [
    ['because', /\bbecause\b/i],
    ['due to', /\bdue\s+to\b/i],
    ['impact', /\bimpact(s|ed|ing)?\b/i],
  ],
  reported: [['percent of all sign-ups', /(%|\bper\s?cent)\s+of\s+all\b/i]],
  asserted: [['a number without "estimate by"', /^(?!.*\bestimate by\b).*\d/is]],
  suppressed: [['any number', /\d/]],
}

/** Which forbidden words a text about a claim with this label contains, in the words of the rule. */
export function forbiddenWordsIn(label: EvidenceLabel, text: string): string[] {
  return forbidden[label].filter(([, pattern]) => pattern.test(text)).map(([phrase]) => phrase)
}

function unitAndPeriod({ unit, per }: { unit: string | null; per: string | null }): string {
  return `${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` a ${per}`}`
}

/** Two digits below 100 and three above: an estimate with an interval does not carry more. */
function roughly(value: number, locale: string): string {
  const digits = Math.abs(value) >= 99.5 ? 3 : 2
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }).format(value)
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function inWords(count: number): string {
  return words[count] ?? String(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
