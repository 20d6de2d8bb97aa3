import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { countRepairs, mostRepairs } from '@upshot/shared/imports/repair'
import type { Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { downloadRejected } from './download-rejected.ts'
import { rows } from './issue-totals.tsx'
import { issueWords } from './issue-words.ts'
import css from './repair.module.css'
import { type RowsShown, repairItems, withChecked } from './repair-list.ts'
import { fileRowsQuery } from './repair-queries.ts'
import { RepairRow } from './repair-row.tsx'
import { useRepairs } from './use-repairs.ts'
import { ValueRepairs } from './value-repairs.tsx'

const pageSize = 25

interface RepairCardProps {
  detail: ImportDetail
  understood: Understood
  shown: RowsShown
}

/** Rows that cannot be imported or should be looked at, with their cells, to be corrected where they stand. */
export function RepairCard({ detail, understood, shown }: RepairCardProps): ReactNode {
  const { locale } = useLocale()
  const navigate = useNavigate({ from: '/imports/$id' })
  const list = useRef<HTMLUListElement>(null)
  const [limit, setLimit] = useState(pageSize)
  const inHand = useRepairs(detail)
  const items = repairItems(withChecked(understood.issues, inHand.checked), inHand.repairs, shown)
  const visible = items.slice(0, limit)
  const open = items.filter(({ isRepaired }) => !isRepaired).length
  const found = useQuery(
    fileRowsQuery(
      detail.id,
      understood,
      visible.map(({ line }) => line),
    ),
  )
  const { rejectedRows } = understood.counts

  function go(step: 1 | -1): void {
    const target = targetFrom(list.current, step)
    if (target !== null) target.focus()
    else if (step === 1 && visible.length < items.length) setLimit(limit + pageSize)
  }

  useShortcut('j', () => go(1), 'Next row to correct', items.length > 0)
  useShortcut('k', () => go(-1), 'Previous row to correct', items.length > 0)
  useShortcut(
    'mod+enter',
    () => list.current?.querySelector<HTMLFormElement>('form[data-correction]')?.requestSubmit(),
    'Save the correction; Enter edits a cell, Esc leaves it',
    items.length > 0,
  )

  return (
    <Card
      title="Rows to correct"
      flush
      note={<KeyLine />}
      actions={
        <div className={css.actions}>
          <Segmented<'left-out' | 'all'>
            label="Rows shown"
            size="small"
            choices={[
              { value: 'left-out', label: 'Left out' },
              { value: 'all', label: 'All to look at' },
            ]}
            value={shown === 'left-out' ? 'left-out' : 'all'}
            onChange={rowsShown => void navigate({ search: { step: 'review', rows: rowsShown }, replace: true })}
          />
          {rejectedRows === 0 ? null : (
            <Button
              size="small"
              icon={<IconDownload size={16} aria-hidden />}
              onClick={() => void downloadRejected(detail.id)}
            >
              {`Download the ${rows(rejectedRows, locale)} left out`}
            </Button>
          )}
        </div>
      }
    >
      <div className={css.frame}>
        <p className={css.state} role="status">
          {inHand.busy ? 'Reading the file again…' : stateWords(open, items.length - open, locale)}
          {shown === 'left-out' || shown === 'all' ? null : ` Cause: ${issueWords[shown]}.`}
        </p>
        {inHand.error === null ? null : (
          <div className={css.inset}>
            <ProblemView error={inHand.error} what="The correction was not kept; the file is read as before." />
          </div>
        )}
        {understood.repairs.stale === 0 || inHand.busy ? null : (
          <div className={css.inset}>
            <Notice tone="warning" title={staleWords(understood.repairs.stale)}>
              The file is read otherwise since, and other cells stand there. Take the corrections back, or make them
              anew.
            </Notice>
          </div>
        )}
        {countRepairs(inHand.repairs) < mostRepairs ? null : (
          <div className={css.inset}>
            <Notice tone="warning" title={`${fullNumber(mostRepairs, locale)} corrections are the most that fit here.`}>
              Correct the other rows in the file and upload it again, or download the rows that are left out.
            </Notice>
          </div>
        )}
        <ValueRepairs columns={understood.columns} inHand={inHand} />
        {found.isError ? (
          <div className={css.inset}>
            <ProblemView error={found.error} what="The rows cannot be shown." onRetry={() => void found.refetch()} />
          </div>
        ) : null}
        <ul className={css.rows} ref={list}>
          {visible.map(item => (
            <RepairRow
              key={item.line}
              item={item}
              row={found.data?.rows.find(({ line }) => line === item.line) ?? null}
              importId={detail.id}
              understood={understood}
              inHand={inHand}
              isFull={countRepairs(inHand.repairs) >= mostRepairs}
            />
          ))}
        </ul>
        {visible.length < items.length ? (
          <div className={css.inset}>
            <Button size="small" onClick={() => setLimit(limit + pageSize)}>
              {`Show ${fullNumber(Math.min(pageSize, items.length - visible.length), locale)} more of ${fullNumber(items.length, locale)}`}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  )
}

function KeyLine(): ReactNode {
  return (
    <span className={css.keys}>
      <KeyHint keys="j" /> next, <KeyHint keys="k" /> previous, <KeyHint keys="Enter" /> edits,{' '}
      <KeyHint keys="mod+enter" /> saves, <KeyHint keys="Esc" /> leaves
    </span>
  )
}

function stateWords(open: number, repaired: number, locale: string): string {
  const done = repaired === 0 ? '' : ` ${rows(repaired, locale)} corrected.`
  return open === 0 ? `No row is left to correct.${done}` : `${rows(open, locale)} to correct.${done}`
}

function staleWords(count: number): string {
  return count === 1 ? 'One correction no longer fits.' : `${count} corrections no longer fit.`
}

/** From where focus is to the next row that is still to be corrected; from outside to the first, or the last. */
function targetFrom(list: HTMLElement | null, step: 1 | -1): HTMLElement | null {
  const targets = [...(list?.querySelectorAll<HTMLElement>('[data-to-correct]') ?? [])]
  const here = document.activeElement?.closest<HTMLElement>('[data-row]') ?? null
  if (here === null || list?.contains(here) !== true) return targets.at(step === 1 ? 0 : -1) ?? null
  const isBeyond = (target: HTMLElement): boolean => {
    const side = here.compareDocumentPosition(target)
    if ((side & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0) return false
    return (side & (step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0
  }
  const beyond = targets.filter(isBeyond)
  return beyond.at(step === 1 ? 0 : -1) ?? null
}
