import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@upshot/server/db/embedded'
import { ImportDetail } from '@upshot/shared/imports/import'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../support/database-setup.ts'
import { type ServerProcess, startServer } from '../../support/server-process.ts'

/**
 * Values that must be nowhere: planted in files, looked for in every table, in what was logged at the most talkative
 * level, in what the API answered, and in every byte of the data directory, in which the database keeps its files too.
 */

const admin = { email: 'ada@example.com', password: 'seven wet umbrellas' }
let folder: string
let server: ServerProcess
let cookie: string
const answers: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upshot-canaries-'))
  server = await startServer({
    UPSHOT_DATA_DIR: folder,
    UPSHOT_LOG_LEVEL: 'trace',
    UPSHOT_ADMIN_EMAIL: admin.email,
    UPSHOT_ADMIN_PASSWORD: admin.password,
    UPSHOT_WORKSPACE: 'Canaries',
  })
  const signedIn = await send('POST', '/api/auth/sign-in', JSON.stringify(admin), 'application/json')
  cookie = signedIn.headers
    .getSetCookie()
    .map(text => text.split(';')[0])
    .join('; ')
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function send(method: string, path: string, body: BodyInit | null, type: string): Promise<Response> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { 'x-requested-by': 'upshot', origin: server.url, 'content-type': type, cookie: cookie ?? '' },
    body,
  })
  answers.push(await response.clone().text())
  return response
}

const upload = (fileName: string, text: string) =>
  send('POST', `/api/imports?fileName=${encodeURIComponent(fileName)}`, text, 'application/octet-stream')

/** Everything that the database holds, as text: each workspace is entered in turn. */
async function tables(): Promise<string> {
  const embedded = await startEmbedded({ dataDir: folder, log: () => {} })
  try {
    return await withClient(embedded.connection, async client => {
      const { rows } = await client.query<{ name: string }>(
        `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema')
           and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`,
      )
      const workspaces = await client.query<{ id: string }>('select id from workspace')
      const texts: string[] = []
      for (const { id } of workspaces.rows) {
        await client.query(`select set_config('upshot.workspace_id', $1, false)`, [id])
        for (const { name } of rows) {
          const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
          texts.push(...found.rows.map(({ row }) => row))
        }
      }
      expect(rows.length).toBeGreaterThan(20)
      return texts.join('\n')
    })
  } finally {
    await embedded.release()
  }
}

async function filesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    found.push(
      ...words
        .filter(word => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        .map(word => `${word} in ${path}`),
    )
  }
  return found
}

async function expectNowhere(words: readonly string[]): Promise<void> {
  const [all, log, answered] = [await tables(), server.output(), answers.join('\n')]
  expect(log).toContain('request')
  expect(words.filter(word => all.includes(word))).toEqual([])
  expect(words.filter(word => log.includes(word))).toEqual([])
  expect(words.filter(word => answered.includes(word))).toEqual([])
  expect(await filesWith(words)).toEqual([])
}

/** By what is planted: labels in several languages. */
const labels = {
  phone: ['Phone number', 'Telefonnummer', 'Teléfono', 'Téléphone', '電話番号'],
  street: ['Home Address 1', 'Straße', 'Dirección', 'Adresse postale', '住所'],
  ip: ['IP Address', 'IP-Adresse', 'Dirección IP', 'Adresse IP', 'IP アドレス'],
  diversity: ['Gender', 'Geschlecht', 'Género', 'Pronoms', '性別'],
  diet: ['Dietary requirements', 'Allergien', 'Dieta', 'Régime alimentaire', 'Allergies'],
  question: ['Which group do you identify with?', 'Was bewegt dich?', '¿Cómo te identificas?', 'Qui es-tu ?', 'Notes'],
}
const languages = ['en', 'de', 'es', 'fr', 'ja'] as const
const planted = (kind: string, row: number, language: string) => `CANARY${kind}${row}${language}x7Qz`

function plantedFile(language: (typeof languages)[number]): { text: string; canaries: string[] } {
  const at = languages.indexOf(language)
  const kinds = Object.keys(labels)
  const header = [
    'api_id',
    'name',
    'email',
    'created_at',
    'approval_status',
    'checked_in_at',
    ...Object.values(labels).map(own => own[at]),
  ]
  const rows = [1, 2, 3].map(row => [
    `gst-${language}-${row}`,
    `Person ${row}`,
    row === 3 ? 'no address' : `person${row}.${language}@osprey.example`,
    '2026-05-01T16:30:00Z',
    'approved',
    '',
    ...kinds.map(kind => planted(kind, row, language)),
  ])
  return {
    text: [header, ...rows].map(cells => cells.join(',')).join('\n'),
    canaries: [1, 2, 3].flatMap(row => kinds.map(kind => planted(kind, row, language))),
  }
}

describe('columns that are nobody’s business', () => {
  it.each(languages)('are neither stored, logged nor shown: %s', { timeout: 60_000 }, async language => {
    // Once as the tool's own list, once as a table that nobody recognises.
    const { text, canaries } = plantedFile(language)
    const generic = text.replace(
      'api_id,name,email,created_at,approval_status,checked_in_at',
      'Nr,Name,Email,Zeit,Stand,Da',
    )
    for (const [fileName, bytes] of [
      [`luma-${language}.csv`, text],
      [`table-${language}.csv`, generic],
    ] as const) {
      const response = await upload(fileName, bytes)
      expect(response.status).toBe(201)
      const { id, understood } = ImportDetail.parse(await response.json())
      expect(understood?.columns.filter(column => column.sensitive)).toHaveLength(6)
      expect(await filesWith(canaries)).toEqual([])
      const mapping = {
        headerLine: 1,
        delimiter: ',',
        columns: [
          { index: 1, field: 'name' },
          { index: 2, field: 'email' },
        ],
      }
      const answer = {
        newEvent: { title: fileName, day: '2026-05-20' },
        ...(fileName.startsWith('table') ? { mapping, rowsAre: 'attended' } : {}),
      }
      const answered = await send('PATCH', `/api/imports/${id}`, JSON.stringify(answer), 'application/json')
      expect(answered.status, answers.at(-1)).toBe(200)
      const { fingerprint, missing } = ImportDetail.parse(await answered.json())
      expect(missing).toEqual([])
      await send('GET', `/api/imports/${id}/rejected.csv`, null, 'application/json')
      const body = JSON.stringify({ fingerprint, acceptRejectedRows: true })
      expect((await send('POST', `/api/imports/${id}/commit`, body, 'application/json')).status).toBe(200)
    }
    expect(await tables()).toContain(`luma-${language}.csv`)
    await expectNowhere(canaries)
  })
})

describe('files that nobody should have sent', () => {
  const bank = [
    'Kontonummer;CANARYaccountx7Qz;;;',
    'Buchung;Valuta;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Saldo',
    ...Array.from(
      { length: 200 },
      (_, at) => `01.05.2026;01.05.2026;CANARYpayee${at}x7Qz;CANARYreason${at}x7Qz;-12,50;CANARYsaldo${at}x7Qz`,
    ),
  ].join('\n')
  const passwords = [
    'name,url,username,password,note',
    ...Array.from(
      { length: 200 },
      (_, at) =>
        `CANARYsite${at}x7Qz,https://example.com/CANARYurl${at}x7Qz,CANARYuser${at}x7Qz,CANARYsecret${at}x7Qz,CANARYnote${at}x7Qz`,
    ),
  ].join('\n')
  // Larger than what is staged at once: of the beginning nothing may be written before it was looked at.
  const padded = `${passwords}\n${'CANARYpaddingx7Qz,,,,\n'.repeat(150_000)}`

  it.each([
    ['bank.csv', bank, 'UNKNOWN_FORMAT'],
    ['passwords.csv', passwords, 'SENSITIVE_FILE'],
    ['long passwords.csv', padded, 'SENSITIVE_FILE'],
  ])('%s is refused without keeping a byte', { timeout: 60_000 }, async (fileName, text, code) => {
    const response = await upload(fileName, text)
    expect(response.status).toBe(422)
    expect(JSON.parse(answers.at(-1) ?? '')).toMatchObject({
      code: 'unreadable-file',
      errors: expect.arrayContaining([{ path: 'code', message: code }]),
    })
    await expectNowhere([
      'CANARYaccount',
      'CANARYpayee',
      'CANARYreason',
      'CANARYsaldo',
      'CANARYsite',
      'CANARYurl',
      'CANARYuser',
      'CANARYsecret',
      'CANARYnote',
      'CANARYpadding',
    ])
    expect(await tables()).not.toContain(fileName)
  })
})
