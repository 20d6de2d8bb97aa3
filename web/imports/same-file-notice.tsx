import { useQuery } from '@tanstack/react-query'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { importQuery } from './queries.ts'

interface SameFileNoticeProps {
  sameAs: ImportDetail['sameAs']
  nothingNew: boolean
}

/** These very bytes were imported before: when, by whom, and where to see it. */
export function SameFileNotice({ sameAs, nothingNew }: SameFileNoticeProps): ReactNode {
  const { locale, timeZone } = useLocale()
  const before = useQuery({ ...importQuery(sameAs?.importId ?? ''), enabled: sameAs !== null }).data
  if (sameAs === null) return null
  return (
    <Notice title={nothingNew ? 'Nothing new: this file is imported already.' : 'This same file was imported before.'}>
      On {formatInstant(sameAs.committedAt, locale, timeZone)}
      {before?.committedBy == null ? '' : ` by ${before.committedBy.name}`}
      {sameAs.event === null ? '' : ' into '}
      {sameAs.event === null ? null : <bdi>{sameAs.event.title}</bdi>}.{' '}
      <TextLink to="/imports/$id" params={{ id: sameAs.importId }}>
        See that import
      </TextLink>
      {sameAs.repaired === 0
        ? ''
        : ` ${sameAs.repaired === 1 ? 'One correction was' : `${sameAs.repaired} corrections were`} made then and deleted with the file: without them, those rows may be left out or change back.`}
    </Notice>
  )
}
