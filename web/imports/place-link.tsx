import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import css from '../ui/text-link.module.css'

/** A link to a page of another word, by its address, so that neither word's routes need the other's to be there. */
export function PlaceLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  const router = useRouter()
  function go(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    router.history.push(href)
  }
  return (
    <a href={href} className={css.link} onClick={go}>
      {children}
    </a>
  )
}
