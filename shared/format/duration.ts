import { fullNumber, notKnown } from './number.ts'

const space = '\u00A0'

/** Minutes as people say them: '45 min', '1 h 30 min', '12 h'. From 100 hours on in whole hours. */
export function minutesInWords(minutes: number | null, locale: string): string {
  if (minutes === null) return notKnown
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${fullNumber(rest, locale)}${space}min`
  if (hours >= 100) return `${fullNumber(Math.round(whole / 60), locale)}${space}h`
  return rest === 0 ? `${hours}${space}h` : `${hours}${space}h${space}${rest}${space}min`
}
