import { readAuditSearch } from '@upshot/web/people/audit-search.ts'
import { describe, expect, it } from 'vitest'

describe('the address of the audit log', () => {
  it('keeps filters that the server can answer', () => {
    const person = '01a1f8e9-815c-750e-b77a-c693c7e4f90c'
    expect(readAuditSearch({ person, action: 'token.create', about: 'token' })).toEqual({
      person,
      action: 'token.create',
      about: 'token',
    })
  })

  it('leaves out what the server would refuse', () => {
    expect(readAuditSearch({ person: 'ada', action: '', about: 'x'.repeat(41), other: '1' })).toEqual({})
    expect(readAuditSearch({ person: 7, action: 'x'.repeat(81) })).toEqual({})
  })
})
