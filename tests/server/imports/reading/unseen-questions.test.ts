import { describe, expect, it } from 'vitest'
import { understood } from './fixture.ts'
import { askedBeside, listsOfFour } from './unseen/asked-beside.ts'
import { tableOf } from './unseen-table.ts'
import { writeTable } from './write-table.ts'

/** A question that organisers ask is a further column, the first or the last: it must not change what a file says. */
describe.each(Object.entries(listsOfFour))('%s', (_, lines) => {
  const table = tableOf(lines)

  it.each(askedBeside)('is the same beside «%s»', async (question, answers) => {
    const column = [question, ...answers]
    const plain = await countsIn(table)
    expect(await countsIn(table.map((row, at) => [...row, column[at] ?? '']))).toEqual(plain)
    expect(await countsIn(table.map((row, at) => [column[at] ?? '', ...row]))).toEqual(plain)
  })
})

async function countsIn(rows: readonly (readonly string[])[]): Promise<unknown> {
  const { understood: found } = await understood(writeTable(rows), { fileName: 'file.csv' })
  const { waitlisted, declined, invited, staff, guests, people } = found.more
  return { tool: found.tool, ...found.counts, waitlisted, declined, invited, staff, guests, people }
}
