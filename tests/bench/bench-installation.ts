import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '@upshot/server/app'
import { newTokenText, tokenHash } from '@upshot/server/auth/token-text'
import { readConfig } from '@upshot/server/config'
import { newId } from '@upshot/server/db/id'
import { openLog } from '@upshot/server/http/log'
import { type Installation, openInstallation } from '@upshot/server/installation'

export interface BenchInstallation {
  readonly installation: Installation
  readonly workspaceId: string
  readonly personId: string
  readonly token: string
  readonly url: string
  close(): Promise<void>
}

/** A whole installation in a folder of its own, with one workspace, one admin and a token, answering on a port. */
export async function openBenchInstallation(): Promise<BenchInstallation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
  const log = openLog('error')
  const config = readConfig({ UPSHOT_DATA_DIR: dataDir, UPSHOT_LOG_LEVEL: 'error' }, { projectDir: dataDir })
  const installation = await openInstallation(config, log)
  const { pool, keys } = installation
  const [workspaceId, personId] = [newId(), newId()]
  const token = newTokenText(workspaceId)
  const client = await pool.connect()
  await client.query(`select set_config('upshot.workspace_id', $1, false)`, [workspaceId])
  await client.query(
    `insert into workspace (id, name, time_zone, staff_domains, created_at) values ($1, 'Bench', 'UTC', '{staff.example}', now())`,
    [workspaceId],
  )
  await client.query(
    `insert into person (id, name, email, created_at, updated_at) values ($1, 'Bench', 'bench@staff.example', now(), now())`,
    [personId],
  )
  await client.query(
    `insert into membership (workspace_id, person_id, role, created_at) values ($1, $2, 'admin', now())`,
    [workspaceId, personId],
  )
  await client.query(
    `insert into api_token (workspace_id, id, person_id, name, token_hash, hint, scopes, created_at, expires_at)
     values ($1, $2, $3, 'bench', $4, '', '{read,write,import}', now(), now() + interval '1 day')`,
    [workspaceId, newId(), personId, tokenHash(token, keys.tokens)],
  )
  await client.query('reset all')
  client.release()
  const app = createApp({ pool, config, keys, log, now: () => new Date() })
  const http = createServer(getRequestListener(request => app.fetch(request, {})))
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  return {
    installation,
    workspaceId,
    personId,
    token,
    url: `http://127.0.0.1:${portOf(http.address())}`,
    close: async () => {
      http.closeAllConnections()
      await new Promise(resolve => http.close(resolve))
      await installation.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
