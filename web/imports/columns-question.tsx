import { type Field, fields } from '@upshot/shared/imports/field'
import type { FileColumn } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import css from './columns-question.module.css'
import { fieldWords } from './field-words.ts'
import { type About, aboutOf, fieldsAbout, mappedColumns, whyNotMapping } from './mapping-draft.ts'
import type { AnswerProps } from './mapping-step.tsx'
import wizard from './wizard.module.css'

type Meanings = Readonly<Record<number, Field | null>>

const repeats: ReadonlySet<Field | null> = new Set(['csat', 'ces', 'value', 'attended', 'status'])

/** What each column of a table means, which no tool's name says. */
export function ColumnsQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { columns, headerLine, delimiter } = understood
  const [about, setAbout] = useState<About>(aboutOf(understood))
  const [changed, setChanged] = useState<Meanings>({})
  const meanings: Meanings = { ...Object.fromEntries(columns.map(({ index, field }) => [index, field])), ...changed }
  const mapped = mappedColumns(meanings, about)
  const problem = whyNotMapping({ columns: mapped }, about)

  function mean(index: number, field: Field | null): void {
    // A column means one thing, and one thing is in one column; only scores and values may stand in several.
    const others = Object.fromEntries(
      Object.entries(meanings).map(([at, other]) => [
        Number(at),
        other === field && !repeats.has(field) ? null : other,
      ]),
    )
    setChanged({ ...others, [index]: field })
  }

  return (
    <>
      <AskHeading title="What is in this table?">
        Columns that mean nothing here are not read. What looks sensitive is dropped unless you give it a meaning.
      </AskHeading>
      <SelectField
        label="The table holds"
        choices={abouts}
        value={about}
        onChange={value => setAbout(abouts.find(one => one.value === value)?.value ?? about)}
      />
      <ul className={css.columns}>
        {columns.map(column => (
          <ColumnChoice
            key={column.index}
            column={column}
            about={about}
            field={meanings[column.index] ?? null}
            onChange={field => mean(column.index, field)}
          />
        ))}
      </ul>
      <div className={wizard.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={problem !== null}
          aria-describedby="mapping-problem"
          onClick={() => save({ mapping: { headerLine, delimiter, columns: mapped } })}
        >
          {`Read ${mapped.length} of ${columns.length} columns`}
        </Button>
        {detail.choice.mapping === null ? null : (
          <Button busy={busy} onClick={() => save({ mapping: null })}>
            As it was recognised
          </Button>
        )}
        <span id="mapping-problem" className={wizard.second} role="status">
          {problem ?? ''}
        </span>
      </div>
    </>
  )
}

const abouts: readonly { value: About; label: string }[] = [
  { value: 'people', label: 'People at an event' },
  { value: 'values', label: 'Values of a metric' },
  { value: 'content', label: 'Videos, pages or posts' },
  { value: 'answers', label: 'Answers to a form' },
  { value: 'sessions', label: 'Sessions of a conference' },
  { value: 'members', label: 'Members of a community' },
]

interface ColumnChoiceProps {
  column: FileColumn
  about: About
  field: Field | null
  onChange: (field: Field | null) => void
}

function ColumnChoice({ column: { label, samples, sensitive }, about, field, onChange }: ColumnChoiceProps): ReactNode {
  const possible = fieldsAbout(about)
  return (
    <li className={css.column}>
      <div className={css.words}>
        <bdi className={css.label}>{label}</bdi>
        <span className={css.samples}>
          {samples.length === 0 ? (
            <span>{sensitive ? 'sensitive, not shown' : 'empty'}</span>
          ) : (
            samples.map(sample => <bdi key={sample}>{sample}</bdi>)
          )}
        </span>
      </div>
      <SelectField
        label={<span className={css.hidden}>Meaning of {label}</span>}
        searchable
        choices={[
          { value: 'none', label: 'Not read' },
          ...possible.map(value => ({ value, label: fieldWords[value] })),
        ]}
        value={field !== null && possible.includes(field) ? field : 'none'}
        onChange={value => onChange(fields.find(one => one === value) ?? null)}
      />
    </li>
  )
}
