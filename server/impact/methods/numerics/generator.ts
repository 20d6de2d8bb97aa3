export interface Generator {
  /** Uniform on [0, 1). */
  readonly uniform: () => number
  /** Standard normal. */
  readonly normal: () => number
  /** Uniform on 0 .. below - 1. */
  readonly integer: (below: number) => number
}

/**
 * Portable random numbers, the same bits on every machine: mulberry32 (T. Ettinger), normals by the cosine branch of
 * Box and Muller with u1 replaced by 1 - u1, integers by floor(u k). Two uniforms are used up by a normal.
 */
export function seededGenerator(seed: number): Generator {
  let state = seed | 0
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = () => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    return radius * Math.cos(2 * Math.PI * uniform())
  }
  return { uniform, normal, integer: below => Math.floor(uniform() * below) }
}
