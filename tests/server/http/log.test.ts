import { toldError } from '@upshot/server/http/log'
import { describe, expect, inject, it } from 'vitest'
import { withClient } from '../../support/database-setup.ts'

describe('a failure in the log', () => {
  const failureOf = async (query: string): Promise<unknown> =>
    withClient(inject('connection'), client => client.query(query)).catch(error => error)

  it('names the rule of the database that was broken, and no value of a row', async () => {
    const failure = await failureOf(`
      create temporary table reached (email text constraint one_address unique);
      insert into reached values ('ada@secret.example'), ('ada@secret.example')`)
    const told = toldError(failure)
    expect(told).toMatchObject({ code: '23505', constraint: 'one_address' })
    expect(JSON.stringify(told)).not.toContain('secret.example')
  })

  it('leaves out the words of the database that quote what it was given', async () => {
    const told = toldError(await failureOf("select 'ada@secret.example'::uuid"))
    expect(told).toMatchObject({ code: '22P02' })
    expect(JSON.stringify(told)).not.toContain('secret.example')
    expect(told.stack).toContain('    at ')
  })

  it('says what a bug of our own says', () => {
    expect(toldError(new RangeError('record 3 of 2'))).toMatchObject({ type: 'RangeError', message: 'record 3 of 2' })
    expect(toldError('thrown')).toMatchObject({ type: 'string' })
  })
})
