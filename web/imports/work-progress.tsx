import { fullNumber } from '@upshot/shared/format/number'
import type { ImportPhase, ImportProgress } from '@upshot/shared/imports/progress'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Progress } from '../ui/progress.tsx'
import { SpokenProgress } from './spoken-progress.tsx'

interface WorkProgressProps {
  progress: ImportProgress | null
  /** What is done, where the server does not say how far it is. */
  otherwise: string
}

const phaseWords: Readonly<Record<ImportPhase, string>> = {
  reading: 'Reading the file',
  comparing: 'Comparing with what is there',
  writing: 'Writing',
  finishing: 'Counting totals',
}

/** How far the work on an import is: for the eye at once, for the ear at most every five seconds. */
export function WorkProgress({ progress, otherwise }: WorkProgressProps): ReactNode {
  const { locale } = useLocale()
  const label = progress === null ? otherwise : phaseWords[progress.phase]
  const text = progress === null ? undefined : progressText(progress, locale)
  return (
    <div>
      <Progress label={label} share={progress?.share ?? null} text={text} />
      <SpokenProgress text={text === undefined || text === '' ? `${label}.` : `${label}: ${text}.`} />
    </div>
  )
}

/** "41,200 of 100,000 rows", "41,200 rows, 42 %". */
export function progressText({ phase, rows, totalRows, share }: ImportProgress, locale: string): string {
  if (phase === 'finishing') return ''
  const percent = share === null ? '' : `${Math.round(share * 100)} %`
  if (totalRows !== null)
    return `${fullNumber(Math.min(rows, totalRows), locale)} of ${fullNumber(totalRows, locale)} rows`
  if (rows === 0) return percent
  return [`${fullNumber(rows, locale)} rows`, percent].filter(part => part !== '').join(', ')
}
