import { many, nameOf } from './many-rows.ts'
import type { InLines } from './seen.ts'

const talks = (what: string, cells: readonly string[], speakers: readonly string[], label = 'Speakers'): InLines => ({
  what,
  lines: [
    `Session title|${label}|Room|Start time`,
    ...cells.map((cell, at) => `Talk ${at + 1} of many|${cell}|A|2026-09-10 1${at % 10}:00`),
  ],
  expected: {
    sessions: speakers.map((each, at) => `Talk ${at + 1} of many |  | 2026-09-10T1${at % 10}:00 | ${each}`),
  },
})

/** Who speaks, as people write it into one cell. */
export const speakersInCells: readonly InLines[] = [
  talks('Last names first', ['Lovelace, Ada', 'Hopper, Grace'], ['Lovelace, Ada', 'Hopper, Grace']),
  talks(
    'Last names first, one of which is not known yet',
    ['Lovelace, Ada', 'TBA', 'Hopper, Grace'],
    ['Lovelace, Ada', '', 'Hopper, Grace'],
  ),
  talks(
    'Last names first, one of which has a particle',
    ['Lovelace, Ada', 'van Rossum, Guido', 'Hopper, Grace'],
    ['Lovelace, Ada', 'van Rossum, Guido', 'Hopper, Grace'],
  ),
  talks(
    'Last names first, with degrees',
    ['Lovelace, Ada, PhD', 'Hopper, Grace'],
    ['Lovelace, Ada, PhD', 'Hopper, Grace'],
  ),
  talks(
    'Last names first, two of which speak together',
    ['Lovelace, Ada and Hopper, Grace', 'Turing, Alan'],
    ['Lovelace, Ada + Hopper, Grace', 'Turing, Alan'],
  ),
  talks(
    'A team among last names first',
    [...many(10, at => `Berg, Ada${'abcdefghij'[at]}`), 'The whole team'],
    [...many(10, at => `Berg, Ada${'abcdefghij'[at]}`), 'The whole team'],
  ),
  talks(
    'A first name that is a last name as well',
    ['James, Ada', 'Hopper, James', 'Turing, Alan'],
    ['James, Ada', 'Hopper, James', 'Turing, Alan'],
  ),
  talks(
    'A last name of two words among others that come first',
    ['Lovelace, Ada', 'García Márquez, Gabriel', 'Hopper, Grace', ...many(8, at => `Berg, Ada${'abcdefgh'[at]}`)],
    ['Lovelace, Ada', 'García Márquez, Gabriel', 'Hopper, Grace', ...many(8, at => `Berg, Ada${'abcdefgh'[at]}`)],
  ),
  talks(
    'Companies behind names',
    ['Ada Berg (Acme, Inc)', 'Bea Costa (Acme)'],
    ['Ada Berg (Acme, Inc)', 'Bea Costa (Acme)'],
  ),
  talks(
    'Initials behind last names, of several',
    ['Lovelace, A., Hopper, G. M.', 'Hopper, G. M.'],
    ['Lovelace, A. + Hopper, G. M.', 'Hopper, G. M.'],
  ),
  talks('First names only', ['Ada, Bob', 'Bob, Cem', 'Dana, Ada'], ['Ada + Bob', 'Bob + Cem', 'Dana + Ada']),
  talks('First names only, one alone', ['Ada, Bob', 'Cem'], ['Ada + Bob', 'Cem']),
  talks('An initial in the middle', ['Maria Clara E Van Dyke', 'Ada Berg'], ['Maria Clara E Van Dyke', 'Ada Berg']),
  talks('Both in Portuguese', ['Ada Berg e Bea Costa', 'Cem Dahl'], ['Ada Berg + Bea Costa', 'Cem Dahl']),
  talks(
    'Both in Spanish',
    ['Ada Berg y Bea Costa', 'José Ortega y Gasset'],
    ['Ada Berg + Bea Costa', 'José Ortega y Gasset'],
  ),
  talks('Behind a stroke', ['Ada Berg / Bea Costa', 'Cem Dahl'], ['Ada Berg + Bea Costa', 'Cem Dahl']),
  talks(
    'Three with a comma and a word',
    ['Ada Berg, Bea Costa and Cem Dahl', 'Emil Haas'],
    ['Ada Berg + Bea Costa + Cem Dahl', 'Emil Haas'],
  ),
  talks(
    'Three with a comma before the word',
    ['Ada Berg, Bea Costa, and Cem Dahl', 'Emil Haas'],
    ['Ada Berg + Bea Costa + Cem Dahl', 'Emil Haas'],
  ),
  talks(
    'Degrees',
    ['Ada Berg, PhD, Bea Costa, MD', 'Cem Dahl, Jr.'],
    ['Ada Berg, PhD + Bea Costa, MD', 'Cem Dahl, Jr.'],
  ),
  talks('Nobody yet', ['TBA', 'TBD', 'n.n.', 'To be announced', 'Ada Berg'], ['', '', '', '', 'Ada Berg']),
  talks('One of two is not known yet', ['Ada Berg, TBA', 'Bea Costa & TBD'], ['Ada Berg', 'Bea Costa']),
  talks('The same one twice', ['Ada Berg, Ada Berg', 'Bea Costa'], ['Ada Berg', 'Bea Costa']),
  {
    what: 'Speakers in columns of their own, one of whom stands there twice',
    lines: [
      'Session title|Room|Start time|Speaker 1|Speaker 2|Speaker 3',
      'Queues|A|2026-09-10 10:00|Ada Berg|Bea Costa|',
      'Types|A|2026-09-10 11:00|Cem Dahl|Cem Dahl|TBA',
    ],
    expected: {
      sessions: ['Queues |  | 2026-09-10T10:00 | Ada Berg + Bea Costa', 'Types |  | 2026-09-10T11:00 | Cem Dahl'],
    },
  },
  {
    what: 'A speaker and a chair',
    lines: [
      'Session title|Room|Start time|Speaker|Session chair',
      'Queues|A|2026-09-10 10:00|Ada Berg|Bea Costa',
      'Types|A|2026-09-10 11:00|Cem Dahl|Bea Costa',
    ],
    expected: { sessions: ['Queues |  | 2026-09-10T10:00 | Ada Berg', 'Types |  | 2026-09-10T11:00 | Cem Dahl'] },
  },
  {
    what: 'Papers with a decision',
    lines: [
      'Paper|Title|Authors|Decision',
      ...many(
        30,
        at => `${at + 1}|Paper on ${nameOf(at)}|${nameOf(at)}, ${nameOf(at + 40)}|${at % 3 ? 'Reject' : 'Accept'}`,
      ),
    ],
    expected: { target: 'sessions', rows: 30 },
  },
  {
    what: 'Posts with an author and a decision of whoever edits',
    lines: [
      'Title|Author|Decision|Views|Published',
      ...many(6, at => `Post ${at}|${nameOf(at)}|Accepted|${at * 10}|2026-09-0${at + 1}`),
    ],
    expected: { sessions: [] },
  },
  {
    what: 'Books that somebody decided about',
    lines: ['Title|Author|Decision', ...many(6, at => `Book ${at}|${nameOf(at)}|${at % 2 ? 'Keep' : 'Sell'}`)],
    expected: { sessions: [] },
  },
]
