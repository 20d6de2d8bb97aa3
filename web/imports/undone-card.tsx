import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail, UndoneImport } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './outcome-figures.module.css'
import { things } from './plan-words.ts'
import wizard from './wizard.module.css'

interface UndoneCardProps {
  detail: ImportDetail
  /** Only the answer to the undoing says it: null when the page was opened later. */
  undone: UndoneImport | null
}

/** The three buckets: removed, restored, kept because somebody edited it since. */
export function UndoneCard({ detail, undone }: UndoneCardProps): ReactNode {
  const { locale } = useLocale()
  const { event, outcome, target } = detail
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
              {undone.kept > 0
                ? 'What was edited or written again since the import was left as it is.'
                : 'Everything is as it was before the import.'}
            </p>
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

function Bucket({ name, value }: { name: string; value: number }): ReactNode {
  const { locale } = useLocale()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fullNumber(value, locale)}</dd>
    </div>
  )
}
