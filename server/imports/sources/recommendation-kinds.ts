import { normaliseLabel } from '../reading/label.ts'
import { isIdLabel, isRunningLabel } from '../reading/values-labels.ts'
import type { Cells } from './source.ts'

/**
 * The column of scores from 0 to 10 beside which another one says who is a promoter, a passive or a detractor: that is what
 * people recommend, whatever it is called. Each score has to be of the kind that stands beside it. -1: there is none.
 */
export function scoreBesideItsKind(labels: Cells, rows: readonly Cells[]): number {
  const indexes = labels.map((_, index) => index)
  const kinds = indexes.find(index => areKinds(rows, index))
  if (kinds === undefined) return -1
  return indexes.findIndex(index => {
    // The numbers of a few rows may fit as well.
    if (isRunningLabel(labels[index] ?? '') || isIdLabel(labels[index] ?? '')) return false
    const pairs = rows.map(row => [textOf(row, index), textOf(row, kinds)] as const).filter(([score]) => score !== '')
    return pairs.length > 1 && pairs.every(([score, kind]) => isOf(score, kind))
  })
}

function textOf(row: Cells, index: number): string {
  return normaliseLabel(row[index] ?? '')
}

function areKinds(rows: readonly Cells[], index: number): boolean {
  let words = 0
  let isTold = false
  for (const row of rows) {
    const word = textOf(row, index)
    if (word === '') continue
    const range = ranges.get(word)
    // Most columns hold something else: their first cell tells.
    if (range === undefined) return false
    words++
    isTold ||= range !== passive
  }
  return words > 1 && isTold
}

function isOf(score: string, kind: string): boolean {
  const [low, high] = ranges.get(kind) ?? [1, 0]
  return /^\d{1,2}$/.test(score) && Number(score) >= low && Number(score) <= high
}

const promoter = [9, 10] as const
const passive = [7, 8] as const
const detractor = [0, 6] as const

const ranges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...of(promoter, 'promoter|promoters|promotor|promotores|promoteur|promotore|ambassadör|aanbeveler|fürsprecher'),
  ...of(passive, 'passive|passives|passiv|passif|passief|pasivo|passivo|neutral|neutralny|neutro|indifferent'),
  ...of(detractor, 'detractor|detractors|detraktor|kritiker|krytyk|criticaster|détracteur|detrator|detrattore'),
])

function of(range: readonly [number, number], words: string) {
  return words.split('|').map(word => [word, range] as const)
}
