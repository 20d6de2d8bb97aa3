import type { Plugin } from 'vite'

/** The little of an ESTree node that is read here. */
interface Node {
  type: string
  start: number
  end: number
}

interface Edit {
  start: number
  end: number
  text: string
}

/** What the browser reads of a raw endpoint's specification: what an upload says it carries. */
const keptOfSpec = ['accepts']

/**
 * The browser needs an endpoint's method and path; its schemas are the server's business. Left in, every endpoint would pull
 * its schemas and zod (23 KB gzip) into the first page. So in a build
 * - the second argument of `endpoint(…)` in `shared/<word>/api.ts` becomes `{}`;
 * - constants of `shared` that are computed become calls marked as pure, so that a schema nobody uses any more falls away. In
 *   `shared` everything is pure by rule, but no bundler can know that.
 * A schema that a form really parses with stays, and zod with it, in that form's chunk.
 */
export function dropSchemas(): Plugin {
  return {
    name: 'drop-schemas',
    apply: 'build',
    transform: {
      filter: { id: /\/shared\/[a-z-]+\/[a-z-]+\.ts$/ },
      handler(code, id) {
        const program = this.parse(code, { lang: 'ts' })
        const edits = id.endsWith('/api.ts') ? specEdits(program, code) : []
        return { code: applied(code, [...edits, ...pureEdits(program)]), map: null }
      },
    },
  }
}

/** `endpoint('GET /people', {…})` becomes `endpoint('GET /people', {})`. */
export function specEdits(program: object, code: string): Edit[] {
  const edits: Edit[] = []
  visit(program, node => {
    if (nodeType(node) !== 'CallExpression' || !('callee' in node && 'arguments' in node)) return
    const name = nameOf(node.callee)
    const spec = Array.isArray(node.arguments) ? node.arguments[1] : undefined
    if (!isNode(spec) || (name !== 'endpoint' && name !== 'rawEndpoint')) return
    const kept = propertiesOf(spec).filter(property => 'key' in property && keptOfSpec.includes(nameOf(property.key)))
    const text = `{${kept.map(property => code.slice(property.start, property.end)).join(', ')}}`
    edits.push({ start: spec.start, end: spec.end, text })
  })
  return edits
}

/** `const A = z.string()` becomes `const A = /*#__PURE__*\/ (() => z.string())()`. */
export function pureEdits(program: object): Edit[] {
  const body = 'body' in program && Array.isArray(program.body) ? program.body : []
  return body.flatMap(statement => {
    const declared = 'declaration' in statement && isNode(statement.declaration) ? statement.declaration : statement
    const list = 'declarations' in declared && Array.isArray(declared.declarations) ? declared.declarations : []
    return list.flatMap((one: object) => {
      const init = 'init' in one && isNode(one.init) ? one.init : null
      if (init === null || !containsCall(init)) return []
      return [
        { start: init.start, end: init.start, text: '/*#__PURE__*/ (() => (' },
        { start: init.end, end: init.end, text: '))()' },
      ]
    })
  })
}

/** Functions are left alone: they compute nothing until they are called. */
function containsCall(node: Node): boolean {
  if (/Function/.test(node.type)) return false
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return true
  return Object.values(node).some(value =>
    Array.isArray(value) ? value.some(one => isNode(one) && containsCall(one)) : isNode(value) && containsCall(value),
  )
}

/** From the end, so that the places of earlier edits still hold; edits at one place stay in order. */
function applied(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
}

function visit(node: object, see: (node: object) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    if (typeof value === 'object' && value !== null) visit(value, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

function nodeType(node: object): string {
  return 'type' in node ? String(node.type) : ''
}

function nameOf(node: unknown): string {
  return isNode(node) && 'name' in node ? String(node.name) : ''
}

function propertiesOf(node: Node): Node[] {
  return 'properties' in node && Array.isArray(node.properties) ? node.properties.filter(isNode) : []
}
