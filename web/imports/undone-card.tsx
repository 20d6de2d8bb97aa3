import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail, KeptThing } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { keptReason, keptWords } from './kept-words.ts'
import css from './outcome-figures.module.css'
import { things } from './plan-words.ts'
import { alsoGone } from './touched-words.ts'
import own from './undone-card.module.css'
import wizard from './wizard.module.css'

/** The three buckets: removed, restored, kept because somebody edited it since. */
export function UndoneCard({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale } = useLocale()
  const { event, outcome, target, undone } = detail
  return (
    <Card>
      <div className={wizard.stack}>
        {undone === null ? (
          <p>{`This import had added ${things(outcome?.created ?? 0, target, locale)}; it was taken back.`}</p>
        ) : (
          <>
            <dl className={css.figures}>
              <Bucket name="Removed" value={undone.removed} />
              <Bucket name="Restored as before" value={undone.restored} />
              <Bucket name="Kept, edited since" value={undone.kept} />
            </dl>
            <p role="status">
              {undone.eventRemoved ? 'The event that the import had made is gone as well. ' : ''}
              {undone.alsoRemoved.map(also => alsoGone(also, locale)).join('')}
              {undone.keptThings.length > 0
                ? 'What was edited or written again since the import was left as it is.'
                : 'Everything is as it was before the import.'}
            </p>
            {undone.keptThings.length === 0 ? null : <Kept things={undone.keptThings} />}
          </>
        )}
        {undone?.eventRemoved === true || event === null ? null : (
          <p>
            The event:{' '}
            <TextLink to="/events/$eventId" params={{ eventId: event.id }}>
              <bdi>{event.title}</bdi>
            </TextLink>
          </p>
        )}
        <div className={wizard.actions}>
          <LinkButton to="/imports/new" variant="primary">
            Import another file
          </LinkButton>
        </div>
      </div>
    </Card>
  )
}

/** What was kept, one by one, and why. */
function Kept({ things: kept }: { things: readonly KeptThing[] }): ReactNode {
  const { locale } = useLocale()
  return (
    <ul className={own.kept} aria-label="Kept">
      {kept.map((thing, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two things may be alike, and the list does not change
        <li key={at}>
          <bdi>{keptWords(thing, locale)}</bdi>: {keptReason(thing)}
          {thing.import === null ? null : (
            <>
              {' '}
              <TextLink to="/imports/$id" params={{ id: thing.import.id }}>
                <bdi>{thing.import.fileName}</bdi>
              </TextLink>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Bucket({ name, value }: { name: string; value: number }): ReactNode {
  const { locale } = useLocale()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fullNumber(value, locale)}</dd>
    </div>
  )
}
