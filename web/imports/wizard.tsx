import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classNames } from '../ui/class-names.ts'
import { TextLink } from '../ui/text-link.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { type WizardStep, wizardSteps } from './import-search.ts'
import css from './wizard.module.css'

export interface StepShown {
  /** What was understood or done there. */
  facts: readonly ReactNode[]
  /** It can be gone to. */
  reachable: boolean
}

export interface WizardProps {
  current: WizardStep
  /** Null before there is an import. */
  importId: string | null
  steps: Readonly<Record<WizardStep, StepShown>>
  children: ReactNode
}

const names: Readonly<Record<WizardStep, string>> = { file: 'File', mapping: 'Mapping', review: 'Review', done: 'Done' }

/** Four steps on the left, each with what came out of it; the work on the right. */
export function Wizard({ current, importId, steps, children }: WizardProps): ReactNode {
  const at = wizardSteps.indexOf(current)
  return (
    <div className={css.wizard} data-steps-aside>
      <nav aria-label="Steps of this import">
        <ol className={css.steps}>
          {wizardSteps.map((step, index) => {
            const { facts, reachable } = steps[step]
            const isCurrent = step === current
            const isPast = index < at
            return (
              <li key={step} className={classNames(css.step, isCurrent && css.current, isPast && css.past)}>
                <span className={css.mark} aria-hidden>
                  {isPast ? <IconCheck size={14} /> : index + 1}
                </span>
                <span className={css.name}>
                  {reachable && importId !== null && !isCurrent ? (
                    <TextLink to="/imports/$id" params={{ id: importId }} search={{ step }}>
                      {names[step]}
                    </TextLink>
                  ) : (
                    <span aria-current={isCurrent ? 'step' : undefined}>{names[step]}</span>
                  )}
                  {isPast ? <VisuallyHidden>, finished</VisuallyHidden> : null}
                </span>
                {facts.length === 0 ? null : (
                  <ul className={css.facts}>
                    {facts.map((fact, position) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: facts are drawn anew, they have no identity
                      <li key={position}>{fact}</li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ol>
      </nav>
      <div className={css.main}>{children}</div>
    </div>
  )
}

/** The heading of a step. Focus goes to it when the step is come to, but not when the page is opened at it. */
export function StepHeading({ title, lead, step }: { title: string; lead?: ReactNode; step: WizardStep }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  // Come to from the step before, which is on a page of its own for the file: whoever goes on with the keyboard is here.
  const [begins] = useState(() => lastPlace !== null)
  // At the end "imported" becomes "undone" without going anywhere.
  const place = step === 'done' ? title : step
  useEffect(() => {
    if (lastPlace !== null && lastPlace !== place) heading.current?.focus()
    lastPlace = place
  }, [place])
  return (
    <div className={css.headed}>
      <h2 ref={heading} tabIndex={-1} data-page-begins={begins || undefined}>
        {title}
      </h2>
      {lead === undefined ? null : <div className={css.lead}>{lead}</div>}
    </div>
  )
}

/** Of the wizard that is open: the steps come and go, and what was before them has to outlive them. */
let lastPlace: string | null = null

/** The wizard is left. */
export function forgetSteps(): void {
  lastPlace = null
}
