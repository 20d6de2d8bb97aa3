import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMay } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { workspaceQuery } from './queries.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { WorkspaceFacts } from './workspace-facts.tsx'
import { WorkspaceForm } from './workspace-form.tsx'
import css from './workspace-page.module.css'

export function WorkspacePage(): ReactNode {
  const may = useMay()
  const workspace = useQuery(workspaceQuery)
  return (
    <SettingsFrame
      title="Workspace"
      note={may('admin') ? 'How this workspace counts and writes. Everybody sees the change at once.' : undefined}
    >
      {workspace.isError && workspace.data === undefined ? (
        <ProblemView
          error={workspace.error}
          what="The settings could not be loaded."
          onRetry={() => void workspace.refetch()}
        />
      ) : (
        <Card>
          {workspace.data === undefined ? (
            <Skeleton label="Loading the settings" rows={6} height={32} />
          ) : may('admin') ? (
            <div className={css.form}>
              <WorkspaceForm workspace={workspace.data} />
            </div>
          ) : (
            <WorkspaceFacts workspace={workspace.data} />
          )}
        </Card>
      )}
    </SettingsFrame>
  )
}
