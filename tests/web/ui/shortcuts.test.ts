import { pressedKey } from '@upshot/web/ui/shortcuts.ts'
import { describe, expect, it } from 'vitest'

const plain = { metaKey: false, ctrlKey: false, altKey: false }

describe('a pressed key', () => {
  it('is the same on every system', () => {
    expect(pressedKey({ ...plain, key: 'K', metaKey: true })).toBe('mod+k')
    expect(pressedKey({ ...plain, key: 'k', ctrlKey: true })).toBe('mod+k')
  })

  it('is the character, whatever it takes to type it', () => {
    expect(pressedKey({ ...plain, key: '?' })).toBe('?')
  })

  it('is nothing with Alt, which types letters on many keyboards', () => {
    expect(pressedKey({ ...plain, key: 'n', altKey: true })).toBe('')
  })
})
