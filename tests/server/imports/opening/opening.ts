import { ContainerError } from '@upshot/server/imports/opening/container-error'
import { openFile } from '@upshot/server/imports/opening/open-file'
import { Issues } from '@upshot/server/imports/reading/issues'
import type { FileError } from '@upshot/shared/imports/issue'
import type { Container } from '@upshot/shared/imports/result'

export interface Opened {
  container: Container | null
  text: string
  remarks: string[]
}

/** Opens a file and draws all of it; answers the error of one that cannot be. */
export async function opened(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  fileName: string,
  sheet: string | null = null,
): Promise<Opened | FileError> {
  try {
    const file = await openFile(bytes, { fileName, sheet })
    if ('code' in file) return file
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of file.bytes) text += decoder.decode(piece, { stream: true })
    const issues = new Issues()
    file.remarks(issues)
    return { container: file.container, text, remarks: issues.list().map(({ message }) => message) }
  } catch (error) {
    if (error instanceof ContainerError) return error.error
    throw error
  }
}

/** The text of what must open. */
export async function openedText(bytes: Uint8Array, fileName: string, sheet: string | null = null): Promise<string> {
  const file = await opened(bytes, fileName, sheet)
  if ('code' in file) throw new Error(`${file.code}: ${file.message}`)
  return file.text
}
