import { type CsvCell, csvOf } from '@upshot/shared/format/csv'

export function csvResponse(fileName: string, header: readonly string[], rows: Iterable<readonly CsvCell[]>): Response {
  return new Response(csvOf(header, rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]+/g, '-')}"`,
      'cache-control': 'no-store',
    },
  })
}
