import { IconPlus, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import type { FramePerson, FrameWorkspace } from './frame.tsx'
import { PersonMenu } from './person-menu.tsx'
import { openQuickLog } from './quick-log.ts'
import css from './top-bar.module.css'
import { setTopBarSlot } from './top-bar-slot.tsx'

export interface TopBarProps {
  workspaceName: string
  person: FramePerson
  workspaces: readonly FrameWorkspace[]
  onSwitch: (workspaceId: string) => void
  canLog: boolean
  onSearch: () => void
  onKeys: () => void
  onSignOut: () => void
}

export function TopBar({
  workspaceName,
  person,
  workspaces,
  onSwitch,
  canLog,
  onSearch,
  onKeys,
  onSignOut,
}: TopBarProps): ReactNode {
  return (
    <header className={css.bar}>
      <span className={css.workspace} title={workspaceName}>
        {workspaceName}
      </span>
      <div className={css.slot} ref={setTopBarSlot} />
      <div className={css.end}>
        <button type="button" className={css.search} onClick={onSearch}>
          <IconSearch size={16} aria-hidden />
          <span>Search</span>
          <KeyHint keys="mod+k" />
        </button>
        {canLog ? (
          <div className={css.log}>
            <Button
              variant="primary"
              icon={<IconPlus size={16} aria-hidden />}
              keyHint="n"
              onClick={() => openQuickLog()}
            >
              Log activity
            </Button>
          </div>
        ) : null}
        <PersonMenu person={person} workspaces={workspaces} onSwitch={onSwitch} onKeys={onKeys} onSignOut={onSignOut} />
      </div>
    </header>
  )
}
