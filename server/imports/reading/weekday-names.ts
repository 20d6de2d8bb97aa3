import { foldName } from './label.ts'

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'hu',
  'tr',
  'ja',
  'ko',
  'zh',
]
/** The first of these days is a Monday. */
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 5 + day)))

const names = new Set(
  languages.flatMap(language =>
    (['long', 'short'] as const).flatMap(weekday => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
      return week.map(day => bare(format.format(day)))
    }),
  ),
)

/** 'Mon', 'Montag', 'lun.', '月曜日'. */
export function isWeekdayName(cell: string): boolean {
  return names.has(bare(cell))
}

function bare(name: string): string {
  return foldName(name).replace(/\.$/, '')
}
