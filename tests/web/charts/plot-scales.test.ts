import { plotBox } from '@upshot/web/charts/plot-box.ts'
import { plotScales } from '@upshot/web/charts/plot-scales.ts'
import { tickRoom } from '@upshot/web/charts/tick-room.ts'
import { unitOf } from '@upshot/web/charts/unit.ts'
import { describe, expect, it } from 'vitest'

describe('room left of a plot', () => {
  it('is as wide as its longest value, also on a phone', () => {
    const shares = tickRoom({ ticks: [32.5, 35, 42.5] }, unitOf('%'), 'en')
    expect(shares).toBeGreaterThan(48)
    expect(plotBox(310, 300, 56, 104, shares).left).toBe(shares)
    expect(plotBox(310, 300, 56, 104, tickRoom({ ticks: [0, 5] }, unitOf('talks'), 'en')).left).toBe(44)
  })
})

describe('px of a picture', () => {
  const box = plotBox(800, 300)
  const { x, y } = plotScales(box, { from: 100, to: 200 }, { low: -10, high: 30, ticks: [], cut: false })

  it('puts the ends of the span at the ends of the plot', () => {
    expect([x(100), x(150), x(200)]).toEqual([box.left, (box.left + box.right) / 2, box.right])
  })

  it('puts the lowest value at the bottom and the highest at the top', () => {
    expect([y(-10), y(10), y(30)]).toEqual([box.bottom, (box.top + box.bottom) / 2, box.top])
  })
})
