import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { generic } from '@upshot/server/imports/sources/generic'
import { metricValues } from '@upshot/server/imports/sources/metric-values'
import { sources } from '@upshot/server/imports/sources/registry'
import { describe, expect, it } from 'vitest'

const docs = resolve(import.meta.dirname, '..', 'docs')
const folder = join(docs, 'imports')

/** Pages that are called by what the file is, since no tool wrote it. */
const otherNames: Readonly<Record<string, string>> = {
  [generic.tool]: 'any-table',
  [metricValues.tool]: 'metric-values',
}
const pageOf = (tool: string) => `${otherNames[tool] ?? tool}.md`

const wanted = [...new Set([...sources, generic].map(({ tool }) => pageOf(tool)))].toSorted()
const pages = readdirSync(folder).toSorted()
const textOf = (page: string) => readFileSync(join(folder, page), 'utf8')

/** What a section about a report says, in this order. */
const parts = [
  'How to export',
  'How Upshot knows it',
  'What Upshot reads',
  'What becomes of it',
  'What the file cannot tell',
]
const furtherParts = ['Good to know']

const partsIn = (section: string) => [...section.matchAll(/^\*\*([^*]+?)\.?\*\*/gm)].map(match => match[1])

/** As headings are named in addresses. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(match =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Links to what is not there. */
function deadLinks(file: string): string[] {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1] ?? '')
  return links.filter(link => {
    if (/^https?:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : resolve(dirname(file), path)
    return !existsSync(target) || (anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor))
  })
}

describe('the pages about imports', () => {
  it('are one for each tool that a file can come from', () => {
    expect(wanted.length).toBeGreaterThan(40)
    expect(pages).toEqual(wanted)
  })

  it('are all found from the entry page', () => {
    const entry = readFileSync(join(docs, 'imports.md'), 'utf8')
    expect(wanted.filter(page => !entry.includes(`](imports/${page}`))).toEqual([])
  })

  it.each(wanted)('%s says of each report what people ask', page => {
    const [top = '', ...sections] = textOf(page).split(/^## /m)
    expect(top).toMatch(/^# \S.*\n\n\S/)
    expect(sections.length).toBeGreaterThan(0)
    for (const section of sections) {
      const found = partsIn(section)
      expect(found.filter(part => !furtherParts.includes(part ?? ''))).toEqual(parts)
      expect(section).toMatch(/^\*\*How to export\*\*\n\n1\. \S/m)
    }
  })

  it('name the columns that an export is known by', () => {
    const silent = sources.flatMap(({ tool, report, signature }) => {
      const text = textOf(pageOf(tool)).toLowerCase()
      const untold = signature.filter(labels => !labels.some(label => text.includes(`\`${label}\``)))
      return untold.map(labels => `${pageOf(tool)}, ${report}: ${labels[0]}`)
    })
    expect(silent).toEqual([])
  })

  it('have no dead links', () => {
    const files = [join(docs, 'imports.md'), ...pages.map(page => join(folder, page))]
    expect(files.flatMap(file => deadLinks(file).map(link => `${file.slice(docs.length + 1)}: ${link}`))).toEqual([])
  })
})
