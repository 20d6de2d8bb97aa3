import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readingGuide } from '@upshot/web/impact/reading-guide.ts'
import { expect, it } from 'vitest'

const text = readingGuide.map(({ heading, text: words }) => `## ${heading}\n\n${words}\n`).join('\n')

it('is read by a manager in two minutes: at most 300 words, headings included', () => {
  const words = text.split(/\s+/).filter(word => /\p{L}|\d/u.test(word))
  expect(words.length).toBeGreaterThan(150)
  expect(words.length).toBeLessThanOrEqual(300)
})

it('is the same text as in the documentation', async () => {
  const file = await readFile(join(import.meta.dirname, '..', '..', '..', 'docs', 'how-to-read-impact.md'), 'utf8')
  const more = '[How it is computed, and how often it is wrong](statistics.md)'
  expect(file).toBe(`# How to read an impact study\n\n${text}\n${more}\n`)
})
