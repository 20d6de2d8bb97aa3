import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', '..', 'web', 'impact')

/** Words that one label or another of the evidence ladder forbids, and that no page of studies needs. */
const flattering =
  /\b(caus(ed|es|ing)|generat(ed|es|ing)|drove|drives|driven|prov(ed|es|en)|exactly|no effect|failed|due to)\b/i

/** Texts between quotes, backticks or tags; comments and code are nobody's to read on the screen. */
function textsOf(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const quoted = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)].map(match => match.slice(1).join(''))
  const between = [...code.matchAll(/>([^<>{}]+)</g)].map(match => match[1] ?? '')
  return [...quoted, ...between].filter(text => /\s/.test(text.trim()))
}

it('no text of the pages of studies claims more than a label allows', () => {
  const files = readdirSync(folder).filter(name => /\.tsx?$/.test(name))
  expect(files.length).toBeGreaterThan(20)
  const claims = files.flatMap(name =>
    textsOf(readFileSync(join(folder, name), 'utf8'))
      .filter(text => flattering.test(text))
      .map(text => `${name}: ${text.trim()}`),
  )
  expect(claims).toEqual([])
  expect(flattering.test(textsOf("const text = 'It caused a lift.'")[0] ?? '')).toBe(true)
})
