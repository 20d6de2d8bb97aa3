import type pg from 'pg'

/**
 * Says for the rest of the transaction which workspace row level security lets through (null: none), and whose own
 * memberships may be seen besides.
 */
export async function enterScope(
  client: Pick<pg.ClientBase, 'query'>,
  scope: { workspaceId: string | null; personId: string | null },
): Promise<void> {
  await client.query("select set_config('upshot.workspace_id', $1, true), set_config('upshot.person_id', $2, true)", [
    scope.workspaceId ?? '',
    scope.personId ?? '',
  ])
}
