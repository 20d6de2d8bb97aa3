import { Fragment, type ReactNode } from 'react'
import css from './document-view.module.css'
import type { Block, Inline } from './read-document.ts'

interface DocumentViewProps {
  blocks: readonly Block[]
  /** Where a link of the document leads within the application; null: its words are written without one. */
  linkOf: (href: string, text: string) => ReactNode | null
}

/** A document of ours as it is read: no markup of it is taken for HTML. */
export function DocumentView({ blocks, linkOf }: DocumentViewProps): ReactNode {
  return (
    <article className={css.document}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document does not change while it is read
        <DocumentBlock key={at} block={block} linkOf={linkOf} />
      ))}
    </article>
  )
}

function DocumentBlock({ block, linkOf }: { block: Block; linkOf: DocumentViewProps['linkOf'] }): ReactNode {
  const told = (text: readonly Inline[]): ReactNode => <Words text={text} linkOf={linkOf} />
  switch (block.kind) {
    case 'heading': {
      // The page has its own h1.
      const Heading = block.level <= 2 ? 'h2' : 'h3'
      return <Heading id={block.id}>{block.text}</Heading>
    }
    case 'paragraph':
      return <p>{told(block.text)}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={at}>{told(item)}</li>
          ))}
        </ul>
      )
    case 'code':
      return (
        <Scrolling label={block.text.split('\n')[0] ?? ''}>
          <pre>{block.text}</pre>
        </Scrolling>
      )
    case 'table':
      return <DocumentTable table={block} told={told} />
  }
}

type Table = Extract<Block, { kind: 'table' }>

function DocumentTable({ table, told }: { table: Table; told: (text: readonly Inline[]) => ReactNode }): ReactNode {
  const look = (at: number): string | undefined => (table.columns[at]?.numeric === true ? css.numeric : undefined)
  return (
    <Scrolling label={`Table: ${table.columns.map(column => plain(column.text)).join(', ')}`}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <th key={at} scope="col" className={look(at)}>
                {told(column.text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={at}>
              {row.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={place} className={look(place)}>
                  {told(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

function plain(text: readonly Inline[]): string {
  return text.map(part => part.text).join('')
}

/** Wider than a phone: it scrolls by itself, and a keyboard reaches it. */
function Scrolling({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scrolling} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

function Words({ text, linkOf }: { text: readonly Inline[]; linkOf: DocumentViewProps['linkOf'] }): ReactNode {
  return text.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={at}>{wordsOf(part, linkOf)}</Fragment>
  ))
}

function wordsOf(part: Inline, linkOf: DocumentViewProps['linkOf']): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'strong':
      return <strong>{part.text}</strong>
    case 'code':
      return <code>{part.text}</code>
    case 'link':
      return linkOf(part.href, part.text) ?? part.text
  }
}
