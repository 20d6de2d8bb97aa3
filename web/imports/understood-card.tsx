import type { FileColumn, Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { delimiterWords, encodingWords, fieldWords } from './field-words.ts'
import { RecognisedBy } from './recognised-by.tsx'
import { TakenFrom } from './taken-from.tsx'
import { titleCase } from './title-case.ts'
import css from './understood-card.module.css'
import wizard from './wizard.module.css'

interface UnderstoodCardProps {
  understood: Understood
  importId: string
  /** What the file is stands on the page already: only its columns are of interest. */
  onlyColumns?: boolean | undefined
}

/** What the file was taken for, why, and what each of its columns means. */
export function UnderstoodCard({ understood, importId, onlyColumns = false }: UnderstoodCardProps): ReactNode {
  const { columns, tool } = understood
  const isKnown = tool !== 'generic'
  return (
    <Card>
      <div className={wizard.stack}>
        {onlyColumns ? (
          <TakenFrom container={understood.container} importId={importId} />
        ) : (
          <WhatItIs understood={understood} importId={importId} />
        )}
        <details className={wizard.details}>
          <summary>{onlyColumns ? 'What each column means' : columnCount(columns)}</summary>
          <ul className={css.columns}>
            {sorted(columns).map(column => (
              <ColumnLine key={column.index} column={column} />
            ))}
          </ul>
          <p className={wizard.second}>
            {isKnown ? 'Something is read wrongly? ' : ''}
            <TextLink to="/imports/$id" params={{ id: importId }} search={{ step: 'mapping', ask: 'columns' }}>
              {isKnown ? 'Say what the columns mean yourself' : 'Change what the columns mean'}
            </TextLink>
            {isKnown ? (
              <>
                {' or '}
                <TextLink to="/imports/$id" params={{ id: importId }} search={{ step: 'mapping', ask: 'readAs' }}>
                  say that it is another file
                </TextLink>
              </>
            ) : null}
          </p>
        </details>
      </div>
    </Card>
  )
}

function WhatItIs({ understood, importId }: { understood: Understood; importId: string }): ReactNode {
  const { container, encoding, delimiter, headerLine, title, tool } = understood
  const isKnown = tool !== 'generic'
  return (
    <div className={wizard.tight}>
      <p className={wizard.consequence}>{isKnown ? `${titleCase(title)}.` : 'A table that no known tool writes.'}</p>
      <p className={wizard.second}>
        {isKnown ? <RecognisedBy understood={understood} /> : 'You say what its columns mean.'}{' '}
        {container?.kind === 'workbook'
          ? `Header in row ${headerLine}.`
          : `${encodingWords[encoding]}, separated by ${delimiterWords[delimiter]}, header on line ${headerLine}.`}
      </p>
      <TakenFrom container={container} importId={importId} />
    </div>
  )
}

function ColumnLine({ column: { label, field, sensitive, samples } }: { column: FileColumn }): ReactNode {
  return (
    <li className={css.column}>
      <bdi className={css.label}>{label}</bdi>
      <span className={field === null ? wizard.second : undefined}>
        {field === null ? (sensitive ? 'Sensitive: dropped, not stored' : 'Not read') : fieldWords[field]}
      </span>
      <span className={css.samples}>
        {samples.map(sample => (
          <bdi key={sample}>{sample}</bdi>
        ))}
      </span>
    </li>
  )
}

/** Read ones first, then what is dropped for its own sake. */
function sorted(columns: readonly FileColumn[]): FileColumn[] {
  const rank = ({ field, sensitive }: FileColumn): number => (field !== null ? 0 : sensitive ? 1 : 2)
  return columns.toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)
}

export function columnCount(columns: readonly FileColumn[]): string {
  const read = columns.filter(({ field }) => field !== null).length
  const dropped = columns.filter(({ field, sensitive }) => field === null && sensitive).length
  const all = `${columns.length} ${columns.length === 1 ? 'column' : 'columns'}: ${read} read`
  const parts = [all]
  if (dropped > 0) parts.push(`${dropped} sensitive and dropped`)
  if (columns.length - read - dropped > 0) parts.push(`${columns.length - read - dropped} not read`)
  return parts.join(', ')
}
