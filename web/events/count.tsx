import { fullNumber, notKnown, shareAsPercent } from '@upshot/shared/format/number'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'

/** A number of people, or a dash that is read out as "unknown". Never 0 for what nobody knows. */
export function Count({ value }: { value: number | null }): ReactNode {
  const { locale } = useLocale()
  return value === null ? <Unknown /> : fullNumber(value, locale)
}

/** A share from 0 to 1. `why` says why there is none. */
export function Share({ value, why = 'unknown' }: { value: number | null; why?: string | undefined }): ReactNode {
  const { locale } = useLocale()
  return value === null ? <Unknown word={why} /> : shareAsPercent(value, locale)
}

export function Unknown({ word = 'unknown' }: { word?: string | undefined }): ReactNode {
  return (
    <span title={word}>
      <span aria-hidden>{notKnown}</span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  )
}
