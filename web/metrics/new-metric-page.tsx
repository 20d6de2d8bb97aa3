import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import { definitionFrom, findTemplate, type MetricTemplate, signerNames } from '@upshot/shared/metrics/templates'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import { DefinitionForm } from './definition-form.tsx'
import css from './metrics.module.css'
import { useMetricMutation } from './queries.ts'
import { TemplateGallery } from './template-gallery.tsx'

/** Begins a metric: first what from, then what it says. */
export function NewMetricPage(): ReactNode {
  const { template } = useSearch({ from: '/metrics/new' })
  const { workspace } = useHere()
  if (!workspace.permissions.proposeMetrics) return <NotForYou />
  if (template === undefined) return <Choose />
  return <Define key={template} template={findTemplate(template) ?? null} />
}

function Choose(): ReactNode {
  const { q } = useSearch({ from: '/metrics/new' })
  const navigate = useNavigate({ from: '/metrics/new' })
  return (
    <>
      <PageHeader
        title="New metric"
        back={<TextLink to="/metrics">Metrics</TextLink>}
        note="Begin from what other teams agree on, or from nothing. Thresholds are your company's own: none are shipped."
      />
      <div className={css.intro}>
        <TextField
          label="Search templates"
          type="search"
          className={css.search}
          icon={<IconSearch size={16} aria-hidden />}
          value={q ?? ''}
          onChange={event => {
            const text = event.currentTarget.value
            void navigate({ search: before => ({ ...before, q: text === '' ? undefined : text }), replace: true })
          }}
        />
        <LinkButton to="/metrics/new" search={{ template: 'blank' }}>
          Begin from nothing
        </LinkButton>
      </div>
      <TemplateGallery text={q ?? ''} />
    </>
  )
}

function Define({ template }: { template: MetricTemplate | null }): ReactNode {
  const { person } = useHere()
  const navigate = useNavigate()
  const create = useMetricMutation((definition: MetricDefinition) =>
    call(metrics.create, { body: { template: template?.key ?? null, definition } }),
  )
  const signers = template?.signers.map(signer => signerNames[signer].toLowerCase()) ?? []
  return (
    <>
      <PageHeader
        title={template === null ? 'New metric' : `New metric: ${template.name}`}
        back={<TextLink to="/metrics/new">Templates</TextLink>}
        note={
          template === null
            ? 'It begins as a draft that only counts once somebody agreed to it.'
            : `Who usually signs: ${signers.join(' or ')}.${template.isSensitive ? ' It tells about few people: small groups are not broken down.' : ''}`
        }
      />
      <Card>
        <DefinitionForm
          initial={template === null ? blank(person.id) : definitionFrom(template, person.id)}
          metricId={null}
          button="Create the draft"
          onSave={async definition => {
            const made = await create.mutateAsync(definition)
            showToast({ message: `'${definition.name}' is a draft now. Propose it when it reads right.` })
            await navigate({ to: '/metrics/$id', params: { id: made.entry.id } })
          }}
          onCancel={() => void navigate({ to: '/metrics/new' })}
        />
      </Card>
    </>
  )
}

function NotForYou(): ReactNode {
  return (
    <>
      <PageHeader title="New metric" back={<TextLink to="/metrics">Metrics</TextLink>} />
      <Empty title="A manager proposes metrics.">Tell yours what the company should care about.</Empty>
    </>
  )
}

function blank(ownerId: string): MetricDefinition {
  return {
    name: '',
    definition: '',
    formula: '',
    unit: '',
    direction: 'up',
    cadence: 'monthly',
    aggregation: 'sum',
    nature: 'flow',
    source: '',
    ownerId,
    stage: 'awareness',
    counterMetricId: null,
    grade: 'counted',
  }
}
