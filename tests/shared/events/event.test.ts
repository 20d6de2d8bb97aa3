import { EventChange, EventInput } from '@upshot/shared/events/event'
import { describe, expect, test } from 'vitest'

describe('an event', () => {
  test('needs only a title', () => {
    expect(EventInput.safeParse({ title: 'DevFest Berlin' }).success).toBe(true)
    expect(EventChange.safeParse({ title: 'DevFest Berlin' }).success).toBe(false)
  })

  test.each([
    [{ title: ' ' }, 'title'],
    [{ title: 'E', timeZone: 'Berlin' }, 'timeZone'],
    [{ title: 'E', country: 'de' }, 'country'],
    [{ title: 'E', url: 'ftp://example.org' }, 'url'],
    [{ title: 'E', startsAt: '2026-11-20T18:00' }, 'startsAt'],
    [{ title: 'E', format: 'virtual' }, 'format'],
  ])('%j is refused at %s', (input, path) => {
    expect(EventInput.safeParse(input).error?.issues.map(issue => issue.path.join('.'))).toEqual([path])
  })
})
