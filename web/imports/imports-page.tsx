import { IconArrowBackUp, IconDownload, IconFileImport, IconFileUpload, IconTrash } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ImportRow } from '@upshot/shared/imports/import'
import { mayHandleImport } from '@upshot/shared/imports/may-handle-import'
import { type ReactNode, useCallback, useState } from 'react'
import { useCalendarRules } from '../events/calendar-rules.ts'
import { useHere, useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { downloadRejected } from './download-rejected.ts'
import { DropAnywhere } from './drop-anywhere.tsx'
import { handFiles } from './handed-file.ts'
import { ImportExample } from './import-example.tsx'
import { ImportFilters } from './import-filters.tsx'
import css from './imports-page.module.css'
import { type ImportsSearch, importFilter, isUnfiltered, noFilters } from './imports-search.ts'
import { ImportsTable } from './imports-table.tsx'
import { importListQuery, useDiscard } from './queries.ts'
import { UndoDialog, undoneSentence } from './undo-dialog.tsx'

/** What was brought in, by whom, and what became of it. */
export function ImportsPage(): ReactNode {
  const { workspace } = useHere()
  return workspace.permissions.importFiles ? <History /> : <NotForViewers />
}

function History(): ReactNode {
  const search = useSearch({ from: '/imports' })
  const navigate = useNavigate({ from: '/imports' })
  const today = useToday()
  const rules = useCalendarRules()
  const list = useInfiniteQuery(importListQuery(importFilter(search, today, rules)))
  const [dialog, setDialog] = useState<{ kind: 'undo' | 'discard'; row: ImportRow } | null>(null)
  const rowMenu = useRowMenu(setDialog)

  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const isFirst = total === 0 && isUnfiltered(search)

  function change(part: ImportsSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  const take = useCallback(
    (files: readonly File[]) => {
      handFiles(files)
      void navigate({ to: '/imports/new' })
    },
    [navigate],
  )

  return (
    <div className={css.ground}>
      <DropAnywhere onFiles={take} />
      <PageHeader
        title="Imports"
        note="Guest lists, attendance, survey answers, programmes, content figures and metric values, from CSV, Excel or zip files. Drop one or several anywhere on this page."
        actions={
          <>
            <LinkButton to="/imports/mappings">Saved mappings</LinkButton>
            <LinkButton to="/imports/new" variant="primary" icon={<IconFileImport size={16} aria-hidden />}>
              Import a file
            </LinkButton>
          </>
        }
      />
      {isFirst ? null : (
        <ImportFilters
          search={search}
          shown={list.data === undefined ? null : rows.length}
          total={total}
          onChange={change}
        />
      )}
      {list.isError && list.data === undefined ? (
        <ProblemView error={list.error} what="The imports could not be loaded." onRetry={() => void list.refetch()} />
      ) : (
        <Card flush>
          <ImportsTable
            rows={rows}
            total={total ?? undefined}
            loading={list.isPending}
            loadingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            onOpen={row => void navigate({ to: '/imports/$id', params: { id: row.id } })}
            rowMenu={rowMenu}
            empty={
              isFirst ? (
                <NoImports />
              ) : (
                <Empty
                  title="No import matches these filters."
                  action={<Button onClick={() => change(noFilters)}>Clear the filters</Button>}
                />
              )
            }
          />
        </Card>
      )}
      {dialog === null ? null : <RowDialog {...dialog} onClose={() => setDialog(null)} />}
    </div>
  )
}

type OpenDialog = (dialog: { kind: 'undo' | 'discard'; row: ImportRow }) => void

/** What is not possible is not offered, but for undo, whose absence would be puzzling. */
function useRowMenu(open: OpenDialog): (row: ImportRow) => readonly MenuItem[] {
  const { person, workspace } = useHere()
  const navigate = useNavigate()
  return row => {
    const items: MenuItem[] = []
    const isStaged = row.status === 'staged'
    const actor = { role: workspace.role, teamIds: [], personId: person.id }
    const mayHandle = mayHandleImport(actor, row.createdBy.id)
    items.push({
      label: isStaged && mayHandle ? 'Go on with it' : 'Open',
      icon: <IconFileUpload size={16} aria-hidden />,
      run: () => void navigate({ to: '/imports/$id', params: { id: row.id } }),
    })
    if (isStaged && mayHandle && row.counts.rejectedRows > 0) {
      items.push({
        label: 'Download the rows left out',
        icon: <IconDownload size={16} aria-hidden />,
        run: () => void downloadRejected(row.id),
      })
    }
    if (isStaged && mayHandle) {
      items.push({
        label: 'Discard the file',
        icon: <IconTrash size={16} aria-hidden />,
        danger: true,
        run: () => open({ kind: 'discard', row }),
      })
    }
    if (row.status === 'committed') {
      items.push({
        label: 'Undo the import',
        icon: <IconArrowBackUp size={16} aria-hidden />,
        danger: true,
        disabled: !row.mayUndo,
        run: () => open({ kind: 'undo', row }),
      })
    }
    return items
  }
}

function RowDialog({
  kind,
  row,
  onClose,
}: {
  kind: 'undo' | 'discard'
  row: ImportRow
  onClose: () => void
}): ReactNode {
  const { locale } = useLocale()
  const discard = useDiscard()
  if (kind === 'undo') {
    return (
      <UndoDialog
        row={row}
        onDone={undone => showToast({ message: `Import undone. ${undoneSentence(undone, locale)}` })}
        onClose={onClose}
      />
    )
  }
  return (
    <ConfirmDialog
      title={`Discard ${row.fileName}?`}
      consequence="The uploaded file and your answers about it are deleted; nothing of it was imported."
      action="Discard the file"
      onConfirm={() => discard(row.id)}
      onClose={onClose}
    />
  )
}

function NoImports(): ReactNode {
  return (
    <Empty
      title="Nothing has been imported yet."
      action={
        <LinkButton to="/imports/new" variant="primary">
          Import the first file
        </LinkButton>
      }
      example={<ImportExample />}
    >
      Export the guests or the attendance of an event from Luma, Eventbrite, Zoom, Teams, Meetup or any other tool, and
      bring the file here. Nothing is written before you confirm.
    </Empty>
  )
}

function NotForViewers(): ReactNode {
  return (
    <>
      <PageHeader title="Imports" />
      <Empty title="Viewers do not import files.">
        Files quote names and addresses, so advocates, managers and admins see them. Ask an admin if you need to import.
      </Empty>
    </>
  )
}
