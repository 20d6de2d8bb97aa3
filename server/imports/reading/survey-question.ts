import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import { type AnswerScale, answerNumber, answerWord, isNoAnswer } from './answer-score.ts'
import { wordScales } from './answer-words.ts'
import { normaliseLabel } from './label.ts'
import { bestIsLow, schoolMarks } from './scale-direction.ts'
import { asksForNoMark, blames, denies, withoutLegend } from './survey-no-mark.ts'
import type { WordScale } from './word-scale.ts'

export interface SurveyScale extends AnswerScale {
  readonly kind: SurveyKind
}

/**
 * What a column of a form measures, by the words of its question and the shape of its answers; null for everything else.
 * Both have to agree: numbers from 1 to 5 may be years of experience, and 'would you recommend us' may be answered with yes.
 */
export function surveyQuestion(label: string, cells: readonly string[]): SurveyScale | null {
  const question = normaliseLabel(label)
  if (asksForNoMark(question, statedScale(question) !== null)) return null
  const answers = cells.map(normaliseLabel).filter(cell => !isNoAnswer(cell))
  if (answers.length === 0) return null
  if (isOneChoice(question, answers)) return null
  const numbers = answers.map(answerNumber)
  // A slip or two does not make another question of it: such answers are left out and told.
  const fits = (low: number, high: number): boolean =>
    numbers.filter(number => number !== null && number >= low && number <= high).length >= answers.length * 0.8
  const mostlyNumbers = fits(0, 100)
  const words = mostlyNumbers ? null : scaleOfWords(answers)
  // Who agrees that the room was too cold is not satisfied.
  const statement = withoutLegend(question)
  const isBlame = blames.test(statement) || denies.test(statement)
  if (words?.about === 'agreement' && isBlame) return null
  // A single 'Great' may be a comment, and what is called so is one.
  if (
    words !== null &&
    !(comments.test(question) && answers.length < fewestMarks) &&
    (satisfies.test(question) || effort.test(question) || new Set(answers).size > 1)
  ) {
    const kind = words.about === 'ease' || (words.about === 'agreement' && effort.test(question)) ? 'ces' : 'csat'
    return inWords(kind, words)
  }
  if (!mostlyNumbers || isQuiz(question, answers)) return null
  const known = numbers.flatMap(number => (number !== null && number >= 0 && number <= 10 ? [number] : []))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const stated = statedScale(question)
  if (recommends.test(question)) {
    if (stated === null && asksForElse.test(question) && !likely.test(question)) return null
    const isNps = stated === null ? most > 7 || least === 0 || (most > 5 && known.length < 10) : stated.high === 10
    return isNps && fits(0, 10) ? { kind: 'nps', low: 0, high: 10, words: wordsOf('nps') } : null
  }
  const numbered = (kind: SurveyKind, low: number, high: number): SurveyScale | null =>
    fits(low, high)
      ? { kind, low, high, words: wordsOf(kind), bestIsLow: bestIsLow(kind, question, answers, (low + high) / 2) }
      : null
  if (effort.test(question)) {
    const high = stated?.high ?? (most <= 5 ? 5 : 7)
    return high === 5 || high === 7 ? numbered('ces', 1, high) : null
  }
  if (!satisfies.test(question) && !/\[[^\]]+\]$/.test(question)) return null
  // What is marked is how much somebody agrees that something was bad.
  if (agreed.test(question) && isBlame) return null
  const scale = stated ?? unstatedScale(known)
  // Ten points are many things besides satisfaction, such as what a game or the likelihood to come again has.
  if (scale === null || (scale.high !== 5 && (quizScore.test(question) || likely.test(question)))) return null
  return numbered('csat', scale.low, scale.high)
}

/**
 * The scale of answers of which nobody says it. One answer beyond five is a slip; more are another scale, and where that
 * may end at six, seven or nowhere, nobody can tell.
 */
function unstatedScale(known: readonly number[]): Stated | null {
  const beyond = known.filter(number => number > 5)
  if (beyond.length <= Math.max(1, known.length * 0.02)) return { low: 1, high: 5 }
  return Math.max(...known) >= 8 ? { low: known.includes(0) ? 0 : 1, high: 10 } : null
}

/** The scale of a column that a person says measures this, by its answers. */
export function scaleOf(kind: SurveyKind, label: string, cells: readonly string[]): SurveyScale {
  const found = surveyQuestion(label, cells)
  if (found?.kind === kind) return found
  const question = normaliseLabel(label)
  const answers = cells.map(normaliseLabel).filter(cell => !isNoAnswer(cell))
  const words = kind === 'nps' ? null : scaleOfWords(answers)
  if (words !== null) return inWords(kind, words)
  if (kind === 'nps') return { kind, low: 0, high: 10, words: wordsOf(kind) }
  const known = answers.flatMap(answer => answerNumber(answer) ?? [])
  const most = Math.max(...known)
  const usual = { low: known.includes(0) ? 0 : 1, high: most <= 5 ? 5 : most <= 7 ? 7 : 10 }
  const { low, high } = statedScale(question) ?? (kind === 'ces' ? { low: 1, high: most > 5 ? 7 : 5 } : usual)
  return { kind, low, high, words: wordsOf(kind), bestIsLow: bestIsLow(kind, question, answers, (low + high) / 2) }
}

/** A column for each possible answer, filled where it was chosen: one answer of a question is no question. */
function isOneChoice(question: string, answers: readonly string[]): boolean {
  const choice = /\[([^\]]+)\]$/.exec(question)?.[1] ?? question
  return answers.every(answer => answer === choice)
}

/** What a quiz gives for right answers: '2 / 3' under 'Score', or out of a number that no scale ends with. */
function isQuiz(question: string, answers: readonly string[]): boolean {
  const outOf = answers.map(answer => /^\d{1,3}(?:[.,]\d+)? ?\/ ?(\d{1,3})$/.exec(answer)?.[1] ?? null)
  if (outOf.some(end => end === null)) return false
  return quizScore.test(question) || outOf.some(end => !['5', '7', '10'].includes(end ?? ''))
}

const quizScore =
  /^(total )?(score|punktzahl|punkte|ergebnis|puntuación|pontuação|punteggio|note|scor[ée]|wynik|poäng|得点|スコア|점수|分数)$/u

/** Ends of a scale of numbers that tools put into words. */
function wordsOf(kind: SurveyKind): ReadonlyMap<string, number> {
  if (kind !== 'nps') return new Map()
  return new Map([
    ['extremely likely', 10],
    ['not at all likely', 0],
    ['sehr wahrscheinlich', 10],
    ['sehr unwahrscheinlich', 0],
    ['äußerst wahrscheinlich', 10],
    ['äußerst unwahrscheinlich', 0],
    ['extrêmement probable', 10],
    ['pas du tout probable', 0],
    ['extremadamente probable', 10],
    ['nada probable', 0],
  ])
}

const formsOfAny: ReadonlySet<string> = new Set(wordScales.flatMap(({ forms }) => [...forms]))

/** The first of the scales that have most of the words, and nearly all. */
function scaleOfWords(answers: readonly string[]): WordScale | null {
  // Hundreds of people give a handful of answers, or each their own: then most are of no scale.
  const words: { word: string; given: number }[] = []
  let unknown = 0
  for (const [answer, given] of Map.groupBy(answers, each => each)) {
    const word = answerWord(answer)
    if (!formsOfAny.has(word)) unknown += given.length
    if (answers.length - unknown < answers.length * 0.9) return null
    words.push({ word, given: given.length })
  }
  const chosen = new Set(words.map(({ word }) => word))
  let best: { scale: WordScale; known: number } | null = null
  for (const scale of wordScales) {
    if (scale.needs?.every(word => chosen.has(word)) === false) continue
    const known = words.reduce((sum, { word, given }) => (scale.forms.has(word) ? sum + given : sum), 0)
    if (known < answers.length * 0.9 || known <= (best?.known ?? 0) || isFiner(chosen, scale)) continue
    best = { scale, known }
  }
  return best?.scale ?? null
}

/** Two forms of one place that were both chosen are two answers of a scale that has more of them. */
function isFiner(chosen: ReadonlySet<string>, { places }: WordScale): boolean {
  const inOneGender = (form: string) => form.replaceAll('’', "'").replace(/[oa]$/, '')
  return places.some(forms => new Set(forms.filter(form => chosen.has(form)).map(inOneGender)).size > 1)
}

function inWords(kind: SurveyKind, scale: WordScale): SurveyScale {
  return { kind, low: 1, high: scale.places.length, words: scores(scale) }
}

/** A question with its answers, as far as they are words. */
interface Worded {
  readonly kind: SurveyKind
  readonly cells: readonly string[]
}

/**
 * The scale in words that other questions of a form show these answers to be of: 'Good' beside answers that have 'Very good'
 * and 'Fair' is of their scale. Null: none of them does, or these answers tell their own.
 */
export function scaleOfOthers({ kind, cells }: Worded, others: readonly Worded[]): SurveyScale | null {
  const own = wordsIn(cells)
  const scale = scaleOfWords(own)
  if (scale === null || scale.needs !== undefined) return null
  for (const other of others) {
    const found = other.kind === kind ? scaleOfWords(wordsIn(other.cells)) : null
    if (found?.needs === undefined || found.about !== scale.about) continue
    if (own.every(word => found.forms.has(word)) && !isFiner(new Set(own), found)) return inWords(kind, found)
  }
  return null
}

function wordsIn(cells: readonly string[]): string[] {
  const answers = cells.map(normaliseLabel).filter(cell => !isNoAnswer(cell))
  return answers.some(answer => answerNumber(answer) !== null) ? [] : answers.map(answerWord)
}

function scores({ places }: WordScale): ReadonlyMap<string, number> {
  return new Map(places.flatMap((forms, index) => forms.map(form => [form, index + 1] as const)))
}

interface Stated {
  readonly low: number
  readonly high: number
}

/** '(0-10)', 'from 1 to 5', '1 = poor, 5 = great', 'Schulnote'. */
function statedScale(question: string): Stated | null {
  const found =
    /(?<![\d.])([01]) ?(?:-|–|—|to|bis|à|a|al|até|do|tot|~|～|〜) ?([4-9]|10)(?!\d)/u.exec(question) ??
    /(?<!\d)([01]) ?= ?[^=]{1,60}?(?<!\d)([4-9]|10) ?=/u.exec(question) ??
    /(?<!\d)([01]) ?\([^()]{2,40}\) ?(?:-|–|—|to|bis|à|a|al|até|do|tot) ?([4-9]|10) ?\(/u.exec(question)
  if (found !== null) return { low: Number(found[1]), high: Number(found[2]) }
  const outOf = /\b(?:out of|von|sur|sobre|su) (5|7|10)\b/u.exec(question)?.[1]
  if (outOf !== undefined) return { low: 1, high: Number(outOf) }
  return schoolMarks.test(question) ? { low: 1, high: 6 } : null
}

/** 'Who recommended us to you?', 'What price would you recommend?' */
const asksForElse =
  /^(who|what|which|where|wer|welche[rsnm]?|qui|quién|quem) (?!.*(\bnps\b|net promoter))(?!(score|rating|number|mark|grade|extent|degree|chance)\b|(is|are|was|would be) (the |your )?(chances?|odds|likelihood)\b)/u

const agreed = /\bagree|stimm|zustimm|\baccord\b|acuerdo|concord|accordo|\beens\b/u

/** Below this many, good words in a column of comments are comments. */
const fewestMarks = 10
const comments =
  /^(?:(?:any |other |further |additional |your )*)(?:comments?|feedback|reasons?|remarks?|suggestions?|verbatim|kommentare?|anmerkung(?:en)?|begründung|commentaires?|comentarios?|comentários?|commenti|opmerking(?:en)?|コメント)$/u

const likely = /\blikely\b|likelihood|wahrscheinlich|probab|waarschijnlijk|可能性/iu

const recommends =
  /recommend|(?<!\p{L})nps(?!\p{L})|net promoter|empfehl|empfiehl|recomend|recomiend|recommand|consigli|raccomand|aanbeve+l|aanra(a)?den|rekommend|anbefal|suosittel|polec|doporuč|odporúč|ajánl|recoman|tavsiye|öner|рекоменд|порекоменд|συστή|συνιστ|推荐|推薦|おすすめ|お勧め|お薦め|勧め|薦め|추천|giới thiệu|merekomendasikan|แนะนำ/iu

const effort =
  /\b(easy|easily|effort|difficult)\b|\beinfach|\bleicht\b|aufwand|mühe|\bfacile|facilit|fácil|\besforço|\besfuerzo|gemakkelijk|makkelijk|moeite|łatw|lätt\b|enkelt/iu

const satisfies =
  /\bhow (was|were|is|are|did|do|would|good|useful|helpful|relevant|clear|well|satisfied|happy|interesting|likely are you to attend)\b|\brat(e|ing|ings)\b|satisf|happy with|quality|\boverall\b|\bscore\b|\bstars?\b|bewert|zufried|gefallen|gefiel|\bwie (war|waren|fand|fandest|fanden|gut|hilfreich|nützlich)\b|qualität|gesamteindruck|gesamtnote|schulnote|\bnote\b|évalu|comment (était|étaient|avez|as-tu|évaluez|jugez)|qualité|satisfech|califi|\bvalor(a|e|ar|as|ación)\b|pareci|calidad|\bcome (è|era|valut|giudic)|soddisf|qualità|avali|como (foi|foram|classific)|qualidade|tevreden|beoordeel|beoordeling|\bhoe (was|waren|vond|tevreden)\b|kwaliteit|ocen|zadowol|nöjd|betyg|tilfreds|tyytyväi|満足|評価|만족|평가|满意|滿意|评价|評價|оцен|довол|удовлетвор|spokojen|hodnot|memnun|fornøyd|elégedett/iu
