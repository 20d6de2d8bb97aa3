import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import type { Field } from '@upshot/shared/imports/field'
import type { SurveyQuestion } from '../../feedback/survey.ts'
import { linesOfHeader } from './header-lines.ts'
import { normaliseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'
import { type SurveyScale, scaleOf, scaleOfOthers } from './survey-question.ts'

/** A question of a form, and where its answers stand: in one column, or each possible answer in its own. */
export interface AskedQuestion extends SurveyQuestion {
  readonly columns: readonly number[]
  readonly scale: SurveyScale
}

const kindOfField: Partial<Record<Field, SurveyKind>> = { nps: 'nps', csat: 'csat', ces: 'ces' }

/** The questions whose answers are scores. */
export function askedQuestions(recognised: Recognised): AskedQuestion[] {
  const { header, head, headerIndex, source } = recognised
  const rows = head.rows.slice(headerIndex + 1).map(row => row.cells)
  const below = rows.slice(linesOfHeader(source, header, rows))
  const groups = grouped(recognised, rows).map(({ kind, columns }) => {
    const label = labelOf(recognised, rows, columns)
    // A choice that nobody took belongs to the scale as well.
    const cells =
      columns.length > 1
        ? columns.map(column => rows[0]?.[column] ?? '')
        : below.map(row => row[columns[0] ?? -1] ?? '')
    return { kind, columns, label, cells }
  })
  const asked: AskedQuestion[] = []
  for (const group of groups) {
    const { kind, columns, label, cells } = group
    const scale = scaleOfOthers(group, groups) ?? scaleOf(kind, label, cells)
    const base = normaliseLabel(label).slice(0, 300) || `column ${(columns[0] ?? 0) + 1}`
    const same = asked.filter(other => other.key === base || other.key.startsWith(`${base} #`)).length
    const key = same === 0 ? base : `${base} #${same + 1}`
    asked.push({ columns, scale, key, label: label.slice(0, 300) || key, kind, low: scale.low, high: scale.high })
  }
  return asked
}

function grouped(
  { header, fields, source }: Recognised,
  rows: readonly (readonly string[])[],
): { kind: SurveyKind; columns: number[] }[] {
  const groups = new Map<number, { kind: SurveyKind; columns: number[] }>()
  for (const [column, field] of fields.entries()) {
    const kind = field === null ? undefined : kindOfField[field]
    if (kind === undefined) continue
    const at = source.questionAt?.(header, rows, column) ?? column
    const known = groups.get(at)
    if (known === undefined) groups.set(at, { kind, columns: [column] })
    else known.columns.push(column)
  }
  return [...groups.values()]
}

function labelOf(
  { header, source }: Recognised,
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): string {
  const [column = 0] = columns
  const own = columns.length > 1 ? header[column] : source.labelOf?.(header, rows, column)
  return (own ?? header[column] ?? '').replace(/[\s\uFEFF]+/g, ' ').trim()
}
