import { IconEraser, IconPencil } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { SavedMapping } from '@upshot/shared/imports/saved-mapping'
import { type ReactNode, useState } from 'react'
import { useHere } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import css from './imports-page.module.css'
import { SavedMappingDialog } from './saved-mapping-dialog.tsx'
import { savedMappingsQuery, useForgetMapping } from './saved-mapping-queries.ts'
import { answersOf, sharedWithWords } from './saved-mapping-words.ts'
import { titleCase } from './title-case.ts'

/** What was remembered of files, to be renamed, shared and forgotten. */
export function SavedMappingsPage(): ReactNode {
  const { workspace } = useHere()
  return (
    <>
      <PageHeader
        title="Saved mappings"
        back={<TextLink to="/imports">Imports</TextLink>}
        note="What was answered for a file is kept when it is imported, and the next file with the same columns is read so. Only labels of columns and status words are kept."
      />
      {workspace.permissions.importFiles ? <List /> : <Empty title="Viewers do not import files." />}
    </>
  )
}

const columns: readonly Column<SavedMapping>[] = [
  { key: 'name', header: 'Mapping', title: true, cell: row => <Name row={row} /> },
  {
    key: 'answers',
    header: 'Answers',
    wideOnly: true,
    cell: row => answersOf(row).join(', ') || 'As the tool writes it',
  },
  { key: 'shared', header: 'Read with it', wideOnly: true, cell: row => sharedWithWords(row) },
  { key: 'used', header: 'Times used', align: 'end', wideOnly: true, cell: row => row.timesUsed },
  { key: 'last', header: 'Last used', cell: row => <Moment at={row.lastUsedAt} /> },
  { key: 'saved', header: 'Saved', wideOnly: true, cell: row => <Saved row={row} /> },
]

function List(): ReactNode {
  const list = useInfiniteQuery(savedMappingsQuery)
  const forget = useForgetMapping()
  const [dialog, setDialog] = useState<{ kind: 'change' | 'forget'; row: SavedMapping } | null>(null)
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total
  if (list.isError && list.data === undefined) {
    return (
      <ProblemView
        error={list.error}
        what="The saved mappings could not be loaded."
        onRetry={() => void list.refetch()}
      />
    )
  }
  return (
    <>
      <Card flush>
        <DataTable
          caption="Saved mappings, the last used first"
          columns={columns}
          rows={rows}
          rowId={row => row.id}
          rowLabel={row => row.name}
          rowMenu={row => menuOf(row, kind => setDialog({ kind, row }))}
          total={total}
          noun={total === 1 ? 'saved mapping' : 'saved mappings'}
          loading={list.isPending}
          loadingMore={list.isFetchingNextPage}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          empty={
            <Empty
              title="No mapping is saved yet."
              action={
                <LinkButton to="/imports/new" variant="primary">
                  Import a file
                </LinkButton>
              }
            >
              The first import of a file saves one; the next file with the same columns needs no questions about them.
            </Empty>
          }
        />
      </Card>
      {dialog?.kind === 'change' ? <SavedMappingDialog saved={dialog.row} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === 'forget' ? (
        <ConfirmDialog
          title={`Forget ${dialog.row.name}?`}
          consequence="Files with these columns are asked about again. What was imported with it stays."
          action="Forget the mapping"
          onConfirm={async () => {
            await forget(dialog.row.id)
            showToast({ message: 'The mapping was forgotten.' })
          }}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </>
  )
}

function menuOf(row: SavedMapping, open: (kind: 'change' | 'forget') => void): MenuItem[] {
  return [
    {
      label: 'Rename or share',
      icon: <IconPencil size={16} aria-hidden />,
      disabled: !row.mayChange,
      run: () => open('change'),
    },
    {
      label: 'Forget',
      icon: <IconEraser size={16} aria-hidden />,
      danger: true,
      disabled: !row.mayForget,
      run: () => open('forget'),
    },
  ]
}

function Name({ row }: { row: SavedMapping }): ReactNode {
  const kind = row.tool === 'generic' ? 'A table of no known tool' : titleCase(row.title)
  return (
    <div className={css.file}>
      <bdi>{row.name}</bdi>
      {kind === row.name ? null : <span className={css.second}>{kind}</span>}
      <span className={css.phoneOnly}>
        {sharedWithWords(row)}, used {row.timesUsed === 1 ? 'once' : `${row.timesUsed} times`}
      </span>
    </div>
  )
}

function Moment({ at }: { at: string }): ReactNode {
  const { locale, timeZone } = useLocale()
  return formatInstant(at, locale, timeZone)
}

function Saved({ row }: { row: SavedMapping }): ReactNode {
  return (
    <div className={css.file}>
      <bdi>{row.isOwn ? 'You' : row.savedBy.name}</bdi>
      <span className={css.second}>
        <Moment at={row.savedAt} />
      </span>
    </div>
  )
}
