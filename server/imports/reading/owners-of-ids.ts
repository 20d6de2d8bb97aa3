import { Identities } from './identities.ts'

/** Beyond this, comparing would cost more than it tells: a million ids are 40 MB. */
const mostIds = 200_000

/** Who had an id of the tool first, to notice that somebody else has it as well. */
export class OwnersOfIds {
  readonly #ids = new Identities()
  readonly #owners: number[] = []

  /** The first who had it: the person given, when nobody had. */
  firstOf(id: string, person: number): number {
    const known = this.#ids.find('tool', id)
    if (known !== -1) return this.#owners[known] ?? person
    if (this.#owners.length < mostIds) {
      this.#ids.add('tool', id)
      this.#owners.push(person)
    }
    return person
  }
}
