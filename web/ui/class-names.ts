/** Joins what is there: `classNames(css.row, chosen && css.chosen)`. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(name => typeof name === 'string' && name !== '').join(' ')
}
