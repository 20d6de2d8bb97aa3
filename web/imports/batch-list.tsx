import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { FileLine, ImportLine } from './batch-lines.tsx'
import css from './batch-list.module.css'
import { confirmedTogether, readinessOf } from './batch-readiness.ts'
import { commitBatch } from './commit-batch.ts'
import { rememberGo } from './go-memory.ts'
import { batchIds } from './import-search.ts'
import { importQuery, useFreshAfterImport } from './queries.ts'
import type { Batch } from './use-batch.ts'
import wizard from './wizard.module.css'

/** Files that were brought together: a line each with its state, and one button for those that need no answer. */
export function BatchList({ ids, batch }: { ids: readonly string[]; batch: Batch }): ReactNode {
  const client = useQueryClient()
  const navigate = useNavigate({ from: '/imports/new' })
  const fresh = useFreshAfterImport()
  const found = useQueries({ queries: ids.map(importQuery) })
  const [committing, setCommitting] = useState(false)
  const [failed, setFailed] = useState<ReadonlyMap<string, unknown>>(new Map())
  const said = useRef<HTMLParagraphElement>(null)
  const details = found.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const ready = details.filter(detail => readinessOf(detail) === 'ready')

  const imported = details.filter(({ status }) => status === 'committed')
  useEffect(() => rememberGo(ids))

  async function confirmAll(): Promise<void> {
    setCommitting(true)
    const faults = await commitBatch(confirmedTogether(details), imported, detail =>
      client.setQueryData(importQuery(detail.id).queryKey, detail),
    )
    setFailed(faults)
    setCommitting(false)
    void fresh()
    said.current?.focus()
  }

  function take(id: string): void {
    void navigate({
      search: before => {
        const left = batchIds(before.batch).filter(other => other !== id)
        return { ...before, batch: left.length === 0 ? undefined : left.join(',') }
      },
      replace: true,
    })
  }

  return (
    <Card flush>
      <ul className={css.lines} aria-label="Files of this go">
        {found.map(({ data, isError }, at) => {
          const id = ids[at] ?? ''
          if (data !== undefined) {
            return <ImportLine key={id} detail={data} busy={committing} error={failed.get(id)} />
          }
          return isError ? (
            <li key={id} className={css.line}>
              <span className={wizard.second}>An import that is not there any more.</span>
              <Button size="small" onClick={() => take(id)}>
                Take it off the list
              </Button>
            </li>
          ) : (
            <li key={id} className={css.line}>
              <Skeleton label="Loading an import" rows={1} height={24} />
            </li>
          )
        })}
        {batch.files.map(file => (
          <FileLine key={file.key} file={file} onRemove={() => batch.remove(file.key)} />
        ))}
      </ul>
      <div className={css.foot}>
        <p ref={said} tabIndex={-1} role="status" className={wizard.consequence}>
          {summaryOf(details, batch)}
        </p>
        {ready.length === 0 && !batch.isBusy ? null : (
          <div className={wizard.actions}>
            {ready.length === 0 ? null : (
              <Button variant="primary" busy={committing} disabled={batch.isBusy} onClick={() => void confirmAll()}>
                {ready.length === 1
                  ? 'Import the file that is ready'
                  : `Import the ${ready.length} files that are ready`}
              </Button>
            )}
            {batch.isBusy ? <Button onClick={batch.cancel}>Stop the uploads</Button> : null}
          </div>
        )}
      </div>
    </Card>
  )
}

function summaryOf(details: readonly ImportDetail[], { files, isBusy }: Batch): string {
  const count = (wanted: string): number => details.filter(detail => readinessOf(detail) === wanted).length
  const failed = files.filter(({ state }) => state.kind === 'failed').length
  const parts: string[] = []
  const note = (number: number, words: string): void => {
    if (number > 0) parts.push(`${number} ${words}`)
  }
  note(files.length - failed, 'on the way')
  note(count('ready'), 'ready')
  note(count('asks') + count('rejected-rows'), 'to look at')
  note(count('nothing-new'), 'with nothing new')
  note(count('done'), 'imported')
  note(failed, 'refused')
  const text = parts.join(', ')
  return isBusy
    ? `${text}.`
    : `${text}. ${count('ready') > 0 ? 'Nothing of the others is written with them.' : ''}`.trim()
}
