import type { ReactNode } from 'react'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { KeyHint, keyLabel } from '../ui/key-hint.tsx'
import { useShortcutList, useSingleKeys } from '../ui/shortcuts.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './key-list.module.css'

/** What `?` shows: every key that does something on this page. */
export function KeyList({ onClose }: { onClose: () => void }): ReactNode {
  const shortcuts = useShortcutList()
  const single = useSingleKeys()
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={css.list}>
        {shortcuts.map(shortcut => (
          <div key={shortcut.key}>
            <dt>
              <VisuallyHidden>{keyLabel(shortcut.key)}</VisuallyHidden>
              <KeyHint keys={shortcut.key} />
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
      <CheckboxField
        look="switch"
        label="Single keys"
        description="Keys without Ctrl or Cmd. Turn them off if you speak to your computer or press keys by accident."
        checked={single.on}
        onChange={event => single.set(event.currentTarget.checked)}
      />
    </Dialog>
  )
}
