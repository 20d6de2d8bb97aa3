/** A part of a text: a paragraph, or a piece of one. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Inline[])[][] }

export interface Column {
  readonly text: readonly Inline[]
  readonly numeric: boolean
}

/** Our own documents: headings, paragraphs, lists, indented code and tables. Anything else stays a paragraph as it is written. */
export function readDocument(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map(part => part.replace(/\s+$/, '').replace(/^\n+/, ''))
    .filter(part => part !== '')
    .map(blockOf)
}

function blockOf(part: string): Block {
  const heading = /^(#{1,6}) (.+)$/.exec(part)
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return { kind: 'heading', level: heading[1].length, text: heading[2], id: anchorOf(heading[2]) }
  }
  const lines = part.split('\n')
  if (lines.every(line => line.startsWith('    '))) {
    return { kind: 'code', text: lines.map(line => line.slice(4)).join('\n') }
  }
  if (part.startsWith('- ')) {
    const items = part.slice(2).split(/\n- /)
    return { kind: 'list', items: items.map(item => inlines(joined(item))) }
  }
  const [head, rule, ...rows] = lines
  if (head?.startsWith('|') === true && rule !== undefined && /^[|:\- ]+$/.test(rule)) return tableOf(head, rule, rows)
  return { kind: 'paragraph', text: inlines(joined(part)) }
}

function tableOf(head: string, rule: string, rows: readonly string[]): Block {
  const numeric = cells(rule).map(cell => cell.endsWith(':'))
  return {
    kind: 'table',
    columns: cells(head).map((cell, at) => ({ text: inlines(cell), numeric: numeric[at] === true })),
    rows: rows.map(row => cells(row).map(inlines)),
  }
}

function cells(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())
}

/** Lines of one paragraph, as one. */
function joined(text: string): string {
  return text.replaceAll(/\n\s*/g, ' ')
}

const marked = /\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<href>[^)\s]+)\)/g

function inlines(text: string): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of text.matchAll(marked)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) })
    found.push(inlineOf(match.groups ?? {}))
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) })
  return found
}

function inlineOf({ strong, code, text = '', href = '' }: Readonly<Record<string, string | undefined>>): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (code !== undefined) return { kind: 'code', text: code }
  return { kind: 'link', text, href }
}

/** "when-there-is-no-number". */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
