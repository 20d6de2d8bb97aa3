import { send } from './call.ts'

/** The bytes of a file of ours, such as a font that a picture takes along. */
export async function ownFile(address: string): Promise<Uint8Array> {
  const response = await send(address, { credentials: 'same-origin' })
  return new Uint8Array(await response.arrayBuffer())
}
