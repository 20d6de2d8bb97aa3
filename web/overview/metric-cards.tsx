import type { Comparison } from '@upshot/shared/overview/api'
import type { Overview } from '@upshot/shared/overview/overview'
import { shownCards } from '@upshot/shared/overview/shown-cards'
import type { ReactNode } from 'react'
import { TextLink } from '../ui/text-link.tsx'
import { MetricCardView } from './metric-card-view.tsx'
import { NoMetricYet } from './no-metric-yet.tsx'
import css from './overview.module.css'

const most = 6

interface MetricCardsProps {
  overview: Overview
  comparison: Comparison
}

/** The agreed metrics, at most six; the others are one link away. */
export function MetricCards({ overview, comparison }: MetricCardsProps): ReactNode {
  const { cards } = overview
  if (cards.length === 0) return <NoMetricYet />
  const shown = shownCards(cards, most)
  return (
    <section aria-label="Agreed metrics" className={css.section}>
      <ul className={css.cards}>
        {shown.map(card => (
          <li key={card.metricId}>
            <MetricCardView card={card} overview={overview} comparison={comparison} />
          </li>
        ))}
      </ul>
      {cards.length > shown.length ? (
        <p className={css.more}>
          <TextLink to="/metrics">All {cards.length} agreed metrics</TextLink>
        </p>
      ) : null}
    </section>
  )
}
