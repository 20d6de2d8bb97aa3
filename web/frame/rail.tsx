import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import { home, type Place } from './places.ts'
import css from './rail.module.css'

export function Rail({ places }: { places: readonly Place[] }): ReactNode {
  return (
    <nav className={css.rail} aria-label="Main">
      <Link to={home} className={css.name} aria-label="Upshot, overview">
        <Mark />
        <span>Upshot</span>
      </Link>
      <ul>
        {places.map(place => (
          <li key={place.to}>
            <Link
              to={place.to}
              className={css.place}
              activeOptions={{ exact: place.to === '/', includeSearch: false }}
              title={place.label}
            >
              <place.icon size={18} stroke={1.75} aria-hidden />
              <span>{place.label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
