let handed: File | null = null

/** A file dropped on the history, for the page that uploads it. Null when it has it. */
export function handFile(file: File | null): void {
  handed = file
}

export function handedFile(): File | null {
  return handed
}
