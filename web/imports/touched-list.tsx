import type { Touched } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import css from './touched-list.module.css'
import { touchedSentence } from './touched-words.ts'

interface TouchedListProps {
  touched: readonly Touched[]
  tense: 'will be' | 'was'
}

/** What is made or changed beside the rows, the first ones by name. */
export function TouchedList({ touched, tense }: TouchedListProps): ReactNode {
  const { locale } = useLocale()
  if (touched.length === 0) return null
  return (
    <ul className={css.list}>
      {touched.map(one => (
        <li key={`${one.what} ${one.does} ${one.why ?? ''}`}>
          <span className={css.what}>{touchedSentence(one, tense, locale)}.</span>
          {one.why === null ? null : <span className={css.second}> {one.why}</span>}
          {one.names.length === 0 ? null : (
            <ul className={css.names} aria-label="The first ones">
              {one.names.map((name, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two things may have one name, and the list does not change
                <li key={at}>
                  <bdi>{name}</bdi>
                </li>
              ))}
              {/* Of readings the figures are named, not each reading. */}
              {one.what !== 'reading' && one.count > one.names.length ? (
                <li className={css.second}>and {(one.count - one.names.length).toLocaleString(locale)} more</li>
              ) : null}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
