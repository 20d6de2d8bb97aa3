import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

type Sign = 'point' | 'comma' | 'seen'

export function DecimalSignQuestion({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { decimalSign } = detail.choice.answers
  const [sign, setSign] = useState<Sign>(decimalSign === undefined ? 'seen' : decimalSign === '.' ? 'point' : 'comma')
  const samples = understood.columns.find(({ field }) => field === 'value')?.samples ?? []
  return (
    <>
      <AskHeading title="Which sign separates the decimals?">
        {samples.length === 0 ? undefined : (
          <>
            Values in the file:{' '}
            {samples.map((sample, at) => (
              <span key={sample}>
                {at === 0 ? '' : ' · '}
                <bdi>{sample}</bdi>
              </span>
            ))}
          </>
        )}
      </AskHeading>
      <Options
        legend={<VisuallyHidden>Decimal sign</VisuallyHidden>}
        value={sign}
        onChange={setSign}
        options={[
          { value: 'seen', label: 'As the values are written', note: 'Each value is read by the signs in it.' },
          { value: 'point', label: 'A point', note: '1,234.5 is one thousand two hundred thirty-four and a half.' },
          { value: 'comma', label: 'A comma', note: '1.234,5 is one thousand two hundred thirty-four and a half.' },
        ]}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          onClick={() => save({ decimalSign: sign === 'seen' ? null : sign === 'point' ? '.' : ',' })}
        >
          Read the values so
        </Button>
      </div>
    </>
  )
}
