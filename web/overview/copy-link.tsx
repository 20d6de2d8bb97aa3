import { IconLink } from '@tabler/icons-react'
import type { Period } from '@upshot/shared/calendar/period'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toasts.ts'
import css from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { shareLink } from './share-link.ts'

interface CopyLinkProps {
  search: OverviewSearch
  period: Period
  metric: string | undefined
}

/** The view as it is, with its days fixed, so that it shows the same to whoever opens it later. */
export function CopyLink({ search, period, metric }: CopyLinkProps): ReactNode {
  async function copy(): Promise<void> {
    const link = `${location.origin}${shareLink(search, period, metric)}`
    try {
      await navigator.clipboard.writeText(link)
      showToast({ message: 'Link copied. It shows these days, also later.' })
    } catch {
      showToast({ message: `This browser does not let a page copy without https. The link: ${link}`, tone: 'failed' })
    }
  }
  return (
    <Button className={css.copy} icon={<IconLink size={16} aria-hidden />} onClick={() => void copy()}>
      Copy link
    </Button>
  )
}
