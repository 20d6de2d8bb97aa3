import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generateSchema } from '../db/generate-schema.ts'
import { openInstallation } from '../installation.ts'
import { type Command, exitStatus } from './command.ts'
import { commandLog } from './command-log.ts'

const schemaFile = fileURLToPath(new URL('../db/schema.ts', import.meta.url))

/** For developers: the types of the tables, from the database as the migrations make it. */
export const databaseTypesCommand: Command = {
  name: 'database-types',
  summary: 'Write server/db/schema.ts from the migrated database',
  usage: 'upshot database-types',
  run: async ({ config, print }) => {
    const installation = await openInstallation(config(), commandLog())
    try {
      const client = await installation.pool.connect()
      const text = await generateSchema(client).finally(() => client.release())
      const isSame = (await readFile(schemaFile, 'utf8').catch(() => '')) === text
      if (!isSame) await writeFile(schemaFile, text)
      print(isSame ? 'server/db/schema.ts is up to date.' : 'server/db/schema.ts written.')
      return exitStatus.fine
    } finally {
      await installation.close()
    }
  },
}
