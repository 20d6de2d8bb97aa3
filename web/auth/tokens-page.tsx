import { IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { auth } from '@upshot/shared/auth/api'
import type { ApiToken } from '@upshot/shared/auth/api-token'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { SettingsFrame } from '../people/settings-frame.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Status, type StatusTone } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { CreateTokenDialog } from './create-token-dialog.tsx'
import { tokensQuery } from './queries.ts'
import css from './security.module.css'
import { type TokenState, tokenState } from './token-state.ts'

const states: Record<TokenState, { tone: StatusTone; word: string }> = {
  active: { tone: 'good', word: 'Active' },
  expired: { tone: 'unknown', word: 'Expired' },
  revoked: { tone: 'off', word: 'Revoked' },
}

export function TokensPage(): ReactNode {
  const client = useQueryClient()
  const tokens = useQuery(tokensQuery)
  const { locale, timeZone } = useLocale()
  const [creating, setCreating] = useState(false)
  const [revoking, setRevoking] = useState<ApiToken | null>(null)
  const rows = tokens.data?.items ?? []
  const now = new Date()

  const columns: Column<ApiToken>[] = [
    {
      key: 'name',
      header: 'Name',
      title: true,
      cell: token => (
        <span className={css.who}>
          <span>{token.name}</span>
          <span className={css.second}>
            ends in {token.hint}, may {token.scopes.join(', ')}
          </span>
        </span>
      ),
    },
    {
      key: 'used',
      header: 'Last used',
      wideOnly: true,
      cell: token => (token.lastUsedAt === null ? 'Never' : formatInstant(token.lastUsedAt, locale, timeZone)),
    },
    {
      key: 'state',
      header: 'State',
      cell: token => {
        const state = tokenState(token, now)
        return (
          <span className={css.who}>
            <Status tone={states[state].tone}>{states[state].word}</Status>
            {state === 'active' ? (
              <span className={css.second}>until {formatInstantDay(token.expiresAt, locale, timeZone)}</span>
            ) : null}
          </span>
        )
      },
    },
  ]

  async function revoke(token: ApiToken): Promise<void> {
    await call(auth.revokeToken, { params: { tokenId: token.id } })
    await client.invalidateQueries({ queryKey: tokensQuery.queryKey })
    showToast({ message: `${token.name} is revoked.`, tone: 'done' })
  }

  const create = (
    <Button variant="primary" icon={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      New token
    </Button>
  )
  return (
    <SettingsFrame
      title="API tokens"
      note="For scripts and tools that act in your name in this workspace. A token may do what you may, as far as its scopes go."
      actions={rows.length > 0 ? create : undefined}
    >
      {tokens.isError && tokens.data === undefined ? (
        <ProblemView
          error={tokens.error}
          what="The tokens could not be loaded."
          onRetry={() => void tokens.refetch()}
        />
      ) : (
        <Card flush>
          <DataTable
            caption="API tokens"
            columns={columns}
            rows={rows}
            rowId={token => token.id}
            rowLabel={token => token.name}
            rowMenu={token => [
              {
                label: 'Revoke',
                danger: true,
                disabled: tokenState(token, now) !== 'active',
                run: () => setRevoking(token),
              },
            ]}
            loading={tokens.isPending}
            noun="tokens"
            empty={
              <Empty title="You have no token here." action={create}>
                A token lets a script log activities, import files or read figures without your password.
              </Empty>
            }
          />
        </Card>
      )}
      {creating ? <CreateTokenDialog onClose={() => setCreating(false)} /> : null}
      {revoking === null ? null : (
        <ConfirmDialog
          title={`Revoke ${revoking.name}?`}
          consequence="Whatever uses this token is refused from now on; this cannot be taken back."
          action="Revoke token"
          onConfirm={() => revoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </SettingsFrame>
  )
}
