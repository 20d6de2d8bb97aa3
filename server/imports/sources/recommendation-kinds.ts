import { normaliseLabel } from '../reading/label.ts'
import type { Cells } from './source.ts'

/**
 * The column of scores from 0 to 10 beside which another one says who is a promoter, a passive or a detractor: that is what
 * people recommend, whatever it is called. Each score has to be of the kind that stands beside it. -1: there is none.
 */
export function scoreBesideItsKind(columns: number, rows: readonly Cells[]): number {
  const indexes = Array.from({ length: columns }, (_, index) => index)
  const textOf = (row: Cells, index: number) => normaliseLabel(row[index] ?? '')
  const kinds = indexes.find(index => {
    const words = rows.map(row => textOf(row, index)).filter(word => word !== '')
    return words.length > 1 && words.every(word => word in ranges)
  })
  if (kinds === undefined) return -1
  return indexes.findIndex(index => {
    const pairs = rows.map(row => [textOf(row, index), textOf(row, kinds)] as const).filter(([score]) => score !== '')
    return pairs.length > 1 && pairs.every(([score, kind]) => isOf(score, kind))
  })
}

function isOf(score: string, kind: string): boolean {
  const [low, high] = ranges[kind] ?? [1, 0]
  return /^\d{1,2}$/.test(score) && Number(score) >= low && Number(score) <= high
}

const promoter = [9, 10] as const
const passive = [7, 8] as const
const detractor = [0, 6] as const

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  ...{ promoter, promoters: promoter, promotor: promoter, promoteur: promoter, promotore: promoter },
  ...{ passive, passives: passive, passiv: passive, passif: passive, pasivo: passive, passivo: passive },
  ...{ neutral: passive, indifferent: passive },
  ...{ detractor, detractors: detractor, detraktor: detractor, kritiker: detractor, détracteur: detractor },
  ...{ detrator: detractor, detrattore: detractor },
}
