import type { Encoding, EncodingPreview, Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import { encodingWords } from './field-words.ts'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

/** The same cells in every encoding: the one in which they look right is the right one. */
export function EncodingQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const [encoding, setEncoding] = useState<Encoding>(understood.encoding)
  const told = detail.choice.answers.encoding
  return (
    <>
      <AskHeading title="Which of these reads right?">
        A file does not always say how its letters are coded. These are the same cells, read in each way.
      </AskHeading>
      <Options<Encoding>
        legend={<VisuallyHidden>Encoding of the letters</VisuallyHidden>}
        value={encoding}
        onChange={setEncoding}
        options={likelyFirst(understood).map(({ encoding: value, samples }) => ({
          value,
          label: encodingWords[value],
          note: samples.map((sample, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two encodings may read two cells alike
            <span key={at}>
              {at === 0 ? '' : ' · '}
              <bdi>{sample}</bdi>
            </span>
          )),
        }))}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={encoding === understood.encoding}
          onClick={() => save({ encoding })}
        >
          {`Read the letters as ${encodingWords[encoding]}`}
        </Button>
        {told === undefined ? null : (
          <Button busy={busy} onClick={() => save({ encoding: null })}>
            As it was found out
          </Button>
        )}
      </div>
    </>
  )
}

/** Those that leave broken letters come last; the one that was read stays first. */
function likelyFirst({ encodingPreview, encoding }: Understood): EncodingPreview[] {
  const isBroken = (samples: readonly string[]): boolean => samples.some(sample => sample.includes('\uFFFD'))
  const rank = (one: EncodingPreview): number => (one.encoding === encoding ? 0 : isBroken(one.samples) ? 2 : 1)
  return encodingPreview.toSorted((a, b) => rank(a) - rank(b))
}
