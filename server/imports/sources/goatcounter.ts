import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'
import { visitsRead } from './umami.ts'

const paths = ['2path', '1path']

/** What the column of bots says of a browser: 0 and 1 are people. */
const bots = new Set(Array.from({ length: 200 }, (_, at) => String(at)).slice(2))

/** GoatCounter: Settings → Export. One row for each page view or event; the first label holds the version of the file. */
export const goatcounter: Source = {
  ...contentRows,
  tool: 'goatcounter',
  report: 'pageviews',
  title: 'GoatCounter page views',
  becomes: ['values', 'readings'],
  signature: [paths, ['event'], ['session'], ['bot'], ['date']],
  columns: {
    date: ['date'],
    contentUrl: paths,
    contentTitle: ['title'],
    visitorId: ['session'],
    visitType: ['event'],
  },
  leftOut: [{ labels: ['bot'], words: bots }],
  content: visitsRead,
}
