import { isDeepStrictEqual } from 'node:util'
import { readFile } from '@upshot/server/imports/reading/read-file'
import type { Understood } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { type Cells, dresses, isPlainList, peopleTimes, saidOf } from './dress.ts'
import { type Case, tableOf } from './unseen-table.ts'
import { type Dialect, writeTable } from './write-table.ts'

/** Every list of the tables of cases beside this file, whoever adds one. */
const cases: readonly Case[] = Object.values(
  import.meta.glob<Record<string, unknown>>('./unseen/*.ts', { eager: true }),
).flatMap(tables => Object.values(tables).flatMap(table => (Array.isArray(table) ? table.filter(isCase) : [])))

function isCase(value: unknown): value is Case {
  return typeof value === 'object' && value !== null && 'what' in value && 'lines' in value && 'expect' in value
}

async function understoodAs(
  given: Case,
  rows: readonly Cells[],
  dialect: Partial<Dialect>,
): Promise<Understood | null> {
  const bytes = writeTable(rows, { ...given.dialect, ...dialect })
  const read = await readFile(bytes, { fileName: given.fileName ?? 'file.csv' })
  return read.kind === 'understood' ? read.understood : null
}

const asWritten = new Map<Case, Promise<Understood | null>>()

function asItIs(given: Case): Promise<Understood | null> {
  const known = asWritten.get(given) ?? understoodAs(given, tableOf(given.lines), {})
  asWritten.set(given, known)
  return known
}

const plain = cases.filter(({ lines }) => isPlainList(tableOf(lines)))

/** Figures of several events have no people whose columns could be told. */
function namesPeople(found: Understood | null): boolean {
  return found?.columns.some(({ field }) => field === 'email' || field === 'name' || field === 'firstName') === true
}

describe('the same list', { timeout: 60_000 }, () => {
  it('is one of a thousand', () => {
    expect([cases.length > 900, plain.length > 700]).toEqual([true, true])
  })

  it.each(dresses)('says the same in $what', async ({ dialect = {}, rows = all => [...all], plainOnly = false }) => {
    const others: string[] = []
    for (const given of plainOnly ? plain : cases) {
      const dressed = rows(tableOf(given.lines))
      if (dressed === null) continue
      const both = [await asItIs(given), await understoodAs(given, dressed, dialect)]
      if (plainOnly && !namesPeople(both[0] ?? null)) continue
      const [plainly, otherwise] = both.map(found => (found === null ? null : JSON.stringify(saidOf(found, given))))
      if (plainly !== otherwise) others.push(given.what)
    }
    expect(others).toEqual([])
  })

  it('with five times the people counts five times as many', async () => {
    const others: string[] = []
    for (const given of plain) {
      const found = await asItIs(given)
      const rows = found === null ? null : peopleTimes(tableOf(given.lines), 5, found)
      if (found === null || rows === null) continue
      const { averageMinutes, ...counts } = found.counts
      const times = Object.entries(counts).map(([name, count]) => [name, count === null ? null : count * 5])
      const expected = { counts: { ...Object.fromEntries(times), averageMinutes }, columns: found.columns }
      const more = await understoodAs(given, rows, {})
      const fieldsOf = (columns: Understood['columns']) => columns.map(({ field }) => field)
      if (
        JSON.stringify(fieldsOf(more?.columns ?? [])) !== JSON.stringify(fieldsOf(expected.columns)) ||
        !isDeepStrictEqual(more?.counts, expected.counts)
      )
        others.push(given.what)
    }
    // Round numbers are taken for seconds only where they are few.
    expect(others).toEqual(['Sessions of Google Meet by Workspace, a row per device'])
  })
})
