import { describe, expect, it } from 'vitest'
import { realTickets } from './unseen/real-headers.ts'
import { realCalls } from './unseen/real-headers-calls.ts'
import { cutOffReport, realNearMisses } from './unseen/real-headers-near-misses.ts'
import { answerTo } from './unseen-table.ts'

/** Headers as tools write them today; what each file must give was written down before it was read. */
const groups = { realTickets, realCalls, realNearMisses }

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('$what', async found => {
    expect(await answerTo(found)).toEqual({ rejectedRows: 0, ...found.expect })
  })
})

it('a report without its attendees is refused, whatever hosts it has', async () => {
  const lines = { what: '', lines: cutOffReport, expect: { attended: 0 } }
  await expect(answerTo(lines)).rejects.toThrow('TRUNCATED_FILE')
})
