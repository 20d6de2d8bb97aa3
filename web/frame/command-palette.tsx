import { useRouter } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatDay } from '../ui/format-day.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Modal } from '../ui/modal.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { useShortcutList } from '../ui/shortcuts.ts'
import { takeTypeAhead } from '../ui/type-ahead.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './command-palette.module.css'
import type { Place } from './places.ts'
import { openQuickLog } from './quick-log.ts'
import type { FindMatches, Match } from './search.ts'

export interface CommandPaletteProps {
  places: readonly Place[]
  canLog: boolean
  find?: FindMatches | undefined
  onClose: () => void
}

export function CommandPalette({ places, canLog, find, onClose }: CommandPaletteProps): ReactNode {
  const titleId = useId()
  const router = useRouter()
  const { locale } = useLocale()
  const [text, setText] = useState('')
  // What was typed while this was on its way, written before the next key.
  useEffect(() => {
    const typed = takeTypeAhead()
    if (typed !== '') queueMicrotask(() => flushSync(() => setText(typed)))
  }, [])
  const found = useMatches(find, useDeferredValue(text.trim()))
  const shortcuts = useShortcutList().filter(shortcut => !['mod+k', 'n', 'mod+z'].includes(shortcut.key))

  function choose(run: () => void): void {
    onClose()
    // Once the dialog has closed and given focus back, so that what is opened now keeps it.
    setTimeout(run)
  }

  return (
    <Modal className={css.palette} labelledBy={titleId} onClose={onClose}>
      <VisuallyHidden id={titleId}>Search and commands</VisuallyHidden>
      <Command
        label="Search and commands"
        loop
        vimBindings={false}
        // Its list is always open, so that the dialog leaves Escape to it.
        onKeyDown={event => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <Command.Input
          className={css.input}
          value={text}
          onValueChange={setText}
          placeholder="Search, or go to…"
          data-autofocus
        />
        <Command.List className={css.list} label="Results">
          <Command.Empty className={css.none}>{found.busy ? 'Searching' : 'Nothing matches.'}</Command.Empty>
          {found.failed === null ? null : <div className={css.none}>{found.failed}</div>}
          {groupsOf(found.matches).map(([group, matches]) => (
            <Command.Group key={group} heading={group} className={css.group}>
              {matches.map(match => (
                <Command.Item
                  key={match.id}
                  // What the server found stays, whatever the palette's own matching thinks of it.
                  value={`${match.label} ${match.id}`}
                  keywords={[text]}
                  className={css.item}
                  onSelect={() => choose(() => router.history.push(match.href))}
                >
                  {match.label}
                  {match.note === null ? null : (
                    <span className={css.note}>
                      {typeof match.note === 'string' ? match.note : formatDay(match.note.day, locale)}
                    </span>
                  )}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          <Command.Group heading="Commands" className={css.group}>
            {canLog ? (
              <Command.Item className={css.item} onSelect={() => choose(openQuickLog)}>
                Log an activity
                <KeyHint keys="n" />
              </Command.Item>
            ) : null}
            {shortcuts.map(shortcut => (
              <Command.Item key={shortcut.key} className={css.item} onSelect={() => choose(shortcut.handler)}>
                {shortcut.label}
                <KeyHint keys={shortcut.key} />
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading="Go to" className={css.group}>
            {places.map(place => (
              <Command.Item
                key={place.to}
                className={css.item}
                onSelect={() => choose(() => router.history.push(place.to))}
              >
                <place.icon size={16} stroke={1.75} aria-hidden />
                {place.label}
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Modal>
  )
}

interface Found {
  matches: readonly Match[]
  busy: boolean
  failed: string | null
}

const nothing: Found = { matches: [], busy: false, failed: null }
const pauseMs = 150

function useMatches(find: FindMatches | undefined, text: string): Found {
  const [found, setFound] = useState<Found>(nothing)
  useEffect(() => {
    if (find === undefined || text.length < 2) {
      setFound(nothing)
      return
    }
    const stop = new AbortController()
    setFound(before => ({ ...before, busy: true }))
    const timer = setTimeout(() => {
      find(text, stop.signal).then(
        matches => setFound({ matches, busy: false, failed: null }),
        (error: unknown) => {
          if (!stop.signal.aborted) setFound({ matches: [], busy: false, failed: problemText(error) })
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [find, text])
  return found
}

function groupsOf(matches: readonly Match[]): [string, Match[]][] {
  return [...Map.groupBy(matches, match => match.group)]
}
