import type { Family } from '@upshot/shared/activities/vocabulary'
import type { ReactNode } from 'react'
import css from './activity-example.module.css'
import { KindGlyph } from './kind-glyph.tsx'

const examples: readonly { title: string; kind: string; family: Family; reach: string }[] = [
  { title: 'GraphQL in anger', kind: 'Talk', family: 'speaking', reach: '120' },
  { title: 'Rate limits, explained', kind: 'Article', family: 'writing', reach: '2,480' },
  { title: 'First steps with webhooks', kind: 'Workshop', family: 'teaching', reach: '24' },
]

/** What the list will look like. */
export function ActivityExample(): ReactNode {
  return (
    <ul className={css.list}>
      {examples.map(({ title, kind, family, reach }) => (
        <li key={title}>
          <KindGlyph family={family} />
          <span>
            {title} <span className={css.kind}>{kind}</span>
          </span>
          <span className={css.reach}>{reach}</span>
        </li>
      ))}
    </ul>
  )
}
