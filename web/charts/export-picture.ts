import interFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { ownFile } from '../api/own-file.ts'
import type { LegendItem } from './legend.ts'

/** What stands around the picture on the page, and must not be lost when the picture leaves it. */
export interface PictureWords {
  title: string
  subtitle: string
  legend: readonly LegendItem[]
  notes: readonly string[]
  foot: string
}

const namespace = 'http://www.w3.org/2000/svg'
const pad = 24
const scale = 2
// What decides how a shape looks; the values are read from the page, where they come from classes and variables.
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'paint-order',
]

/** The picture as a file that needs nothing else: light colours, title, legend and foot drawn in, the font inside. */
export async function exportSvg(figure: HTMLElement, words: PictureWords): Promise<Blob> {
  const { markup } = await drawn(figure, words)
  return new Blob([markup], { type: 'image/svg+xml;charset=utf-8' })
}

/** The same at twice the size, for slides and mails. */
export async function exportPng(figure: HTMLElement, words: PictureWords): Promise<Blob> {
  const { markup, width, height } = await drawn(figure, words)
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser gives no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(blob => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function drawn(
  figure: HTMLElement,
  words: PictureWords,
): Promise<{ markup: string; width: number; height: number }> {
  const plot = figure.querySelector('[data-plot]')
  const pictures = [...(plot?.querySelectorAll<SVGSVGElement>('svg.recharts-surface, svg[data-chart]') ?? [])]
  if (plot === null || pictures.length === 0) throw new Error('There is no picture on the page.')
  const box = plot.getBoundingClientRect()
  const width = Math.round(box.width) + 2 * pad

  // Copies are attached unseen, so that the browser computes their style, in light colours whatever the page has.
  const stage = document.createElement('div')
  stage.dataset.colours = 'light'
  stage.style.cssText = 'position:absolute;left:-10000px;top:0;visibility:hidden'
  document.body.append(stage)
  try {
    const out = document.createElementNS(namespace, 'svg')
    stage.append(out)
    const measure = lineMeasure()
    let y = pad
    for (const line of wrapped(words.title, width - 2 * pad, text => measure(text, 650, 16))) {
      y += 20
      out.append(textAt(line, pad, y - 4, 16, 650, 'var(--ink)'))
    }
    for (const line of wrapped(words.subtitle, width - 2 * pad, text => measure(text, 400, 13))) {
      y += 18
      out.append(textAt(line, pad, y - 3, 13, 400, 'var(--ink-2)'))
    }
    y = drawLegend(out, figure, words.legend, y, width, measure)
    y += 16
    for (const picture of pictures) {
      const place = picture.getBoundingClientRect()
      const copy = picture.cloneNode(true)
      if (!(copy instanceof SVGSVGElement)) continue
      // Where the pointer rested on its way to the menu is no part of the picture.
      for (const pointed of copy.querySelectorAll('.recharts-tooltip-cursor, .recharts-active-dot')) pointed.remove()
      copy.setAttribute('x', String(pad + place.left - box.left))
      copy.setAttribute('y', String(y + place.top - box.top))
      copy.setAttribute('width', String(place.width))
      copy.setAttribute('height', String(place.height))
      copy.style.cssText = 'overflow:visible'
      out.append(copy)
    }
    y += box.height + 8
    for (const line of wrapped([...words.notes, words.foot].join(' '), width - 2 * pad, text =>
      measure(text, 400, 12),
    )) {
      y += 16
      out.append(textAt(line, pad, y, 12, 400, 'var(--ink-2)'))
    }
    const height = Math.round(y + pad)
    const ground = document.createElementNS(namespace, 'rect')
    ground.setAttribute('width', String(width))
    ground.setAttribute('height', String(height))
    ground.setAttribute('fill', 'var(--card)')
    out.prepend(ground)
    for (const element of out.querySelectorAll<SVGElement>('*')) inline(element)
    for (const extra of out.querySelectorAll('[data-no-export], foreignObject')) extra.remove()
    out.setAttribute('xmlns', namespace)
    out.setAttribute('width', String(width))
    out.setAttribute('height', String(height))
    out.setAttribute('viewBox', `0 0 ${width} ${height}`)
    out.setAttribute('font-family', "'Inter', 'Inter Variable', system-ui, sans-serif")
    out.prepend(title(words.title), await fontStyle())
    return { markup: new XMLSerializer().serializeToString(out), width, height }
  } finally {
    stage.remove()
  }
}

function drawLegend(
  out: SVGSVGElement,
  figure: HTMLElement,
  legend: readonly LegendItem[],
  top: number,
  width: number,
  measure: LineMeasure,
): number {
  // The signs are already drawn on the page; their order is the legend's.
  const signs = [...figure.querySelectorAll<SVGSVGElement>('ul > li > svg')]
  if (signs.length === 0) return top
  let x = pad
  let y = top + 20
  signs.forEach((sign, at) => {
    const label = sign.parentElement?.textContent ?? legend[at]?.label ?? ''
    const wide = 20 + measure(label, 400, 12) + 16
    if (x + wide > width - pad && x > pad) {
      x = pad
      y += 20
    }
    const group = document.createElementNS(namespace, 'g')
    group.setAttribute('transform', `translate(${x + 7},${y - 4})`)
    for (const child of sign.childNodes) group.append(child.cloneNode(true))
    out.append(group, textAt(label, x + 20, y, 12, 400, 'var(--ink-2)'))
    x += wide
  })
  return y
}

/** Computed values in place of classes and variables. */
function inline(element: SVGElement): void {
  const style = getComputedStyle(element)
  for (const name of kept) {
    const value = style.getPropertyValue(name)
    if (value !== '') element.setAttribute(name, name === 'visibility' ? 'visible' : plainColour(value))
  }
  element.removeAttribute('class')
  element.removeAttribute('style')
  element.removeAttribute('tabindex')
}

/** Mixed colours compute to `color(srgb 0.1 0.2 0.3)`, which programs other than browsers do not read. */
function plainColour(value: string): string {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value)
  if (parts === null) return value
  return `rgb(${parts
    .slice(1)
    .map(part => Math.round(Number(part) * 255))
    .join(', ')})`
}

function textAt(text: string, x: number, y: number, size: number, weight: number, colour: string): SVGTextElement {
  const element = document.createElementNS(namespace, 'text')
  element.textContent = text
  element.setAttribute('x', String(x))
  element.setAttribute('y', String(y))
  element.style.cssText = `font-size:${size}px;font-weight:${weight};fill:${colour}`
  return element
}

function title(text: string): SVGTitleElement {
  const element = document.createElementNS(namespace, 'title')
  element.textContent = text
  return element
}

type LineMeasure = (text: string, weight: number, size: number) => number

function lineMeasure(): LineMeasure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, weight, size) => {
    if (context === null) return text.length * size * 0.55
    context.font = `${weight} ${size}px 'Inter Variable', sans-serif`
    return context.measureText(text).width
  }
}

/** Words in lines that fit. */
export function wrapped(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > most) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** The Latin part of the font: a picture has no page to take it from. */
async function fontStyle(): Promise<SVGStyleElement> {
  const style = document.createElementNS(namespace, 'style')
  let binary = ''
  for (const byte of await ownFile(interFile)) binary += String.fromCharCode(byte)
  style.textContent = `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}text{font-feature-settings:'tnum','cv11'}`
  return style
}
