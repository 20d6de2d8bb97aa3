import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { projectDir } from './project.mjs'

/** The exit status a shell would report: a process ended by a signal counts as 128 + its number. */
export function exitStatus(code, signal) {
  if (code !== null) return code
  return 128 + (constants.signals[signal] || 0)
}

const running = new Set()

/**
 * Starts a program, in the project directory and with our own streams unless told otherwise. `ended` resolves to its exit status.
 * With `timeoutMs`, a program that does not end is asked to stop and, 5 s later, made to.
 */
export function startProgram(file, args, options = {}) {
  const { cwd = projectDir, env = process.env, stdio = 'inherit', shell = false, timeoutMs } = options
  const child = spawn(file, args, { cwd, env, stdio, shell })
  running.add(child)
  const ended = new Promise((resolve, reject) => {
    const timers = []
    const forget = () => {
      running.delete(child)
      timers.forEach(clearTimeout)
    }
    if (timeoutMs) {
      timers.push(setTimeout(() => child.kill('SIGTERM'), timeoutMs))
      timers.push(setTimeout(() => child.kill('SIGKILL'), timeoutMs + 5_000))
    }
    child.once('error', error => {
      forget()
      reject(error)
    })
    child.once('close', (code, signal) => {
      forget()
      resolve(exitStatus(code, signal))
    })
  })
  return { child, ended }
}

/** Runs a program to its end and gives its exit status. */
export function run(file, args, options) {
  return startProgram(file, args, options).ended
}

/** Runs a program quietly and gives what it printed; a program that cannot be started gives status null. */
export function capture(file, args, { env = process.env, timeoutMs = 20_000 } = {}) {
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd: projectDir, env, stdio: ['ignore', 'pipe', 'ignore'], timeout: timeoutMs })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.once('error', () => resolve({ status: null, output }))
    child.once('close', (code, signal) => resolve({ status: exitStatus(code, signal), output }))
  })
}

const parentCheckMs = 250
let stopping = false

/** Whether somebody asked this script to stop. */
export function isStopping() {
  return stopping
}

/** From here on, a stop signal goes to the programs that run, and this process lives until they have ended. */
export function passSignals() {
  const pass = signal => {
    stopping = true
    for (const child of running) child.kill(signal)
  }
  process.on('SIGTERM', () => pass('SIGTERM'))
  process.on('SIGHUP', () => pass('SIGTERM'))
  // On a terminal Ctrl+C reaches the programs by itself; passing it on as well would tell them twice.
  process.on('SIGINT', () => (process.stdin.isTTY ? pass(0) : pass('SIGINT')))
  if (process.env.npm_lifecycle_event) watchParent(() => pass('SIGTERM'))
}

/**
 * npm starts a script through a shell. The one of Debian and Ubuntu dies of npm's SIGTERM without telling the script,
 * which would leave the server running and its port taken; that our parent is gone is the only sign of it.
 */
function watchParent(onGone) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onGone()
  }, parentCheckMs)
  timer.unref()
}
