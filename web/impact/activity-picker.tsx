import { IconX } from '@tabler/icons-react'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { activities } from '@upshot/shared/activities/api'
import { longDay } from '@upshot/shared/format/date'
import { MOST_ACTIVITIES } from '@upshot/shared/impact/study-vocabulary'
import { type ReactNode, useId, useState } from 'react'
import { activityQuery } from '../activities/queries.ts'
import { SuggestInput } from '../activities/suggest-input.tsx'
import { useSettled } from '../activities/use-settled.ts'
import { call } from '../api/call.ts'
import { useToday } from '../frame/session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { problemText } from '../ui/problem-view.tsx'
import css from './impact.module.css'

interface ActivityPickerProps {
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

/** One activity or several: typed, found, taken with Enter; each can be taken out again. */
export function ActivityPicker({ ids, onChange }: ActivityPickerProps): ReactNode {
  const { locale } = useLocale()
  const today = useToday()
  const id = useId()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const found = useQuery({
    queryKey: ['activities', 'to-study', wanted],
    queryFn: ({ signal }) =>
      call(activities.list, { query: { q: wanted, visibility: 'shared', limit: 24 } }, { signal }),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const left = (text.trim() === '' ? [] : (found.data?.items ?? [])).filter(item => !ids.includes(item.id))
  // What is still to come has moved nothing yet.
  const items = [...left.filter(item => item.date <= today), ...left.filter(item => item.date > today)].map(item => ({
    key: item.id,
    label: item.title,
    note: item.date > today ? `${longDay(item.date, locale)}, to come` : longDay(item.date, locale),
  }))
  const isFull = ids.length >= MOST_ACTIVITIES

  return (
    <div className={css.field}>
      <label htmlFor={id}>Activities</label>
      <span id={`${id}-hint`} className={css.second}>
        {isFull
          ? `A study takes at most ${MOST_ACTIVITIES}.`
          : 'Type a part of a title. One is enough; several close together count as one campaign.'}
      </span>
      <div className={css.input}>
        <SuggestInput
          id={id}
          aria-describedby={`${id}-hint`}
          placeholder={ids.length === 0 ? 'Find an activity' : 'Add another'}
          disabled={isFull}
          value={text}
          onChange={setText}
          items={items}
          listLabel="Activities found"
          eager
          onTake={item => {
            onChange([...ids, item.key])
            return { text: '', caret: 0 }
          }}
        />
      </div>
      <span className={css.second} role="status">
        {found.isError
          ? `The activities could not be searched. ${problemText(found.error)}`
          : wanted !== '' && text.trim() === wanted && found.data?.items.length === 0
            ? `No activity has “${wanted}” in it.`
            : ''}
      </span>
      <Chosen
        ids={ids}
        onRemove={removed => {
          onChange(ids.filter(other => other !== removed))
          // Its button goes with it.
          document.getElementById(id)?.focus()
        }}
      />
    </div>
  )
}

function Chosen({ ids, onRemove }: { ids: readonly string[]; onRemove: (id: string) => void }): ReactNode {
  const { locale } = useLocale()
  const rows = useQueries({ queries: ids.map(id => activityQuery(id)) })
  if (ids.length === 0) return null
  return (
    <ul className={css.chosen} aria-label="Activities chosen">
      {ids.map((id, at) => {
        const row = rows[at]
        const title = row?.data?.title ?? (row?.isError === true ? 'An activity that is not there' : 'Loading')
        return (
          <li key={id}>
            <span>
              {title}
              {row?.data === undefined ? null : <span className={css.second}> {longDay(row.data.date, locale)}</span>}
            </span>
            <IconButton
              label={`Leave out ${title}`}
              size="small"
              icon={<IconX size={14} aria-hidden />}
              onClick={() => onRemove(id)}
            />
          </li>
        )
      })}
    </ul>
  )
}
