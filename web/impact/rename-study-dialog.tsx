import { useMutation, useQueryClient } from '@tanstack/react-query'
import { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import css from './impact.module.css'
import { impactKey, studyQuery } from './queries.ts'

/** The only two things about a study that can be changed after it ran. */
export function RenameStudyDialog({ study, onClose }: { study: Study; onClose: () => void }): ReactNode {
  const client = useQueryClient()
  const [title, setTitle] = useState(study.title)
  const [note, setNote] = useState(study.note ?? '')
  const isEmpty = title.trim() === ''
  const save = useMutation({
    mutationFn: () =>
      call(impact.change, {
        params: { id: study.id },
        body: { title: title.trim(), note: note.trim() === '' ? null : note.trim() },
      }),
    onSuccess: changed => {
      client.setQueryData(studyQuery(study.id).queryKey, changed)
      void client.invalidateQueries({ queryKey: [impactKey, 'list'] })
      onClose()
    },
  })
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isEmpty) save.mutate()
  }
  return (
    <Dialog
      title="Name and note"
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form="rename-study" busy={save.isPending}>
          Save name and note
        </Button>
      }
    >
      <form id="rename-study" noValidate onSubmit={submit} className={css.fields}>
        <TextField
          label="Name"
          maxLength={200}
          value={title}
          error={isEmpty ? 'A study needs a name.' : undefined}
          onChange={event => setTitle(event.currentTarget.value)}
          data-autofocus
        />
        <TextArea
          label="Note"
          description="What a reader should know. The question and the result stay as they are."
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
        {save.isError ? <ProblemView error={save.error} what="It was not saved." /> : null}
      </form>
    </Dialog>
  )
}
