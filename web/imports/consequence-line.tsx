import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { rows } from './issue-totals.tsx'
import { inFile, planSentence } from './plan-words.ts'
import css from './wizard.module.css'

interface ConsequenceLineProps {
  detail: ImportDetail
  understood: Understood
  busy: boolean
}

/** What the answers so far come to. Spoken when it changes. */
export function ConsequenceLine({ detail, understood, busy }: ConsequenceLineProps): ReactNode {
  const { locale } = useLocale()
  return (
    <p className={css.consequence} role="status">
      {busy ? 'Reading the file again…' : sentence(detail, understood, locale)}
    </p>
  )
}

function sentence(detail: ImportDetail, understood: Understood, locale: string): string {
  const { counts } = understood
  const { plan, target } = detail
  const left = counts.rejectedRows === 0 ? '' : ` ${rows(counts.rejectedRows, locale)} cannot be imported.`
  if (plan !== null) return planSentence({ plan, target }, locale) + left
  return `${inFile(understood, target, locale)} in ${rows(counts.rows, locale)}.${left}`
}
