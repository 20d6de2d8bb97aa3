import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { openQuickLog, useQuickLogRequest } from '../frame/quick-log.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { lineFromShare } from './line-from-share.ts'

/**
 * Where a phone's share sheet and bookmarklets arrive: opens the quick log with what they brought. The list of activities
 * follows when it is closed, so that the line to type in is there at once on a slow connection, too.
 */
export function LogPage(): ReactNode {
  const search = useSearch({ from: '/log' })
  const navigate = useNavigate()
  const request = useQuickLogRequest()
  const wasOpen = useRef(false)
  useEffect(() => {
    const line = lineFromShare(search)
    openQuickLog(line === '' ? {} : { line })
  }, [search])
  useEffect(() => {
    if (request !== null) wasOpen.current = true
    else if (wasOpen.current) void navigate({ to: '/activities', replace: true })
  }, [request, navigate])
  return <PageHeader title="Log activity" />
}
