import { useRouter, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { awaitedDialog } from '../ui/awaited-dialog.tsx'
import { beginPagesAtTheirHeading } from '../ui/page-heading.ts'
import { listenForShortcuts, useShortcut } from '../ui/shortcuts.ts'
import { ToastRegion } from '../ui/toast-region.tsx'
import { BottomBar } from './bottom-bar.tsx'
import css from './frame.module.css'
import { places } from './places.ts'
import { closeQuickLog, openQuickLog, type QuickLogSeed, useQuickLogRequest } from './quick-log.ts'
import { Rail } from './rail.tsx'
import type { FindMatches } from './search.ts'
import { TopBar } from './top-bar.tsx'

const palette = awaitedDialog(async () => (await import('./command-palette.tsx')).CommandPalette)
const KeyList = lazy(async () => ({ default: (await import('./key-list.tsx')).KeyList }))

export interface FramePerson {
  name: string
  email: string
}

export interface FrameWorkspace {
  id: string
  name: string
  isCurrent: boolean
}

export interface FrameProps {
  workspaceName: string
  person: FramePerson
  workspaces: readonly FrameWorkspace[]
  onSwitch: (workspaceId: string) => void
  /** Viewers read; they have nothing to log. */
  mayLog: boolean
  onSignOut: () => void
  /** The quick log; the word that owns it supplies it, loaded when first asked for. */
  quickLog?: ((props: { seed: QuickLogSeed; onClose: () => void }) => ReactNode) | undefined
  /** What the palette finds besides places and commands. */
  find?: FindMatches | undefined
  children: ReactNode
}

/** What surrounds every page of someone who is signed in. */
export function Frame({
  workspaceName,
  person,
  workspaces,
  onSwitch,
  mayLog,
  onSignOut,
  quickLog,
  find,
  children,
}: FrameProps): ReactNode {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const seed = useQuickLogRequest()
  const router = useRouter()
  const canLog = mayLog && quickLog !== undefined
  const shownPlaces = places.filter(place => Object.hasOwn(router.routesByPath, place.to))

  useEffect(listenForShortcuts, [])
  useFocusOnNavigation()
  useShortcut('n', () => openQuickLog(), 'Log an activity', canLog)
  useShortcut('mod+k', () => setOpen('palette'), 'Search and commands')
  useShortcut('?', () => setOpen('keys'), 'This list of keys')

  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        Skip to the content
      </a>
      <Rail places={shownPlaces} />
      <div className={css.side}>
        <TopBar
          workspaceName={workspaceName}
          person={person}
          workspaces={workspaces}
          onSwitch={onSwitch}
          canLog={canLog}
          onSearch={() => setOpen('palette')}
          onKeys={() => setOpen('keys')}
          onSignOut={onSignOut}
        />
        <main id="main" tabIndex={-1} className={css.main}>
          {children}
        </main>
      </div>
      <BottomBar places={shownPlaces} canLog={canLog} />
      <ToastRegion />
      <Suspense>
        {open === 'palette' ? (
          <palette.Slot places={shownPlaces} canLog={canLog} find={find} onClose={() => setOpen(null)} />
        ) : null}
        {open === 'keys' ? <KeyList onClose={() => setOpen(null)} /> : null}
        {canLog && seed !== null ? quickLog({ seed, onClose: closeQuickLog }) : null}
      </Suspense>
    </div>
  )
}

/** A new page begins at its heading, also for who does not see it. Not on the first load: the browser begins at the top then. */
function useFocusOnNavigation(): void {
  // Where the page is drawn already: the address changes while its code is still on its way.
  const path = useRouterState({ select: state => state.resolvedLocation?.pathname })
  const last = useRef(path)
  useEffect(() => {
    if (path === undefined || last.current === path) return
    const isFirst = last.current === undefined
    last.current = path
    if (isFirst) return
    beginPagesAtTheirHeading()
    const begins = (selector: string) => document.querySelector<HTMLElement>(selector)
    const target = begins('main [data-page-begins]') ?? begins('main h1') ?? begins('main')
    // The router scrolls: to the top, or on the way back to where one was.
    target?.focus({ preventScroll: true })
  }, [path])
}
