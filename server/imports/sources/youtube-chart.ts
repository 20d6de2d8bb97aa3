import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'
import { youtubeColumns, youtubeDates, youtubeFigures, youtubeIds, youtubeTitles } from './youtube-studio.ts'

/**
 * 'Chart data.csv' beside the content table: each day of the chart once for each video that is drawn in it. Its days are the
 * sums of those videos; those of the whole channel stand in 'Totals.csv'.
 */
export const youtubeChart: Source = {
  ...contentRows,
  tool: 'youtube-studio',
  report: 'chart-data',
  title: 'YouTube Studio chart of videos by day',
  becomes: ['values'],
  signature: [
    youtubeDates,
    youtubeIds,
    youtubeTitles,
    youtubeFigures.flatMap(({ field }) => youtubeColumns[field] ?? []),
  ],
  columns: { ...youtubeColumns, date: youtubeDates },
  content: {
    rowsAre: 'days',
    partsOfDay: 'contentId',
    figures: youtubeFigures.map(figure => ({ ...figure, measure: null })),
    kind: 'video',
    logsNew: false,
  },
}
