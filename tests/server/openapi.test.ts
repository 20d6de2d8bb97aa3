import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { apiDocument, apiDocumentText } from '@upshot/server/api-document'
import { runCommand } from '@upshot/server/cli/run-command'
import { apiTags } from '@upshot/server/http/api-tag'
import type { Operation } from '@upshot/server/http/openapi'
import { routes } from '@upshot/server/routes'
import { problemStatus } from '@upshot/shared/contract/problem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../support/test-app.ts'

const committed = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')
const document = apiDocument()

function operations(): { name: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, operation })),
  )
}

describe('the OpenAPI document', () => {
  it('is committed as it is: after a contract changed, run npm run upshot -- openapi', () => {
    expect(committed === apiDocumentText()).toBe(true)
  })

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(committed))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('has every endpoint once, under a name of its own', () => {
    const told = operations()
    expect(told).toHaveLength(routes.length)
    expect(new Set(told.map(({ operation }) => operation.operationId)).size).toBe(routes.length)
    expect(told.filter(({ operation }) => !/^[a-z][A-Za-z-]+$/.test(operation.operationId))).toEqual([])
  })

  it('puts every operation into a chapter that is described', () => {
    const known = apiTags.map(tag => tag.name)
    expect(operations().filter(({ operation }) => !operation.tags.every(tag => known.includes(tag)))).toEqual([])
    expect(document.tags.map(tag => tag.name).sort()).toEqual([...known].sort())
    expect(operations().filter(({ operation }) => operation.summary === '' || operation.description === '')).toEqual([])
  })

  it('declares exactly the parameters that the path has', () => {
    for (const { name, path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{([A-Za-z]+)\}/g)].map(match => match[1])
      const declared = operation.parameters.filter(parameter => parameter.in === 'path')
      expect({ name, declared: declared.map(parameter => parameter.name) }).toEqual({ name, declared: inPath })
      expect(declared.every(parameter => parameter.required)).toBe(true)
    }
  })

  it('says how lists in a query are written', () => {
    const lists = operations().flatMap(({ operation }) =>
      operation.parameters.filter(parameter => parameter.schema.type === 'array'),
    )
    expect(lists.length).toBeGreaterThan(5)
    expect(lists.filter(list => list.style !== 'form' || list.explode !== false)).toEqual([])
  })

  it('refers only to what is there, and has nothing that nobody refers to', () => {
    const found = [...committed.matchAll(/"\$ref": "(#\/[^"]+)"/g)].map(match => match[1] ?? '')
    const whole: unknown = JSON.parse(committed)
    expect([...new Set(found)].filter(reference => lookUp(whole, reference) === undefined)).toEqual([])
    const unused = Object.keys(document.components.schemas).filter(
      name => !found.includes(`#/components/schemas/${name}`),
    )
    expect(unused).toEqual([])
  })

  it('has a response for every status of the problems, and names the ones to reckon with', () => {
    for (const status of new Set(Object.values(problemStatus))) {
      expect(document.components.responses).toHaveProperty(`problem-${status}`)
    }
    expect(Object.keys(document.paths['/api/metrics/{id}/agreement']?.post?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '409', '413', '422', 'default']),
    )
    expect(Object.keys(document.paths['/api/auth/sign-in']?.post?.responses ?? {})).toContain('429')
    expect(Object.keys(document.paths['/api/workspace']?.get?.responses ?? {})).not.toContain('409')
  })

  it('tells a schema once: it stays small enough to be read', () => {
    expect(committed.length).toBeLessThan(500_000)
  })
})

describe('the reference', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it('is served as a document to programs', async () => {
    const response = await test.app.request('/api/openapi.json')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual(JSON.parse(committed))
  })

  it('is served as a page to people, without a script and without anything from elsewhere', async () => {
    const response = await test.app.request('/api/docs')
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(page).not.toMatch(
      /<script|\son[a-z]+="|<link(?! rel="icon" type="image\/svg\+xml" href="\/)|<img|<iframe|url\(|@import/i,
    )
    expect(
      [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(match => match[1]).filter(to => !/^[/#]/.test(to ?? '')),
    ).toEqual([])
  })

  it('has every endpoint and every problem, and no link that leads nowhere', async () => {
    const page = await (await test.app.request('/api/docs')).text()
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(match => match[1])
    expect([...new Set(links)].filter(link => !ids.includes(link))).toEqual([])
    expect(operations().filter(({ operation }) => !ids.includes(operation.operationId))).toEqual([])
    expect(Object.keys(problemStatus).filter(code => !ids.includes(`problem-${code}`))).toEqual([])
  })

  it('is written by the command line, which finds nothing to do', async () => {
    const said: string[] = []
    const input = { print: (text: string) => said.push(text), remark: () => {}, config: () => test.config }
    expect(await runCommand(['openapi'], input)).toBe(0)
    expect(said).toEqual(['docs/openapi.json is up to date.'])
  })
})

/** What a reference such as '#/components/schemas/Problem' names in the document, or undefined. */
function lookUp(whole: unknown, reference: string): unknown {
  let found: unknown = whole
  for (const part of reference.split('/').slice(1)) {
    found =
      typeof found === 'object' && found !== null ? Object.entries(found).find(([key]) => key === part)?.[1] : undefined
  }
  return found
}
