import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const content: readonly InLines[] = [
  {
    what: 'GA4 by day and source: none of its rows is the day',
    lines: [
      '# Start date: 20260901',
      '# End date: 20260930',
      'Date|Session source / medium|Sessions|Total users',
      '20260901|google / organic|10|8',
      '20260901|(direct) / (none)|5|4',
      '20260902|google / organic|11|9',
      '20260902|(direct) / (none)|6|5',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-09-01 10 google / organic, Sessions',
        '2026-09-01 8 google / organic, Total users',
        '2026-09-01 5 (direct) / (none), Sessions',
        '2026-09-01 4 (direct) / (none), Total users',
        '2026-09-02 11 google / organic, Sessions',
        '2026-09-02 9 google / organic, Total users',
        '2026-09-02 6 (direct) / (none), Sessions',
        '2026-09-02 5 (direct) / (none), Total users',
      ],
    },
  },
  {
    what: 'GA4 pages in Polish',
    lines: [
      '# Data rozpoczęcia: 20260901',
      '# Data zakończenia: 20260930',
      'Ścieżka strony i klasa ekranu|Wyświetlenia|Aktywni użytkownicy|Wyświetlenia na aktywnego użytkownika',
      '/a|100|50|2',
      '/b|4|3|1',
    ],
    expected: { items: [' | /a |  | views=100 activeUsers=50', ' | /b |  | views=4 activeUsers=3'] },
  },
  {
    what: 'GA4 pages in Swedish',
    lines: [
      '# Startdatum: 20260901',
      '# Slutdatum: 20260930',
      'Sidsökväg och skärmklass|Visningar|Aktiva användare|Visningar per aktiv användare',
      '/a|100|50|2',
      '/b|4|3|1',
    ],
    expected: { items: [' | /a |  | views=100 activeUsers=50', ' | /b |  | views=4 activeUsers=3'] },
  },
  {
    what: 'GA4 pages in Turkish',
    lines: [
      '# Başlangıç tarihi: 20260901',
      '# Bitiş tarihi: 20260930',
      'Sayfa yolu ve ekran sınıfı|Görüntüleme|Etkin kullanıcı sayısı',
      '/a|100|50',
      '/b|4|3',
    ],
    expected: { as: 'google-analytics/ga4-pages-and-screens', rejected: 0, rows: 2 },
  },
  {
    what: 'YouTube Studio in Korean',
    lines: [
      '콘텐츠|동영상 제목|동영상 게시 시간|길이|조회수|시청 시간(단위: 시간)|구독자|노출수|노출 클릭률 (%)',
      '합계||||1234|12.5|3|10000|4.5',
      'abcdefghijk|큐|2026. 9. 1.|600|1000|10.5|2|8000|4.1',
      'bbcdefghijk|락|2026. 9. 2.|500|234|2.0|1|2000|4.9',
    ],
    expected: { as: 'youtube-studio/content-table', rejected: 0, rows: 2 },
  },
  {
    what: 'YouTube Studio in Danish, whose totals have words of their own',
    lines: [
      'Indhold|Videotitel|Tidspunkt for videoudgivelse|Visninger|Visningstid (timer)|Abonnenter',
      'I alt|||1234|12,5|3',
      'abcdefghijk|Køer|1. sep. 2026|1000|10,5|2',
      'bbcdefghijk|Låse|2. sep. 2026|234|2,0|1',
    ],
    expected: { as: 'youtube-studio/content-table', rejected: 0, rows: 2 },
  },
  {
    what: 'YouTube Studio in Russian',
    lines: [
      'Контент|Название видео|Время публикации видео|Просмотры|Время просмотра (часы)|Подписчики',
      'Итого|||1234|12,5|3',
      'abcdefghijk|Очереди|1 сент. 2026 г.|1000|10,5|2',
      'bbcdefghijk|Замки|2 сент. 2026 г.|234|2,0|1',
    ],
    expected: { rejected: 0, rows: 2, as: 'youtube-studio/content-table' },
  },
  {
    what: 'One post of a newsletter',
    lines: [
      'Title|Date|Recipients|Opens|Open rate|Clicks|Views|Likes|Comments|Shares',
      'Queues|Sep 1, 2026|1,000|500|50%|40|700|5|1|2',
    ],
    expected: { items: ['Queues |  | 2026-09-01 | views=700 clicks=40 likes=5 comments=1 shares=2'] },
  },
]

describe('content that nobody has shown before', () => {
  it.each(content)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
