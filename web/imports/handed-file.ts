let handed: readonly File[] = []

/** Files dropped on the history, for the page that uploads them. None when it has them. */
export function handFiles(files: readonly File[]): void {
  handed = files
}

export function handedFiles(): readonly File[] {
  return handed
}
