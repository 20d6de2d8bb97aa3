import { type SavedMapping, type Sharing, sharings } from '@upshot/shared/imports/saved-mapping'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Options } from './options.tsx'
import { useChangeMapping } from './saved-mapping-queries.ts'
import { sharingWords } from './saved-mapping-words.ts'
import css from './wizard.module.css'

const notes: Readonly<Record<Sharing, string>> = {
  nobody: 'Files that others upload are not read with it.',
  team: 'Everybody who is in a team with you reads files of this shape with it, unless they saved their own.',
  workspace: 'Everybody who imports here reads files of this shape with it, unless they saved their own.',
}

export function SavedMappingDialog({ saved, onClose }: { saved: SavedMapping; onClose: () => void }): ReactNode {
  const [name, setName] = useState(saved.name)
  const [sharedWith, setSharedWith] = useState<Sharing>(saved.sharedWith)
  const change = useChangeMapping(saved.id)
  // Not the schema: it would bring its library into the first page.
  const isNamed = name.trim() !== ''
  return (
    <Dialog
      title="Rename or share"
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={!isNamed}
            onClick={() => change.mutate({ name, sharedWith }, { onSuccess: onClose })}
          >
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={css.stack}>
        <TextField
          label="Name"
          value={name}
          maxLength={100}
          error={isNamed ? undefined : 'Give the mapping a name.'}
          onChange={event => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Options<Sharing>
          legend="Who reads files with it"
          value={sharedWith}
          onChange={setSharedWith}
          options={sharings.map(value => ({ value, label: sharingWords[value], note: notes[value] }))}
        />
        {change.isError ? <ProblemView error={change.error} what="Nothing was changed." /> : null}
      </div>
    </Dialog>
  )
}
