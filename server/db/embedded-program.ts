import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { errorCode } from './embedded-process.ts'
import type { ServerUser } from './embedded-user.ts'

/** The environment of PostgreSQL's programs: ours may hold settings (PGPORT, PGOPTIONS) meant for other servers. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Runs one of PostgreSQL's programs to its end. What it said is in the error. */
export function runProgram(
  file: string,
  args: string[],
  user: ServerUser | null,
  cwd: string,
  input: string,
): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(file, args, { ...user, cwd, env: serverEnvironment, stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-4000)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', error => fail(cannotRun(file, error)))
    child.on('close', (code, signal) => {
      if (code === 0) done()
      else
        fail(new Error(`The database could not be created: ${basename(file)} ended with ${code ?? signal}. ${output}`))
    })
  })
}

/** A program that is there and still "not found" lacks the C library that it was built for. */
export function cannotRun(file: string, error: Error): Error {
  const reason =
    errorCode(error) === 'ENOENT'
      ? 'it was built for the C library of common Linux distributions (glibc), which this system (Alpine?) lacks'
      : error.message
  return new Error(
    `PostgreSQL cannot run here: ${file}: ${reason}. Set DATABASE_URL to a PostgreSQL server (version 15 to 18).`,
    { cause: error },
  )
}
