import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintOf } from '../../scripts/fingerprint.mjs'
import { projectDir } from '../../scripts/project.mjs'
import { webSources } from '../../scripts/web-build.mjs'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upshot-fingerprint-'))
  mkdirSync(join(root, 'web', 'ui'), { recursive: true })
  writeFileSync(join(root, 'web', 'ui', 'button.tsx'), 'button')
  writeFileSync(join(root, 'lock.json'), '{}')
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function fingerprint(): string {
  return fingerprintOf(root, ['web', 'lock.json', 'not-there.json'])
}

test('nothing changed, nothing to build', () => {
  expect(fingerprint()).toBe(fingerprint())
})

test('a changed, added, renamed or removed source is seen', () => {
  const seen = new Set([fingerprint()])
  const button = join(root, 'web', 'ui', 'button.tsx')
  writeFileSync(button, 'longer button')
  seen.add(fingerprint())
  utimesSync(button, new Date(), new Date('2020-01-01'))
  seen.add(fingerprint())
  writeFileSync(join(root, 'web', 'ui', 'field.tsx'), '')
  seen.add(fingerprint())
  rmSync(button)
  seen.add(fingerprint())
  writeFileSync(join(root, 'lock.json'), '{ }')
  seen.add(fingerprint())
  expect(seen.size).toBe(6)
})

test('what the build itself makes is not a source', () => {
  const before = fingerprint()
  for (const name of ['dist', 'node_modules', '.cache']) {
    mkdirSync(join(root, 'web', name))
    writeFileSync(join(root, 'web', name, 'made.js'), 'made')
  }
  expect(fingerprint()).toBe(before)
})

test('looking at the sources of this project takes less than 100 ms', () => {
  fingerprintOf(projectDir, webSources)
  const startedAt = performance.now()
  fingerprintOf(projectDir, webSources)
  expect(performance.now() - startedAt).toBeLessThan(100)
})
