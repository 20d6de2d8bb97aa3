import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const engine = resolve(import.meta.dirname, '../../../server/impact/methods')
const files = globSync('**/*.ts', { cwd: engine })

it('the engine imports nothing but itself and shared rules', () => {
  expect(files.length).toBeGreaterThan(40)
  const strangers = files.flatMap(file => {
    const text = readFileSync(join(engine, file), 'utf8')
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, specifier = '']) => {
      if (specifier.startsWith('@upshot/shared/')) return []
      const inside = !relative(engine, resolve(engine, dirname(file), specifier)).startsWith('..')
      return specifier.startsWith('.') && inside ? [] : [`${file}: ${specifier}`]
    })
  })
  expect(strangers).toEqual([])
})

it('the engine has no clock, no chance and no environment of its own', () => {
  const impure = files.filter(file =>
    /\bMath\.random\b|\bDate\b|\bperformance\b|\bprocess\b|\bcrypto\b|\bfetch\b/.test(
      readFileSync(join(engine, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  )
  expect(impure).toEqual([])
})
