/** Where in a picture of some width the plot stands. Fixed, so that pictures above each other share their axis. */
export interface PlotBox {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  narrow: boolean
}

/** Narrower than this, labels stand in the plot and series are named in a legend. */
export const narrowBelow = 560

/** The same with room for half a tick's label at the right end, where the last tick stands at the last point. */
export function withLastTick(box: PlotBox): PlotBox {
  return { ...box, right: Math.min(box.right, box.width - 26) }
}

/**
 * `gutter` and `beside` are the room for what is written left and right of the plot on wide pictures, `ticks` what the values at
 * its left need on any.
 */
export function plotBox(width: number, height: number, gutter = 56, beside = 104, ticks = 0): PlotBox {
  const narrow = width < narrowBelow
  return {
    width,
    height,
    left: Math.max(narrow ? 44 : gutter, ticks),
    right: width - (narrow ? 16 : beside),
    // A line of room for rule labels above, a line of ticks below.
    top: 22,
    bottom: height - 26,
    narrow,
  }
}
