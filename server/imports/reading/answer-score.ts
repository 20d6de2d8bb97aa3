import { isNothing, normaliseLabel } from './label.ts'

/** What numbers answers can be, and what their words stand for. */
export interface AnswerScale {
  readonly low: number
  readonly high: number
  readonly words: ReadonlyMap<string, number>
  /** Numbers count from the best answer, as school marks do. Scores are turned round: more is better everywhere. */
  readonly bestIsLow?: boolean
}

/** The answer as a number of its scale. Null: no answer. Undefined: something that is none. */
export function readAnswer(
  cell: string,
  { low, high, words, bestIsLow = false }: AnswerScale,
): number | null | undefined {
  const text = normaliseLabel(cell)
  if (isNoAnswer(text)) return null
  const number = answerNumber(text)
  const turned = number !== null && bestIsLow ? low + high - number : number
  const score = words.get(answerWord(text)) ?? turned
  return score !== null && score >= low && score <= high ? score : undefined
}

export function isNoAnswer(text: string): boolean {
  return isNothing(text) || noAnswers.has(text)
}

const noAnswers = new Set([
  'not applicable',
  "don't know",
  'don’t know',
  'prefer not to say',
  'no answer',
  ...['did not attend', "didn't attend", 'didn’t attend', 'i did not attend', 'not attended', 'did not use'],
  ...['nicht teilgenommen', 'nicht besucht', 'pas participé', 'no asistí', 'não participei', 'non ho partecipato'],
  'keine angabe',
  'k. a.',
  'k.a.',
  'weiß nicht',
  'sans avis',
  'ne sais pas',
  'no sé',
  'no sabe',
  'non so',
  'não sei',
  'weet niet',
])

/** The number that an answer begins with: '8', '10 - Extremely likely', '4/5', '4 out of 5', '4,0', or its stars. */
export function answerNumber(text: string): number | null {
  const found = /^[+]?(\d{1,2}(?:[.,]\d{1,2})?)(?:$|\s*[-–—:=(/)|]|\s+\D|\s*[★⭐点점分])/u.exec(text)
  if (found?.[1] !== undefined) return Number(found[1].replace(',', '.'))
  // 'Extremely likely - 10'
  const behind = /^\p{L}[^\d]{2,60}\s[-–—(]\s?(\d{1,2})\)?$/u.exec(text)
  if (behind?.[1] !== undefined) return Number(behind[1])
  if (/^(?:[★⭐☆✩\s]|\uFE0F)+$/u.test(text)) {
    const stars = [...text.matchAll(/[★⭐]/gu)].length
    return stars === 0 ? null : stars
  }
  return null
}

/** A word as scales list it: without the endings that depend on who answers, and without a number before it. */
export function answerWord(text: string): string {
  return text
    .replace(/^\d{1,2}\s*[-–—:=.)]\s*/, '')
    .replace(/(?:\(e?s?\)|·e·?s?|\.e|\/-?[aer]|\(a\)|\(in\)|:in|\*in)(?= |$)/g, '')
    .replace(/[.!]+$/, '')
    .trim()
    .replace(/(satisfait)e?s?\b/g, '$1')
    .replace(/(satisfech|soddisfatt|satisfeit)[aei]\b/g, '$1o')
}
