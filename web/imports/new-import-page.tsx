import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { call } from '../api/call.ts'
import { eventQuery } from '../events/queries.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Progress } from '../ui/progress.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { handedFile, handFile } from './handed-file.ts'
import { useKeepDetail } from './queries.ts'
import { SpokenProgress } from './spoken-progress.tsx'
import { type UploadState, useUpload } from './use-upload.ts'
import css from './wizard.module.css'
import { StepHeading, Wizard } from './wizard.tsx'

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
  const { event: eventId } = useSearch({ from: '/imports/new' })
  const event = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== undefined }).data
  const { state, start, cancel } = useUpload(detail => {
    void forEvent(detail, eventId).then(answered => {
      keep(answered)
      return navigate({ to: '/imports/$id', params: { id: detail.id }, replace: true })
    })
  })
  const drop = useRef<HTMLDivElement>(null)

  const [handed] = useState(handedFile)
  useEffect(() => {
    if (handed === null) return
    start(handed)
    handFile(null)
  }, [handed, start])

  return (
    <>
      <DropAnywhere onFile={start} />
      <StepHeading
        step="file"
        title="Choose the file"
        lead={
          event === undefined
            ? 'The export as the tool wrote it: guests, attendees, attendance or metric values, as CSV or text with tabs. What it is about is read from the file; nothing is written before you confirm.'
            : `Attendance of ${event.title}: the guest list or attendance report as the tool wrote it. Nothing is written before you confirm.`
        }
      />
      {state.kind === 'failed' ? (
        <FileRefusal fileName={state.file.name} error={state.error} onRetry={() => start(state.file)} />
      ) : null}
      {state.kind === 'sending' ? (
        <Sending
          state={state}
          onCancel={() => {
            cancel()
            requestAnimationFrame(() => drop.current?.querySelector('input')?.focus())
          }}
        />
      ) : (
        <div ref={drop}>
          <FileDrop
            label={
              state.kind === 'failed' ? 'Choose another file, or drop it here' : 'Drop the file here, or choose it'
            }
            hint="Luma, Eventbrite, Zoom webinars, Microsoft Teams, Meetup, and any other table of people or of dates and values. Up to 64 MB."
            accept=".csv,.tsv,.txt,.xls,.xlsx,text/csv,text/plain,text/tab-separated-values"
            onFiles={files => {
              const [file] = files
              if (file !== undefined) start(file)
            }}
          />
        </div>
      )}
    </>
  )
}

/** The event that was chosen beforehand is answered at once. A file of values, or an event that is gone, is asked about as ever. */
async function forEvent(detail: ImportDetail, eventId: string | undefined): Promise<ImportDetail> {
  if (eventId === undefined || detail.target !== 'attendance') return detail
  return call(imports.change, { params: { id: detail.id }, body: { eventId } }).catch(() => detail)
}

function Sending({ state, onCancel }: { state: UploadState & { kind: 'sending' }; onCancel: () => void }): ReactNode {
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => cancel.current?.focus(), [])
  const isReading = state.share >= 1
  const label = isReading ? 'The file is there and is being read' : 'Uploading'
  return (
    <Card>
      <div className={css.stack}>
        <p className={css.consequence}>
          <bdi>{state.file.name}</bdi>
        </p>
        <Progress label={label} share={isReading ? null : state.share} />
        <SpokenProgress text={isReading ? `${label}.` : `${Math.round(state.share * 100)} percent uploaded.`} />
        <div className={css.actions}>
          <Button ref={cancel} onClick={onCancel}>
            Cancel the upload
          </Button>
        </div>
      </div>
    </Card>
  )
}
