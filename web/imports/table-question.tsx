import { type Delimiter, delimiters } from '@upshot/shared/imports/result'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import { delimiterWords } from './field-words.ts'
import type { AnswerProps } from './mapping-step.tsx'
import css from './table-question.module.css'
import wizard from './wizard.module.css'

/** Which line names the columns and what stands between the cells, shown on the first lines of the file. */
export function TableQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { headerLine, delimiter, topRows } = understood
  const [line, setLine] = useState(headerLine)
  const [sign, setSign] = useState<Delimiter>(delimiter)
  const name = useId()
  const isChanged = line !== headerLine || sign !== delimiter
  return (
    <>
      <AskHeading title="Which line names the columns?">
        What its columns mean is found out anew from the line that you choose.
      </AskHeading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label="The first lines of the file">
        <table className={css.table}>
          <tbody>
            {topRows.map(row => (
              <tr
                key={row.line}
                className={classNames(row.line === line && css.chosen)}
                onClick={() => setLine(row.line)}
              >
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name={name}
                      checked={row.line === line}
                      onChange={() => setLine(row.line)}
                      aria-label={`Line ${row.line}: ${spoken(row.cells)}`}
                    />
                    <span aria-hidden>{row.line}</span>
                  </label>
                </th>
                {row.cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place and nothing else
                  <td key={at}>
                    {cell === null ? <span className={wizard.second}>not shown</span> : <bdi>{cell}</bdi>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {understood.container?.kind === 'workbook' ? null : (
        <div className={css.sign}>
          <SelectField
            label="Cells are separated by"
            choices={delimiters.map(value => ({ value, label: delimiterWords[value] }))}
            value={sign}
            onChange={value => setSign(delimiters.find(one => one === value) ?? delimiter)}
          />
        </div>
      )}
      <div className={wizard.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={!isChanged}
          onClick={() => save({ mapping: { headerLine: line, delimiter: sign, columns: null } })}
        >
          {`Read the columns from line ${line}`}
        </Button>
        {detail.choice.mapping === null ? null : (
          <Button busy={busy} onClick={() => save({ mapping: null })}>
            As it was found out
          </Button>
        )}
      </div>
    </>
  )
}

function spoken(cells: readonly (string | null)[]): string {
  const filled = cells.filter(cell => cell !== null && cell !== '')
  return filled.length === 0 ? 'nothing that is shown' : filled.slice(0, 4).join(', ')
}
