import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { apiDocumentText } from '../api-document.ts'
import { type Command, exitStatus } from './command.ts'

const documentFile = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url))

/** For developers: the committed description of the API, from the contracts. Needs no database. */
export const openapiCommand: Command = {
  name: 'openapi',
  summary: 'Write docs/openapi.json from the contracts',
  usage: 'upshot openapi',
  run: async ({ print }) => {
    const text = apiDocumentText()
    const isSame = (await readFile(documentFile, 'utf8').catch(() => '')) === text
    if (!isSame) await writeFile(documentFile, text)
    print(isSame ? 'docs/openapi.json is up to date.' : 'docs/openapi.json written.')
    return exitStatus.fine
  },
}
