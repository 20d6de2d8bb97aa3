import type { FileError } from '@upshot/shared/imports/issue'

/** An archive or workbook that turned out, while it was being read, to be one that cannot be. */
export class ContainerError extends Error {
  readonly error: FileError

  constructor(error: FileError) {
    super(error.code)
    this.name = 'ContainerError'
    this.error = error
  }
}
