import { imports } from '@upshot/shared/imports/api'
import { type Route, rawRoute, route } from '../http/route.ts'
import { cancelImport } from './cancel-import.ts'
import { changeImport } from './change-import.ts'
import { commitImport } from './commit-import.ts'
import { exportRejected } from './export-rejected.ts'
import { getImport } from './get-import.ts'
import { listImports } from './list-imports.ts'
import { undoImport } from './undo-import.ts'
import { uploadImport } from './upload-import.ts'

export const importsRoutes: readonly Route[] = [
  route(imports.list, listImports),
  rawRoute(imports.upload, uploadImport),
  rawRoute(imports.rejected, exportRejected),
  route(imports.get, getImport),
  route(imports.change, changeImport),
  route(imports.commit, commitImport),
  route(imports.undo, undoImport),
  route(imports.cancel, cancelImport),
]
