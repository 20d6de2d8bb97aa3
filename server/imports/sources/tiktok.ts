import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

/** TikTok Studio: Analytics → Content → Download data. Its days name no year; of them nothing is read. */
export const tiktokVideos: Source = {
  ...contentRows,
  tool: 'tiktok',
  report: 'videos',
  title: 'TikTok videos',
  becomes: ['readings'],
  signature: [['video title'], ['video link'], ['post time'], ['total views', 'video views', 'views']],
  columns: {
    contentTitle: ['video title'],
    contentUrl: ['video link'],
    publishedAt: ['post time'],
    views: ['total views', 'video views', 'views'],
    likes: ['total likes', 'likes'],
    comments: ['total comments', 'comments'],
    shares: ['total shares', 'shares'],
  },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
      { name: 'likes', label: 'Likes', field: 'likes', measure: 'likes', total: 'sum' },
      { name: 'comments', label: 'Comments', field: 'comments', measure: 'comments', total: 'sum' },
      { name: 'shares', label: 'Shares', field: 'shares', measure: 'shares', total: 'sum' },
    ],
    kind: 'video',
    logsNew: true,
  },
}
