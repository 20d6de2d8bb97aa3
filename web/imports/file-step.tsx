import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { DiscardButton } from './discard-button.tsx'
import { fileSize } from './file-size.ts'
import { FirstRows } from './first-rows.tsx'
import { UnderstoodCard } from './understood-card.tsx'
import css from './wizard.module.css'
import { StepHeading } from './wizard.tsx'

/** The file that is here, as it was understood. */
export function FileStep({ detail, understood }: { detail: ImportDetail; understood: Understood }): ReactNode {
  const { locale, timeZone } = useLocale()
  const navigate = useNavigate({ from: '/imports/$id' })
  return (
    <>
      <StepHeading
        step="file"
        title="The file"
        lead={
          <>
            {fileSize(detail.fileBytes, locale)}, uploaded {formatInstant(detail.createdAt, locale, timeZone)} by{' '}
            <bdi>{detail.createdBy.name}</bdi>.{' '}
            {detail.expiresAt === null
              ? ''
              : `It waits here, encrypted, until ${formatInstant(detail.expiresAt, locale, timeZone)}.`}
          </>
        }
      />
      <UnderstoodCard understood={understood} importId={detail.id} />
      <FirstRows understood={understood} />
      <div className={css.actions}>
        <Button variant="primary" onClick={() => void navigate({ search: {} })}>
          Go on with this file
        </Button>
        <LinkButton to="/imports/new">Choose another file</LinkButton>
        <span className={css.end}>
          <DiscardButton detail={detail} main={false} />
        </span>
      </div>
    </>
  )
}
