import { dismissToast, latestUndo, showToast, undoToast } from '@upshot/web/ui/toasts.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (let toast = latestUndo(); toast !== null; toast = latestUndo()) dismissToast(toast.id)
  vi.useRealTimers()
})

describe('a toast with undo', () => {
  it('stays until it is dismissed', () => {
    const id = showToast({ message: 'Logged.', undo: () => {} })
    vi.advanceTimersByTime(3_600_000)
    expect(latestUndo()?.id).toBe(id)
    dismissToast(id)
    expect(latestUndo()).toBeNull()
  })

  it('undoes the latest first, and each once', async () => {
    const undone: string[] = []
    showToast({ message: 'First.', undo: () => void undone.push('first') })
    showToast({ message: 'Second.', undo: () => void undone.push('second') })
    for (let toast = latestUndo(); toast !== null; toast = latestUndo()) await undoToast(toast)
    expect(undone).toEqual(['second', 'first'])
  })
})
