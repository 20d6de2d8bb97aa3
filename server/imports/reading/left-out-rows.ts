import type { Row } from './delimited.ts'
import { isNothing, normaliseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'
import { yesOrNo } from './yes-or-no.ts'

/** Columns that say since when, or that, somebody left: whoever has a day or a yes there is no member any more. */
const goneSince: ReadonlySet<string> = new Set([
  ...['left on', 'left at', 'date left', 'left date', 'membership ended', 'membership ended on', 'ended on'],
  ...['cancelled on', 'cancelled at', 'canceled on', 'canceled at', 'banned on', 'banned at', 'removed on'],
  ...['deactivated on', 'deactivated at', 'deactivated date', 'deactivated date (utc)'],
  ...['deleted_at', 'deleted at', 'deleted on', 'banned', 'is banned', 'is_banned', 'deleted', 'is deleted'],
  ...['is_deleted', 'deactivated', 'suspended', 'is_suspended', 'gesperrt', 'gelöscht'],
  ...['ausgetreten am', 'ausgeschieden am', 'gekündigt am', 'a quitté le', 'dado de baja el'],
])

/** Tells rows that are nobody of the list, or answers that nobody gave, by what a column of theirs says. */
export class LeftOutRows {
  /** Where to look. */
  readonly columns: readonly number[]
  readonly #says: readonly { column: number; words: ReadonlySet<string> | null; unlessSeen?: true | undefined }[]
  /** What was measured of content. */
  readonly #figures: readonly number[]

  constructor({ source, header, fields }: Recognised) {
    const labels = header.map(normaliseLabel)
    const byWords = (source.leftOut ?? []).flatMap(({ labels: wanted, words, unlessSeen }) =>
      labels.flatMap((label, column) => (wanted.includes(label) ? [{ column, words, unlessSeen }] : [])),
    )
    const byDay =
      source.holds === 'members'
        ? labels.flatMap((label, column) => (goneSince.has(label) ? [{ column, words: null }] : []))
        : []
    this.#says = [...byWords, ...byDay]
    const measured = source.content?.figures.map(({ field }) => field) ?? []
    this.#figures = fields.flatMap((field, column) => (field !== null && measured.includes(field) ? [column] : []))
    this.columns = this.#says.map(({ column }) => column)
  }

  /** The column that says so; null: the row counts. */
  columnIn(row: Row): number | null {
    for (const { column, words, unlessSeen } of this.#says) {
      const cell = row.cell(column)
      if (cell === '') continue
      const isOut = words === null ? !isNothing(cell) && yesOrNo(cell) !== false : words.has(normaliseLabel(cell))
      const isSeen = unlessSeen && this.#figures.some(figure => /[1-9]/.test(row.cell(figure)))
      if (isOut && !isSeen) return column
    }
    return null
  }
}
