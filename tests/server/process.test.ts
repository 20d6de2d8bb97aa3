import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ServerProcess, startServer } from '../support/server-process.ts'

describe('the server process', () => {
  let dataDir: string
  let server: ServerProcess | null

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'upshot-process-'))
    server = null
  })
  afterEach(async () => {
    await server?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = async (env: Record<string, string> = {}) => {
    server = await startServer({ UPSHOT_DATA_DIR: dataDir, UPSHOT_LOG_LEVEL: 'info', ...env })
    return server
  }

  it('starts on an empty folder, answers, prints a setup link while there is no admin, and writes JSON lines', async () => {
    const { url, output } = await start()
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(output()).toMatch(new RegExp(`${url}/setup/\\S{20,}`))
    const logged = () =>
      output()
        .split('\n')
        .filter(line => line.startsWith('{'))
        .map(line => JSON.parse(line))
    await vi.waitFor(() =>
      expect(logged().find(line => line.path === '/readyz')).toMatchObject({
        level: 'info',
        method: 'GET',
        status: 200,
        requestId: expect.any(String),
        ms: expect.any(Number),
      }),
    )
  })

  it('finishes the request in flight when it is told to stop, and leaves within ten seconds', async () => {
    const running = await start()
    const { hostname, port } = new URL(running.url)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    const body = JSON.stringify({ email: 'nobody@example.com', password: 'not the right one' })
    socket.write(
      `POST /api/auth/sign-in HTTP/1.1\r\nhost: ${hostname}:${port}\r\nx-requested-by: upshot\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body.slice(0, 10)}`,
    )
    await new Promise(resolve => setTimeout(resolve, 200))
    const stopped = running.stop('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 200))
    socket.write(body.slice(10))
    let answer = ''
    for await (const chunk of socket.setEncoding('utf8')) answer += chunk
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(await stopped).toBe(0)
    await expect(fetch(`${running.url}/healthz`)).rejects.toThrow()
  })

  it('keeps everything that was acknowledged when it is killed, and starts again', async () => {
    const first = await start()
    const link = /(\S+\/setup\/(\S+))/.exec(first.output())?.[2] ?? ''
    const made = await fetch(`${first.url}/api/setup/${link}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'upshot' },
      body: JSON.stringify({
        workspaceName: 'Kestrel',
        timeZone: 'Europe/Amsterdam',
        name: 'Ada Example',
        email: 'ada@kestrel.example',
        password: 'a long enough sentence',
      }),
    })
    expect(made.status).toBeLessThan(300)
    await first.stop('SIGKILL')
    const second = await start()
    expect(second.output()).not.toContain('/setup/')
    const signedIn = await fetch(`${second.url}/api/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'upshot' },
      body: JSON.stringify({ email: 'ada@kestrel.example', password: 'a long enough sentence' }),
    })
    expect(signedIn.status).toBe(200)
  })

  it('says in one line what is wrong with a setting, and does not start', async () => {
    await expect(startServer({ UPSHOT_DATA_DIR: dataDir, UPSHOT_SECRET: 'short' })).rejects.toThrow(/stopped with 1/)
  })
})
