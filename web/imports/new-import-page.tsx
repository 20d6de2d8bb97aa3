import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ImportTarget } from '@upshot/shared/imports/target'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../api/call.ts'
import { eventQuery } from '../events/queries.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Progress } from '../ui/progress.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { BatchList } from './batch-list.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { handedFiles, handFiles } from './handed-file.ts'
import { batchIds, largestBatch } from './import-search.ts'
import { PasteRows } from './paste-rows.tsx'
import { useKeepDetail } from './queries.ts'
import { SpokenProgress } from './spoken-progress.tsx'
import { useBatch } from './use-batch.ts'
import { useImportProgress } from './use-import-progress.ts'
import { type UploadState, useUpload } from './use-upload.ts'
import css from './wizard.module.css'
import { StepHeading, Wizard } from './wizard.tsx'
import { WorkProgress } from './work-progress.tsx'

const nothing = { facts: [], reachable: false }

/** The first step: a file, before there is an import. */
export function NewImportPage(): ReactNode {
  const { workspace } = useHere()
  return (
    <>
      <PageHeader title="Import a file" back={<TextLink to="/imports">Imports</TextLink>} />
      {workspace.permissions.importFiles ? (
        <Wizard
          current="file"
          importId={null}
          steps={{ file: nothing, mapping: nothing, review: nothing, done: nothing }}
        >
          <FileStep />
        </Wizard>
      ) : (
        <Empty title="Viewers do not import files.">Ask an admin if you need to import.</Empty>
      )}
    </>
  )
}

function FileStep(): ReactNode {
  const navigate = useNavigate()
  const keep = useKeepDetail()
  const { event: eventId, batch: batchText } = useSearch({ from: '/imports/new' })
  const staged = batchIds(batchText)
  const event = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== undefined }).data
  const { state, start, cancel } = useUpload(detail => {
    void forEvent(detail, eventId).then(answered => {
      keep(answered)
      return navigate({ to: '/imports/$id', params: { id: detail.id }, replace: true })
    })
  })
  const batch = useBatch(async detail => {
    keep(await forEvent(detail, eventId))
    await navigate({
      to: '/imports/new',
      search: before => ({ ...before, batch: [...batchIds(before.batch), detail.id].join(',') }),
      replace: true,
    })
  })
  const drop = useRef<HTMLDivElement>(null)
  const isBatch = staged.length > 0 || batch.files.length > 0
  const room = largestBatch - staged.length - batch.files.length
  const [left, setLeft] = useState(0)
  const startBatch = batch.start

  /** One file is followed through the steps; several wait for each other in a list. */
  const take = useCallback(
    (files: readonly File[]) => {
      const [only] = files
      if (!isBatch && files.length === 1 && only !== undefined) {
        start(only)
        return
      }
      setLeft(Math.max(0, files.length - room))
      startBatch(files.slice(0, room))
    },
    [isBatch, room, start, startBatch],
  )

  const [handed] = useState(handedFiles)
  const wasHanded = useRef(false)
  useEffect(() => {
    if (handed.length === 0 || wasHanded.current) return
    wasHanded.current = true
    take(handed)
    handFiles([])
  }, [handed, take])

  return (
    <>
      <DropAnywhere onFiles={take} />
      <StepHeading
        step="file"
        title={isBatch ? 'The files' : 'Choose the file'}
        lead={
          isBatch
            ? 'Each file is imported by itself, and those that need no answer together. Open the others to look at them.'
            : event === undefined
              ? 'The export as the tool wrote it: guests, attendance, survey answers, a programme, content figures or metric values, as CSV, as an Excel workbook or in the zip archive that the tool gives. What it is about is read from the file; nothing is written before you confirm.'
              : `Attendance of ${event.title}: the guest list or attendance report as the tool wrote it. Nothing is written before you confirm.`
        }
      />
      {state.kind === 'failed' ? (
        <FileRefusal fileName={state.file.name} error={state.error} onRetry={() => start(state.file)} />
      ) : null}
      {isBatch ? <BatchList ids={staged} batch={batch} /> : null}
      {left === 0 ? null : (
        <Notice tone="warning" title={`${left} more ${left === 1 ? 'file was' : 'files were'} not taken.`}>
          Up to {largestBatch} files go together. Bring the others when these are imported.
        </Notice>
      )}
      {state.kind === 'sending' ? (
        <Sending
          state={state}
          onCancel={() => {
            cancel()
            requestAnimationFrame(() => drop.current?.querySelector('input')?.focus())
          }}
        />
      ) : (
        <>
          <div ref={drop}>
            <FileDrop
              label={
                isBatch
                  ? 'Add more files, or drop them here'
                  : state.kind === 'failed'
                    ? 'Choose another file, or drop it here'
                    : 'Drop the file here, or choose it'
              }
              hint="Luma, Eventbrite, Zoom, Microsoft Teams, Meetup, Pretalx, YouTube, Google Analytics and others, and any other table of people, answers, sessions, links or dates and values. CSV, Excel or zip, one or several, each up to 64 MB."
              accept=".csv,.tsv,.txt,.xls,.xlsx,.xlsm,.zip,text/csv,text/plain,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/zip"
              multiple
              onFiles={take}
            />
          </div>
          <PasteRows onFiles={take} />
        </>
      )}
    </>
  )
}

/** The event that was chosen beforehand is answered at once. A file of values, or an event that is gone, is asked about as ever. */
async function forEvent(detail: ImportDetail, eventId: string | undefined): Promise<ImportDetail> {
  if (eventId === undefined || !belongsToEvent.has(detail.target)) return detail
  return call(imports.change, { params: { id: detail.id }, body: { eventId } }).catch(() => detail)
}

function Sending({ state, onCancel }: { state: UploadState & { kind: 'sending' }; onCancel: () => void }): ReactNode {
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => cancel.current?.focus(), [])
  const isReading = state.share >= 1
  const progress = useImportProgress(state.importId, isReading)
  return (
    <Card>
      <div className={css.stack}>
        <p className={css.consequence}>
          <bdi>{state.file.name}</bdi>
        </p>
        {isReading ? (
          <WorkProgress progress={progress} otherwise="The file is there and is being read" />
        ) : (
          <>
            <Progress label="Uploading" share={state.share} />
            <SpokenProgress text={`${Math.round(state.share * 100)} percent uploaded.`} />
          </>
        )}
        <div className={css.actions}>
          <Button ref={cancel} onClick={onCancel}>
            Cancel the upload
          </Button>
        </div>
      </div>
    </Card>
  )
}

const belongsToEvent: ReadonlySet<ImportTarget> = new Set(['attendance', 'answers', 'sessions'])
