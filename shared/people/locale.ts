/** Whether this runtime formats dates and numbers for a locale: a well-formed tag is not enough, 'xx' is one. */
export function isLocale(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text).length === 1
  } catch {
    return false
  }
}
