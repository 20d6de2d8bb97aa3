import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useAnswer } from './queries.ts'

/** Which saved mapping answered what nobody was asked, and the way not to use it. */
export function SavedMappingNotice({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale, timeZone } = useLocale()
  const navigate = useNavigate({ from: '/imports/$id' })
  const answer = useAnswer(detail.id)
  const used = detail.savedMapping
  if (used === null) return null
  const who = used.isOwn ? 'you' : used.savedBy.name
  return (
    <>
      <Notice
        title={
          <>
            Read with the saved mapping <bdi>“{used.name}”</bdi>
          </>
        }
        action={
          <Button
            size="small"
            busy={answer.isPending}
            onClick={() =>
              answer.mutate({ savedMappingId: null }, { onSuccess: () => void navigate({ search: {}, replace: true }) })
            }
          >
            Do not use it
          </Button>
        }
      >
        Saved by {who} on {formatInstant(used.savedAt, locale, timeZone)}.{' '}
        <TextLink to="/imports/mappings">Saved mappings</TextLink>
      </Notice>
      {answer.isError ? <ProblemView error={answer.error} what="The saved mapping is still used." /> : null}
    </>
  )
}
