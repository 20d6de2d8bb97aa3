import { useMutation, useQueryClient } from '@tanstack/react-query'
import { activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { measureOf } from '@upshot/shared/activities/measure'
import { type Family, familyNames } from '@upshot/shared/activities/vocabulary'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { Status } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { wordOfKey } from './activity-words.ts'
import { KindGlyph } from './kind-glyph.tsx'
import css from './kinds-page.module.css'
import { kindsQuery } from './queries.ts'

export interface KindsOfFamilyProps {
  family: Family
  kinds: readonly Kind[]
  /** Left out for whoever may not change them. */
  onEdit: ((kind: Kind) => void) | undefined
}

export function KindsOfFamily({ family, kinds, onEdit }: KindsOfFamilyProps): ReactNode {
  const hide = useHide()
  const columns: Column<Kind>[] = [
    {
      key: 'name',
      header: 'Kind',
      title: true,
      width: '34%',
      cell: kind => (
        <span className={css.kind}>
          <span className={kind.hidden ? css.hidden : undefined}>{kind.name}</span>
          {kind.hidden ? <Status tone="unknown">Hidden</Status> : null}
          {kind.aliases.length === 0 ? null : (
            <span className={css.second}>{kind.aliases.map(alias => alias.replaceAll('-', ' ')).join(', ')}</span>
          )}
        </span>
      ),
    },
    {
      key: 'measures',
      header: 'Counted',
      cell: kind => kind.measures.map(key => measureOf(key).name).join(', '),
    },
    { key: 'roles', header: 'Roles', wideOnly: true, cell: kind => kind.roles.map(wordOfKey).join(', ') },
  ]
  return (
    <Card
      flush
      title={
        <span className={css.family}>
          <KindGlyph family={family} size={16} />
          {familyNames[family]}
        </span>
      }
    >
      <DataTable
        caption={`Kinds of ${familyNames[family].toLowerCase()}`}
        columns={columns}
        rows={kinds}
        rowId={kind => kind.key}
        rowLabel={kind => kind.name}
        noun="kinds"
        rowMenu={
          onEdit === undefined
            ? undefined
            : kind => [
                { label: 'Edit', run: () => onEdit(kind) },
                {
                  label: kind.hidden ? 'Show again' : 'Hide',
                  run: () => hide({ kind, hidden: !kind.hidden }),
                },
              ]
        }
      />
    </Card>
  )
}

interface Hiding {
  kind: Kind
  hidden: boolean
}

/** Hiding loses nothing and can be taken back, so nobody is asked first. */
function useHide(): (hiding: Hiding) => void {
  const client = useQueryClient()
  const send = async ({ kind, hidden }: Hiding): Promise<void> => {
    await call(activities.saveKind, { params: { key: kind.key }, body: { hidden } })
    await client.invalidateQueries({ queryKey: kindsQuery.queryKey })
  }
  const { mutate } = useMutation({
    mutationFn: send,
    onSuccess: (_, { kind, hidden }) => {
      showToast({
        message: hidden
          ? `${kind.name} is offered nowhere now; activities that have it keep it.`
          : `${kind.name} can be logged again.`,
        tone: 'done',
        undo: () => send({ kind, hidden: !hidden }),
      })
    },
    onError: (error, { kind }) => {
      showToast({ message: `${kind.name} could not be changed. ${problemText(error)}`, tone: 'failed' })
    },
  })
  return mutate
}
