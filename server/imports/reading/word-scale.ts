/** A scale in words, from its worst answer to its best; each place holds the forms of one answer. */
export interface WordScale {
  readonly about: 'satisfaction' | 'agreement' | 'ease'
  /** Words without which the others could be of another scale. */
  readonly needs?: readonly string[]
  readonly places: readonly (readonly string[])[]
  /** Of all places. */
  readonly forms: ReadonlySet<string>
}

export function satisfaction(...places: string[]): WordScale {
  return scaleOf('satisfaction', places)
}

export function agreement(...places: string[]): WordScale {
  return scaleOf('agreement', places)
}

export function ease(...places: string[]): WordScale {
  return scaleOf('ease', places)
}

function scaleOf(about: WordScale['about'], written: readonly string[]): WordScale {
  const places = written.map(place => place.split('|'))
  return { about, places, forms: new Set(places.flat()) }
}
