import { type ContactScope, contactIdWriter, ID_BYTES } from './contact-id.ts'

/** Addresses in the order in which a file names people, end to end in UTF-8; whoever has none takes no bytes. */
export interface Addresses {
  bytes: Uint8Array<ArrayBuffer>
  ends: Uint32Array<ArrayBuffer>
}

/**
 * Ids of people who are told apart by an address: these depend on nothing but workspace and address, so that they can be made
 * while the rest of the file is still being read. Bytes of those without one mean nothing.
 */
export function addressIds({
  key,
  workspaceId,
}: Pick<ContactScope, 'key' | 'workspaceId'>): (of: Addresses) => Uint8Array<ArrayBuffer> {
  const write = contactIdWriter({ key, workspaceId, eventId: '', source: '' })
  return ({ bytes, ends }) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const startOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] ?? 0))
    const list = {
      identityAt: () => 'email' as const,
      keyRoom: (index: number) => (ends[index] ?? 0) - startOf(index),
      writeKey: (index: number, into: Buffer, at: number) => at + text.copy(into, at, startOf(index), ends[index] ?? 0),
    }
    const ids = Buffer.from(new ArrayBuffer(ends.length * ID_BYTES))
    for (let index = 0; index < ends.length; index += 1) {
      if (list.keyRoom(index) > 0) write(list, index, ids, index * ID_BYTES)
    }
    return new Uint8Array(ids.buffer)
  }
}
