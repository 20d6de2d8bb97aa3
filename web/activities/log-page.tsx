import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { openQuickLog } from '../frame/quick-log.ts'
import { usePageTitle } from '../ui/page-header.tsx'
import { lineFromShare } from './line-from-share.ts'

/** Where a phone's share sheet and bookmarklets arrive: opens the quick log with what they brought. */
export function LogPage(): ReactNode {
  const search = useSearch({ from: '/log' })
  const navigate = useNavigate()
  usePageTitle('Log activity')
  useEffect(() => {
    const line = lineFromShare(search)
    openQuickLog(line === '' ? {} : { line })
    void navigate({ to: '/activities', replace: true })
  }, [search, navigate])
  return null
}
