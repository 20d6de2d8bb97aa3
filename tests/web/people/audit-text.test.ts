import { actionText, detailText } from '@upshot/web/people/audit-text.ts'
import { describe, expect, it } from 'vitest'

describe('an entry of the audit log', () => {
  it('names what was done, subject first', () => {
    expect(actionText('metric.propose-version')).toBe('Metric: propose version')
    expect(actionText('token.revoke')).toBe('Token: revoke')
    expect(actionText('api-token')).toBe('Api token')
  })

  it('tells what changed in words, with the names of known people and teams', () => {
    const names = new Map([['01a1f8e9-815c-750e-b77a-c693c7e4f90c', 'Advocacy Europe']])
    const detail = {
      role: { from: 'viewer', to: 'manager' },
      teamId: '01a1f8e9-815c-750e-b77a-c693c7e4f90c',
      staffDomains: { from: [], to: ['example.org', 'example.com'] },
      reason: null,
    }
    expect(detailText(detail, names)).toBe(
      'role: viewer to manager; team: Advocacy Europe; staff domains: none to example.org, example.com; reason: none',
    )
  })

  it('keeps an id that nobody knows', () => {
    expect(detailText({ personId: 'gone' })).toBe('person: gone')
  })
})
