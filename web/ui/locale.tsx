import { createContext, type ReactNode, useContext } from 'react'

/** How the workspace writes numbers and days. */
export interface LocaleSettings {
  /** BCP 47: 'en-GB'. */
  locale: string
  timeZone: string
  weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6
  /** ISO 4217. */
  currency: string
}

function fromBrowser(): LocaleSettings {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return { locale, timeZone, weekStartsOn: 1, currency: 'EUR' }
}

const Locale = createContext<LocaleSettings>(fromBrowser())

export function LocaleProvider({ value, children }: { value: LocaleSettings; children: ReactNode }): ReactNode {
  return <Locale value={value}>{children}</Locale>
}

export function useLocale(): LocaleSettings {
  return useContext(Locale)
}
