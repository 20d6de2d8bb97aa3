/** As many people as no file has that may be read; the memory is only set aside, not taken. */
const MOST = 1 << 25

/**
 * A column of numbers that grows where it stands. An array that is replaced by a longer one is held twice while it is copied,
 * and until the garbage is collected: with a million people that is more than all they need.
 */
export function growing<Column extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  column: { new (buffer: ArrayBuffer): Column; BYTES_PER_ELEMENT: number },
  most = MOST,
): Column {
  const bytes = column.BYTES_PER_ELEMENT
  return new column(new ArrayBuffer(64 * bytes, { maxByteLength: most * bytes }))
}

/** Makes room for `atLeast` numbers. Asking a column for its buffer takes longer than all else of most calls. */
export function grow(column: Growing, atLeast: number): void {
  if (atLeast <= column.length) return
  const { buffer, length, BYTES_PER_ELEMENT } = column
  buffer.resize(Math.min(buffer.maxByteLength, Math.max(2 * length, atLeast) * BYTES_PER_ELEMENT))
}

interface Growing {
  readonly buffer: ArrayBuffer
  readonly length: number
  readonly BYTES_PER_ELEMENT: number
}
