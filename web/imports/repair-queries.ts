import { keepPreviousData, queryOptions, type UseMutationResult, useMutation } from '@tanstack/react-query'
import { imports } from '@upshot/shared/imports/api'
import type { RowsFound } from '@upshot/shared/imports/file-rows'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ImportIssue } from '@upshot/shared/imports/issue'
import type { Repairs } from '@upshot/shared/imports/repair'
import type { Understood } from '@upshot/shared/imports/result'
import { call } from '../api/call.ts'
import { useKeepDetail } from './queries.ts'

/** Which table it is: read otherwise, its rows have other cells. */
function tableOf({ headerLine, delimiter, encoding, tool, report, columns }: Understood): readonly unknown[] {
  return [headerLine, delimiter, encoding, tool, report, columns.map(({ field }) => field)]
}

/** Rows as the file has them. */
export const fileRowsQuery = (id: string, understood: Understood, lines: readonly number[]) =>
  queryOptions({
    queryKey: ['imports', 'rows', id, tableOf(understood), lines],
    queryFn: ({ signal }) => call(imports.rows, { params: { id }, body: { lines: [...lines] } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    // Quotes the file: not kept longer than the page that shows it.
    gcTime: 0,
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
  })

/** How many rows have a value in a column. */
export const sameValueQuery = (id: string, understood: Understood, column: number, value: string) =>
  queryOptions<RowsFound>({
    queryKey: ['imports', 'same', id, tableOf(understood), column, value],
    queryFn: ({ signal }) =>
      call(imports.rows, { params: { id }, body: { lines: [], same: { column, value } } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export async function checkRow(
  id: string,
  line: number,
  cells: readonly (string | null)[],
  signal: AbortSignal,
): Promise<ImportIssue[]> {
  const { issues } = await call(imports.check, { params: { id }, body: { line, cells: [...cells] } }, { signal })
  return issues
}

/** One after another: each says all corrections, and the last has to win. */
export function useSaveRepairs(id: string): UseMutationResult<ImportDetail, Error, Repairs> {
  const keep = useKeepDetail()
  return useMutation({
    scope: { id: `repairs ${id}` },
    mutationFn: (repairs: Repairs) => call(imports.change, { params: { id }, body: { repairs } }),
    onSuccess: keep,
  })
}
