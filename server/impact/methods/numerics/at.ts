/**
 * The number at an index that the caller knows to exist. Reading past the end is a bug and must not turn into a
 * silent NaN, which every later sum would carry along.
 */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`No number at ${index} of ${values.length}.`)
  return value
}

/** The item at an index that the caller knows to exist. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`No item at ${index} of ${items.length}.`)
  return item
}
