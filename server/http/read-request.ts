import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { type FieldError, invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { z } from 'zod'
import { unstorableTexts } from './storable-text.ts'

const JSON_BODY_BYTES = 1_000_000
const RAW_BODY_BYTES = 64_000_000

/** Parses parameters, query and JSON body by the contract; every fault is told at once, with its path. */
export async function readRequest(endpoint: AnyEndpoint, request: Request, params: Record<string, string>) {
  const faults: FieldError[] = []
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const received = {
    params: parseShape(endpoint.spec.params, params, 'path', faults),
    query: parseShape(endpoint.spec.query, query, 'query', faults),
    body: endpoint.kind === 'json' ? await parseBody(endpoint.spec.body, request, faults) : undefined,
  }
  if (faults.some(fault => fault.path.startsWith('path.'))) {
    throw new Problem('not-found', 'There is nothing at this address.')
  }
  if (faults.length > 0) throw invalidInput(faults)
  return received
}

function parseShape(
  shape: Record<string, z.ZodType> | undefined,
  given: Record<string, string>,
  place: 'path' | 'query',
  faults: FieldError[],
): Record<string, unknown> {
  const parsed: Record<string, unknown> = {}
  const before = place === 'path' ? ['path'] : []
  for (const [name, schema] of Object.entries(shape ?? {})) {
    faults.push(...unstorableTexts(given[name], [...before, name]))
    const result = schema.safeParse(given[name])
    if (result.success) {
      if (result.data !== undefined) parsed[name] = result.data
    } else {
      faults.push(...faultsOf(result.error, [...before, name]))
    }
  }
  if (place === 'query') {
    for (const name of Object.keys(given)) {
      if (shape === undefined || !Object.hasOwn(shape, name)) {
        faults.push({ path: name, message: `'${name.slice(0, 60)}' is not something this address can be asked.` })
      }
    }
  }
  return parsed
}

async function parseBody(schema: z.ZodType | undefined, request: Request, faults: FieldError[]): Promise<unknown> {
  if (schema === undefined) return undefined
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) {
    throw new Problem('malformed-request', 'Send the body as JSON, with the content type application/json.')
  }
  const text = new TextDecoder().decode(await readAll(limitedBody(request, JSON_BODY_BYTES)))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem('malformed-request', 'The body is not valid JSON.')
  }
  faults.push(...unstorableTexts(json, []))
  const result = schema.safeParse(json)
  if (result.success) return result.data
  faults.push(...faultsOf(result.error, []))
  return undefined
}

function faultsOf(error: z.ZodError, before: string[]): FieldError[] {
  return error.issues.flatMap(issue => {
    const path = [...before, ...issue.path.map(String)]
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }]
    // Told one by one and at their own place, so that whoever mistyped a name sees which.
    return issue.keys.map(key => ({
      path: [...path, key.slice(0, 60)].join('.'),
      message: `'${key.slice(0, 60)}' is not something that can be given here.`,
    }))
  })
}

/** The body piece by piece; reading more than the limit is a Problem, whatever the headers promised. */
export async function* limitedBody(request: Request, maxBytes: number = RAW_BODY_BYTES): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new Problem('too-large', `This is larger than the ${Math.floor(maxBytes / 1_000_000)} MB that are accepted here.`)
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (request.body === null) return
  let seen = 0
  for await (const chunk of request.body) {
    seen += chunk.byteLength
    if (seen > maxBytes) throw tooLarge()
    yield chunk
  }
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
