import { IconAlertTriangle, IconChevronRight, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import { fullNumber } from '@upshot/shared/format/number'
import type { IssueCode, IssueLevel } from '@upshot/shared/imports/issue'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { type IssueGroup, linesInWords } from './group-issues.ts'
import css from './issue-groups.module.css'
import { issueWords, levelWords } from './issue-words.ts'

const icons = { error: IconCircleX, warning: IconAlertTriangle, note: IconInfoCircle }
const pageSize = 50

interface IssueGroupsProps {
  groups: readonly IssueGroup[]
  /** Shows the rows of one cause, to be corrected. */
  onCorrect: (code: IssueCode) => void
}

/** What was wrong or remarkable, by cause; each cause opens into its lines. */
export function IssueGroups({ groups, onCorrect }: IssueGroupsProps): ReactNode {
  return (
    <ul className={css.groups}>
      {groups.map(group => (
        <li key={`${group.code} ${group.level}`}>
          <details className={css.group}>
            <summary className={css.summary}>
              <IconChevronRight className={css.chevron} size={16} aria-hidden />
              <Level level={group.level} />
              <span className={css.cause}>{issueWords[group.code]}</span>
              <Amount group={group} />
            </summary>
            <Messages group={group} onCorrect={onCorrect} />
          </details>
        </li>
      ))}
    </ul>
  )
}

function Level({ level }: { level: IssueLevel }): ReactNode {
  const Icon = icons[level]
  return (
    <span className={`${css.level} ${css[level]}`}>
      <Icon size={15} aria-hidden />
      {levelWords[level]}
    </span>
  )
}

function Amount({ group }: { group: IssueGroup }): ReactNode {
  const { locale } = useLocale()
  const lines = linesInWords(group)
  return (
    <span className={css.amount}>
      {lines === null ? (group.count === 1 ? 'the whole file' : fullNumber(group.count, locale)) : lines}
    </span>
  )
}

/** A file may have a thousand of a kind: they come by fifties, so that the page stays quick. */
function Messages({
  group: { code, level, issues, count },
  onCorrect,
}: Pick<IssueGroupsProps, 'onCorrect'> & { group: IssueGroup }): ReactNode {
  const { locale } = useLocale()
  const [shown, setShown] = useState(pageSize)
  const unlisted = count - issues.length
  return (
    <div className={css.messages}>
      <ul>
        {issues.slice(0, shown).map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may say the same of one line
          <li key={at}>
            <bdi>{issue.message}</bdi>
          </li>
        ))}
      </ul>
      {issues.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + pageSize)}>
          {`Show ${fullNumber(Math.min(pageSize, issues.length - shown), locale)} more of ${fullNumber(issues.length, locale)}`}
        </Button>
      ) : null}
      {level !== 'note' && issues.some(({ line }) => line !== null) ? (
        <Button size="small" onClick={() => onCorrect(code)}>
          Show these rows to correct them
        </Button>
      ) : null}
      {unlisted > 0 && issues.length <= shown ? (
        <p>{`${fullNumber(unlisted, locale)} more are counted and not listed one by one.`}</p>
      ) : null}
    </div>
  )
}
