import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const answers: readonly InLines[] = [
  {
    what: 'Seven answers of effort in words',
    lines: [
      'Timestamp|The organisers made it easy for me to register',
      '2026-09-18 17:00:00|Strongly agree',
      '2026-09-18 17:01:00|Agree',
      '2026-09-18 17:02:00|Somewhat agree',
      '2026-09-18 17:03:00|Neither agree nor disagree',
      '2026-09-18 17:04:00|Somewhat disagree',
      '2026-09-18 17:05:00|Disagree',
      '2026-09-18 17:06:00|Strongly disagree',
    ],
    expected: { questions: ['ces 1-7: 7 6 5 4 3 2 1'] },
  },
  {
    what: 'Seven answers of satisfaction in words',
    lines: [
      'Timestamp|How satisfied were you?',
      '2026-09-18 17:00:00|Extremely satisfied',
      '2026-09-18 17:01:00|Satisfied',
      '2026-09-18 17:02:00|Slightly satisfied',
      '2026-09-18 17:03:00|Neutral',
      '2026-09-18 17:04:00|Slightly dissatisfied',
      '2026-09-18 17:05:00|Dissatisfied',
      '2026-09-18 17:06:00|Extremely dissatisfied',
    ],
    expected: { questions: ['csat 1-7: 7 6 5 4 3 2 1'] },
  },
  {
    what: 'Seven answers in German',
    lines: [
      'Zeitstempel|Wie zufrieden waren Sie?',
      '18.09.2026 17:00|sehr zufrieden',
      '18.09.2026 17:01|zufrieden',
      '18.09.2026 17:02|eher zufrieden',
      '18.09.2026 17:03|unzufrieden',
    ],
    expected: { questions: ['csat 1-7: 7 6 5 2'] },
  },
  {
    what: 'Five answers whose weaker forms are their own',
    lines: [
      'Timestamp|The content was good',
      '2026-09-18 17:01:00|Strongly agree',
      '2026-09-18 17:02:00|Somewhat agree',
      '2026-09-18 17:03:00|Somewhat disagree',
    ],
    expected: { questions: ['csat 1-5: 5 4 2'] },
  },
  {
    what: 'Fairly satisfied',
    lines: [
      'Timestamp|How satisfied were you with the venue?',
      '2026-09-18 17:00:00|Very satisfied',
      '2026-09-18 17:01:00|Fairly satisfied',
      '2026-09-18 17:02:00|Neither satisfied nor dissatisfied',
      '2026-09-18 17:03:00|Fairly dissatisfied',
      '2026-09-18 17:04:00|Very dissatisfied',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'How satisfied, in Italian',
    lines: [
      'Timestamp|Quanto sei soddisfatto?',
      '2026-09-18 17:00:00|Molto soddisfatto',
      '2026-09-18 17:01:00|Soddisfatto',
      '2026-09-18 17:02:00|Né soddisfatto né insoddisfatto',
      '2026-09-18 17:03:00|Insoddisfatto',
      '2026-09-18 17:04:00|Molto insoddisfatto',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Marks in Italian words',
    lines: [
      'Timestamp|Come valuti il talk?',
      '2026-09-18 17:00:00|Ottimo',
      '2026-09-18 17:01:00|Buono',
      '2026-09-18 17:02:00|Sufficiente',
      '2026-09-18 17:03:00|Scarso',
      '2026-09-18 17:04:00|Pessimo',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'How satisfied, in Portuguese',
    lines: [
      'Timestamp|Quão satisfeita você ficou?',
      '2026-09-18 17:00:00|Muito satisfeita',
      '2026-09-18 17:01:00|Satisfeita',
      '2026-09-18 17:02:00|Neutra',
      '2026-09-18 17:03:00|Insatisfeita',
      '2026-09-18 17:04:00|Muito insatisfeita',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Marks in Portuguese words',
    lines: [
      'Timestamp|Como você avalia a palestra?',
      '2026-09-18 17:00:00|Ótimo',
      '2026-09-18 17:01:00|Bom',
      '2026-09-18 17:02:00|Regular',
      '2026-09-18 17:03:00|Ruim',
      '2026-09-18 17:04:00|Péssimo',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Marks in Dutch words',
    lines: [
      'Timestamp|Hoe beoordeelt u de sessie?',
      '2026-09-18 17:00:00|Zeer goed',
      '2026-09-18 17:01:00|Goed',
      '2026-09-18 17:02:00|Voldoende',
      '2026-09-18 17:03:00|Slecht',
      '2026-09-18 17:04:00|Zeer slecht',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Marks in Polish words',
    lines: [
      'Timestamp|Jak oceniasz prelekcję?',
      '2026-09-18 17:00:00|Bardzo dobrze',
      '2026-09-18 17:01:00|Dobrze',
      '2026-09-18 17:02:00|Średnio',
      '2026-09-18 17:03:00|Źle',
      '2026-09-18 17:04:00|Bardzo źle',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Effort in French',
    lines: [
      "Timestamp|À quel point l'inscription a-t-elle été facile ?",
      '2026-09-18 17:00:00|Très facile',
      '2026-09-18 17:01:00|Facile',
      '2026-09-18 17:02:00|Ni facile ni difficile',
      '2026-09-18 17:03:00|Difficile',
      '2026-09-18 17:04:00|Très difficile',
    ],
    expected: { questions: ['ces 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Effort in Spanish',
    lines: [
      'Timestamp|¿Qué tan fácil fue registrarse?',
      '2026-09-18 17:00:00|Muy fácil',
      '2026-09-18 17:01:00|Fácil',
      '2026-09-18 17:02:00|Neutral',
      '2026-09-18 17:03:00|Difícil',
      '2026-09-18 17:04:00|Muy difícil',
    ],
    expected: { questions: ['ces 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Agreement in French',
    lines: [
      'Timestamp|Le contenu était de bonne qualité',
      "2026-09-18 17:00:00|Tout à fait d'accord",
      "2026-09-18 17:01:00|D'accord",
      "2026-09-18 17:02:00|Ni d'accord ni pas d'accord",
      "2026-09-18 17:03:00|Pas d'accord",
      "2026-09-18 17:04:00|Pas du tout d'accord",
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Agreement in Spanish',
    lines: [
      'Timestamp|El contenido fue de calidad',
      '2026-09-18 17:00:00|Totalmente de acuerdo',
      '2026-09-18 17:01:00|De acuerdo',
      '2026-09-18 17:02:00|Ni de acuerdo ni en desacuerdo',
      '2026-09-18 17:03:00|En desacuerdo',
      '2026-09-18 17:04:00|Totalmente en desacuerdo',
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'How much somebody would recommend, in Portuguese',
    lines: [
      'Timestamp|Em uma escala de 0 a 10, o quanto você recomendaria este evento?',
      '2026-09-18 17:00:00|10',
      '2026-09-18 17:01:00|9',
      '2026-09-18 17:02:00|0',
    ],
    expected: { questions: ['nps 0-10: 10 9 0'] },
  },
  {
    what: 'A recommendation in Japanese',
    lines: [
      'タイムスタンプ|このイベントを友人に薦める可能性はどのくらいですか？',
      '2026/09/18 17:00:00|9',
      '2026/09/18 17:01:00|2',
    ],
    expected: { questions: ['nps 0-10: 9 2'] },
  },
  {
    what: 'Qualtrics with fewer columns',
    lines: [
      'StartDate|EndDate|Status|Finished|ResponseId|Q1',
      'Start Date|End Date|Response Type|Finished|Response ID|How likely are you to recommend this event to a friend or colleague?',
      '{"ImportId":"startDate"}|{"ImportId":"endDate"}|{"ImportId":"status"}|{"ImportId":"finished"}|{"ImportId":"_recordId"}|{"ImportId":"QID1"}',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|IP Address|True|R_1|9',
      '2026-09-18 17:00:00|2026-09-18 17:01:00|Survey Preview|True|R_2|1',
    ],
    expected: { as: 'qualtrics/responses', questions: ['nps 0-10: 9'] },
  },
  {
    what: 'A recommendation from 1 to 10',
    lines: [
      'Timestamp|Would you recommend us? (1-10)',
      '2026-09-18 17:00:00|10',
      '2026-09-18 17:01:00|9',
      '2026-09-18 17:02:00|1',
    ],
    expected: { questions: ['nps 0-10: 10 9 1'] },
  },
  {
    what: 'Satisfaction from 1 to 7',
    lines: [
      'Timestamp|How satisfied were you overall? (1 to 7)',
      '2026-09-18 17:00:00|7',
      '2026-09-18 17:01:00|6',
      '2026-09-18 17:02:00|1',
    ],
    expected: { questions: ['csat 1-7: 7 6 1'] },
  },
  {
    what: 'Stars from 0',
    lines: [
      'Timestamp|How would you rate the talk? (0-5)',
      '2026-09-18 17:00:00|0',
      '2026-09-18 17:01:00|5',
      '2026-09-18 17:02:00|3',
    ],
    expected: { questions: ['csat 0-5: 0 5 3'] },
  },
]

describe('answers that nobody has shown before', () => {
  it.each(answers)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
