import type { ReactNode } from 'react'
import { ToastRegion } from '../ui/toast-region.tsx'
import css from './bare.module.css'
import { Mark } from './mark.tsx'

/** Around the pages of someone who is not signed in: setup, sign-in, invitations. */
export function Bare({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className={css.bare}>
      <header className={css.name}>
        <Mark size={28} />
        <span>Upshot</span>
      </header>
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      <ToastRegion />
    </div>
  )
}
