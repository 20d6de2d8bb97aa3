import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Kind } from '@upshot/shared/activities/kind'
import { families } from '@upshot/shared/activities/vocabulary'
import { type ReactNode, useState } from 'react'
import { useMay } from '../frame/session.ts'
import { SettingsFrame } from '../people/settings-frame.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { KindDialog } from './kind-dialog.tsx'
import { KindsOfFamily } from './kinds-of-family.tsx'
import css from './kinds-page.module.css'
import { kindsQuery } from './queries.ts'

/** Every kind of activity, by family; admins add, change and hide them. */
export function KindsPage(): ReactNode {
  const may = useMay()
  const kinds = useQuery(kindsQuery)
  const [editing, setEditing] = useState<Kind | 'new' | null>(null)
  const all = kinds.data?.items ?? []
  return (
    <SettingsFrame
      title="Kinds"
      note="What can be logged. A kind decides what is counted on an activity and which roles it has."
      actions={
        may('admin') && kinds.data !== undefined ? (
          <Button variant="primary" icon={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
            New kind
          </Button>
        ) : undefined
      }
    >
      {kinds.data === undefined ? (
        kinds.isError ? (
          <ProblemView error={kinds.error} what="The kinds could not be loaded." onRetry={() => void kinds.refetch()} />
        ) : (
          <Card>
            <Skeleton label="Loading the kinds" rows={8} height={24} />
          </Card>
        )
      ) : (
        <div className={css.families}>
          {families.map(family => (
            <KindsOfFamily
              key={family}
              family={family}
              kinds={all.filter(kind => kind.family === family)}
              onEdit={may('admin') ? setEditing : undefined}
            />
          ))}
        </div>
      )}
      {editing === null ? null : (
        <KindDialog kind={editing === 'new' ? null : editing} kinds={all} onClose={() => setEditing(null)} />
      )}
    </SettingsFrame>
  )
}
