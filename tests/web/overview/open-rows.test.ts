import { shippedKinds } from '@upshot/shared/activities/kinds'
import { diffDays } from '@upshot/shared/calendar/day'
import type { ActivityMark } from '@upshot/shared/overview/overview'
import { mergeMarks } from '@upshot/web/charts/merge-marks.ts'
import { activitiesBehind, nameOfRows, readOpenRows, writeOpenRows } from '@upshot/web/overview/open-rows.ts'
import { rowsBehind, stripMarks } from '@upshot/web/overview/strip-marks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const period = { from: '2026-03-04', to: '2026-03-19' }

describe('the rows behind a mark, in an address', () => {
  it('are read as they were written', () => {
    for (const text of [
      'all:2026-03-04..2026-03-19',
      'speaking:2026-03-04..2026-03-19',
      'open-source.code-contribution:2026-03-04..2026-03-04',
    ]) {
      const rows = readOpenRows(text)
      expect(rows).not.toBeNull()
      if (rows !== null) expect(writeOpenRows(rows)).toBe(text)
    }
  })

  it('are nothing when anybody wrote nonsense', () => {
    for (const text of [
      '',
      'speaking',
      'dancing:2026-03-04..2026-03-19',
      'all:last-90-days',
      'all:2026-03-19..2026-03-04',
      'speaking.<b>:2026-03-04..2026-03-19',
      'all:2026-03-04..2026-03-19:x',
    ]) {
      expect(readOpenRows(text)).toBeNull()
    }
  })

  it('have a name', () => {
    expect(nameOfRows({ family: 'speaking', kind: null, period }, shippedKinds)).toBe('Speaking')
    expect(nameOfRows({ family: 'speaking', kind: 'talk', period }, shippedKinds)).toBe('Talk')
    expect(nameOfRows({ family: null, kind: null, period }, shippedKinds)).toBeNull()
  })
})

describe('the list behind a figure', () => {
  it('is asked for what the overview counts: done, in these days, with the filters of the page', () => {
    const filters = { team: '01890000-0000-7000-8000-000000000001', audience: 'internal' as const }
    expect(activitiesBehind({ family: null, kind: null, period }, filters, shippedKinds)).toEqual({
      kind: undefined,
      team: [filters.team],
      audience: 'internal',
      status: ['done'],
      visibility: 'shared',
      period: '2026-03-04..2026-03-19',
    })
  })

  it('names every kind of a family, also of the family that the page is narrowed to', () => {
    const speaking = shippedKinds.filter(kind => kind.family === 'speaking').map(kind => kind.key)
    expect(speaking.length).toBeGreaterThan(1)
    const ofMark = activitiesBehind({ family: 'speaking', kind: null, period }, {}, shippedKinds)
    const ofPage = activitiesBehind({ family: null, kind: null, period }, { family: 'speaking' }, shippedKinds)
    expect(ofMark.kind).toEqual(speaking)
    expect(ofPage.kind).toEqual(speaking)
    expect(activitiesBehind({ family: 'speaking', kind: 'talk', period }, {}, shippedKinds).kind).toEqual(['talk'])
  })
})

describe('marks of the strip', () => {
  const single = (id: string, day: string, people: number | null = null): ActivityMark => ({
    from: day,
    to: day,
    family: 'speaking',
    activities: 1,
    people,
    activity: { id, title: `Talk ${id}`, kind: 'talk' },
  })

  it('keep title, day and people, and unknown people stay unknown', () => {
    expect(stripMarks([single('a', '2026-03-04', 40), single('b', '2026-03-05')])).toEqual([
      { id: 'a', day: '2026-03-04', title: 'Talk a', family: 'speaking', reach: 40 },
      { id: 'b', day: '2026-03-05', title: 'Talk b', family: 'speaking', reach: null },
    ])
  })

  it('stand for as many activities as the server put together', () => {
    const week: ActivityMark = {
      from: '2026-03-02',
      to: '2026-03-08',
      family: 'writing',
      activities: 12,
      people: null,
      activity: null,
    }
    const marks = stripMarks([week])
    expect(marks[0]).toMatchObject({ activities: 12, to: '2026-03-08' })
    expect(rowsBehind(marks)).toEqual({
      family: 'writing',
      kind: null,
      period: { from: '2026-03-02', to: '2026-03-08' },
    })
  })

  it('open nothing when there is nothing', () => {
    expect(rowsBehind([])).toBeNull()
  })

  it('a bubble opens exactly the days of its own activities, whatever touches', () => {
    const days = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(days, offsets => {
        const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
        const marks = stripMarks(offsets.map((offset, at) => single(String(at), day(offset))))
        const bubbles = mergeMarks(marks, one => diffDays('2026-01-01', one) * 3, 0)
        for (const bubble of bubbles) {
          const rows = rowsBehind(bubble.marks)
          const inside = marks.filter(
            mark => rows !== null && mark.day >= rows.period.from && mark.day <= rows.period.to,
          )
          expect(inside).toHaveLength(bubble.activities)
        }
      }),
    )
  })
})
