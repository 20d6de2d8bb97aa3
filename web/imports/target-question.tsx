import type { ImportTarget } from '@upshot/shared/imports/target'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import { inFile } from './plan-words.ts'
import { targetWords } from './target-words.ts'
import css from './wizard.module.css'

/** One file can be two things here: the usual one is chosen. */
export function TargetQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { locale } = useLocale()
  const [target, setTarget] = useState<ImportTarget>(detail.target)
  return (
    <>
      <AskHeading title="What should this become?">
        The same file can be imported once more as something else; neither adds to the other.
      </AskHeading>
      <Options
        legend={<VisuallyHidden>What this file becomes</VisuallyHidden>}
        value={target}
        onChange={setTarget}
        options={understood.targets.map((value, at) => ({
          value,
          label: at === 0 ? `${targetWords[value]} (usual for this file)` : targetWords[value],
          note: noteOn(value, inFile(understood, value, locale), understood.more.values === 1),
        }))}
      />
      <div className={css.actions}>
        <Button variant="primary" busy={busy} onClick={() => save({ target })}>
          {`Make it ${targetWords[target].toLowerCase()}`}
        </Button>
      </div>
    </>
  )
}

function noteOn(target: ImportTarget, found: string, isOneValue: boolean): string {
  switch (target) {
    case 'values':
      return isOneValue
        ? `${found} of one metric: one figure of the whole file.`
        : `${found} of one metric, a figure for each day or period.`
    case 'readings':
      return `${found}, each matched to its activity by web address or title.`
    default:
      return `${found}.`
  }
}
