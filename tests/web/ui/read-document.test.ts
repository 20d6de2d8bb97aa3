import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Inline, readDocument } from '@upshot/web/ui/read-document.ts'
import { describe, expect, it } from 'vitest'

const text = (value: string): Inline => ({ kind: 'text', text: value })

describe('reading a document of ours', () => {
  it('knows headings, paragraphs, lists, code and tables', () => {
    const blocks = readDocument(
      [
        '# Title',
        '',
        'One **bold** line',
        'and `code` with [a link](other.md).',
        '',
        '- first',
        '  goes on',
        '- second',
        '',
        '    npm run a',
        '      b',
        '',
        '| Name | Rate |',
        '| --- | ---: |',
        '| x | 1.5 |',
      ].join('\n'),
    )
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Title', id: 'title' },
      {
        kind: 'paragraph',
        text: [
          text('One '),
          { kind: 'strong', text: 'bold' },
          text(' line and '),
          { kind: 'code', text: 'code' },
          text(' with '),
          { kind: 'link', text: 'a link', href: 'other.md' },
          text('.'),
        ],
      },
      { kind: 'list', items: [[text('first goes on')], [text('second')]] },
      { kind: 'code', text: 'npm run a\n  b' },
      {
        kind: 'table',
        columns: [
          { text: [text('Name')], numeric: false },
          { text: [text('Rate')], numeric: true },
        ],
        rows: [[[text('x')], [text('1.5')]]],
      },
    ])
  })

  it('leaves no mark of the page on statistics unread', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../docs/statistics.md'), 'utf8')
    const blocks = readDocument(file)
    const texts = blocks.flatMap(block => {
      if (block.kind === 'paragraph') return block.text
      if (block.kind === 'list') return block.items.flat()
      return block.kind === 'table' ? [...block.columns.flatMap(column => column.text), ...block.rows.flat(2)] : []
    })
    const plain = texts.filter(part => part.kind === 'text').map(part => part.text)
    expect(plain.filter(part => /\*\*|`|\]\(|^#|^\|/.test(part))).toEqual([])
    const headings = blocks.filter(block => block.kind === 'heading').map(block => block.id)
    expect(new Set(headings).size).toBe(headings.length)
    expect(blocks.some(block => block.kind === 'table' && block.rows.length > 5)).toBe(true)
  })
})
