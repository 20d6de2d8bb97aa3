import type { ReactNode } from 'react'
import { Status, type StatusTone } from '../ui/status.tsx'
import css from './progress-to-target.module.css'

export interface ProgressToTargetProps {
  /** "Activated keys". */
  name: string
  /** From where the way begins (0) to the target (1); may be below or above. `null`: there is no way to show, words only. */
  share: number | null
  /** Where one should be by now, 0 to 1, when the period still runs. */
  expected?: number | null | undefined
  verdict: { tone: StatusTone; word: string }
  /** "412 of 450". */
  text: string
}

/** A thin line towards a target, with the verdict in words. */
export function ProgressToTarget({ name, share, expected, verdict, text }: ProgressToTargetProps): ReactNode {
  const filled = Math.min(1, Math.max(0, share ?? 0))
  return (
    <div className={css.progress}>
      {share === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn alike in all browsers, nor hold the mark
        <div
          className={css.track}
          role="meter"
          aria-label={`${name}: progress to target`}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(filled * 100)}
          aria-valuetext={`${text}, ${verdict.word}`}
        >
          <div className={`${css.fill} ${css[verdict.tone]}`} style={{ width: `${filled * 100}%` }} />
          {expected === null || expected === undefined ? null : (
            <div className={css.expected} style={{ left: `${Math.min(1, Math.max(0, expected)) * 100}%` }} />
          )}
        </div>
      )}
      <div className={css.words}>
        <Status tone={verdict.tone}>{verdict.word}</Status>
        <span>{text}</span>
      </div>
    </div>
  )
}
