/** A scale in words, from its worst answer to its best; each place holds the forms of one answer. */
export interface WordScale {
  readonly about: 'satisfaction' | 'agreement' | 'ease'
  /** Words without which the others could be of another scale. */
  readonly needs?: readonly string[]
  readonly places: readonly (readonly string[])[]
}

export function satisfaction(...places: string[]): WordScale {
  return { about: 'satisfaction', places: split(places) }
}

export function agreement(...places: string[]): WordScale {
  return { about: 'agreement', places: split(places) }
}

export function ease(...places: string[]): WordScale {
  return { about: 'ease', places: split(places) }
}

function split(places: readonly string[]): string[][] {
  return places.map(place => place.split('|'))
}
