import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const ids = ['post id', 'tweet id']
const texts = ['post text', 'tweet text']

/** X: Analytics → Content → Export, and its file of before, when posts were tweets. */
export const xPosts: Source = {
  ...contentRows,
  tool: 'x',
  report: 'posts',
  title: 'X posts',
  becomes: ['readings'],
  signature: [ids, texts, ['impressions']],
  columns: {
    contentId: ids,
    contentTitle: texts,
    contentUrl: ['post link', 'tweet permalink', 'post permalink'],
    publishedAt: ['date', 'time', 'post date'],
    impressions: ['impressions'],
    clicks: ['url clicks', 'link clicks'],
    likes: ['likes'],
    comments: ['replies'],
    shares: ['reposts', 'retweets'],
  },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
      { name: 'clicks', label: 'Link clicks', field: 'clicks', measure: 'clicks', total: 'sum' },
      { name: 'likes', label: 'Likes', field: 'likes', measure: 'likes', total: 'sum' },
      { name: 'comments', label: 'Replies', field: 'comments', measure: 'comments', total: 'sum' },
      { name: 'shares', label: 'Reposts', field: 'shares', measure: 'shares', total: 'sum' },
    ],
    kind: 'social-post',
    logsNew: true,
  },
}
