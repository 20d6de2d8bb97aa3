import { describe, expect, test } from 'vitest'
import { browserCandidates, firstRunning } from '../../scripts/find-browser.mjs'
import { getBrowser } from '../../scripts/get-browser.mjs'

describe('where a browser is looked for', () => {
  test('on Linux: Chromium before Chrome, the PATH before known places, no place twice', () => {
    const found = browserCandidates({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ada' })
    expect(found[0]).toBe('/opt/bin/chromium')
    expect(found.indexOf('/usr/bin/chromium')).toBeLessThan(found.indexOf('/usr/bin/google-chrome'))
    expect(found.indexOf('/usr/bin/chrome')).toBeLessThan(found.indexOf('/opt/google/chrome/chrome'))
    expect(new Set(found).size).toBe(found.length)
  })

  test('never in the current directory, whatever the PATH says', () => {
    const found = browserCandidates({ platform: 'linux', env: { PATH: '.:bin::' }, home: '/home/ada' })
    expect(found.every(path => path.startsWith('/'))).toBe(true)
  })

  test('on macOS in the applications of the system and of the person', () => {
    const found = browserCandidates({ platform: 'darwin', env: { PATH: '' }, home: '/Users/ada' })
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(found).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  test('on Windows in the program directories there are', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }
    expect(browserCandidates({ platform: 'win32', env, home: 'C:\\Users\\ada' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ])
  })

  test('the first that runs is taken; one that is there but does not run is passed over', async () => {
    expect(await firstRunning(['/stub', '/real', '/other'], async (path: string) => path !== '/stub')).toBe('/real')
    expect(await firstRunning(['/stub'], async () => false)).toBeNull()
  })
})

describe('which browser is used', () => {
  const asked: string[] = []
  const source = (name: string, path: string | null) => async () => {
    asked.push(name)
    return path
  }
  const runsUnlessBroken = async (path: string) => !path.includes('broken')
  const nothing = async () => null

  test('the named one, and no other in its place when it does not run', async () => {
    const runs = runsUnlessBroken
    const findOnSystem = async () => '/usr/bin/chromium'
    expect(await getBrowser({ env: { UPSHOT_CHROMIUM: '/my/chrome' }, runs, findOnSystem })).toBe('/my/chrome')
    await expect(getBrowser({ env: { UPSHOT_CHROMIUM: '/broken' }, runs, findOnSystem })).rejects.toThrow(
      'UPSHOT_CHROMIUM names /broken',
    )
  })

  test("the system's before any download", async () => {
    asked.length = 0
    const sources = [source('download', '/downloaded')]
    const findOnSystem = async () => '/usr/bin/chromium'
    expect(await getBrowser({ env: {}, runs: runsUnlessBroken, findOnSystem, sources })).toBe('/usr/bin/chromium')
    expect(asked).toEqual([])
  })

  test('the next source when a download fails or does not run here', async () => {
    asked.length = 0
    const sources = [source('a', null), source('b', '/broken'), source('c', '/usr/bin/chromium'), source('d', '/x')]
    expect(await getBrowser({ env: {}, runs: runsUnlessBroken, findOnSystem: nothing, sources })).toBe(
      '/usr/bin/chromium',
    )
    expect(asked).toEqual(['a', 'b', 'c'])
  })

  test('when no source has one, the message says what to do', async () => {
    const options = { env: {}, runs: runsUnlessBroken, findOnSystem: nothing, sources: [source('a', null)] }
    await expect(getBrowser(options)).rejects.toThrow('UPSHOT_CHROMIUM=/path/to/chromium')
  })
})
