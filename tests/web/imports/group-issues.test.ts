import type { ImportIssue } from '@upshot/shared/imports/issue'
import { groupIssues, linesInWords } from '@upshot/web/imports/group-issues.ts'
import { describe, expect, it } from 'vitest'

function issue(level: ImportIssue['level'], code: ImportIssue['code'], line: number | null): ImportIssue {
  return { level, code, line, column: null, message: 'x' }
}

describe('issues by cause', () => {
  it('puts what costs rows first, then what is frequent', () => {
    const groups = groupIssues(
      [
        { level: 'note', code: 'SKIPPED_LINES', count: 90 },
        { level: 'warning', code: 'NO_EMAIL', count: 3 },
        { level: 'warning', code: 'SHARED_EMAIL', count: 7 },
        { level: 'error', code: 'BAD_EMAIL', count: 1 },
      ],
      [],
    )
    expect(groups.map(({ code }) => code)).toEqual(['BAD_EMAIL', 'SHARED_EMAIL', 'NO_EMAIL', 'SKIPPED_LINES'])
  })

  it('keeps a doubt and a refusal of the same cause apart', () => {
    const groups = groupIssues(
      [
        { level: 'warning', code: 'BAD_EMAIL', count: 1 },
        { level: 'error', code: 'BAD_EMAIL', count: 1 },
      ],
      [issue('error', 'BAD_EMAIL', 4), issue('warning', 'BAD_EMAIL', 9)],
    )
    expect(groups.map(group => group.issues.map(({ line }) => line))).toEqual([[4], [9]])
  })
})

describe('where they are', () => {
  const group = { code: 'BAD_EMAIL', level: 'error' } as const

  it('is a list of lines', () => {
    expect(linesInWords({ ...group, count: 1, issues: [issue('error', 'BAD_EMAIL', 4)] })).toBe('line 4')
    const issues = [3, 7, 12, 13, 14, 20, 21].map(line => issue('error', 'BAD_EMAIL', line))
    expect(linesInWords({ ...group, count: 7, issues })).toBe('lines 3, 7, 12, 13, 14 and 2 more')
  })

  it('counts those that are not listed', () => {
    const issues = [1, 2, 3, 4, 5, 6].map(line => issue('error', 'BAD_EMAIL', line))
    expect(linesInWords({ ...group, count: 2_000, issues })).toBe('lines 1, 2, 3, 4, 5 and 1995 more')
  })

  it('is nowhere in particular for the whole file', () => {
    expect(linesInWords({ ...group, count: 1, issues: [issue('error', 'BAD_EMAIL', null)] })).toBeNull()
  })
})
