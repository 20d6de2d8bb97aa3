import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeader } from '../ui/page-header.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './settings-frame.module.css'
import { useShownSettings } from './shown-settings.ts'

export interface SettingsFrameProps {
  title: string
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** Around every page of the settings: the others at the left; on a phone, the way back to the list of them. */
export function SettingsFrame({ title, note, actions, children }: SettingsFrameProps): ReactNode {
  const groups = useShownSettings()
  return (
    <div className={css.frame}>
      <nav className={css.nav} aria-label="Settings">
        {groups.map(group => (
          <div key={group.label}>
            <p className={css.group}>{group.label}</p>
            <ul>
              {group.places.map(place => (
                <li key={place.to}>
                  <Link to={place.to} className={css.place} activeOptions={{ includeSearch: false }}>
                    <place.icon size={16} stroke={1.75} aria-hidden />
                    {place.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={css.content}>
        <p className={css.back}>
          <TextLink to="/settings">
            <IconArrowLeft size={14} aria-hidden /> Settings
          </TextLink>
        </p>
        <PageHeader title={title} note={note} actions={actions} />
        <div className={css.sections}>{children}</div>
      </div>
    </div>
  )
}
