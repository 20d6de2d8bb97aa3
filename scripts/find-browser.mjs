import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { capture } from './run.mjs'

const programNames = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome']

/** Where a Chromium or Chrome of the system may be, the likeliest first. */
export function browserCandidates({ platform, env, home }) {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const places = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ]
    return bases.flatMap(base => places.map(place => win32.join(base, ...place)))
  }
  const onPath = (env.PATH || '')
    .split(':')
    .filter(directory => directory.startsWith('/'))
    .flatMap(directory => programNames.map(name => posix.join(directory, name)))
  const known =
    platform === 'darwin'
      ? ['/Applications', posix.join(home, 'Applications')].flatMap(base => [
          posix.join(base, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
          posix.join(base, 'Chromium.app/Contents/MacOS/Chromium'),
        ])
      : ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
  return [...new Set([...onPath, ...known])]
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Whether a browser really runs. A file is not enough: on Ubuntu `chromium-browser` may be a note to install a snap,
 * and a downloaded Chromium may lack system libraries. On Windows `--version` would open a window, so there we trust.
 */
export async function runsAsBrowser(path) {
  if (process.platform === 'win32') return existsSync(path)
  if (!isExecutable(path)) return false
  const { status, output } = await capture(path, ['--version'])
  return status === 0 && /Chrom(e|ium)[^\d]*\d/.test(output)
}

/** The first of the candidates that runs, or null. */
export async function firstRunning(candidates, runs) {
  for (const candidate of candidates) if (await runs(candidate)) return candidate
  return null
}

/** A Chromium or Chrome that is on the system already, or null. */
export function findSystemBrowser() {
  const candidates = browserCandidates({ platform: process.platform, env: process.env, home: homedir() })
  return firstRunning(candidates, runsAsBrowser)
}
