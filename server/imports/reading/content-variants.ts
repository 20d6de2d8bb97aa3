import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import type { ContentItem } from './content-records.ts'
import type { Issues } from './issues.ts'
import { quoteCell } from './label.ts'

/**
 * One spelling for all addresses of a page: with 'www.', a slash at its end or what tells a campaign, it is the same page, and
 * the same activity. Null: what is told apart by an id of the tool, or by its title.
 */
export function pageOf({ key, url }: ContentItem): string | null {
  if (url === null || key !== url) return null
  const isPath = url.startsWith('/') && !url.startsWith('//')
  return canonicalUrl(isPath ? `https://path.invalid${url}` : url)
}

export function tellVariants(issues: Issues, variants: readonly string[]): void {
  const [example] = variants
  if (example === undefined) return
  issues.add(
    'warning',
    'DUPLICATE_ITEM',
    null,
    null,
    () =>
      `${variants.length === 1 ? 'One row is' : `${variants.length} rows are`} of a page that stands in another row under another address, such as ` +
      `${quoteCell(example)}. Their figures were added up; readers of both may be the same, so that they are unknown.`,
  )
}
