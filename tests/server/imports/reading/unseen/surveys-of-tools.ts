import type { InLines } from './seen.ts'

/** Answers to surveys, as tools of many countries give them. */
export const surveysOfTools: readonly InLines[] = [
  {
    what: 'Typeform: one score and when it was sent',
    lines: [
      '#|How likely is it that you would recommend DevConf to a friend or colleague?|Submit Date (UTC)|Network ID',
      'a1|9|2026-09-01 10:00:00|n1',
      'a2|0|2026-09-01 11:00:00|n2',
      'a3|10|2026-09-01 12:00:00|n3',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 0 10'] },
  },
  {
    what: 'Hotjar: answers with where they were given',
    lines: [
      'Number|User|Date Submitted|Country|Source URL|Device|Browser|OS|How likely are you to recommend us to a friend?|What is the reason?',
      '1|u1|2026-09-01 10:00:00|DE|https://example.com|desktop|Firefox|Linux|9|Docs',
      '2|u2|2026-09-01 11:00:00|FR|https://example.com|mobile|Safari|iOS|3|Slow',
      '3|u3|2026-09-02 11:00:00|US|https://example.com|mobile|Safari|iOS|10|',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 3 10'] },
  },
  {
    what: 'Wootric: a score, its kind beside it',
    lines: [
      'id|email|score|nps category|feedback|created_at',
      '1|ada@example.org|9|Promoter|Good|2026-09-01 10:00:00',
      '2|bob@example.org|3|Detractor|Slow|2026-09-01 11:00:00',
      '3|cyd@example.org|7|Passive||2026-09-02 11:00:00',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 3 7'] },
  },
  {
    what: 'A recommendation in Polish',
    lines: [
      'Sygnatura czasowa|Jak bardzo prawdopodobne jest, że polecisz to wydarzenie znajomemu? (0-10)|Jak oceniasz wydarzenie? (1-5)',
      '2026-09-01 10:00:00|9|5',
      '2026-09-01 11:00:00|2|3',
      '2026-09-01 12:00:00|10|4',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 2 10', 'csat 1-5: 5 3 4'] },
  },
  {
    what: 'A recommendation in Czech',
    lines: [
      'Časová značka|Jak pravděpodobné je, že byste akci doporučili kolegovi?|Jak jste byli spokojeni s akcí?',
      '2026-09-01 10:00:00|9|5',
      '2026-09-01 11:00:00|0|3',
      '2026-09-01 12:00:00|10|4',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 0 10', 'csat 1-5: 5 3 4'] },
  },
  {
    what: 'A recommendation in Turkish, satisfaction in words',
    lines: [
      'Zaman damgası|Bu etkinliği bir arkadaşınıza önerme olasılığınız nedir?|Etkinlikten ne kadar memnun kaldınız?',
      '2026-09-01 10:00:00|9|Çok memnunum',
      '2026-09-01 11:00:00|0|Memnun değilim',
      '2026-09-01 12:00:00|10|Memnunum',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 0 10', 'csat 1-5: 5 2 4'] },
  },
  {
    what: 'Satisfaction in Korean words',
    lines: [
      '타임스탬프|행사에 얼마나 만족하셨습니까?|이 행사를 동료에게 추천하시겠습니까? (0-10)',
      '2026-09-01 10:00:00|매우 만족|9',
      '2026-09-01 11:00:00|보통|4',
      '2026-09-01 12:00:00|불만족|10',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 5 3 2', 'nps 0-10: 9 4 10'] },
  },
  {
    what: 'Satisfaction in Swedish words',
    lines: [
      'Tidstämpel|Hur nöjd är du med evenemanget?|Kommentar',
      '2026-09-01 10:00:00|Mycket nöjd|Bra',
      '2026-09-01 11:00:00|Varken nöjd eller missnöjd|',
      '2026-09-01 12:00:00|Missnöjd|',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 5 3 2'] },
  },
  {
    what: 'Satisfaction in Japanese, with the number before the word',
    lines: [
      'タイムスタンプ|イベントの満足度を教えてください|ご意見',
      '2026/09/01 10:00:00|5. とても満足|良い',
      '2026/09/01 11:00:00|3. 普通|',
      '2026/09/01 12:00:00|2. やや不満|',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 5 3 2'] },
  },
  {
    what: 'How easy it was, by agreeing',
    lines: [
      'Response ID|Date submitted|The company made it easy for me to handle my issue',
      '1|2026-09-01 10:00:00|Strongly agree',
      '2|2026-09-01 11:00:00|Somewhat disagree',
      '3|2026-09-01 12:00:00|Neither agree nor disagree',
      '4|2026-09-01 12:30:00|Agree',
    ],
    expected: { target: 'answers', questions: ['ces 1-7: 7 3 4 6'] },
  },
  {
    what: 'LimeSurvey: codes before questions, a page that was last',
    lines: [
      'id. Response ID|submitdate. Date submitted|lastpage. Last page|startlanguage. Start language|G01Q01. How satisfied were you with the event?|G01Q02. How likely are you to recommend the event?',
      '1|2026-09-01 10:00:00|3|en|4|9',
      '2|2026-09-01 11:00:00|3|en|5|10',
      '3||1|en|2|',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 4 5 2', 'nps 0-10: 9 10'] },
  },
  {
    what: 'Words with their number behind a dash',
    lines: [
      'Submission Date|Overall, how satisfied were you with the workshop?',
      'Sep 1, 2026|5 - Very satisfied',
      'Sep 2, 2026|4 - Satisfied',
      'Sep 3, 2026|1 - Very dissatisfied',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 5 4 1'] },
  },
  {
    what: 'Stars that are filled and empty',
    lines: [
      'Timestamp|How would you rate the event?',
      '2026-09-01 10:00:00|★★★★☆',
      '2026-09-01 11:00:00|★★★★★',
      '2026-09-01 12:00:00|★★☆☆☆',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 4 5 2'] },
  },
  {
    what: 'So many of five',
    lines: [
      'Timestamp|How would you rate the event?',
      '2026-09-01 10:00:00|4/5',
      '2026-09-01 11:00:00|5/5',
      '2026-09-01 12:00:00|2/5',
    ],
    expected: { target: 'answers', questions: ['csat 1-5: 4 5 2'] },
  },
  {
    what: 'Points of a quiz with players are no answers',
    lines: ['Rank|Player|Total Score (points)|Correct Answers|Incorrect Answers', '1|ada|9100|10|0', '2|bob|8000|9|1'],
    expected: { questions: [], values: [] },
  },
  {
    what: 'Means of sessions are no answers of people',
    lines: ['Session|Speaker|Average rating|Responses', 'Queues|Ada Lovelace|4.6|30', 'Locks|Grace Hopper|4.2|22'],
    expected: { questions: [], values: [] },
  },
  {
    what: 'How often each answer was given is no answer of a person',
    lines: ['Question|1|2|3|4|5', 'How satisfied were you?|1|2|3|10|20', 'How was the venue?|0|1|5|12|18'],
    expected: { as: 'NO_HEADER' },
  },
  {
    what: 'How many gave each score is no answer of a person',
    lines: ['Score|Responses|Percent', '10|40|50%', '9|20|25%', '5|20|25%'],
    expected: { questions: [], values: [] },
  },
  {
    what: 'A recommendation in Danish, of ten',
    lines: [
      'Tidsstempel|Hvor sandsynligt er det, at du vil anbefale arrangementet til en kollega?|Hvor tilfreds var du med arrangementet?',
      '01-09-2026 10:00:00|9|Meget tilfreds',
      '13-09-2026 11:00:00|0|Utilfreds',
      '14-09-2026 11:00:00|10|Tilfreds',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 0 10', 'csat 1-5: 5 2 4'] },
  },
  {
    what: 'A recommendation in Dutch and one in Finnish in one form',
    lines: [
      'Tijdstempel|Hoe waarschijnlijk is het dat u dit evenement aanbeveelt? / Kuinka todennäköisesti suosittelisit tapahtumaa?',
      '2026-09-01 10:00:00|9',
      '2026-09-01 11:00:00|0',
      '2026-09-01 12:00:00|10',
    ],
    expected: { target: 'answers', questions: ['nps 0-10: 9 0 10'] },
  },
  {
    what: 'Alchemer: of those who stopped early',
    lines: [
      'Response ID|Time Started|Date Submitted|Status|Contact ID|How satisfied are you with our event?',
      '1|9/13/2026 10:00|9/13/2026 10:05|Complete||5',
      '2|9/13/2026 11:00|9/13/2026 11:05|Partial||3',
      '3|9/14/2026 11:00|9/14/2026 11:05|Complete||4',
    ],
    expected: { target: 'answers' },
  },
]
