import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Package = z.object({ version: z.string() })

/** The release this is, from package.json. */
export const version: string = Package.parse(
  JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')),
).version
