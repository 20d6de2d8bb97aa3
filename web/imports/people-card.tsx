import { fullNumber } from '@upshot/shared/format/number'
import type { IdentityRule } from '@upshot/shared/imports/field'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { IssueCode } from '@upshot/shared/imports/issue'
import type { ToldApart, Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Status } from '../ui/status.tsx'
import css from './people-card.module.css'
import { byWords, matchingRule, ruleWords, type Unmatched, unmatchedPeople } from './people-words.ts'
import { things } from './plan-words.ts'
import { useAnswer } from './queries.ts'

interface PeopleCardProps {
  detail: ImportDetail
  understood: Understood
  toldApart: ToldApart
  /** Shows the rows with one cause. */
  onShowRows: (code: IssueCode) => void
}

const short: Readonly<Record<IdentityRule, string>> = { email: 'Address', tool: 'Tool id', name: 'Name' }

/** By what people are told apart, what speaks against it, and how to count them otherwise. */
export function PeopleCard({ detail, understood, toldApart, onShowRows }: PeopleCardProps): ReactNode {
  const { locale } = useLocale()
  const answer = useAnswer(detail.id)
  const [wanted, setWanted] = useState<IdentityRule | null>(null)
  const { rule, possible, people } = toldApart
  const unmatched = unmatchedPeople(toldApart, detail.otherPeople)
  const doubts = doubtsOf(understood, rule)
  const kinds = (['email', 'tool', 'name'] as const).filter(kind => people[kind] > 0)
  const unnamed = understood.more.people - kinds.reduce((sum, kind) => sum + people[kind], 0)

  function count(by: IdentityRule): void {
    setWanted(by)
    answer.mutate({ identity: by }, { onSettled: () => setWanted(null) })
  }

  return (
    <Card
      title="People"
      actions={
        possible.length < 2 || rule === null ? undefined : (
          <Segmented<IdentityRule>
            label="One person is"
            size="small"
            choices={possible.map(value => ({ value, label: short[value] }))}
            // At once, while the file is read again.
            value={wanted ?? rule}
            onChange={count}
          />
        )
      }
    >
      <div className={css.stack}>
        <p role="status">
          {answer.isPending ? (
            'Reading the file again…'
          ) : (
            <>
              <strong>{rule === null ? 'One ticket = one person' : `One person = ${ruleWords[rule]}`}.</strong>{' '}
              {kinds.map((kind, at) => (
                <span key={kind}>
                  {at === 0 ? '' : ', '}
                  {things(people[kind], 'attendance', locale)} {byWords[kind]}
                </span>
              ))}
              {unnamed > 0 ? `${kinds.length === 0 ? '' : ', '}${fullNumber(unnamed, locale)} unnamed` : ''}
              {kinds.length > 0 || unnamed > 0 ? '.' : ''}
              {rule === 'name'
                ? ' People told apart by name count at this event only, never as people of a period.'
                : ''}
            </>
          )}
        </p>
        {answer.isError ? <ProblemView error={answer.error} what="People are counted as before." /> : null}
        {unmatched === null ? null : <CountedTwice unmatched={unmatched} toldApart={toldApart} onCount={count} />}
        {doubts.length === 0 ? null : (
          <ul className={css.doubts}>
            {doubts.map(({ code, words, others }) => (
              <li key={code}>
                <Status tone="risk">{words}</Status>
                <span className={css.buttons}>
                  <Button size="small" onClick={() => onShowRows(code)}>
                    Show the rows
                  </Button>
                  {others
                    .filter(other => possible.includes(other))
                    .map(other => (
                      <Button key={other} size="small" busy={answer.isPending} onClick={() => count(other)}>
                        {`Count ${byWords[other]}`}
                      </Button>
                    ))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

function CountedTwice({
  unmatched,
  toldApart,
  onCount,
}: {
  unmatched: Unmatched
  toldApart: ToldApart
  onCount: (rule: IdentityRule) => void
}): ReactNode {
  const { locale } = useLocale()
  const better = matchingRule(toldApart, unmatched)
  const there = unmatched.there
    .map(({ rule, people }) => `${things(people, 'attendance', locale)} ${byWords[rule]}`)
    .join(' and ')
  return (
    <Notice
      tone="warning"
      title="Some people may count twice."
      action={
        better === null || better === toldApart.rule ? undefined : (
          <Button size="small" onClick={() => onCount(better)}>
            {`Count ${byWords[better]}`}
          </Button>
        )
      }
    >
      This event has {there} who are not in this file, and {things(unmatched.here, 'attendance', locale)} of this file{' '}
      {unmatched.here === 1 ? 'is' : 'are'} told apart {byWords[unmatched.rule]}. Nobody can see who of them is the
      same: whoever is both counts twice.
    </Notice>
  )
}

interface Doubt {
  code: IssueCode
  words: string
  /** Rules under which it would not be in doubt. */
  others: readonly IdentityRule[]
}

const doubtful: Readonly<
  Partial<Record<IssueCode, { words: (rows: string) => string; others: readonly IdentityRule[] }>>
> = {
  SHARED_EMAIL: { words: rows => `${rows} with one address under several names`, others: ['tool', 'name'] },
  CONTRADICTION: { words: rows => `${rows} that contradict others of the same person`, others: [] },
  LOOKALIKE_DOMAIN: { words: rows => `${rows} with a domain that looks like a well-known one`, others: [] },
  SUSPICIOUS_CHARACTERS: { words: rows => `${rows} with letters that imitate others`, others: [] },
}

function doubtsOf({ issueCounts }: Understood, rule: IdentityRule | null): Doubt[] {
  return issueCounts.flatMap(({ code, count }) => {
    const doubt = doubtful[code]
    if (doubt === undefined) return []
    const words = doubt.words(count === 1 ? '1 row' : `${count} rows`)
    return [{ code, words, others: doubt.others.filter(other => other !== rule) }]
  })
}
