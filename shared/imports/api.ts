import { z } from 'zod'
import { Day } from '../calendar/wire.ts'
import { endpoint, rawEndpoint } from '../contract/endpoint.ts'
import { commaSeparated, searchText } from '../contract/list-query.ts'
import { page, pageQuery } from '../contract/page.ts'
import { RowsAsked, RowsFound, RowToCheck } from './file-rows.ts'
import { ImportChange, ImportDetail, ImportRow, importStatuses, UndoneImport } from './import.ts'
import { ImportIssue } from './issue.ts'
import { ChangedMapping, SavedMapping } from './saved-mapping.ts'
import { importTargets } from './target.ts'

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
    query: {
      fileName: z.string().trim().min(1).max(255),
      /** The id that the import is to have: whoever names it can follow its progress from the start. */
      id: z.uuid().optional(),
    },
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
  progress: rawEndpoint('GET /imports/:id/progress', {
    summary: 'How far the work on an import is, as server-sent events until it ends',
    description:
      'Events: "progress" with phase, bytes, rows and share, "ended" when the request that does the work is over, and "idle" when this ' +
      'server does nothing for such an import. Ending that request stops the work, and nothing of it is written.',
    allow: 'advocate',
    params: path,
    answers: 'text/event-stream',
  }),
  cancel: endpoint('DELETE /imports/:id', {
    summary: 'Give up an import that was not confirmed; its file is deleted',
    allow: 'advocate',
    scope: 'import',
    params: path,
  }),
  rows: endpoint('POST /imports/:id/rows', {
    summary: 'Rows of the staged file as they stand there, for correcting them',
    description:
      'Cells that are neither read nor wanted are null, except in rows with too many or too few cells, where nobody can ' +
      'tell which they are. `same` counts the rows that have a value in a column.',
    allow: 'advocate',
    scope: 'import',
    params: path,
    noAudit: 'It only reads; values of cells may not stand in an address, so that it is a POST.',
    body: RowsAsked,
    output: RowsFound,
  }),
  check: endpoint('POST /imports/:id/check', {
    summary: 'Whether a row could be imported if it read so',
    description:
      'The row by itself: what it means beside the others is known once the file was read with the correction.',
    allow: 'advocate',
    scope: 'import',
    params: path,
    noAudit: 'It only reads, and writes nothing.',
    body: RowToCheck,
    output: z.strictObject({ issues: z.array(ImportIssue) }),
  }),
  rejected: rawEndpoint('GET /imports/:id/rejected.csv', {
    summary: 'The rows that cannot be imported, each with the reason, while the file is staged',
    allow: 'advocate',
    params: path,
    answers: 'text/csv',
  }),
  savedMappings: endpoint('GET /saved-mappings', {
    summary: 'Saved mappings: your own, those that are shared with you, and for managers and admins everybody’s',
    description:
      'What was answered for a file is remembered when it is confirmed, and a file of the same shape is read so.',
    allow: 'advocate',
    query: { ...pageQuery, q: searchText },
    output: page(SavedMapping),
  }),
  changeSavedMapping: endpoint('PATCH /saved-mappings/:id', {
    summary: 'Rename a saved mapping of yours, or say who else may use it',
    allow: 'advocate',
    scope: 'import',
    params: path,
    body: ChangedMapping,
    output: SavedMapping,
  }),
  forgetSavedMapping: endpoint('DELETE /saved-mappings/:id', {
    summary: 'Forget a saved mapping; files of its shape are asked about again',
    description: 'Its owner, managers and admins can. What was imported with it stays as it is.',
    allow: 'advocate',
    scope: 'import',
    params: path,
  }),
}
