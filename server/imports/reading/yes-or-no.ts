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
  '来場済み',
  '来場済',
  '入場済み',
  '入場済',
  'obecny',
  'obecna',
  'obecny/a',
  'přítomen',
  'přítomna',
  'zúčastnil se',
  'full',
  'fully',
  'partial',
  'partially',
  'compareceu',
  'ha partecipato',
  'hadir',
  'on time',
  'arrived on time',
  'arrived',
  'mødt',
  'opgekomen',
  'megjelent',
  'részt vett',
  '済',
  '済み',
  '受付済',
  '受付済み',
  'пришел',
  'пришёл',
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
  'nieobecny/a',
  '未来場',
  '未入場',
  'unattended',
  'never joined',
  'did not join',
  'nepřítomen',
  'nepřišel',
  'nezúčastnil se',
  'tidak hadir',
  'nem jelent meg',
  'nem vett részt',
  'não participou',
  'non ha partecipato',
  'niet opgekomen',
  '未受付',
  '受付未',
])

/** Null: neither. */
export function yesOrNo(cell: string): boolean | null {
  if (cell === 'Yes') return true
  if (cell === 'No') return false
  const word = wordIn(cell)
  return yes.has(word) ? true : no.has(word) ? false : (answerBefore(word) ?? inTwoLanguages(word))
}

/** 'Yes (2026-10-26 18:00)': the time says no more. In 'Ne 26.10.2026' it is a Sunday. */
function answerBefore(word: string): boolean | null {
  const found =
    /^(\p{L}{2,5})( ?[,(@–-] ?(?:(?:ab|bis|from|until|at) )?| (?:at|um|à|a las) | )\d{1,4}[-/.:]\d{1,2}/u.exec(word)
  if (found === null) return null
  const [, answer = '', between] = found
  return plainYes.includes(answer) ? true : plainNo.includes(answer) && between !== ' ' ? false : null
}

/** 'Oui / Yes': both say the same. */
function inTwoLanguages(word: string): boolean | null {
  const [first = '', second, third] = word.split(' / ')
  if (second === undefined || third !== undefined) return null
  const answer = yes.has(first) ? true : no.has(first) ? false : null
  return answer !== null && (answer ? yes : no).has(second) ? answer : null
}

export const plainWords: ReadonlySet<string> = new Set([...plainYes, ...plainNo])

/** Programs write NO_SHOW. */
export function wordIn(cell: string): string {
  return cell.trim().toLowerCase().replaceAll('_', ' ')
}

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
