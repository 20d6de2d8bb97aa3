import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** A question of a form with its answers, a minute apart. */
const asked = (question: string, ...answers: readonly string[]): string[] => [
  `Timestamp|${question}`,
  ...answers.map((answer, at) => `2026-09-18 17:0${at}:00|${answer}`),
]

/** Answers in the languages of those who gave them. */
const files: readonly InLines[] = [
  {
    what: 'Words behind both ends, in German',
    lines: asked(
      'Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?',
      '10 – sehr wahrscheinlich',
      '0 – sehr unwahrscheinlich',
      '7',
    ),
    expected: { questions: ['nps 0-10: 10 0 7'] },
  },
  {
    what: 'A recommendation in French',
    lines: asked('Sur une échelle de 0 à 10, recommanderiez-vous cet atelier à un collègue ?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Italian',
    lines: asked('Quanto è probabile che consiglieresti questo evento a un collega?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Polish',
    lines: asked('Jak bardzo prawdopodobne jest, że polecisz nas znajomym?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Korean',
    lines: asked('이 행사를 동료에게 추천할 의향이 얼마나 있습니까?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Chinese',
    lines: asked('您有多大可能向朋友推荐本次活动？', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Swedish',
    lines: asked('Hur sannolikt är det att du skulle rekommendera oss till en vän?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Turkish',
    lines: asked('Bizi bir arkadaşınıza tavsiye etme olasılığınız nedir?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Russian',
    lines: asked('Насколько вероятно, что вы порекомендуете нас коллеге?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Spanish',
    lines: asked('¿Qué tan probable es que nos recomiendes a un amigo?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'A recommendation in Dutch',
    lines: asked('Hoe waarschijnlijk is het dat je ons aanbeveelt?', '10', '6', '8'),
    expected: { questions: ['nps 0-10: 10 6 8'] },
  },
  {
    what: 'Satisfaction in Russian',
    lines: asked('Насколько вы довольны?', 'Очень доволен', 'Доволен', 'Недоволен'),
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Satisfaction in Japanese',
    lines: asked('満足度', 'とても満足', '満足', '普通', '不満', 'とても不満'),
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Satisfaction in Korean',
    lines: asked('만족도', '매우 만족', '만족', '보통', '불만족', '매우 불만족'),
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Satisfaction in Chinese',
    lines: asked('满意度', '非常满意', '满意', '一般', '不满意', '非常不满意'),
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Satisfaction in Swedish',
    lines: asked('Hur nöjd var du?', 'Mycket nöjd', 'Nöjd', 'Varken eller', 'Missnöjd', 'Mycket missnöjd'),
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'How many, in Russian',
    lines: asked('Сколько лет вы работаете?', '5', '3', '1'),
    expected: { questions: [] },
  },
]

describe('answers in many languages', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
