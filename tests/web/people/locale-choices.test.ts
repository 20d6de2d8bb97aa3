import { isTimeZone } from '@upshot/shared/calendar/zoned-time'
import { isLocale } from '@upshot/shared/people/locale'
import {
  currencyChoices,
  localeChoices,
  monthChoices,
  timeZoneChoices,
  weekDayChoices,
} from '@upshot/web/people/locale-choices.ts'
import { looksLikeEmail } from '@upshot/web/people/looks-like-email.ts'
import { describe, expect, it } from 'vitest'

describe('what a workspace can be set to', () => {
  it('offers only locales and time zones that the server takes', () => {
    const locales = localeChoices('en-GB', new Date('2026-11-17T12:00:00Z')).map(choice => choice.value)
    expect(locales.filter(tag => !isLocale(tag))).toEqual([])
    const zones = timeZoneChoices('Europe/Berlin').map(choice => choice.value)
    expect(zones.filter(zone => !isTimeZone(zone))).toEqual([])
    expect(zones).toContain('UTC')
  })

  it('offers what is in use even when it is in no list, and each once', () => {
    expect(localeChoices('lb-LU', new Date()).some(choice => choice.value === 'lb-LU')).toBe(true)
    expect(currencyChoices('EUR').filter(choice => choice.value === 'EUR')).toHaveLength(1)
    expect(timeZoneChoices('Etc/GMT-3').some(choice => choice.value === 'Etc/GMT-3')).toBe(true)
  })

  it('names days and months by their numbers', () => {
    expect(weekDayChoices.map(day => `${day.value} ${day.label}`)).toEqual(['1 Monday', '0 Sunday', '6 Saturday'])
    expect(monthChoices[0]).toEqual({ value: '1', label: 'January' })
    expect(monthChoices[11]).toEqual({ value: '12', label: 'December' })
  })
})

describe('a first look at an e-mail address', () => {
  it('catches slips and lets every real address through', () => {
    expect(['ada@example.org', ' ada+x@mail.example.co.uk ', "o'hara@example.org"].every(looksLikeEmail)).toBe(true)
    expect(['', 'ada', 'ada@example', 'ada example.org', '@example.org', 'a b@example.org'].some(looksLikeEmail)).toBe(
      false,
    )
  })
})
