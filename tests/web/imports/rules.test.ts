import { ImportChoice, type SuggestedEvent } from '@upshot/shared/imports/import'
import { fileSize } from '@upshot/web/imports/file-size.ts'
import { followSuggestion } from '@upshot/web/imports/follow-suggestion.ts'
import { readImportSearch } from '@upshot/web/imports/import-search.ts'
import { readImportsSearch } from '@upshot/web/imports/imports-search.ts'
import { aboutOf, mappedColumns, whyNotMapping } from '@upshot/web/imports/mapping-draft.ts'
import { parseClock } from '@upshot/web/imports/parse-clock.ts'
import { readRefusal } from '@upshot/web/imports/read-refusal.ts'
import { undoConsequence } from '@upshot/web/imports/undo-dialog.tsx'
import { describe, expect, it } from 'vitest'
import { understood } from './understood.ts'

describe('a time of day', () => {
  it('can be typed in the usual ways', () => {
    expect(['18:30', '1830', '6.30 pm', '6:30PM', '9', '12 am'].map(parseClock)).toEqual([
      '18:30',
      '18:30',
      '18:30',
      '18:30',
      '09:00',
      '00:00',
    ])
  })

  it('is refused when it is none', () => {
    expect(['25:00', '18:75', '13 pm', 'evening', ''].map(parseClock)).toEqual([null, null, null, null, null])
  })
})

describe('a file that cannot be imported', () => {
  it('tells its line and the columns that were seen', () => {
    const errors = [
      { path: 'code', message: 'UNKNOWN_FORMAT' },
      { path: 'line', message: '6' },
      { path: 'columns.0', message: 'a' },
      { path: 'columns.1', message: '<b>' },
    ]
    expect(readRefusal(errors)).toEqual({ code: 'UNKNOWN_FORMAT', line: 6, columns: ['a', '<b>'] })
    expect(readRefusal([])).toEqual({ code: null, line: null, columns: [] })
  })
})

describe('a mapping by hand', () => {
  it('leaves out what belongs to the other sort of table', () => {
    expect(mappedColumns({ 0: 'email', 1: null, 2: 'value' }, 'people')).toEqual([{ index: 0, field: 'email' }])
  })

  it('says what is missing', () => {
    const shape = { headerLine: 1, delimiter: ',' as const }
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'status' }] }, 'people')).toMatch(/e-mail address/)
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'name' }] }, 'people')).toBeNull()
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'date' }] }, 'values')).toMatch(/value/)
    expect(whyNotMapping({ ...shape, columns: [{ index: 1, field: 'value' }] }, 'values')).toMatch(/day or period/)
    const wide = [1, 2].map(index => ({ index, field: 'value' as const }))
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'metric' }, ...wide] }, 'values')).toBeNull()
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'views' }] }, 'content')).toMatch(/title/)
    expect(whyNotMapping({ ...shape, columns: [{ index: 0, field: 'contentTitle' }] }, 'content')).toMatch(/views/)
  })

  it('takes a table with days and no people for values', () => {
    const date = { index: 0, label: 'Date', field: 'date', sensitive: false, samples: [] } as const
    const email = { index: 1, label: 'Email', field: 'email', sensitive: false, samples: [] } as const
    expect(aboutOf(understood({ columns: [{ ...date, samples: [] }] }))).toBe('values')
    expect(
      aboutOf(
        understood({
          columns: [
            { ...date, samples: [] },
            { ...email, samples: [] },
          ],
        }),
      ),
    ).toBe('people')
  })
})

describe('a new event whose day the file named', () => {
  const base: SuggestedEvent = {
    title: 'AMA',
    day: '2026-09-10',
    startsAt: '2026-09-10T16:00',
    timeZone: 'UTC',
    format: 'online',
    dayFrom: 'file',
  }
  const choice = ImportChoice.parse({
    eventId: null,
    newEvent: { title: 'AMA', day: '2026-09-10', startsAt: '2026-09-10T16:00', timeZone: 'UTC', format: 'online' },
    metricId: null,
    mapping: null,
    answers: {},
  })
  const after = { ...base, day: '2026-10-09', startsAt: '2026-10-09T16:00' }

  it('follows the file when its dates are read the other way round', () => {
    expect(followSuggestion({ choice, suggestedEvent: base }, { choice, suggestedEvent: after })).toEqual({
      newEvent: { ...choice.newEvent, day: '2026-10-09', startsAt: '2026-10-09T16:00' },
    })
  })

  it('stays where a person has put it', () => {
    const said = { ...choice, newEvent: { title: 'AMA', day: '2026-09-11' } }
    expect(followSuggestion({ choice: said, suggestedEvent: base }, { choice: said, suggestedEvent: after })).toBeNull()
  })

  it('stays when nothing has changed', () => {
    expect(followSuggestion({ choice, suggestedEvent: base }, { choice, suggestedEvent: base })).toBeNull()
  })
})

describe('addresses', () => {
  it('keep what can be read and drop the rest', () => {
    expect(readImportsSearch({ status: 'staged,nonsense', tool: 'luma', period: 'last-90-days', q: ' ' })).toEqual({
      q: undefined,
      status: ['staged'],
      target: undefined,
      tool: ['luma'],
      person: undefined,
      event: undefined,
      period: 'last-90-days',
    })
    expect(readImportSearch({ step: 'mapping', ask: 'event' })).toEqual({ step: 'mapping', ask: 'event' })
    expect(readImportSearch({ step: 'x', ask: 'y' })).toEqual({ step: undefined, ask: undefined })
  })
})

describe('before undoing', () => {
  it('says what goes, what comes back and what stays', () => {
    const outcome = { created: 379, updated: 33, removed: 0, unchanged: 4 }
    expect(undoConsequence({ outcome, target: 'attendance' }, 'en')).toBe(
      '379 people that came with it go, 33 are as before; whatever was edited since stays. The file can be imported again.',
    )
  })
})

it('the size of a file reads as in a file manager', () => {
  expect([0, 999, 13_600, 12_440_000].map(bytes => fileSize(bytes, 'en'))).toEqual([
    '0 bytes',
    '999 bytes',
    '14 KB',
    '12.4 MB',
  ])
})
