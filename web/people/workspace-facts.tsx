import type { WorkspaceSettings } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { DefinitionList } from '../ui/definition-list.tsx'
import { monthChoices, weekDayChoices } from './locale-choices.ts'

/** The settings, for whoever may not change them. */
export function WorkspaceFacts({ workspace }: { workspace: WorkspaceSettings }): ReactNode {
  return (
    <DefinitionList
      facts={[
        { name: 'Name', value: workspace.name },
        { name: 'Time zone', value: workspace.timeZone.replaceAll('_', ' ') },
        { name: 'Numbers and dates', value: workspace.locale },
        { name: 'Week starts on', value: labelOf(weekDayChoices, workspace.weekStartsOn) },
        { name: 'Financial year starts in', value: labelOf(monthChoices, workspace.fiscalYearStartMonth) },
        { name: 'Currency', value: workspace.currency },
        { name: 'Staff domains', value: workspace.staffDomains.join(', ') || 'None' },
        { name: 'Smallest group shown', value: `${workspace.smallestGroup} people` },
      ]}
    />
  )
}

function labelOf(choices: readonly { value: string; label: string }[], value: number): string {
  return choices.find(choice => choice.value === String(value))?.label ?? String(value)
}
