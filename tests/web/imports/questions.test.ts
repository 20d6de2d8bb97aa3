import { ImportChoice, type ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import { currentQuestion, questionsOf } from '@upshot/web/imports/questions.ts'
import { describe, expect, it } from 'vitest'
import { understood } from './understood.ts'

type Asked = Pick<ImportDetail, 'asks' | 'missing' | 'choice' | 'target'>

const choice = ImportChoice.parse({ eventId: null, newEvent: null, metricId: null, mapping: null, answers: {} })

function asked(part: Partial<Asked>): Asked {
  return { asks: [], missing: [], choice, target: 'attendance', ...part }
}

function open(given: Asked, file: Understood = understood({})): string[] {
  return questionsOf(given, file)
    .filter(({ state }) => state === 'open')
    .map(({ key }) => key)
}

describe('what is asked about a file', () => {
  it('is only the event of a known guest list', () => {
    expect(open(asked({ asks: ['eventTitle', 'startsAt'], missing: ['event'] }))).toEqual(['event'])
  })

  it('is nothing when the file names its event and day', () => {
    expect(open(asked({ choice: { ...choice, eventId: '01890000-0000-7000-8000-000000000001' } }))).toEqual([])
  })

  it('can be changed in every guess, also of a known export', () => {
    const previews = [
      { encoding: 'windows-1252', samples: ['Zo\u00eb'] },
      { encoding: 'macintosh', samples: ['Zo\u00cb'] },
    ] as const
    const file = understood({
      encodingPreview: previews.map(one => ({ ...one, samples: [...one.samples] })),
      columns: [{ ...column('registeredAt'), samples: ['03/04/2026', '14/04/2026'] }],
      dateOrder: 'day-first',
    })
    const preset = questionsOf(asked({ asks: ['timeZone'], missing: ['event'] }), file).filter(
      ({ state }) => state === 'preset',
    )
    expect(preset.map(({ key }) => key)).toEqual(['readAs', 'encoding', 'table', 'columns', 'dateOrder', 'timeZone'])
  })

  it('is not the encoding where every letter is the same in all', () => {
    expect(questionsOf(asked({}), understood({})).map(({ key }) => key)).not.toContain('encoding')
  })

  it('begins with the columns of a table that no tool writes', () => {
    const given = asked({ asks: ['mapping', 'rowsAre', 'dateOrder'], missing: ['mapping', 'rowsAre', 'event'] })
    expect(open(given)).toEqual(['columns', 'rowsAre', 'dateOrder', 'event'])
  })

  it('asks for the order of day and month although the import could do without', () => {
    expect(open(asked({ asks: ['dateOrder'] }))).toEqual(['dateOrder'])
    expect(open(asked({ choice: { ...choice, answers: { dateOrder: 'day-first' } } }))).toEqual([])
  })

  it('takes a time zone for granted until somebody says otherwise, and only where there are times', () => {
    const withTimes = understood({ columns: [column('registeredAt')] })
    expect(questionsOf(asked({ asks: ['timeZone'] }), withTimes)).toContainEqual({ key: 'timeZone', state: 'preset' })
    expect(questionsOf(asked({ asks: ['timeZone'] }), understood({})).map(({ key }) => key)).not.toContain('timeZone')
  })

  it('offers that everybody on a list registered where a column says only who came', () => {
    const came = understood({ tool: 'generic', columns: [column('attended')] })
    const state = (given: Asked, file: Understood) =>
      questionsOf(given, file).find(({ key }) => key === 'rowsAre')?.state ?? null
    expect(state(asked({}), came)).toBe('preset')
    expect(state(asked({ choice: { ...choice, answers: { rowsAre: 'registered' } } }), came)).toBe('answered')
    expect(state(asked({}), understood({ columns: [column('attended')] }))).toBeNull()
    for (const field of ['status', 'noShow'] as const) {
      const said = understood({ tool: 'generic', columns: [column('attended'), column(field)] })
      expect(state(asked({}), said)).toBeNull()
    }
  })

  it('asks values for their metric, not for an event', () => {
    expect(open(asked({ target: 'values', missing: ['metric'] }))).toEqual(['metric'])
  })

  it('offers the words of the status column without insisting', () => {
    const word = { word: 'Maybe', key: 'maybe', count: 2, meaning: null, tool: null }
    const file = understood({ statusWords: [word] })
    expect(questionsOf(asked({}), file)).toContainEqual({ key: 'statusWords', state: 'preset' })
  })
})

describe('the question that is shown', () => {
  const questions = questionsOf(asked({ asks: ['dateOrder'], missing: ['event'] }), understood({}))

  it('is the first that nobody has answered', () => {
    expect(currentQuestion(questions, undefined)?.key).toBe('dateOrder')
  })

  it('is the one of the address, when it is a question of this file', () => {
    expect(currentQuestion(questions, 'event')?.key).toBe('event')
    expect(currentQuestion(questions, 'metric')?.key).toBe('dateOrder')
  })

  it('can always be the columns', () => {
    const questions = questionsOf(asked({ missing: ['event'] }), understood({}))
    expect(currentQuestion(questions, 'columns')).toEqual({ key: 'columns', state: 'preset' })
  })

  it('is none when all is answered', () => {
    expect(currentQuestion(questionsOf(asked({}), understood({})), undefined)).toBeNull()
  })
})

function column(field: Understood['columns'][number]['field']): Understood['columns'][number] {
  return { index: 0, label: 'When', field, sensitive: false, samples: [] }
}
