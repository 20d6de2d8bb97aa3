import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import type pg from 'pg'

interface Gate {
  free: number
  waiting: (() => void)[]
}

const gates = new WeakMap<pg.Pool, Gate>()

/**
 * Signing in holds one connection and needs a second one to count the attempt (`ctx.separately`). Were all connections held
 * by such requests, each would wait for another, and nobody at work would get one: so they may hold half of the connections,
 * which is a quarter as many requests, and the rest wait before they take a connection at all.
 */
export async function throughGate<Result>(
  pool: pg.Pool,
  endpoint: AnyEndpoint,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!needsSecondConnection(endpoint)) return work()
  const gate = gateOf(pool)
  if (gate.free > 0) gate.free -= 1
  else await new Promise<void>(resolve => gate.waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = gate.waiting.shift()
    if (next === undefined) gate.free += 1
    else next()
  }
}

/** Whatever somebody does who is not, or not yet, at work in a workspace; reading who is signed in is not among it. */
function needsSecondConnection({ kind, method, spec }: AnyEndpoint): boolean {
  const isBeforeWork = spec.allow === 'anyone' || spec.allow === 'signed-in'
  return isBeforeWork && (method !== 'GET' || kind === 'raw')
}

function gateOf(pool: pg.Pool): Gate {
  const known = gates.get(pool)
  if (known !== undefined) return known
  const gate = { free: Math.max(1, Math.floor(pool.options.max / 4)), waiting: [] }
  gates.set(pool, gate)
  return gate
}
