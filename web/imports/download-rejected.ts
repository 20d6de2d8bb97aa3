import { imports } from '@upshot/shared/imports/api'
import { download } from '../api/download.ts'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'

/** The rows that cannot be imported, each with its reason, as a file. */
export async function downloadRejected(id: string): Promise<void> {
  try {
    await download(imports.rejected, { params: { id } }, 'rows-left-out.csv')
  } catch (error) {
    showToast({ message: `The file could not be made. ${problemText(error)}`, tone: 'failed' })
  }
}
