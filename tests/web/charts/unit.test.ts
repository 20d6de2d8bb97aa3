import { changeInWords, formatFull, formatShort, unitOf } from '@upshot/web/charts/unit.ts'
import { describe, expect, it } from 'vitest'

/** Numbers keep together with what belongs to them. */
const spaced = (text: string) => text.replaceAll(' ', '\u00a0')
const people = unitOf('people')
const percent = unitOf('%')
const euro = unitOf('EUR')

describe('a number on an axis', () => {
  it.each([
    [0, people, '0'],
    [5000, people, '5,000'],
    [12412, people, '12.4 k'],
    [999960, people, '1 m'],
    [1_204_000, euro, '€ 1.2 m'],
    [-20_000, euro, '-€ 20 k'],
    [42, percent, '42 %'],
    [0.25, people, '0.25'],
    [3e9, people, '3 bn'],
  ])('%d of %o is short', (value, unit, text) => {
    expect(formatShort(value, unit, 'en')).toBe(spaced(text))
  })

  it('follows the locale', () => {
    expect(formatShort(12412, people, 'de')).toBe(spaced('12,4 k'))
  })
})

describe('a number in a sentence', () => {
  it('is written out, with its unit', () => {
    expect(formatFull(12412, people, 'en')).toBe('12,412 people')
    expect(formatFull(1, { ...people, one: 'person' }, 'en')).toBe('1 person')
    expect(formatFull(1, percent, 'en')).toBe(spaced('1 %'))
    expect(formatFull(42.345, percent, 'en')).toBe(spaced('42.35 %'))
    expect(formatFull(1_204_000, euro, 'en')).toBe(spaced('€ 1,204,000'))
  })

  it('never shows a raw float', () => {
    expect(formatFull(103.49895846353391, people, 'en')).toBe('103.5 people')
    expect(formatFull(-0, people, 'en')).toBe('0 people')
  })
})

describe('a change', () => {
  it.each([
    [100, 112, 'up 12 %'],
    [100, 96.6, 'down 3.4 %'],
    [100, 100, 'unchanged'],
    [-100, -50, 'up 50 %'],
  ])('from %d to %d is in words', (from, to, text) => {
    expect(changeInWords(from, to, people, 'en')).toBe(text === 'unchanged' ? text : text.replace(' %', '\u00a0%'))
  })

  it('has no per cent from nothing', () => {
    expect(changeInWords(0, 5, people, 'en')).toBeNull()
  })

  it.each([
    [29.2, 30.6, 'up 1.4 points'],
    [42, 30, 'down 12 points'],
    [30, 31, 'up 1 point'],
    [0, 5, 'up 5 points'],
    [30, 30.01, 'unchanged'],
  ])('of a percentage from %d to %d is in points', (from, to, text) => {
    expect(changeInWords(from, to, percent, 'en')).toBe(text)
  })
})
