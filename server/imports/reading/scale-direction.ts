import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import { answerNumber, answerWord } from './answer-score.ts'
import { wordScales } from './answer-words.ts'

/** German marks: 1 is the best, 6 the worst. */
export const schoolMarks = /\bschulnoten?\b/u

/**
 * Whether the lowest number of a scale is its best answer: by what the question says of its ends, by the words beside the
 * numbers of the answers, or because it asks for the difficulty. `middle` of the scale.
 */
export function bestIsLow(kind: SurveyKind, question: string, answers: readonly string[], middle: number): boolean {
  if (lowIsBest.test(question) || bothEnds.test(question) || schoolMarks.test(question)) return true
  if (lowIsWorst.test(question)) return false
  const told = directionOf(answers, middle)
  if (told !== 0) return told < 0
  return kind === 'ces' && hard.test(question) && !simple.test(question)
}

/** Below 0: answers with good words have low numbers. 0: no words say so, or they contradict one another. */
function directionOf(answers: readonly string[], middle: number): number {
  let same = 0
  let opposite = 0
  for (const answer of answers) {
    const number = answerNumber(answer)
    const score = wordScores.get(answerWord(answer))
    if (number === null || score === undefined || number === middle) continue
    if (number > middle === score > 0) same++
    else opposite++
  }
  return same > 0 && opposite > 0 ? 0 : same - opposite
}

/** Words of the better (1) and the worse (-1) half of a scale, where all scales that have them agree. */
const wordScores = new Map<string, number>()
const torn = new Set<string>()
for (const { places } of wordScales) {
  for (const [place, forms] of places.entries()) {
    const side = Math.sign(place - (places.length - 1) / 2)
    for (const form of forms) {
      const known = wordScores.get(form)
      if (side === 0 || (known !== undefined && known !== side)) torn.add(form)
      wordScores.set(form, side)
    }
  }
}
for (const form of torn) wordScores.delete(form)

const best =
  '(?:very|extremely|completely) (?:satisfied|good|happy|easy|likely)|strongly agree|excellent|outstanding|awesome|amazing|fantastic|perfect|best|great|' +
  'sehr (?:gut|zufrieden|einfach|leicht)|ausgezeichnet|hervorragend|stimme (?:voll|völlig)|' +
  'très (?:satisfait|bien|bon|facile)|tout à fait|muy (?:satisfech|buen|bien|fácil)|excelente|' +
  'muito (?:satisfeit|bom|boa|fácil)|ótim|molto (?:soddisfatt|buon|facile)|ottim|eccellente|' +
  'zeer (?:tevreden|goed|makkelijk)|uitstekend|bardzo (?:zadowolon|dobr|łatw)|大変満足|とても満足|非常に満足'
const worst =
  '(?:very|extremely|completely) (?:dissatisfied|unsatisfied|bad|poor|unhappy|difficult|hard|unlikely)|not at all|strongly disagree|poor|terrible|awful|horrible|worst|bad|' +
  'sehr (?:schlecht|unzufrieden|schwierig|schwer)|gar nicht|überhaupt nicht|schlecht|ungenügend|' +
  'très (?:insatisfait|mauvais|difficile)|pas du tout|muy (?:insatisfech|mal|difícil)|nada|' +
  'muito (?:insatisfeit|ruim|difícil)|molto (?:insoddisfatt|difficile)|per niente|pessim|' +
  'zeer (?:ontevreden|slecht|moeilijk)|bardzo (?:niezadowolon|źle|trudn)|大変不満|とても不満|非常に不満'
/** 'Session 1: Best practices' and '1 - Great docs' are titles. */
const numbered =
  '(?:session|day|track|talk|workshop|part|module|keynote|panel|lab|week|room|stage|level|phase|question|tag|teil|raum|jour|día|giorno)'
const ends = '\\p{L}*(?= ?(?:[,;.)\\]/–-]|$|\\d|(?:to|and|bis|und|à|et|a|y|e|tot|en|through)(?!\\p{L})))'
/** 'Best talk: 1-5' says nothing of the ends. */
const upTo = ' ?(?:-|–|to|bis|à|a|al|tot) ?\\d'
const at = (words: string) =>
  new RegExp(
    `(?<![\\p{L}\\d.#])(?<!${numbered} )[01] ?(?:(?:=>?|is|means|ist|bedeutet|→) ?(?:${words})|[:–-] ?(?:${words})${ends})|` +
      `(?:${words})[^\\d,;]{0,12}(?:[=:] ?[01](?!\\d|${upTo})|\\([01]\\))`,
    'iu',
  )
const lowIsBest = at(best)
const lowIsWorst = at(worst)
/** '1 (best) - 5 (worst)', 'where 1 is the highest and 5 the lowest': words of both ends behind their numbers. */
const bothEnds = new RegExp(
  `(?<!\\d)[01] (?:is |ist )?\\(?(?:the |der |die |das )?(?:highest|${best})\\p{L}*\\)?[^\\d]{1,30}(?<!\\d)(?:[4-9]|10) ` +
    `(?:is |ist )?\\(?(?:the |der |die |das )?(?:lowest|pésim|${worst})`,
  'iu',
)

const hard =
  /\bdifficult|\beffort\b|schwierig|schwer\b|aufwand|aufwändig|mühe|difficile|difícil|\besfor[çc]o|\besfuerzo|moeilijk|moeite|trudn/iu
const simple =
  /\beas(y|ily|e)\b|little|\blow\b|effortless|minimal|without|einfach|leicht|wenig|facile|facilit|fácil|makkelijk|łatw/iu
