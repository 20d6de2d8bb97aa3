import { type Field, fields } from '@upshot/shared/imports/field'
import { type Delimiter, delimiters, type FileColumn, type ImportMapping } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import css from './columns-question.module.css'
import { delimiterWords, fieldWords } from './field-words.ts'
import { type About, aboutOf, fieldsAbout, mappedColumns, whyNotMapping } from './mapping-draft.ts'
import type { AnswerProps } from './mapping-step.tsx'
import wizard from './wizard.module.css'

type Meanings = Readonly<Record<number, Field | null>>

/** What each column of a table means, which no tool's name says. */
export function ColumnsQuestion({ detail, understood, busy, save, saveAndStay }: AnswerProps): ReactNode {
  const { columns, headerLine, delimiter } = understood
  const [about, setAbout] = useState<About>(aboutOf(understood))
  const [changed, setChanged] = useState<Meanings>({})
  const meanings: Meanings = { ...Object.fromEntries(columns.map(({ index, field }) => [index, field])), ...changed }
  const mapping: ImportMapping = { headerLine, delimiter, columns: mappedColumns(meanings, about) }
  const problem = whyNotMapping(mapping, about)

  function mean(index: number, field: Field | null): void {
    // A column means one thing, and one thing is in one column.
    const others = Object.fromEntries(
      Object.entries(meanings).map(([at, other]) => [Number(at), other === field ? null : other]),
    )
    setChanged({ ...others, [index]: field })
  }

  return (
    <>
      <AskHeading title="What is in this table?">
        Columns that mean nothing here are not read. What looks sensitive is dropped unless you give it a meaning.
      </AskHeading>
      <Segmented<About>
        label="The table holds"
        showLabel
        choices={[
          { value: 'people', label: 'People at an event' },
          { value: 'values', label: 'Values of a metric' },
        ]}
        value={about}
        onChange={setAbout}
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
      <TableShape
        key={`${headerLine} ${delimiter}`}
        headerLine={headerLine}
        delimiter={delimiter}
        busy={busy}
        onChange={shape => {
          setChanged({})
          // Which columns there are is known once it was read so; the meanings follow then.
          saveAndStay({ mapping: { ...shape, columns: [{ index: 0, field: about === 'values' ? 'date' : 'name' }] } })
        }}
      />
      <div className={wizard.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={problem !== null}
          aria-describedby="mapping-problem"
          onClick={() => save({ mapping })}
        >
          {`Read ${mapping.columns.length} of ${columns.length} columns`}
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

interface TableShapeProps {
  headerLine: number
  delimiter: Delimiter
  busy: boolean
  onChange: (shape: { headerLine: number; delimiter: Delimiter }) => void
}

/** Where the header is and what separates cells, for when it was guessed wrongly. */
function TableShape({ headerLine, delimiter, busy, onChange }: TableShapeProps): ReactNode {
  const [line, setLine] = useState(headerLine)
  const [sign, setSign] = useState(delimiter)
  const isChanged = line !== headerLine || sign !== delimiter
  return (
    <details className={wizard.details}>
      <summary>
        Header on line {headerLine}, separated by {delimiterWords[delimiter]}
      </summary>
      <div className={css.shape}>
        <NumberField
          label="Line of the header"
          min={1}
          max={50}
          value={line}
          onChange={value => setLine(Number(value) || headerLine)}
        />
        <SelectField
          label="Cells are separated by"
          choices={delimiters.map(value => ({ value, label: delimiterWords[value] }))}
          value={sign}
          onChange={value => setSign(delimiters.find(one => one === value) ?? delimiter)}
        />
        <Button busy={busy} disabled={!isChanged} onClick={() => onChange({ headerLine: line, delimiter: sign })}>
          Read the table so
        </Button>
      </div>
    </details>
  )
}
