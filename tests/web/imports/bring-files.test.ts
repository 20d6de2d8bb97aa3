import type { ImportDetail } from '@upshot/shared/imports/import'
import { asksWords, confirmedTogether, isSameEvent, readinessOf } from '@upshot/web/imports/batch-readiness.ts'
import { batchIds, readNewImportSearch } from '@upshot/web/imports/import-search.ts'
import { pastedFile } from '@upshot/web/imports/pasted-file.ts'
import { describe, expect, it } from 'vitest'

type Seen = Parameters<typeof readinessOf>[0]
type Placed = Seen & Pick<ImportDetail, 'target' | 'choice'>

const counts: ImportDetail['counts'] = {
  rows: 10,
  registered: null,
  attended: null,
  noShow: null,
  cancelled: null,
  pending: null,
  anonymous: null,
  duplicates: 0,
  rejectedRows: 0,
  averageMinutes: null,
}
const plan: ImportDetail['plan'] = { event: 'create', created: 10, updated: 0, removed: 0, unchanged: 0 }
const ready: Seen = { status: 'staged', plan, fingerprint: 'f', missing: [], counts }

describe('files that were brought together', () => {
  it('are ready when nothing has to be answered or decided', () => {
    expect(readinessOf(ready)).toBe('ready')
    expect(readinessOf({ ...ready, plan: null, missing: ['event'] })).toBe('asks')
    expect(readinessOf({ ...ready, counts: { ...counts, rejectedRows: 1 } })).toBe('rejected-rows')
    const same = { event: 'use', created: 0, updated: 0, removed: 0, unchanged: 10 } as const
    expect(readinessOf({ ...ready, plan: same })).toBe('nothing-new')
    expect(readinessOf({ ...ready, status: 'committed' })).toBe('done')
    expect(readinessOf({ ...ready, status: 'undone' })).toBe('gone')
  })

  it('are of one event when they name the same, or it was chosen for both', () => {
    const event = { id: 'e', title: 'Evening', day: '2026-05-20' }
    const done = { target: 'attendance', event, choice: choice({}) } as const
    const named = { title: 'Evening', startsAt: '2026-05-20T18:30' }
    expect(isSameEvent({ target: 'attendance', choice: choice({ newEvent: named }) }, done)).toBe(true)
    expect(isSameEvent({ target: 'attendance', choice: choice({ eventId: 'e' }) }, done)).toBe(true)
    expect(isSameEvent({ target: 'attendance', choice: choice({ eventId: 'other' }) }, done)).toBe(false)
    const later = { title: 'Evening', day: '2026-05-21' }
    expect(isSameEvent({ target: 'attendance', choice: choice({ newEvent: later }) }, done)).toBe(false)
    expect(isSameEvent({ target: 'values', choice: choice({ newEvent: named }) }, done)).toBe(false)
  })

  it('with nothing new are confirmed with the others of their event, which would replace them', () => {
    const same = { event: 'use', created: 0, updated: 0, removed: 0, unchanged: 10 } as const
    const file = (seen: Partial<Placed>): Placed => ({
      ...ready,
      target: 'attendance',
      choice: choice({ eventId: 'e' }),
      ...seen,
    })
    const [news, unchanged, elsewhere, values, asks] = [
      file({}),
      file({ plan: same }),
      file({ plan: same, choice: choice({ eventId: 'other' }) }),
      file({ plan: same, target: 'values' }),
      file({ plan: null, missing: ['event'] }),
    ]
    expect(confirmedTogether([news, unchanged, elsewhere, values, asks])).toEqual([news, unchanged])
    expect(confirmedTogether([unchanged, elsewhere])).toEqual([])
  })

  it('are remembered in the address, which nobody can fill with anything else', () => {
    const id = '01900000-0000-7000-8000-000000000001'
    expect(batchIds(`${id},nonsense,${id}`)).toEqual([id, id])
    expect(readNewImportSearch({ batch: 'nonsense' })).toEqual({ event: undefined, batch: undefined })
  })
})

function choice(part: Partial<ImportDetail['choice']>): ImportDetail['choice'] {
  return {
    eventId: null,
    newEvent: null,
    metricId: null,
    newMetric: null,
    target: null,
    figure: null,
    community: null,
    newActivities: null,
    mapping: null,
    answers: {},
    savedMappingId: null,
    alongside: [],
    moreFiles: false,
    ...part,
  }
}

describe('pasted rows', () => {
  const now = new Date('2026-09-10T15:04:00Z')

  it('become a file that is named after when they were pasted', async () => {
    const text = 'Name\tEmail\r\n"Ada\nAlder"\tada@example.org'
    const file = pastedFile(text, now, 'en', 'Europe/Berlin')
    expect(file?.name).toMatch(/^Pasted rows, .*0?5:04/)
    expect(await file?.text()).toBe(text)
  })

  it('need a row below the names of the columns', () => {
    expect(pastedFile('Name\tEmail', now, 'en', 'UTC')).toBeNull()
    expect(pastedFile('  \n \n', now, 'en', 'UTC')).toBeNull()
  })
})

describe('a file that waits for an answer', () => {
  it('says what it is asked, each thing once', () => {
    expect(asksWords([])).toBeNull()
    expect(asksWords(['event'])).toBe('To answer: which event it is about.')
    expect(asksWords(['mapping', 'event'])).toBe('To answer: what its columns mean; which event it is about.')
  })
})
