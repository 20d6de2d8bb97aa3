const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
]

/** What somebody recognises a session by: 'Firefox on Linux'. Order matters: Edge calls itself Chrome, Chrome Safari. */
export function deviceWords(userAgent: string | null): string {
  const browser = nameIn(browsers, userAgent)
  const system = nameIn(systems, userAgent)
  if (browser === null && system === null) return 'Unknown device'
  if (system === null) return browser ?? 'Unknown device'
  return `${browser ?? 'Unknown browser'} on ${system}`
}

function nameIn(list: readonly (readonly [RegExp, string])[], userAgent: string | null): string | null {
  return list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null
}
