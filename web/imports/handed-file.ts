let handed: File | null = null

/** A file dropped on the history, for the page that uploads it. */
export function handFile(file: File): void {
  handed = file
}

/** Takes it, once. */
export function takeHandedFile(): File | null {
  const file = handed
  handed = null
  return file
}
