import type { ReactNode } from 'react'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { home } from './places.ts'

export function NotFound(): ReactNode {
  return (
    <>
      <PageHeader title="Not found" />
      <Empty
        title="There is nothing at this address, or it is not for you to see."
        action={<LinkButton to={home}>Go to the overview</LinkButton>}
      >
        Check the address, or ask whoever sent it to you.
      </Empty>
    </>
  )
}
