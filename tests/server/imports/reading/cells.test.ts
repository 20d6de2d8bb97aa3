import { emptyTime, readTime, timeText } from '@upshot/server/imports/reading/date-time'
import { readEmail } from '@upshot/server/imports/reading/email'
import { Identities } from '@upshot/server/imports/reading/identities'
import { unionMinutes } from '@upshot/server/imports/reading/intervals'
import { readMinutes, readNumber } from '@upshot/server/imports/reading/number'
import { periodStart } from '@upshot/server/imports/reading/period'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('times', () => {
  const time = emptyTime()
  const read = (cell: string, order: 'day-first' | 'month-first' | null = null) =>
    readTime(cell, order, time) ? timeText(time.ms, time.zoned) : null

  it.each([
    ['2026-05-01T16:30:00.372Z', '2026-05-01T16:30:00.372Z'],
    ['2026-07-06 20:10:16+00:00', '2026-07-06T20:10:16Z'],
    ['2026-05-01T16:30:00.123456+02:00', '2026-05-01T14:30:00.123Z'],
    ['2026-04-01 09:00:00 UTC', '2026-04-01T09:00:00Z'],
    ['2025-03-10 18:00', '2025-03-10T18:00'],
    ['2026-09-01', '2026-09-01T00:00'],
    ['2026/05/28 7:01:33 PM GMT+2', '2026-05-28T17:01:33Z'],
    ['Sep 10, 2026 17:00:12', '2026-09-10T17:00:12'],
    ['Sep 10, 2026 5:00 PM', '2026-09-10T17:00'],
    ['Sep 17, 2026 10:57 AM PDT', '2026-09-17T17:57:00Z'],
    // CST is in America and in China: the zone stays unknown.
    ['Jan 17, 2026 10:57 AM CST', '2026-01-17T10:57'],
    ['Thursday, September 10, 2026 at 5:00\u202FPM', '2026-09-10T17:00'],
    ['9/30/26, 12:30:36 AM', '2026-09-30T00:30:36'],
    ['06.10.26, 18:01:00', '2026-10-06T18:01'],
    ['10 Sep 26', '2026-09-10T00:00'],
    ['10. Oktober 2026 18:00', '2026-10-10T18:00'],
    ['2 août 2026', '2026-08-02T00:00'],
    ['3 de mayo de 2026', '2026-05-03T00:00'],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))

  it.each([
    '31/02/2026',
    '2026-02-30T10:00:00Z',
    '2025-02-29',
    '20226-09-10T16:00:00Z',
    '0000-00-00 00:00:00',
    '2026-13-45',
    'tomorrow',
    '46275.6875',
    '1789056000000',
    '2026-09-10T25:61:00Z',
    '13:00 PM',
    '2026-09-10T16:00:00+25:00',
    '',
  ])('%s is none', cell => expect(read(cell)).toBeNull())

  it('takes day or month first as told', () => {
    expect(read('03/04/2026', 'day-first')).toBe('2026-04-03T00:00')
    expect(read('03/04/2026', 'month-first')).toBe('2026-03-04T00:00')
    expect(time.order).toBe('ambiguous')
    expect(read('13/04/2026', 'month-first')).toBe('2026-04-13T00:00')
    expect(time.order).toBe('day-first')
  })

  it('reads every instant back', () => {
    const range = { min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), date => {
        expect(readTime(date.toISOString(), null, time)).toBe(true)
        expect(time).toMatchObject({ ms: date.getTime(), zoned: true })
      }),
    )
  })
})

describe('addresses', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    [' INES@Example.COM\u00A0', 'ines@example.com'],
    ['mailto:mail@example.com', 'mail@example.com'],
    ['Ines Example <ines@example.com>', 'ines@example.com'],
    ['\uFEFFbom@example.com', 'bom@example.com'],
    ['IPEK@EXAMPLE.COM', 'ipek@example.com'],
  ])('%s', (cell, address) => expect(readEmail(cell)).toMatchObject({ kind: 'address', address }))
  it.each(['', ' ', '--', 'n/a', 'N/A', 'Info Requested'])('%s is nobody', cell => {
    expect(readEmail(cell)).toEqual({ kind: 'none' })
  })
  it.each([
    'two@@example.com',
    'a@b@c.org',
    '@example.com',
    'user@',
    'sp ace@example.com',
    'a@x.com; b@y.com',
    'a@.com',
    'x',
  ])('%s is wrong', cell => expect(readEmail(cell)).toEqual({ kind: 'bad' }))
})

describe('numbers', () => {
  it.each([
    ['47', 47],
    ['12.5', 12.5],
    ['1h 13m 42s', 73.7],
    ['59 Min. 0 Sek.', 59],
    ['1 hr 2 min', 62],
    ['47 minutes', 47],
    ['1:02:30', 62.5],
    ['--', null],
    ['', null],
    ['NA', null],
  ])('%s minutes', (cell, minutes) => expect(readMinutes(cell, null)).toBe(minutes))
  it.each(['-15', '1e308', '99999999999999999999', 'NaN', 'Infinity', '0x1F', '1.234,56', '12,5', '1 234', '١٢', '½'])(
    '%s is no number of minutes',
    cell => expect(readMinutes(cell, null)).toBeUndefined(),
  )
  it('take grouping and decimal sign as told', () => {
    expect(readNumber('1.234,56', ',')).toBe(1234.56)
    expect(readNumber('1,234.56', '.')).toBe(1234.56)
    expect(readNumber('1.234', null)).toBe(1.234)
    expect(readNumber('1.234', ',')).toBe(1234)
    expect(readNumber('-3', null)).toBe(-3)
  })
})

describe('periods', () => {
  it.each([
    ['2026-09', '2026-09-01'],
    ['09/2026', '2026-09-01'],
    ['September 2026', '2026-09-01'],
    ['2026-Q3', '2026-07-01'],
    ['Q4 2026', '2026-10-01'],
    ['2026-W01', '2025-12-29'],
    ['2026-W53', '2026-12-28'],
    ['2025-W53', null],
    ['2026-13', null],
    ['soon', null],
  ])('%s', (cell, start) => expect(periodStart(cell, null, emptyTime())).toBe(start))
})

describe('being there', () => {
  it('counts once what overlaps', () => {
    const minute = 60_000
    expect(unionMinutes([0, 30 * minute, 20 * minute, 40 * minute, 50 * minute, 60 * minute])).toBe(50)
    expect(unionMinutes([])).toBe(0)
  })
})

describe('identities', () => {
  it('numbers each kind and key once, however many there are', () => {
    const kinds = ['email', 'tool', 'name', 'anonymous'] as const
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme', maxLength: 4 })), {
          maxLength: 500,
        }),
        keys => {
          const identities = new Identities()
          const known = new Map<string, number>()
          for (const [kind, key] of keys) {
            const name = `${kind} ${key}`
            const found = identities.find(kind, key)
            expect(found).toBe(known.get(name) ?? -1)
            if (found === -1) known.set(name, identities.add(kind, key))
          }
          for (const [name, person] of known) {
            const { kind, key } = identities.identityOf(person)
            expect(`${kind} ${key}`).toBe(name)
          }
        },
      ),
    )
  })
})
