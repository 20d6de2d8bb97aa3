import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useMemo } from 'react'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { cellFaults } from './cell-faults.ts'
import { fieldWords } from './field-words.ts'
import css from './first-rows.module.css'

export interface FirstRowsProps {
  understood: Understood
  /** Stays at the lower edge of the window while the rest scrolls, with fewer rows. */
  pinned?: boolean | undefined
}

/** The file's first rows as they stand there, but for what is not read; cells that could not be read are marked. */
export function FirstRows({ understood, pinned = false }: FirstRowsProps): ReactNode {
  const { columns, firstRows, issues } = understood
  const faultOf = useMemo(() => cellFaults(issues), [issues])
  const shown = columns.filter(({ samples, index }) => samples.length > 0 || firstRows.some(row => row.cells[index]))
  const sensitive = columns.filter(column => column.sensitive).length
  const rest = columns.length - shown.length - sensitive
  return (
    <div className={classNames(css.frame, pinned && css.pinned)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label="The file's first rows">
        <table className={css.table}>
          <caption className={css.caption}>The first rows of the file</caption>
          <thead>
            <tr>
              <th scope="col" className={css.line}>
                Line
              </th>
              {shown.map(({ index, label, field }) => (
                <th key={index} scope="col">
                  <bdi className={css.label}>{label}</bdi>
                  <span className={field === null ? css.unread : css.meaning}>
                    {field === null ? 'not read' : fieldWords[field]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row" className={css.line}>
                  {line}
                </th>
                {shown.map(({ index, label }) => {
                  const fault = faultOf(line, label)
                  return (
                    <td key={index} className={fault === null ? undefined : css[fault.level]}>
                      {fault === null ? (
                        <Cell text={cells[index] ?? null} />
                      ) : (
                        <FaultyCell text={cells[index] ?? ''} fault={fault} />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {sensitive === 0 && rest === 0 ? null : (
        <p className={css.note}>
          {[
            rest > 0 && `${rest} more ${rest === 1 ? 'column is' : 'columns are'} not read`,
            sensitive > 0 && `${sensitive} sensitive ${sensitive === 1 ? 'column is' : 'columns are'} dropped`,
          ]
            .filter(text => text !== false)
            .join('; ')}
          .
        </p>
      )}
    </div>
  )
}

/** Not by colour alone: with a sign, and what is wrong with it. */
function FaultyCell({ text, fault }: { text: string; fault: ImportIssue }): ReactNode {
  const Sign = fault.level === 'error' ? IconCircleX : IconAlertTriangle
  return (
    <span className={css.faulty} title={fault.message}>
      <Sign size={14} aria-hidden />
      <bdi className={css.cell}>{text === '' ? 'empty' : text}</bdi>
      <VisuallyHidden>. {fault.message}</VisuallyHidden>
    </span>
  )
}

function Cell({ text }: { text: string | null }): ReactNode {
  if (text === null || text === '') {
    return (
      <span className={css.unread}>
        <span aria-hidden>·</span>
        <VisuallyHidden>{text === null ? 'not read' : 'empty'}</VisuallyHidden>
      </span>
    )
  }
  return (
    <bdi className={css.cell} title={text}>
      {text}
    </bdi>
  )
}
