import { periodInWords } from '@upshot/shared/format/date'
import type { SmallestLift } from '@upshot/shared/impact/study-estimate'
import type { StudyHelp, StudyPreview } from '@upshot/shared/impact/study-preview'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import type { NewStudySearch } from './impact-search.ts'
import { OverlapsList } from './overlaps-list.tsx'
import { ReasonsList } from './reasons-list.tsx'
import { levelWithUnit, roughWithUnit, share } from './study-figures.ts'
import { directionWords, labelWords, pointsInWords } from './study-words.ts'

interface PreviewCardProps {
  preview: StudyPreview
  /** Of an earlier question, while the new one is computed. */
  isStale: boolean
  onChange: (part: NewStudySearch) => void
  actions: ReactNode
}

/** What can be told before anything is run: how small a lift could be seen, and what would help. */
export function PreviewCard({ preview, isStale, onChange, actions }: PreviewCardProps): ReactNode {
  const settings = useLocale()
  const { setup, overlaps, refusals, caps, helps, data } = preview
  const { series } = data
  // What stands in the way says itself what to do about it.
  const advice = helps.filter(help => ![...refusals, ...caps].some(reason => help.words.startsWith(reason.words)))
  return (
    <Card
      title="Before you run it"
      note="Reckoned from the history alone. What happened in the window is not looked at."
    >
      <div className={isStale ? `${css.parts} ${css.stale}` : css.parts} aria-busy={isStale}>
        <div className={css.part}>
          <p className={css.promise} role="status">
            {promise(preview, settings)}
          </p>
          {preview.expected === null ? null : (
            <p className={css.second}>
              About {levelWithUnit(preview.expected, setup.metric, setup.step, settings)} is to be expected without the
              activity.
            </p>
          )}
        </div>
        {series.values === 0 ? (
          <Notice
            tone="warning"
            title="This metric has no values."
            action={
              <TextLink to="/metrics/$id" params={{ id: setup.metric.id }}>
                Go to the metric
              </TextLink>
            }
          >
            Record them, or import a file with date and value.
          </Notice>
        ) : null}
        {refusals.length === 0 ? null : (
          <section className={css.part}>
            <h3>{refusals.some(one => one.code !== 'NOT_OVER') ? 'It would be refused' : 'It is too early'}</h3>
            <ReasonsList reasons={refusals} overlaps={overlaps} />
          </section>
        )}
        {advice.length === 0 ? null : (
          <section className={css.part}>
            <h3>What would help</h3>
            <ul className={css.plainList}>
              {advice.map(help => (
                <Help key={`${help.kind} ${help.words}`} help={help} preview={preview} onChange={onChange} />
              ))}
            </ul>
          </section>
        )}
        {caps.length === 0 || preview.bestLabel === null ? null : (
          <section className={css.part}>
            <h3>The label can be “{labelWords[preview.bestLabel]}” at most</h3>
            <ReasonsList reasons={caps} overlaps={overlaps} />
          </section>
        )}
        {overlaps.length === 0 ? null : (
          <section className={css.part}>
            <h3>Also in these days</h3>
            <OverlapsList overlaps={overlaps} />
          </section>
        )}
        <section className={css.part}>
          <h3>How it would be done</h3>
          <p>
            {setup.methodReason} Window of {pointsInWords(setup.windowPoints, setup.step)},{' '}
            {setup.baselinePoints === null
              ? ''
              : `held against the ${pointsInWords(setup.baselinePoints, setup.step)} before each date, `}
            {directionWords[setup.direction]}.
          </p>
          <p className={css.second}>
            {series.from === null || series.to === null
              ? 'No values yet.'
              : `${series.values} values, ${periodInWords({ from: series.from, to: series.to }, settings.locale)}; ${series.missing.length} missing, ${series.restated} corrected since.`}
          </p>
        </section>
        {actions}
      </div>
    </Card>
  )
}

function promise({ smallest, setup, refusals }: StudyPreview, settings: LocaleSettings): string {
  if (smallest === null) {
    return refusals.length === 0
      ? 'How small a lift could be seen is not known.'
      : 'Nothing could be seen: the data cannot carry it.'
  }
  const noun = setup.direction === 'down' ? 'drop' : setup.direction === 'up' ? 'lift' : 'change'
  return `A ${noun} below ${smallestWords(smallest, setup, settings)} would usually go unnoticed.`
}

/** "11 sign-ups a day (8 %)". */
function smallestWords(
  { perPoint, share: part }: SmallestLift,
  setup: StudyPreview['setup'],
  settings: LocaleSettings,
): string {
  const lift = roughWithUnit(Math.abs(perPoint), setup.metric, setup.step, settings)
  return part === null ? lift : `${lift} (${share(Math.abs(part), settings.locale)})`
}

interface HelpProps {
  help: StudyHelp
  preview: StudyPreview
  onChange: (part: NewStudySearch) => void
}

function Help({ help, preview, onChange }: HelpProps): ReactNode {
  const settings = useLocale()
  const { change, smallest } = help
  const setup = { ...preview.setup, step: change?.step ?? preview.setup.step }
  return (
    <li className={css.help}>
      <div>
        {help.words}
        {smallest === null ? null : (
          <p className={css.second}>Then visible from {smallestWords(smallest, setup, settings)} on.</p>
        )}
      </div>
      {change === null ? null : (
        <Button
          size="small"
          aria-label={`Use it: ${help.words}`}
          onClick={() =>
            onChange({
              ...(change.controlIds === undefined ? {} : { controls: change.controlIds }),
              ...(change.step === undefined
                ? {}
                : { step: change.step === 'day' ? undefined : change.step, window: undefined }),
              ...(change.windowPoints === undefined ? {} : { window: change.windowPoints }),
            })
          }
        >
          Use it
        </Button>
      )}
    </li>
  )
}
