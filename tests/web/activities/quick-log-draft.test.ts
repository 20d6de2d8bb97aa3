import { shippedKinds } from '@upshot/shared/activities/kinds'
import { readQuickLine } from '@upshot/shared/activities/quick-line'
import { dateChoices } from '@upshot/web/activities/quick-log-dates.ts'
import {
  eventToken,
  type FieldChoices,
  kindToken,
  type LogDraft,
  logDraft,
  withToken,
} from '@upshot/web/activities/quick-log-draft.ts'
import { describe, expect, it } from 'vitest'

const usual = { kind: 'talk', date: '2026-11-20', audience: 'external' as const }
const context = {
  kinds: shippedKinds,
  events: [{ id: '0197a000-0000-7000-8000-000000000001', title: 'DevFest Berlin 2026' }],
  topics: [],
  programmes: [],
  today: '2026-11-20',
  weekStartsOn: 1 as const,
}

const read = (text: string) => readQuickLine(text, context)
const draft = (text: string, chosen: FieldChoices = {}): LogDraft => logDraft(read(text), chosen, usual, shippedKinds)

describe('what the quick log would save', () => {
  it('is the title with what is usual when nothing else is said', () => {
    expect(draft('GraphQL in anger').input).toEqual({
      title: 'GraphQL in anger',
      kind: 'talk',
      date: '2026-11-20',
      audience: 'external',
    })
  })

  it('takes the line before the fields and the fields before the usual', () => {
    expect(draft('Keys yesterday', { date: '2026-11-02', kind: 'article' })).toMatchObject({
      date: '2026-11-19',
      kind: 'article',
    })
  })

  it('shows the audience that goes with another kind, and internal for an internal talk', () => {
    expect(draft('Pairing /mentoring').audience).toBe('internal')
    expect(draft('Brown bag /talk:internal').audience).toBe('internal')
    expect(draft('Pairing /mentoring external').audience).toBe('external')
  })

  it('sends a known event by its id and a new one by its trimmed title, never both', () => {
    expect(draft('Keys @DevFest').input).toMatchObject({ eventId: context.events[0]?.id })
    expect(draft('Keys @DevFest').input).not.toHaveProperty('eventTitle')
    expect(draft('Keys', { event: { id: null, title: ' DevConf ' } }).input).toMatchObject({ eventTitle: 'DevConf' })
    expect(draft('Keys', { event: { id: null, title: '  ' } }).input).not.toHaveProperty('eventTitle')
  })

  it('changes the line where the line says it, and the rest is still understood', () => {
    const text = 'Keys /talk internal'
    const [chip] = read(text).chips
    if (chip === undefined) throw new Error('There is a chip')
    const changed = withToken(text, chip, kindToken('workshop'))
    expect(changed).toBe('Keys /workshop internal')
    expect(draft(changed)).toMatchObject({ title: 'Keys', kind: 'workshop', audience: 'internal' })
  })

  it('writes events so that they are read as a whole, quotes in their names included', () => {
    for (const title of ['DevFest Berlin', 'The "real" thing']) {
      expect(draft(`Keys ${eventToken(title)}`).event).toEqual({ id: null, title })
    }
  })
})

describe('the days to choose from', () => {
  it('begin with today and yesterday, hold the last week, and any other day that was said', () => {
    const near = dateChoices('2026-11-20', '2026-11-20', 'en-GB')
    expect(near.map(({ label }) => label).slice(0, 3)).toEqual(['Today, 20 Nov', 'Yesterday, 19 Nov', 'Wed 18 Nov'])
    expect(dateChoices('2026-11-20', '2025-01-02', 'en-GB')[0]).toEqual({ day: '2025-01-02', label: '2 Jan 2025' })
    expect(new Set(near.map(({ day }) => day)).size).toBe(near.length)
  })
})
