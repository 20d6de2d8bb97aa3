import { fullNumber } from '@upshot/shared/format/number'
import type { ImportOutcome } from '@upshot/shared/imports/import'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import css from './outcome-figures.module.css'

interface OutcomeFiguresProps {
  outcome: ImportOutcome
  target: ImportTarget
  /** "will be added" before, "added" after. */
  tense: 'will be' | 'were'
}

/** Created, updated, left alone: the figures that matter before and after. */
export function OutcomeFigures({ outcome, target, tense }: OutcomeFiguresProps): ReactNode {
  const { locale } = useLocale()
  const before = tense === 'will be' ? 'Will be ' : ''
  const word = (text: string): string => {
    const words = `${before}${text}`
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  const figures = [
    { name: word('added'), value: outcome.created },
    { name: word(target === 'values' ? 'restated' : 'updated'), value: outcome.updated },
    // Unnamed guests and changed addresses of the same tool: rare, and worth a word only then.
    ...(outcome.removed > 0 ? [{ name: word('replaced'), value: outcome.removed }] : []),
    { name: word('left alone'), value: outcome.unchanged },
  ]
  return (
    <dl className={css.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fullNumber(value, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
