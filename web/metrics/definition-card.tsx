import type { VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { DefinitionList, type Fact } from '../ui/definition-list.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { aggregationWords, cadenceWords, directionWords, gradeWords, natureWords } from './metric-words.ts'
import css from './metrics.module.css'

export function DefinitionCard({ version }: { version: VersionDetail }): ReactNode {
  return (
    <Card title="Definition" note={`Version ${version.number}, ${version.status}`}>
      <DefinitionList facts={definitionFacts(version)} />
    </Card>
  )
}

/** What a version says, for the page and for its history. */
export function definitionFacts(version: VersionDetail): Fact[] {
  const { counterMetric } = version
  return [
    { name: 'In words', value: <span className={css.prose}>{version.definition}</span> },
    { name: 'Formula', value: version.formula === '' ? null : <span className={css.prose}>{version.formula}</span> },
    { name: 'Unit', value: version.unit },
    { name: 'Direction', value: directionWords[version.direction] },
    { name: 'How often', value: cadenceWords[version.cadence] },
    { name: 'Kind of figure', value: natureWords[version.nature] },
    { name: 'Several periods', value: aggregationWords[version.aggregation] },
    { name: 'Source', value: version.source === '' ? null : version.source },
    { name: 'Grade', value: gradeWords[version.grade] },
    { name: 'Owner', value: version.owner?.name ?? null },
    {
      name: 'Counter-metric',
      value:
        counterMetric === null ? (
          'None'
        ) : (
          <TextLink to="/metrics/$id" params={{ id: counterMetric.id }}>
            {counterMetric.name}
          </TextLink>
        ),
    },
  ]
}
