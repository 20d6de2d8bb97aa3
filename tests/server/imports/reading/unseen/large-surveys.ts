import { Dice, type Large } from './large-tables.ts'
import { table } from './seen.ts'

const stamp = (at: number) =>
  `2026/09/18 ${7 + (Math.floor(at / 60) % 5)}:${String(at % 60).padStart(2, '0')}:${String(Math.floor(at / 300)).padStart(2, '0')} PM GMT+2`
const nps = 'How likely are you to recommend this meetup to a friend? (0-10)'

type Answer = string | number

/** Answers of the many to a few questions; '' did not answer. */
function form(count: number, questions: readonly string[], answer: (at: number) => Answer[]): string {
  return table([['Timestamp', ...questions], ...Array.from({ length: count }, (_, at) => [stamp(at), ...answer(at)])])
}

function scores(count: number, score: (at: number) => Answer): string {
  return Array.from({ length: count }, (_, at) => score(at))
    .filter(one => one !== '')
    .join(' ')
}

const dice = new Dice(21)
const rolls = Array.from({ length: 600 }, () => dice.roll(1000))
const roll = (at: number, sides: number) => (rolls[at] ?? 0) % sides

const late = (at: number) => (at < 300 ? 7 + roll(at, 4) : roll(at, 11))
const ofFive = (at: number) => (at < 400 ? 3 + roll(at, 3) : 1 + roll(at, 5))
const ofSeven = (at: number) => (at < 200 ? 1 + roll(at, 5) : 1 + roll(at, 7))
const ofTen = (at: number) => (at < 200 ? 1 + roll(at, 5) : 1 + roll(at, 10))
const english = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied']
const german = ['Sehr unzufrieden', 'Unzufrieden', 'Neutral', 'Zufrieden', 'Sehr zufrieden']
const spanish = ['Muy insatisfecho', 'Insatisfecho', 'Neutral', 'Satisfecho', 'Muy satisfecho']
/** The middle of five words once, far below. */
const neutralOnce = (at: number) => (at === 350 ? 3 : ([5, 4, 4, 2, 1][roll(at, 5)] ?? 5))
const rarely = (at: number) => (at === 470 ? 3 : at === 520 ? 1 : 4 + roll(at, 2))
const partly = (at: number) => (roll(at, 10) < 3 ? '' : late(at))
const seldom = (at: number) => (at % 12 === 7 ? 1 + roll(at, 5) : '')
const lateOnly = (at: number) => (at < 250 ? '' : 1 + roll(at, 5))

export const largeSurveys: readonly Large[] = [
  {
    what: '600 recommendations, none below seven in the first 300',
    text: form(600, [nps], at => [late(at)]),
    expected: { as: 'google-forms/responses', rows: 600, rejected: 0, questions: [`nps 0-10: ${scores(600, late)}`] },
  },
  {
    what: '600 scores up to five, ones and twos only at the end',
    text: form(600, ['How satisfied were you with the event?', nps], at => [ofFive(at), late(at)]),
    expected: { rejected: 0, questions: [`csat 1-5: ${scores(600, ofFive)}`, `nps 0-10: ${scores(600, late)}`] },
  },
  {
    what: '600 scores up to seven, the sixes and sevens late',
    text: form(600, ['How satisfied were you with the event? (1-7)', nps], at => [ofSeven(at), late(at)]),
    expected: { rejected: 0, questions: [`csat 1-7: ${scores(600, ofSeven)}`, `nps 0-10: ${scores(600, late)}`] },
  },
  {
    what: '600 scores up to ten, beyond five late, and nothing that says so',
    text: form(600, ['How satisfied were you with the event?', nps], at => [ofTen(at), late(at)]),
    expected: { rejected: 0, questions: [`csat 1-10: ${scores(600, ofTen)}`, `nps 0-10: ${scores(600, late)}`] },
  },
  ...[
    ['English', 'How satisfied were you with the event?', english],
    ['German', 'Wie zufrieden warst du mit der Veranstaltung?', german],
    ['Spanish', '¿Qué tan satisfecho estás con el evento?', spanish],
  ].map(
    ([language, question, words]): Large => ({
      what: `400 answers in ${language} words, the middle one once`,
      text: form(400, [String(question)], at => [words?.[neutralOnce(at) - 1] ?? '']),
      expected: { rejected: 0, questions: [`csat 1-5: ${scores(400, neutralOnce)}`] },
    }),
  ),
  {
    what: '300 answers, of which three in ten are missing',
    text: form(300, [nps], at => [partly(at)]),
    expected: { rows: 300, rejected: 0, questions: [`nps 0-10: ${scores(300, partly)}`] },
  },
  {
    what: 'A question that few answer beside one that all do',
    text: form(400, [nps, 'How satisfied were you with the workshop? (1-5)', 'What was missing?'], at => [
      late(at),
      seldom(at),
      at % 9 === 0 ? 'More, "hands on",\nplease' : '',
    ]),
    expected: {
      rejected: 0,
      questions: [`nps 0-10: ${scores(400, late)}`, `csat 1-5: ${scores(400, seldom)}`],
    },
  },
  {
    what: 'A question that was asked from line 250 on',
    text: form(400, [nps, 'How satisfied were you with the workshop? (1-5)'], at => [late(at), lateOnly(at)]),
    expected: { rejected: 0, questions: [`nps 0-10: ${scores(400, late)}`, `csat 1-5: ${scores(400, lateOnly)}`] },
  },
  {
    what: 'A grid, in which not everybody answers everything',
    text: form(500, ['Rate the following [Content]', 'Rate the following [Venue]', 'Rate the following [Food]'], at => [
      ofFive(at),
      at % 3 === 0 ? '' : 1 + roll(at, 5),
      seldom(at),
    ]),
    expected: {
      rejected: 0,
      questions: [
        `csat 1-5: ${scores(500, ofFive)}`,
        `csat 1-5: ${scores(500, at => (at % 3 === 0 ? '' : 1 + roll(at, 5)))}`,
        `csat 1-5: ${scores(500, seldom)}`,
      ],
    },
  },
  {
    what: 'Scores with N/A among them',
    text: form(300, ['How satisfied were you with the food? (1-5)'], at => [at % 4 === 1 ? 'N/A' : 1 + roll(at, 5)]),
    expected: {
      rejected: 0,
      questions: [`csat 1-5: ${scores(300, at => (at % 4 === 1 ? '' : 1 + roll(at, 5)))}`],
    },
  },
  {
    what: 'Ends of the scale in words, first used in line 300',
    text: form(500, [nps], at => [
      late(at) === 10 && at > 300 ? '10 - Extremely likely' : late(at) === 0 ? '0 - Not at all likely' : late(at),
    ]),
    expected: { rejected: 0, questions: [`nps 0-10: ${scores(500, late)}`] },
  },
  {
    what: 'Stars',
    text: form(200, ['How would you rate the event?'], at => ['★'.repeat(1 + roll(at, 5)).padEnd(5, '☆')]),
    expected: { rejected: 0, questions: [`csat 1-5: ${scores(200, at => 1 + roll(at, 5))}`] },
  },
  {
    what: 'An answer in words among 300 numbers',
    text: form(300, [nps], at => [at === 222 ? 'maybe' : late(at)]),
    expected: { questions: [`nps 0-10: ${scores(300, at => (at === 222 ? '' : late(at)))}`] },
  },
  {
    what: 'Years of experience, ages and counts beside a score',
    text: form(
      300,
      [nps, 'How old are you?', 'How many years have you been coding?', 'How many events do you attend each year?'],
      at => [late(at), 20 + roll(at, 40), roll(at, 30), roll(at, 10)],
    ),
    expected: { rejected: 0, questions: [`nps 0-10: ${scores(300, late)}`] },
  },
  {
    what: 'An eleven of ten in line 280',
    text: form(300, [nps], at => [at === 278 ? 11 : late(at)]),
    expected: { questions: [`nps 0-10: ${scores(300, at => (at === 278 ? '' : late(at)))}`] },
  },
  {
    what: 'A question that was asked from line 450 on',
    text: form(600, [nps, 'How satisfied were you with the workshop? (1-5)'], at => [
      late(at),
      at < 450 ? '' : 1 + roll(at, 5),
    ]),
    // Nobody looks so far before the file is read; it is told.
    expected: { rejected: 0, questions: [`nps 0-10: ${scores(600, late)}`], codes: ['SKIPPED_LINES'] },
  },
  {
    what: 'The middle of five words and the worst one once each, after line 450',
    text: form(600, ['How satisfied were you with the event?'], at => [english[rarely(at) - 1] ?? '']),
    expected: { rejected: 0, questions: [`csat 1-5: ${scores(600, rarely)}`] },
  },
  {
    what: 'Scores beyond five after line 450 only',
    text: form(600, ['How satisfied were you with the event?', nps], at => [
      at < 450 ? 1 + roll(at, 5) : 1 + roll(at, 10),
      late(at),
    ]),
    // Five may be the best or the middle.
    expected: { rejected: 0, questions: ['csat 1-5: ', `nps 0-10: ${scores(600, late)}`], codes: ['CONTRADICTION'] },
  },
  {
    what: 'A few slips beyond five are slips, also in a long file',
    text: form(600, ['How satisfied were you with the event?'], at => [at % 70 === 69 ? 55 : 1 + roll(at, 5)]),
    expected: {
      rejected: 0,
      questions: [`csat 1-5: ${scores(600, at => (at % 70 === 69 ? '' : 1 + roll(at, 5)))}`],
    },
  },
]
