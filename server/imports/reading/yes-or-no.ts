/** A yes and nothing more. */
export const plainYes: readonly string[] = [
  'yes',
  'y',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  '✔️',
  '✅',
  '☑',
  '☑️',
  'ja',
  'oui',
  'sí',
  'si',
  'sim',
  'sì',
  'tak',
  'ano',
  'wahr',
  'vrai',
  'verdadero',
  'verdadeiro',
  'vero',
  'да',
  'так',
  'evet',
  'kyllä',
  'igen',
  'da',
  'ya',
  'có',
  'ναι',
  'はい',
  '有',
  '○',
  '〇',
  '是',
  '예',
]
const yes = new Set([
  ...plainYes,
  'checked in',
  'attended',
  'present',
  'checked',
  'checked-in',
  'eingecheckt',
  'anwesend',
  'teilgenommen',
  'présent',
  'présente',
  'presente',
  'asistió',
  'participou',
  'aanwezig',
  '出席',
  '参加',
  '已签到',
  '已簽到',
  '已到场',
  '已出席',
  '참석',
  '출석',
  'присутствовал',
  'närvarande',
  'katıldı',
  'show',
  'showed',
  'showed up',
  'came',
  'late',
  'arrived late',
  'left early',
  'attended live',
  'scanned',
  'verspätet',
  '遅刻',
  '早退',
])
export const plainNo: readonly string[] = [
  'no',
  'n',
  'false',
  '0',
  'nein',
  'non',
  'não',
  'nee',
  'nie',
  'ne',
  'falsch',
  'faux',
  'falso',
  'nej',
  'nei',
  'нет',
  'ні',
  'hayır',
  'ei',
  'nem',
  'nu',
  'tidak',
  'không',
  'όχι',
  'いいえ',
  '無',
  '×',
  '❌',
  '✖',
  '✖️',
  '✗',
  '✘',
  '☐',
  '⬜',
  '否',
  '아니요',
]
const no = new Set([
  ...plainNo,
  'not attended',
  'excused',
  'entschuldigt',
  'excusé',
  'excusée',
  'missed',
  "didn't show",
  'didn’t show',
  "didn't attend",
  'didn’t attend',
  'did not show',
  'not scanned',
  'absent',
  'no show',
  'no-show',
  'noshow',
  'unchecked',
  'not checked in',
  'not checked-in',
  'did not attend',
  'not present',
  'nicht anwesend',
  'nicht erschienen',
  'nicht eingecheckt',
  'abwesend',
  'absente',
  'ausente',
  'no asistió',
  'não compareceu',
  'assente',
  'afwezig',
  'nieobecny',
  'nieobecna',
  '欠席',
  '未出席',
  '未签到',
  '未簽到',
  '未到场',
  '缺席',
  '불참',
  '미참석',
  '결석',
  'не пришел',
  'не пришёл',
  'отсутствовал',
  'frånvarande',
  'katılmadı',
])

/** Null: neither. */
export function yesOrNo(cell: string): boolean | null {
  if (cell === 'Yes') return true
  if (cell === 'No') return false
  // Programs write NO_SHOW.
  const word = cell.trim().toLowerCase().replaceAll('_', ' ')
  return yes.has(word) ? true : no.has(word) ? false : answerBefore(word)
}

/** 'Yes (2026-10-26 18:00)': the time says no more. In 'Ne 26.10.2026' it is a Sunday. */
function answerBefore(word: string): boolean | null {
  const found = /^(\p{L}{2,5})( ?[,(@–-] ?| (?:at|um|à|a las) | )\d{1,4}[-/.:]\d{1,2}/u.exec(word)
  if (found === null) return null
  const [, answer = '', between] = found
  return plainYes.includes(answer) ? true : plainNo.includes(answer) && between !== ' ' ? false : null
}

const plainWords = new Set([...plainYes, ...plainNo])

/** A yes or a no without a word of what it is about, or nothing. */
export function isPlainAnswer(cell: string): boolean {
  const word = cell.trim().toLowerCase()
  return word === '' || plainWords.has(word)
}

/** What a cell of a column that asks who did not come says: its yes is an absence, and so is 'no-show'. Null: neither. */
export function isNoShow(cell: string): boolean | null {
  const answer = yesOrNo(cell)
  if (answer === null) return null
  return plainWords.has(cell.trim().toLowerCase()) ? answer : !answer
}

const letters: ReadonlyMap<string, boolean> = new Map([
  ['p', true],
  ['a', false],
])

/** How somebody was there. Alone they may be how somebody wants to be there. */
const ways: ReadonlySet<string> = new Set([
  ...['in person', 'in-person', 'on site', 'on-site', 'onsite', 'online', 'virtual', 'virtually', 'remote', 'remotely'],
  ...['vor ort', 'présentiel', 'en présentiel', 'distanciel', 'en ligne', 'presencial', 'en línea', 'in presenza'],
])

/**
 * Whether these are the cells of a register: P for present and A for absent, each of which says so only beside the other, or
 * how people were there beside a word for those who were not. Beside a plain no it may be how they want to be there, unless the
 * label says that they were.
 */
export function isRegister(cells: Iterable<string>, label: string): boolean {
  const given = new Set(Array.from(cells, cell => cell.trim().toLowerCase()).filter(cell => cell !== ''))
  if (given.size === letters.size && [...letters.keys()].every(letter => given.has(letter))) return true
  const words = [...given]
  return (
    words.some(word => ways.has(word)) &&
    words.some(word => no.has(word) && (!plainWords.has(word) || wasThere.test(label))) &&
    words.every(isWayOrAnswer)
  )
}

const wasThere =
  /attended|\bcame\b|present\b|checked|joined|showed|teilgenommen|anwesend|erschienen|\bda\b|particip[éo]|présent|asistió|compareceu|aanwezig/i

function isWayOrAnswer(word: string): boolean {
  return ways.has(word) || yesOrNo(word) !== null
}

/** Null: nothing that a register holds. */
export function wasPresent(cell: string): boolean | null {
  const word = cell.trim().toLowerCase()
  return letters.get(word) ?? (ways.has(word) ? true : null)
}
