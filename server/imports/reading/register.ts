import { plainWords, wordIn, yesOrNo } from './yes-or-no.ts'

/** Letters that say who came, each only beside the other. A cross is a tick, unless a circle stands beside it. */
const registers: readonly ReadonlyMap<string, boolean>[] = [
  new Map([
    ['p', true],
    ['a', false],
  ]),
  new Map([
    ['t', true],
    ['f', false],
  ]),
  new Map([
    ['o', true],
    ['x', false],
  ]),
]

/** What each cell of a register says; null: nothing that one holds. */
export type Register = (cell: string) => boolean | null

/** Whoever watched afterwards was not there. */
const replays: readonly string[] = ['replay', 'replay only', 'watched replay', 'recording', 'on demand', 'on-demand']

/** How somebody was there. Alone they may be how somebody wants to be there. */
const ways: ReadonlySet<string> = new Set([
  'live',
  ...replays,
  ...['in person', 'in-person', 'on site', 'on-site', 'onsite', 'online', 'virtual', 'virtually', 'remote', 'remotely'],
  ...['vor ort', 'présentiel', 'en présentiel', 'distanciel', 'en ligne', 'presencial', 'en línea', 'in presenza'],
])

/**
 * How to read these cells where they are those of a register, else null: P for present and A for absent, each of which says so only beside the other, or
 * how people were there beside a word for those who were not. Beside a plain no it may be how they want to be there, unless the
 * label says that they were.
 */
export function registerOf(cells: Iterable<string>, label: string): Register | null {
  const given = new Set(Array.from(cells, wordIn).filter(cell => cell !== ''))
  const letters = registers.find(pair => given.size === pair.size && [...pair.keys()].every(word => given.has(word)))
  if (letters !== undefined) {
    const isTurned = letters.has('x') && crossIsPresent.test(label)
    return cell => {
      const came = letters.get(wordIn(cell))
      return came === undefined ? null : came !== isTurned
    }
  }
  const words = [...given]
  const isOfWays =
    words.some(word => ways.has(word)) &&
    words.some(
      word => replays.includes(word) || (yesOrNo(word) === false && (!plainWords.has(word) || wasThere.test(label))),
    ) &&
    !words.every(word => replays.includes(word)) &&
    words.every(isWayOrAnswer)
  return isOfWays ? wayIn : null
}

/** 'Attended (X = present, O = absent)' */
const crossIsPresent =
  /\bx\s?(?:=|:|is|means|for)?\s?(?:present|attended|came|yes|here|anwesend|da|ja|présent|presente?|oui)\b/i

/** Crosses that are a no for some and a tick for others. */
const crosses: ReadonlySet<string> = new Set(['×', '❌', '✖', '✖️', '✗', '✘'])
/** How much of an event a ticket is for, or how much of it somebody saw. */
const extents: ReadonlySet<string> = new Set(['full', 'fully', 'partial', 'partially'])

/**
 * Whether yes and no are not told apart by these different words: crosses beside nothing but blanks, and extents that
 * everybody has.
 */
export function leavesOpen(words: Iterable<string>, label: string, hasBlanks: boolean): boolean {
  const given = Array.from(words, wordIn)
  if (given.length === 0) return false
  return hasBlanks
    ? given.every(word => crosses.has(word))
    : !wasThere.test(label) && given.every(word => extents.has(word))
}

function wayIn(cell: string): boolean | null {
  const word = wordIn(cell)
  return ways.has(word) ? !replays.includes(word) : null
}

const wasThere =
  /attended|\bcame\b|present\b|checked|joined|showed|teilgenommen|anwesend|erschienen|\bda\b|particip[éo]|présent|asistió|compareceu|aanwezig/i

function isWayOrAnswer(word: string): boolean {
  return ways.has(word) || yesOrNo(word) !== null
}
