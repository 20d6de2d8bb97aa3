import type { Choice } from '../ui/field-props.ts'

/** Languages and places that the browser surely formats for; any other known tag can be typed by API. */
const tags = [
  'en-GB',
  'en-US',
  'en-IE',
  'en-AU',
  'en-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'fr-CA',
  'es-ES',
  'es-MX',
  'it-IT',
  'nl-NL',
  'nl-BE',
  'pt-PT',
  'pt-BR',
  'da-DK',
  'sv-SE',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'hu-HU',
  'ro-RO',
  'bg-BG',
  'el-GR',
  'tr-TR',
  'uk-UA',
  'he-IL',
  'ar-EG',
  'hi-IN',
  'id-ID',
  'vi-VN',
  'th-TH',
  'ko-KR',
  'ja-JP',
  'zh-CN',
  'zh-TW',
] as const

/** Every choice, and the one in use whatever it is. "English (United Kingdom) · 17 Nov 2026". */
export function localeChoices(current: string, day: Date): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })
  return [...new Set([current, ...tags])]
    .map(tag => ({ value: tag, label: `${names.of(tag) ?? tag} · ${day.toLocaleDateString(tag)}` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

export function currencyChoices(current: string): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  return [...new Set([current, ...Intl.supportedValuesOf('currency')])].map(code => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }))
}

/** 'UTC' is a time zone that browsers leave out of their list. */
export function timeZoneChoices(current: string): Choice[] {
  return [...new Set([current, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

/** 2026-11-01 is a Sunday: from there the days of a week have their names, in English as the screens are. */
export const weekDayChoices: readonly Choice[] = [1, 0, 6].map(day => ({
  value: String(day),
  label: nameOf({ weekday: 'long' }, Date.UTC(2026, 10, 1 + day)),
}))

export const monthChoices: readonly Choice[] = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1),
  label: nameOf({ month: 'long' }, Date.UTC(2026, month, 1)),
}))

function nameOf(part: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat('en', { ...part, timeZone: 'UTC' }).format(time)
}
