import { resolve } from 'node:path'
import { dropSchemas } from '@upshot/web/drop-schemas.ts'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const repository = resolve(import.meta.dirname, '..')

/** Builds a page of one module, as `vite build` would. */
async function built(code: string): Promise<string> {
  const entry = 'virtual:entry'
  const result = await build({
    configFile: false,
    root: resolve(repository, '../web'),
    logLevel: 'silent',
    plugins: [
      dropSchemas(),
      {
        name: 'entry',
        resolveId: id => (id === entry ? resolve(repository, '../web/entry.js') : null),
        load: id => (id.endsWith('/web/entry.js') ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(one => ('output' in one ? one.output : []))
  return outputs.map(output => (output.type === 'chunk' ? output.code : '')).join('\n')
}

describe('the contracts in the browser', () => {
  it('are methods and paths, without schemas and without zod', async () => {
    const code = await built("import { auth } from '@upshot/shared/auth/api'; console.log(auth)")
    expect(code).toContain('GET /auth/session')
    expect(code).not.toContain('Sign in with e-mail and password')
    expect(code).not.toMatch(/strictObject|ZodType|_zod/)
  })

  it('keep a schema that a form parses with', async () => {
    const code = await built("import { Email } from '@upshot/shared/people/wire'; console.log(Email.safeParse('x'))")
    expect(code).toMatch(/_zod/)
  })
})
