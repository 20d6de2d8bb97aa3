import { SaxesParser } from 'saxes'
import { damaged } from './archive-directory.ts'

/** Of a tag what spreadsheets need: its name without prefix, and its attributes by name. */
export interface Tag {
  name: string
  attribute(name: string): string | null
}

export interface XmlListener {
  open?: (tag: Tag) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/**
 * Reads XML piece by piece. Entities that a document declares itself are not known and end the reading, so none can multiply.
 * Answers how to give it bytes; throws a ContainerError for what is not well-formed.
 */
export function xmlReader(listener: XmlListener): { write: (bytes: Uint8Array) => void; end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder()
  parser.on('opentag', tag => {
    listener.open?.({
      name: localName(tag.name),
      attribute: name => (Object.hasOwn(tag.attributes, name) ? (tag.attributes[name] ?? null) : null),
    })
  })
  if (listener.text !== undefined) {
    parser.on('text', listener.text)
    parser.on('cdata', listener.text)
  }
  parser.on('closetag', tag => listener.close?.(localName(tag.name)))
  // What the parser says quotes the document, so it is not passed on.
  parser.on('error', () => {
    throw damaged()
  })
  return {
    write: bytes => void parser.write(decoder.decode(bytes, { stream: true })),
    end: () => void parser.write(decoder.decode()).close(),
  }
}

/** Reads all of a small part. */
export async function readXml(bytes: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const reader = xmlReader(listener)
  for await (const chunk of bytes) reader.write(chunk)
  reader.end()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
