import { IconDots, IconPlus } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Menu } from '../ui/menu.tsx'
import css from './bottom-bar.module.css'
import type { Place } from './places.ts'
import { openQuickLog } from './quick-log.ts'

export interface BottomBarProps {
  places: readonly Place[]
  canLog: boolean
}

/** The rail of a phone: Overview, Activities, Log, Metrics, More. */
export function BottomBar({ places, canLog }: BottomBarProps): ReactNode {
  const router = useRouter()
  const near = places.filter(place => place.onPhone)
  const far = places.filter(place => !place.onPhone)
  return (
    <nav className={css.bar} aria-label="Main, phone">
      {near.slice(0, 2).map(place => (
        <PlaceLink key={place.to} place={place} />
      ))}
      {canLog ? (
        <button type="button" className={css.log} onClick={() => openQuickLog()}>
          <IconPlus size={22} aria-hidden />
          Log
        </button>
      ) : null}
      {near.slice(2).map(place => (
        <PlaceLink key={place.to} place={place} />
      ))}
      {far.length === 0 ? null : (
        <Menu
          label="More places"
          items={far.map(place => ({
            label: place.label,
            icon: <place.icon size={18} stroke={1.75} aria-hidden />,
            run: () => router.history.push(place.to),
          }))}
          button={button => (
            <button {...button} type="button" className={css.place}>
              <IconDots size={22} stroke={1.75} aria-hidden />
              More
            </button>
          )}
        />
      )}
    </nav>
  )
}

function PlaceLink({ place }: { place: Place }): ReactNode {
  return (
    <Link to={place.to} className={css.place} activeOptions={{ exact: place.to === '/', includeSearch: false }}>
      <place.icon size={22} stroke={1.75} aria-hidden />
      {place.label}
    </Link>
  )
}
