import { IconChartLine, IconDownload, IconTable } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { saveAs } from '../ui/save-as.ts'
import { showToast } from '../ui/toasts.ts'
import css from './chart.module.css'
import { type ChartTable, tableToCsv } from './chart-table.ts'
import { ChartTableView } from './chart-table-view.tsx'
import { type LegendItem, legendOf } from './legend.ts'
import { Legend } from './legend-view.tsx'

/** Where the figures come from; under every chart. */
export interface ChartSource {
  /** "Counted by the API gateway", "Luma, Meetup and 3 more". */
  source: string
  /** "Agreed v2". */
  version?: string | undefined
  /** "17 Nov 2026". */
  asOf: string
}

/** What every chart of ours is told, besides its data. */
export interface ChartFrameProps {
  /** A sentence that states the finding, when there is one; else the plain name. */
  title: string
  /** The heading's rank on its page; 2 unless given. */
  level?: 2 | 3 | undefined
  source: ChartSource
  /** Chart or table, when the address keeps it; otherwise the chart remembers by itself. */
  view?: ChartView | undefined
  onView?: ((view: ChartView) => void) | undefined
  /** Further controls, before "Export". */
  actions?: ReactNode
  /** Without a card around it. */
  plain?: boolean | undefined
}

export type ChartView = 'chart' | 'table'

export interface ChartProps extends ChartFrameProps {
  summary: string
  tables: readonly ChartTable[]
  legend?: readonly LegendItem[] | undefined
  /** Only on pictures narrower than this: wider ones have direct labels. */
  legendBelow?: number | undefined
  /** Sentences under the picture: "The axis starts at 80." */
  notes?: readonly string[] | undefined
  /** Draws at the given width; svg elements with `data-chart` (and those of recharts) are exported. */
  children: (width: number) => ReactNode
}

/**
 * Everything around a picture: its title, its one sentence, the same values as a table, its source, and what can be taken
 * away (sentence, CSV, SVG, PNG). From the picture, `t` or one step back and Enter shows the table.
 */
export function Chart(props: ChartProps): ReactNode {
  const {
    title,
    level = 2,
    source,
    summary,
    tables,
    legend = [],
    legendBelow = Number.POSITIVE_INFINITY,
    notes = [],
    actions,
    plain = false,
    children,
  } = props
  const id = useId()
  const [ownView, setOwnView] = useState<ChartView>('chart')
  const view = props.view ?? ownView
  const figure = useRef<HTMLElement>(null)
  const [plot, width] = useWidth()
  const Heading = level === 2 ? 'h2' : 'h3'
  const foot = footLine(source)

  function show(next: ChartView): void {
    setOwnView(next)
    props.onView?.(next)
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    event.preventDefault()
    // Not also a shortcut of the page.
    event.stopPropagation()
    const next = view === 'chart' ? 'table' : 'chart'
    show(next)
    // The focused mark is gone; the button that shows it again is the nearest thing that is not.
    document.getElementById(`${id}-view`)?.focus()
  }

  async function take(what: 'svg' | 'png'): Promise<void> {
    const element = figure.current
    if (element === null) return
    try {
      const { exportSvg, exportPng } = await import('./export-picture.ts')
      const words = { title, subtitle: summary, legend, notes, foot }
      saveAs(
        await (what === 'svg' ? exportSvg(element, words) : exportPng(element, words)),
        `${fileName(title)}.${what}`,
      )
    } catch (error) {
      showToast({
        message: `The picture could not be made. ${error instanceof Error ? error.message : ''}`,
        tone: 'failed',
      })
    }
  }

  function takeCsv(): void {
    const text = tables.map(table => tableToCsv(table, [title, ...notes, foot])).join('\r\n')
    saveAs(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${fileName(title)}.csv`)
  }

  async function takeSentence(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${title}. ${summary} (${foot})`)
      showToast({ message: 'Copied.' })
    } catch {
      showToast({ message: 'This browser does not let a page copy without https.', tone: 'failed' })
    }
  }

  return (
    <figure
      ref={figure}
      className={plain ? `${css.figure} ${css.plain}` : css.figure}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
      onKeyDown={key}
    >
      <div className={css.head}>
        <div className={css.words}>
          <Heading id={`${id}-title`} className={css.title}>
            {title}
          </Heading>
          <p id={`${id}-summary`} className={css.summary}>
            {summary}
          </p>
        </div>
        <div className={css.actions}>
          {actions}
          <Menu
            label={`Export: ${title}`}
            items={[
              { label: 'Copy as a sentence', run: () => void takeSentence() },
              { label: 'Values (CSV)', run: takeCsv },
              // There must be a picture to take.
              { label: 'Picture (SVG)', run: () => void take('svg'), disabled: view === 'table' },
              { label: 'Picture (PNG)', run: () => void take('png'), disabled: view === 'table' },
            ]}
            button={button => (
              <Button {...button} variant="quiet" size="small" icon={<IconDownload size={15} aria-hidden />}>
                Export
              </Button>
            )}
          />
          <Button
            id={`${id}-view`}
            variant="quiet"
            size="small"
            icon={view === 'chart' ? <IconTable size={15} aria-hidden /> : <IconChartLine size={15} aria-hidden />}
            onClick={() => show(view === 'chart' ? 'table' : 'chart')}
          >
            {view === 'chart' ? 'Table' : 'Chart'}
          </Button>
        </div>
      </div>
      {view === 'table' ? (
        tables.map(table => <ChartTableView key={table.caption} table={table} />)
      ) : (
        <>
          {legend.length === 0 || width >= legendBelow ? null : <Legend items={legendOf(legend)} />}
          <div ref={plot} className={css.plot} data-plot>
            {width === 0 ? null : children(width)}
          </div>
        </>
      )}
      <figcaption className={css.foot}>
        {notes.map(note => (
          <span key={note}>{note} </span>
        ))}
        {foot}
      </figcaption>
    </figure>
  )
}

export function footLine({ source, version, asOf }: ChartSource): string {
  return [source, version, `as of ${asOf}`].filter(part => part !== undefined && part !== '').join(' · ')
}

/** The width of the picture's ground, as it changes with the window. */
function useWidth(): [(element: HTMLDivElement | null) => void, number] {
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element === null) return
    const measure = (): void => {
      // On paper the picture is scaled by CSS instead; a new width would arrive too late (and, in Chromium, not at all).
      if (!matchMedia('print').matches) setWidth(Math.floor(element.clientWidth))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [setElement, width]
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [role="menu"]') !== null
}

/** "activated-keys-are-8-above-target". */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 80) || 'chart'
}
