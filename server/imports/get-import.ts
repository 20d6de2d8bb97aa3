import type { Received } from '@upshot/shared/contract/endpoint'
import type { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { importDetail } from './describe-import.ts'
import { getImportRow } from './staged.ts'

export async function getImport(ctx: Ctx, { params }: Received<typeof imports.get.spec>): Promise<ImportDetail> {
  return importDetail(ctx, await getImportRow(ctx, params.id))
}
