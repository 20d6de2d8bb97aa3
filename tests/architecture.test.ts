import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const everyWord = [
  'people',
  'auth',
  'events',
  'activities',
  'metrics',
  'feedback',
  'imports',
  'connectors',
  'impact',
  'growth',
  'overview',
  'reports',
] as const
type Word = (typeof everyWord)[number]

/** Who may use whom: the table of docs/architecture.md, as data. */
const mayUse: Record<Word, readonly Word[]> = {
  people: [],
  auth: ['people'],
  events: ['people'],
  activities: ['events', 'people'],
  metrics: ['people'],
  feedback: ['activities', 'events', 'people'],
  imports: ['activities', 'events', 'feedback', 'metrics', 'people'],
  connectors: ['activities', 'events', 'feedback', 'metrics'],
  impact: ['activities', 'events', 'metrics'],
  growth: ['activities', 'feedback', 'metrics', 'people'],
  overview: everyWord.filter(word => word !== 'overview'),
  reports: everyWord.filter(word => word !== 'reports'),
}

/** Folders that are plainly technical: any word may use them, and they may not use a word unless it stands here. */
const technical: Record<string, Record<string, readonly Word[]>> = {
  shared: { contract: [], calendar: [], format: [], sample: [] },
  server: { http: ['auth', 'people'], db: [], audit: [], cli: everyWord, sample: everyWord },
  web: { api: [], ui: [], charts: [], theme: [], frame: ['people', 'auth', 'activities'], sample: [] },
}

interface Use {
  file: string
  workspace: string
  folder: string
  target: { workspace: string; folder: string; file: string }
}

const sources = ['shared', 'server', 'web'].flatMap(workspace => filesBelow(join(root, workspace)))
const uses = sources.flatMap(usesIn)

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function usesIn(path: string): Use[] {
  const text = readFileSync(path, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')
  return specifiers.flatMap(specifier => {
    const target = resolveUse(path, specifier)
    return target === null ? [] : [{ file: relative(root, path), ...placeOf(path), target }]
  })
}

function resolveUse(path: string, specifier: string): Use['target'] | null {
  const across = /^@upshot\/(shared|server|web)\/(.+)$/.exec(specifier)
  if (across?.[1] !== undefined && across[2] !== undefined) {
    return { ...placeOf(join(root, across[1], across[2])), file: across[2] }
  }
  if (!specifier.startsWith('.')) return null
  // A document that is shown is no code.
  if (specifier.endsWith('.md?raw')) return null
  const resolved = resolve(dirname(path), specifier)
  return { ...placeOf(resolved), file: relative(root, resolved) }
}

function placeOf(path: string): { workspace: string; folder: string } {
  const [workspace = '', second = '', ...rest] = relative(root, path).split(sep)
  return { workspace, folder: rest.length === 0 ? '' : second }
}

function isWord(folder: string): folder is Word {
  return everyWord.some(word => word === folder)
}

const told = (use: Use) => `${use.file} -> ${use.target.workspace}/${use.target.folder}/${use.target.file}`

describe('the architecture', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(uses.length).toBeGreaterThan(sources.length)
  })

  it('lets web and server use shared, and never each other', () => {
    const across = uses.filter(use => use.target.workspace !== use.workspace)
    expect(across.filter(use => use.target.workspace !== 'shared').map(told)).toEqual([])
  })

  it('has no folder that is neither a word nor plainly technical', () => {
    const folders = new Set(sources.map(path => `${placeOf(path).workspace}/${placeOf(path).folder}`))
    const strange = [...folders].filter(folder => {
      const [workspace = '', name = ''] = folder.split('/')
      return name !== '' && !isWord(name) && !Object.hasOwn(technical[workspace] ?? {}, name)
    })
    expect(strange).toEqual([])
  })

  it('lets a word use only the words it may', () => {
    const wrong = uses.filter(({ workspace, folder, target }) => {
      if (folder === '' || folder === target.folder || !isWord(target.folder)) return false
      const allowed = isWord(folder) ? mayUse[folder] : (technical[workspace]?.[folder] ?? [])
      return !allowed.includes(target.folder)
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('keeps store.ts and routes.ts private to their folder', () => {
    const isPrivate = (file: string) => /(^|\/)([a-z-]+-)?(store|routes)(\.ts)?$/.test(file)
    const peeking = uses.filter(
      use =>
        use.workspace === 'server' &&
        use.folder !== '' &&
        isPrivate(use.target.file) &&
        use.target.folder !== use.folder,
    )
    expect(peeking.map(told)).toEqual([])
  })

  it('has SQL only in stores, gather.ts, load-*.ts, the database folder and migrations', () => {
    const sqlHome = /(^|\/)(([a-z-]+-)?store|gather|load-[a-z-]+)\.ts$/
    const speaksSql = /\b(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql`|\bsql<|\bclient\.query\(/
    const wrong = sources
      .map(path => relative(root, path))
      .filter(
        file => file.startsWith(`server${sep}`) && !file.startsWith(`server${sep}db${sep}`) && !sqlHome.test(file),
      )
      .filter(file => speaksSql.test(readFileSync(join(root, file), 'utf8')))
    expect(wrong).toEqual([])
  })

  it('reads the environment in config.ts only', () => {
    const reading = sources
      .filter(path => /\bprocess\.env\b/.test(readFileSync(path, 'utf8')))
      .map(path => relative(root, path))
    expect(
      reading.filter(file => file !== join('server', 'config.ts') && file !== join('web', 'vite.config.ts')),
    ).toEqual([])
  })

  it('talks to the outside only from connectors, outbound.ts and sign-in', () => {
    const may = /^(web\/api\/|server\/connectors\/sources\/|server\/http\/outbound\.ts|server\/auth\/)/
    const fetching = sources
      .filter(path => /(?<![.\w])fetch\(/.test(readFileSync(path, 'utf8')))
      .map(path => relative(root, path))
    expect(fetching.filter(file => !may.test(file.replaceAll(sep, '/')))).toEqual([])
  })

  it('has no barrels, no default exports and no places without a name', () => {
    const names = sources.map(path => relative(root, path))
    expect(names.filter(file => /(^|\/)index\.tsx?$/.test(file.replaceAll(sep, '/')))).toEqual([])
    expect(
      names.filter(file => /(^|\/)(utils?|helpers?|common|misc|lib|types)(\/|\.tsx?$)/.test(file.replaceAll(sep, '/'))),
    ).toEqual([])
  })

  it('keeps shared free of everything but zod and date-fns', () => {
    const outside = sources
      .filter(path => relative(root, path).startsWith(`shared${sep}`))
      .flatMap(path =>
        [...readFileSync(path, 'utf8').matchAll(/from '([^.'][^']*)'/g)].map(
          match => `${relative(root, path)}: ${match[1]}`,
        ),
      )
      .filter(line => !/: (zod|date-fns)(\/|$)/.test(line))
    expect(outside).toEqual([])
  })
})
