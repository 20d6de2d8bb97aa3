import { sparkPaths } from '@upshot/web/charts/spark-paths.ts'
import { describe, expect, it } from 'vitest'

describe('a sparkline', () => {
  it('leaves a gap where a value is not known', () => {
    expect(sparkPaths([1, null, 3, 4], null, false, 100, 40).line).toBe('M4,36M65.3,14.7L96,4')
  })

  it('draws the running period apart', () => {
    const paths = sparkPaths([0, 10, 5], null, true, 100, 40)
    expect(paths.line).toBe('M4,36L50,4')
    expect(paths.running).toBe('M50,4L96,20')
  })

  it('has room for the target', () => {
    expect(sparkPaths([0, 5], 10, false, 100, 40).targetY).toBe(4)
  })

  it('is empty without values', () => {
    expect(sparkPaths([null, null], null, false, 100, 40)).toEqual({ line: '', running: '', targetY: null, end: null })
  })
})
