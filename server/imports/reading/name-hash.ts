import { foldName } from './label.ts'

/** A number by which two spellings of one name are equal: case, accents and spaces do not count. Never 0. */
export function nameHash(name: string): number {
  let hash = 2_166_136_261
  for (let index = 0; index < name.length; index++) {
    let code = name.charCodeAt(index)
    if (code > 127) return hashOf(foldName(name))
    if (code === 32) continue
    if (code >= 65 && code <= 90) code += 32
    hash = Math.imul(hash ^ code, 16_777_619)
  }
  return hash === 0 ? 1 : hash
}

function hashOf(folded: string): number {
  let hash = 2_166_136_261
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index)
    if (code !== 32) hash = Math.imul(hash ^ code, 16_777_619)
  }
  return hash === 0 ? 1 : hash
}
