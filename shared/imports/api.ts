import { z } from 'zod'
import { Day } from '../calendar/wire.ts'
import { endpoint, rawEndpoint } from '../contract/endpoint.ts'
import { commaSeparated, searchText } from '../contract/list-query.ts'
import { page, pageQuery } from '../contract/page.ts'
import { ImportChange, ImportDetail, ImportRow, importStatuses, importTargets, UndoneImport } from './import.ts'

const path = { id: z.uuid() }

/** Larger files are refused while they arrive. */
export const largestFileBytes = 64_000_000

export const imports = {
  list: endpoint('GET /imports', {
    summary: 'The history of imports, the latest first',
    allow: 'advocate',
    query: {
      ...pageQuery,
      q: searchText,
      status: commaSeparated(z.enum(importStatuses)),
      target: commaSeparated(z.enum(importTargets)),
      tool: commaSeparated(z.string().max(60)),
      person: commaSeparated(z.uuid()),
      event: z.uuid().optional(),
      from: Day.optional(),
      to: Day.optional(),
    },
    output: page(ImportRow),
  }),
  upload: rawEndpoint('POST /imports', {
    summary: 'Upload a file: it is recognised, read and staged, and nothing is written yet',
    description:
      'The body is the file itself. A file that cannot be imported at all answers 422 with the code unreadable-file: the ' +
      'error with the path "code" names the reason, the one with the path "line" the line; nothing of it is kept.',
    allow: 'advocate',
    scope: 'import',
    accepts: 'application/octet-stream',
    maxBodyBytes: largestFileBytes,
    query: { fileName: z.string().trim().min(1).max(255) },
    output: ImportDetail,
    status: 201,
  }),
  get: endpoint('GET /imports/:id', {
    summary: 'One import: where it stands, what was understood, what is missing, what confirming would do',
    allow: 'advocate',
    params: path,
    output: ImportDetail,
  }),
  change: endpoint('PATCH /imports/:id', {
    summary: 'Answer what the file cannot say, or correct what was guessed; the file is read again',
    allow: 'advocate',
    scope: 'import',
    params: path,
    body: ImportChange,
    output: ImportDetail,
  }),
  commit: endpoint('POST /imports/:id/commit', {
    summary: 'Write what was reviewed, all of it or nothing',
    allow: 'advocate',
    scope: 'import',
    params: path,
    body: z.strictObject({
      fingerprint: z.string().max(200),
      /** Needed when rows were rejected: leaving them out is a decision. */
      acceptRejectedRows: z.boolean().default(false),
    }),
    output: ImportDetail,
  }),
  undo: endpoint('POST /imports/:id/undo', {
    summary: 'Take an import back: what it created goes, what it changed is as before, what was changed since stays',
    description: 'The person who imported it, managers and admins can, for 30 days.',
    allow: 'advocate',
    scope: 'import',
    params: path,
    output: UndoneImport,
  }),
  cancel: endpoint('DELETE /imports/:id', {
    summary: 'Give up an import that was not confirmed; its file is deleted',
    allow: 'advocate',
    scope: 'import',
    params: path,
  }),
  rejected: rawEndpoint('GET /imports/:id/rejected.csv', {
    summary: 'The rows that cannot be imported, each with the reason, while the file is staged',
    allow: 'advocate',
    params: path,
    answers: 'text/csv',
  }),
}
