import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { useHere } from '../frame/session.ts'
import { TextLink } from '../ui/text-link.tsx'
import { zoneMeanwhile } from './answered-questions.tsx'
import { questionsOf } from './questions.ts'
import css from './wizard.module.css'

/** By whose clock the times of the file are read, where the file does not say and nobody has said. */
export function ZoneLine({ detail, understood }: { detail: ImportDetail; understood: Understood }): ReactNode {
  const { workspace } = useHere()
  const zone = questionsOf(detail, understood).find(({ key }) => key === 'timeZone')
  if (zone?.state !== 'preset') return null
  return (
    <p className={css.second}>
      Time zone of the file’s times: {zoneMeanwhile(detail, workspace.timeZone)}.{' '}
      <TextLink to="/imports/$id" params={{ id: detail.id }} search={{ step: 'mapping', ask: 'timeZone' }}>
        Change
      </TextLink>
    </p>
  )
}
