import { IconX } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { activities } from '@upshot/shared/activities/api'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { readQuickLine, withoutChip } from '@upshot/shared/activities/quick-line'
import type { Chip } from '@upshot/shared/activities/quick-line-chip'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { call } from '../api/call.ts'
import type { QuickLogSeed } from '../frame/quick-log.ts'
import { useHere, useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { splitProblem } from '../ui/form-problem.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Modal } from '../ui/modal.tsx'
import { Notice } from '../ui/notice.tsx'
import { takeTypeAhead } from '../ui/type-ahead.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { leaveFormSeed } from './form-seed.ts'
import { suggestionsFor, taken } from './line-suggestions.ts'
import { duplicatesQuery, kindsQuery, logDefaultsQuery } from './queries.ts'
import css from './quick-log.module.css'
import { chipWord, QuickLogChips } from './quick-log-chips.tsx'
import { eventToken, type FieldChoices, kindToken, logDraft, withToken } from './quick-log-draft.ts'
import { QuickLogFields } from './quick-log-fields.tsx'
import { QuickLogHint } from './quick-log-hint.tsx'
import { SuggestInput } from './suggest-input.tsx'
import { useTellDone } from './tell-done.ts'
import { useSeededEvent } from './use-seeded-event.ts'
import { useSettled } from './use-settled.ts'

export interface QuickLogProps {
  seed: QuickLogSeed
  onClose: () => void
}

/** What was typed and not saved: Escape by mistake must not cost a line. */
interface Unfinished {
  /** Somebody else may sit here next. */
  personId: string
  text: string
  chosen: FieldChoices
}
let unfinished: Unfinished | null = null

const nothingWrong: Record<string, string> = {}
const formFields = ['title', 'date', 'kind', 'audience', 'event'] as const

/** One line that logs an activity, from any page. */
export function QuickLog({ seed, onClose }: QuickLogProps): ReactNode {
  const id = useId()
  const client = useQueryClient()
  const router = useRouter()
  const today = useToday()
  const { weekStartsOn } = useLocale()
  const { logged } = useTellDone()
  const root = useRef<HTMLDivElement>(null)

  const { id: personId } = useHere().person
  const left = seed.line === undefined && unfinished?.personId === personId ? unfinished : null
  const [text, setText] = useState(seed.line ?? left?.text ?? '')
  const [caret, setCaret] = useState(text.length)
  const [chosen, setChosen] = useState<FieldChoices>(left?.chosen ?? {})
  const [errors, setErrors] = useState(nothingWrong)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  /** The address whose duplicates were on screen when saving was asked for again. */
  const [warnedOf, setWarnedOf] = useState<string | null>(null)

  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const defaults = useQuery(logDefaultsQuery).data
  const usual = {
    kind: defaults?.kind ?? 'talk',
    date: defaults?.date ?? today,
    audience: defaults?.audience ?? ('external' as const),
  }
  const context = {
    kinds,
    events: defaults?.events ?? [],
    topics: defaults?.topics ?? [],
    programmes: defaults?.programmes ?? [],
  }
  const line = readQuickLine(text, {
    ...context,
    today: usual.date,
    weekStartsOn,
    usualKind: chosen.kind ?? usual.kind,
  })
  const draft = logDraft(line, chosen, usual, kinds)
  const suggestions = useMemo(
    () =>
      suggestionsFor(text, caret, {
        kinds,
        events: context.events,
        topics: context.topics,
        programmes: context.programmes,
      }),
    [text, caret, kinds, context.events, context.topics, context.programmes],
  )
  const kindWord = findKind(kinds, draft.kind)?.name.toLowerCase() ?? 'activity'
  const url = draft.input.url ?? null
  const settledUrl = useSettled(url)
  const duplicates = useQuery({ ...duplicatesQuery(settledUrl ?? ''), enabled: settledUrl !== null })
  const doubles = url === null || url !== settledUrl ? [] : (duplicates.data?.items ?? [])
  useSeededEvent(seed.eventId, event => setChosen(before => ({ ...before, event })))

  useEffect(() => {
    unfinished = { personId, text, chosen }
  }, [personId, text, chosen])

  // What was left unfinished is there to go on with, or to be typed over.
  useEffect(() => {
    const element = document.getElementById(`${id}-line`)
    if (element instanceof HTMLInputElement && seed.line === undefined) element.select()
  }, [id, seed.line])
  // What was typed while this was on its way comes after what a share brought, and in the place of what was left unfinished.
  const begin = useEffectEvent((typed: string) => {
    const next = (seed.line ?? '') + typed
    write(next, next.length)
  })
  useEffect(() => {
    const typed = takeTypeAhead()
    // At once, before the next key: it must find the line written, and the caret at its end.
    if (typed !== '') queueMicrotask(() => flushSync(() => begin(typed)))
  }, [])

  function lineElement(): HTMLInputElement | null {
    return root.current?.querySelector<HTMLInputElement>(`#${CSS.escape(`${id}-line`)}`) ?? null
  }

  function write(next: string, at: number): void {
    setCaret(at)
    if (next === text) return
    setText(next)
    setProblem(null)
    setErrors(nothingWrong)
  }

  /** A field changes what the line says where the line says it, and else what is chosen beside it. */
  function choose(kind: Chip['kind'], token: string, choice: FieldChoices): void {
    const chip = line.chips.find(found => found.kind === kind)
    if (chip !== undefined) setText(withToken(text, chip, token))
    setChosen(before => ({ ...before, ...choice }))
    setErrors(nothingWrong)
  }

  function complain(message: string): void {
    setErrors({ title: message })
    lineElement()?.focus()
  }

  /** `onPurpose`: Ctrl+Enter or the button. Enter alone stops at whatever was not understood. */
  async function save(onPurpose: boolean): Promise<void> {
    if (busy) return
    if (draft.title === '') return complain('Write what it was.')
    if (draft.title.length > 300) return complain('A title has at most 300 characters. Put the rest into the notes.')
    if (!onPurpose && line.problems.length > 0) return
    setBusy(true)
    setProblem(null)
    setErrors(nothingWrong)
    try {
      if (url !== null) {
        const found = await client.fetchQuery(duplicatesQuery(url))
        const wasShown = doubles.length > 0 || warnedOf === url
        setWarnedOf(url)
        // Said before anything is saved; asking again is on purpose.
        if (found.items.length > 0 && !(wasShown && onPurpose)) return
      }
      const written = await call(activities.create, { body: draft.input })
      unfinished = null
      logged(written)
      onClose()
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, formFields, formFieldOf)
      setErrors(atFields)
      setProblem(elsewhere)
      lineElement()?.focus()
    } finally {
      setBusy(false)
    }
  }

  function key(event: KeyboardEvent): void {
    // Prevented: Enter took a suggestion, or closed what was open in a field.
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    const isChord = event.ctrlKey || event.metaKey
    const inLine = event.target === lineElement()
    if (!isChord && !inLine) return
    event.preventDefault()
    void save(isChord)
  }

  function close(): void {
    onClose()
  }

  function allFields(): void {
    leaveFormSeed({ ...draft.input, title: line.title })
    unfinished = null
    onClose()
    void router.navigate({ to: '/activities/new' })
  }

  return (
    <Modal className={css.dialog} labelledBy={`${id}-title`} onClose={close} closeOnOutside={text === ''}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key for the whole form, from any of its fields */}
      <div ref={root} className={css.body} onKeyDown={key}>
        <div className={css.head}>
          <h2 id={`${id}-title`}>Log activity</h2>
          <IconButton label="Close" icon={<IconX size={18} aria-hidden />} onClick={close} />
        </div>
        <SuggestInput
          id={`${id}-line`}
          className={classNames(css.line, text.length > 44 && css.long)}
          aria-label="What did you do?"
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={errors.title !== undefined}
          placeholder="What did you do?"
          value={text}
          items={suggestions.items}
          listLabel="Suggestions"
          eager={suggestions.isEager}
          onChange={write}
          onTake={item => taken(text, suggestions, item)}
          onKeyDown={event => {
            if (event.key === 'ArrowDown' && line.chips.length > 0) {
              event.preventDefault()
              root.current?.querySelector<HTMLElement>(`.${css.chip}[tabindex="0"]`)?.focus()
            }
          }}
          enterKeyHint="send"
          spellCheck
          data-autofocus
        />
        <p id={`${id}-error`} className={css.error} role="alert">
          {errors.title}
        </p>
        {line.chips.length === 0 ? (
          <QuickLogHint id={`${id}-hint`} />
        ) : (
          <QuickLogChips
            chips={line.chips}
            onRemove={chip => write(withoutChip(text, chip), text.length)}
            onLeave={() => lineElement()?.focus()}
          />
        )}
        <VisuallyHidden>
          <span aria-live="polite">{line.chips.map(chip => `${chipWord(chip)}: ${chip.label}`).join('. ')}</span>
        </VisuallyHidden>
        {line.problems.some(found => found.code !== 'no-title') ? (
          <ul className={css.problems}>
            {line.problems
              .filter(found => found.code !== 'no-title')
              .map(found => (
                <li key={`${found.code} ${found.from}`}>{found.message}</li>
              ))}
          </ul>
        ) : null}
        <QuickLogFields
          draft={draft}
          kinds={kinds}
          events={context.events}
          today={usual.date}
          errors={errors}
          onKind={kind => choose('kind', kindToken(kind), { kind })}
          onDate={date => choose('date', date, { date })}
          onAudience={audience => choose('audience', audience, { audience })}
          onEvent={event => choose('event', event === null ? '' : eventToken(event.title), { event })}
        />
        {doubles.length > 0 ? (
          <DuplicateNotice items={doubles} hint="Log it again only if this was another occasion." onOpen={close} />
        ) : null}
        {problem === null ? null : (
          <Notice tone="failure" announce>
            {problem}
          </Notice>
        )}
        <div className={css.actions}>
          <Button variant="primary" keyHint="mod+enter" busy={busy} onClick={() => void save(true)}>
            {doubles.length > 0 ? 'Log it again' : `${draft.date > usual.date ? 'Plan' : 'Log'} ${kindWord}`}
          </Button>
          <Button variant="quiet" onClick={allFields}>
            All fields
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function formFieldOf(path: string): string {
  if (path === 'eventTitle' || path === 'eventId') return 'event'
  return path
}
