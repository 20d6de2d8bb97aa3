const yes = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  '✓',
  '✔',
  'ja',
  'oui',
  'sí',
  'si',
  'sim',
  'sì',
  'checked in',
  'attended',
  'present',
])
const no = new Set([
  'no',
  'n',
  'false',
  '0',
  'nein',
  'non',
  'não',
  'nee',
  'not attended',
  'absent',
  'no show',
  'no-show',
])

/** Null: neither. */
export function yesOrNo(cell: string): boolean | null {
  if (cell === 'Yes') return true
  if (cell === 'No') return false
  const word = cell.trim().toLowerCase()
  return yes.has(word) ? true : no.has(word) ? false : null
}
