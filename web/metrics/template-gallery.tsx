import { type MetricTemplate, metricTemplates } from '@upshot/shared/metrics/templates'
import { stages } from '@upshot/shared/people/stage'
import type { ReactNode } from 'react'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { matchesTemplate, signersOf } from './matches-template.ts'
import { cadenceWords, directionWords, stageWords } from './metric-words.ts'
import css from './metrics.module.css'

/** The templates that hold every word of the text, in the order of a developer's way. */
export function TemplateGallery({ text }: { text: string }): ReactNode {
  const found = metricTemplates.filter(template => matchesTemplate(template, text))
  if (found.length === 0) {
    return (
      <Empty
        title={`No template speaks of '${text}'.`}
        action={
          <LinkButton to="/metrics/new" search={{ template: 'blank' }}>
            Begin from nothing
          </LinkButton>
        }
      />
    )
  }
  return stages.map(stage => {
    const own = found.filter(template => template.stage === stage)
    if (own.length === 0) return null
    return (
      <section key={stage} aria-label={stageWords[stage]}>
        <h2>{stageWords[stage]}</h2>
        <ul className={css.gallery}>
          {own.map(template => (
            <li key={template.key} className={css.template}>
              <h3>
                <TextLink look="ink" to="/metrics/new" search={{ template: template.key }}>
                  {template.name}
                </TextLink>
              </h3>
              <p>{template.definition}</p>
              <p>{factsOf(template)}</p>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function factsOf(template: MetricTemplate): string {
  const signed = `signed by ${signersOf(template).join(' or ').toLowerCase()}`
  return [
    template.unit,
    directionWords[template.direction].toLowerCase(),
    cadenceWords[template.cadence].toLowerCase(),
    signed,
  ].join(' · ')
}
