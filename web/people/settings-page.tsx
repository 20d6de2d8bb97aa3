import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import css from './settings-page.module.css'
import { useShownSettings } from './shown-settings.ts'

/** Everything that can be set, with a line each. */
export function SettingsPage(): ReactNode {
  const groups = useShownSettings()
  return (
    <>
      <PageHeader title="Settings" />
      <div className={css.groups}>
        {groups.map(group => (
          <Card key={group.label} title={group.label} flush>
            <ul className={css.list}>
              {group.places.map(place => (
                <li key={place.to}>
                  <Link to={place.to} className={css.place}>
                    <place.icon size={20} stroke={1.75} aria-hidden />
                    <span>
                      <span className={css.name}>{place.label}</span>
                      <span className={css.about}>{place.about}</span>
                    </span>
                    <IconChevronRight size={16} aria-hidden />
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
