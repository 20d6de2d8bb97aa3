import { imports } from '@upshot/shared/imports/api'
import { type Route, rawRoute, route } from '../http/route.ts'
import { cancelImport } from './cancel-import.ts'
import { changeImport } from './change-import.ts'
import { changeSavedMapping } from './change-saved-mapping.ts'
import { checkRow } from './check-row.ts'
import { commitImport } from './commit-import.ts'
import { exportRejected } from './export-rejected.ts'
import { findImportRows } from './find-import-rows.ts'
import { followImport } from './follow-import.ts'
import { followed } from './followed.ts'
import { forgetSavedMapping } from './forget-saved-mapping.ts'
import { getImport } from './get-import.ts'
import { listImports } from './list-imports.ts'
import { listSavedMappings } from './list-saved-mappings.ts'
import { undoImport } from './undo-import.ts'
import { uploadImport } from './upload-import.ts'

export const importsRoutes: readonly Route[] = [
  route(imports.list, listImports),
  rawRoute(
    imports.upload,
    followed('upload', ({ query }) => query.id ?? null, uploadImport),
  ),
  rawRoute(imports.rejected, exportRejected),
  route(imports.rows, findImportRows),
  route(imports.check, checkRow),
  route(imports.get, getImport),
  route(
    imports.change,
    followed('review', ({ params }) => params.id, changeImport),
  ),
  route(
    imports.commit,
    followed('commit', ({ params }) => params.id, commitImport),
  ),
  rawRoute(imports.progress, followImport),
  route(imports.undo, undoImport),
  route(imports.cancel, cancelImport),
  route(imports.savedMappings, listSavedMappings),
  route(imports.changeSavedMapping, changeSavedMapping),
  route(imports.forgetSavedMapping, forgetSavedMapping),
]
