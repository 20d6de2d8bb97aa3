import { readFile } from '@upshot/server/imports/reading/read-file'
import { unknownStatusWords } from '@upshot/web/imports/unknown-status-words.ts'
import { expect, it } from 'vitest'

it('are found in what the server says about a file, each once', async () => {
  const file = [
    'Name,Email,Status',
    'Ana,ana@example.com,Maybe',
    'Bo,bo@example.com,Going',
    'Cy,cy@example.com,maybe',
    "Di,di@example.com,Can't say",
    'Ed,ed@example.com,',
  ].join('\n')
  const read = await readFile(new TextEncoder().encode(file), { fileName: 'list.csv' })
  if (read.kind !== 'understood') throw new Error(read.error.message)
  expect(read.understood.issueCounts).toContainEqual({ level: 'warning', code: 'UNKNOWN_STATUS', count: 4 })
  expect(unknownStatusWords(read.understood)).toEqual(['Maybe', "Can't say"])
})
