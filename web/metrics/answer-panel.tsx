import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import { type ReactNode, useId, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { splitProblem } from '../ui/form-problem.ts'
import { TextArea } from '../ui/text-area.tsx'
import { showToast } from '../ui/toasts.ts'
import { changedFacts } from './changed-facts.ts'
import css from './metrics.module.css'
import { useMetricMutation } from './queries.ts'

interface AnswerPanelProps {
  version: VersionDetail
  detail: MetricDetail
  /** The stakeholder said no before, and may still say yes. */
  hasDeclined: boolean
}

type Answer = 'agree' | 'decline'

/** The named stakeholder reads what is asked of them and says yes or no, with a word on it. */
export function AnswerPanel({ version, detail, hasDeclined }: AnswerPanelProps): ReactNode {
  const titleId = useId()
  const [comment, setComment] = useState('')
  const [faults, setFaults] = useState<{ comment?: string | undefined; elsewhere: string | null }>({ elsewhere: null })
  const agreed = detail.versions.find(other => other.status === 'agreed') ?? null
  const asked = version.approvals.find(approval => approval.withdrawnAt === null)
  const answer = useMetricMutation((which: Answer) => {
    const sent = { params: { id: detail.entry.id }, body: { version: version.number, comment } }
    return which === 'agree' ? call(metrics.agree, sent) : call(metrics.decline, sent)
  })

  async function say(which: Answer): Promise<void> {
    if (which === 'decline' && comment.trim() === '') {
      setFaults({ comment: 'Say what would have to change for you to agree.', elsewhere: null })
      document.querySelector<HTMLElement>(`[aria-labelledby="${titleId}"] textarea`)?.focus()
      return
    }
    try {
      await answer.mutateAsync(which)
      showToast({
        message:
          which === 'agree'
            ? `You agreed to version ${version.number} of ${version.name}.`
            : `You declined version ${version.number}. Its owner can read why.`,
      })
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, ['comment'])
      setFaults({ comment: atFields.comment, elsewhere })
    }
  }

  return (
    <section className={css.approval} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {hasDeclined ? `You declined version ${version.number}` : `Version ${version.number} waits for your word`}
      </h2>
      <p className={css.under}>
        {asked === undefined ? '' : `${asked.requestedByName} asks you to agree to this definition. `}
        {agreed === null
          ? 'Once you agree, it counts, and it cannot be changed without a new version.'
          : `Once you agree, it takes the place of version ${agreed.number}, which stays readable.`}
      </p>
      <ChangeTable version={version} agreed={agreed} />
      <FormLayout
        onSubmit={event => {
          event.preventDefault()
          void say('agree')
        }}
        problem={faults.elsewhere}
        actions={
          <>
            <Button variant="primary" type="submit" busy={answer.isPending && answer.variables === 'agree'}>
              Agree to version {version.number}
            </Button>
            {hasDeclined ? null : (
              <Button busy={answer.isPending && answer.variables === 'decline'} onClick={() => void say('decline')}>
                Decline
              </Button>
            )}
          </>
        }
      >
        <TextArea
          label="Your comment"
          description="Kept with the version. Needed when you decline."
          rows={3}
          maxLength={4_000}
          value={comment}
          error={faults.comment}
          onChange={event => setComment(event.currentTarget.value)}
        />
      </FormLayout>
    </section>
  )
}

/** The whole definition the first time; afterwards what differs from what was agreed. */
function ChangeTable({ version, agreed }: { version: VersionDetail; agreed: VersionDetail | null }): ReactNode {
  const facts = changedFacts(version, agreed)
  if (facts.length === 0)
    return <p className={css.said}>Nothing differs from version {agreed?.number} but its number.</p>
  return (
    <table className={css.diff}>
      <tbody>
        {facts.map(fact => (
          <tr key={fact.name}>
            <th scope="row">{fact.name}</th>
            <td className={css.prose}>
              {fact.now}
              {fact.before === null ? null : <div className={css.struck}>was: {fact.before}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
