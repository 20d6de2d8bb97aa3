/** "Luma guest list": messages have it in the middle of a sentence, here it begins one. */
export function titleCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
