/** Hands bytes to the browser as a file. */
export function saveAs(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Some browsers read the address only after this task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
