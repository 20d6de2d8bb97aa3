import type { ReactNode } from 'react'
import css from './definition-list.module.css'

export interface Fact {
  name: string
  /** `null` is not known, and is said so. */
  value: ReactNode
}

/** Names and values of one thing, in two columns. */
export function DefinitionList({ facts }: { facts: readonly Fact[] }): ReactNode {
  return (
    <dl className={css.list}>
      {facts.map(fact => (
        <div key={fact.name} className={css.row}>
          <dt>{fact.name}</dt>
          <dd>{fact.value ?? <span className={css.unknown}>Not known</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
