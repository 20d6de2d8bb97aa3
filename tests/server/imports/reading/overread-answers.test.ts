import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Answers to one question, a row each. */
function asked(
  what: string,
  question: string,
  given: readonly (string | number)[],
  questions: readonly string[],
): InLines {
  const lines = given.map((answer, at) => `2026-09-18 17:${String(at).padStart(2, '0')}:00|${answer}`)
  return { what, lines: [`Timestamp|${question}`, ...lines], expected: { questions: [...questions] } }
}

const marks = [5, 4, 3, 5, 4, 2, 5, 4, 5, 3]
const agreed = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree']

const answers: readonly InLines[] = [
  asked(
    'A pace that is best where it is neither',
    'How satisfied are you with the pace, neither too fast nor too slow?',
    marks,
    [`csat 1-5: ${marks.join(' ')}`],
  ),
  asked('A pace that is best in the middle', 'How was the pace? (1 = too slow, 5 = too fast)', marks, []),
  asked('A pace without its ends', 'How satisfied are you with the pace?', marks, [`csat 1-5: ${marks.join(' ')}`]),
  asked('Ratings of parts', 'Which rating would you give the following? [Venue]', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('Parts of an event that somebody came for', 'Which of these mattered to you? [Venue]', marks, []),
  asked('A number of breaks', 'How satisfied were you with the amount of breaks?', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('Praise that says too', 'The talks were not too long', agreed, []),
  asked('Blame', 'The room was too loud', agreed, []),
  asked('An order', 'Rank the talks [Queues]', marks, []),
  asked('A rating in words of ranks', 'Please rate the ranking page', marks, [`csat 1-5: ${marks.join(' ')}`]),
  asked('Importance', 'How important is the venue to you?', marks, []),
  asked('How satisfied with what is important', 'How satisfied are you with the things of importance to you?', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('A mark of the year', 'Overall, how would you rate the conference this year?', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('Recommendations that may be of five points', 'Would you recommend us to a friend?', [5, 4, 5, 4], []),
  asked('Recommendations of two people', 'Would you recommend us to a friend?', [5, 4], []),
  asked('One recommendation of five', 'Would you recommend us to a friend?', [4], []),
  asked('Recommendations of ten points', 'How likely are you to recommend us? (0-10)', [5, 4, 5], ['nps 0-10: 5 4 5']),
  asked('Recommendations that go beyond five', 'How likely are you to recommend us?', [9, 4, 5], ['nps 0-10: 9 4 5']),
  asked('How well a session met what somebody expected', 'How would you rate the level of the talks?', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('How good a talk was for somebody who knew little', 'How useful was the workshop for your skills?', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked(
    'A talk that not all came to',
    'How was the keynote?',
    ['5', '4', 'Did not attend', '3', 'Did not attend'],
    ['csat 1-5: 5 4 3'],
  ),
  asked(
    'Sessions somebody did not come to, in words',
    'How satisfied were you with the keynote?',
    ['Very satisfied', 'Did not attend', 'Satisfied'],
    ['csat 1-5: 5 4'],
  ),
  asked('Marks where prices were high', 'How satisfied are you with the price? (not too expensive)', marks, [
    `csat 1-5: ${marks.join(' ')}`,
  ]),
  asked('A confusing registration', 'Registration was confusing', agreed, []),
  asked('Hours spent', 'Hours spent at the venue, overall', marks, []),
  asked('A room that was crowded', 'How would you rate the crowding? (1 = not crowded, 5 = too crowded)', marks, []),
  asked('How hard it was', 'How was the difficulty level?', marks, []),
  asked('What matters', 'Please rate how important these are [Venue]', marks, []),
  asked(
    'Recommendations of seven points',
    'How likely are you to recommend us?',
    [7, 6, 5, 7, 6, 7, 4, 6, 7, 5, 6, 7],
    [],
  ),
  asked('Blame of time', 'The event was a waste of my time', agreed, []),
  asked('Blame of the net', 'I had problems with the wifi', agreed, []),
  asked('Blame of effort', 'It was difficult to register', agreed, []),
  asked('Praise', 'The event was worth my time', agreed, ['csat 1-5: 5 4 3 2 1']),
]

describe('answers in which a rule for other questions does not hold', () => {
  it.each(answers)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
