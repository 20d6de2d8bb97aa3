import type { PlotBox } from './plot-box.ts'
import type { Axis } from './ticks.ts'

/** Px of places along a picture and of values in it: recharts keeps its own to itself. */
export interface PlotScales {
  x: (at: number) => number
  y: (value: number) => number
}

export function plotScales(box: PlotBox, span: PlotSpan, { low, high }: Axis): PlotScales {
  return {
    x: at => box.left + ((at - span.from) / (span.to - span.from)) * (box.right - box.left),
    y: value => box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top),
  }
}

/** First and last place on the axis along a picture: epoch days, or counted steps. */
export interface PlotSpan {
  from: number
  to: number
}
