import type pg from 'pg'
import type { BenchInstallation } from './bench-installation.ts'

const DAYS = 1_095
const KINDS =
  "array['talk','workshop','article','webinar','video','documentation','community-meeting','feedback-session']"

/** Three years up to today of invented work: even enough to measure with, made by the database itself. */
export async function seedYears(
  { installation, workspaceId, personId }: BenchInstallation,
  { activities, attendances }: { activities: number; attendances: number },
): Promise<void> {
  const client = await installation.pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query(`select set_config('upshot.workspace_id', $1, false)`, [workspaceId])
    await seed(client, workspaceId, personId, activities, attendances)
    await client.query('analyze')
  } finally {
    await client.query('reset all')
    client.release()
  }
}

async function seed(
  client: pg.PoolClient,
  workspace: string,
  person: string,
  activities: number,
  attendances: number,
): Promise<void> {
  // Our contracts take ids of a known version only: the hash is dressed up as version 8.
  await client.query(
    `create function pg_temp.id(name text) returns uuid immutable language sql as
     $$ select overlay(overlay(md5(name) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid $$`,
  )
  const events = Math.floor(attendances / 1_000)
  await client.query(
    `insert into event (workspace_id, id, title, day, time_zone, format, created_at, updated_at)
     select $1, pg_temp.id('event' || i), 'Event ' || i, current_date - (i % ${DAYS}), 'UTC', 'in-person', now(), now()
     from generate_series(1, $2::int) i`,
    [workspace, events],
  )
  await client.query(
    `insert into contact (workspace_id, id, identity, email_domain, is_staff, created_at)
     select $1, pg_temp.id('contact' || i), 'email', 'org' || i % 500 || '.example', i % 10 = 0, now()
     from generate_series(0, $2::int - 1) i`,
    [workspace, Math.floor(attendances / 5)],
  )
  await client.query(
    `insert into attendance (workspace_id, event_id, contact_id, state, attended, minutes, source, import_id, first_import_id)
     select $1, pg_temp.id('event' || e), pg_temp.id('contact' || (e * 7919::bigint + c * 401) % $3), 'registered', c % 3 > 0, 40, 'luma', pg_temp.id('import'), pg_temp.id('import')
     from generate_series(1, $2::int) e, generate_series(0, 999) c on conflict do nothing`,
    [workspace, events, Math.floor(attendances / 5)],
  )
  await client.query(
    `insert into activity (workspace_id, id, kind, title, date, owner_id, role, audience, status, event_id, created_by, created_at, updated_at)
     select $1, pg_temp.id('activity' || i), (${KINDS})[1 + i % 8], 'Activity ' || i, current_date - (i % ${DAYS}), $2, 'speaker',
       case when i % 4 = 0 then 'internal' else 'external' end, 'done', case when i % 20 = 0 then pg_temp.id('event' || 1 + i % $4) end,
       $2, now(), now()
     from generate_series(1, $3::int) i`,
    [workspace, person, activities, events],
  )
  await client.query(
    `insert into activity_day (workspace_id, day, kind, audience, team_id, activities)
     select workspace_id, date, kind, audience, team_id, count(*) from activity group by 1, 2, 3, 4, 5`,
  )
  await seedTotals(client)
  await seedMetrics(client, workspace, person)
}

/** The prepared rows, as the application would have kept them. */
async function seedTotals(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into event_total (workspace_id, event_id, registered, attended, no_show)
     select workspace_id, event_id, count(*), count(*) filter (where attended), count(*) filter (where not attended)
     from attendance group by 1, 2`,
  )
  await client.query(
    `insert into contact_day (workspace_id, contact_id, day, prev_day, events)
     select workspace_id, contact_id, day, lag(day) over (partition by contact_id order by day), events from (
       select a.workspace_id, a.contact_id, e.day, count(*) as events from attendance a
       join event e on e.workspace_id = a.workspace_id and e.id = a.event_id where a.attended group by 1, 2, 3) days`,
  )
  const circle = `case when c.is_staff then 'internal' else 'external' end`
  const from = 'from contact_day d join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id'
  await client.query(
    `insert into reach_day (workspace_id, day, prev_day, circle, people)
     select d.workspace_id, d.day, d.prev_day, ${circle}, count(*) ${from} group by 1, 2, 3, 4`,
  )
  await client.query(
    `insert into reach_total (workspace_id, day, circle, people, fresh)
     select d.workspace_id, d.day, ${circle}, count(*), count(*) filter (where d.prev_day is null) ${from} group by 1, 2, 3`,
  )
}

async function seedMetrics(client: pg.PoolClient, workspace: string, person: string): Promise<void> {
  await client.query(
    `insert into metric (workspace_id, id, created_by, created_at)
     select $1, pg_temp.id('metric' || i), $2, now() from generate_series(1, 6) i`,
    [workspace, person],
  )
  await client.query(
    `insert into metric_version (workspace_id, id, metric_id, version, status, name, definition, unit, direction, cadence, aggregation,
       nature, stage, grade, owner_id, created_by, created_at, updated_at, agreed_at)
     select $1, pg_temp.id('version' || i), pg_temp.id('metric' || i), 1, 'agreed', 'Metric ' || i, 'Counted', 'accounts', 'up', 'daily', 'sum', 'flow',
       'activation', 'counted', $2, $2, now(), now(), now() from generate_series(1, 6) i`,
    [workspace, person],
  )
  await client.query(
    `insert into value (workspace_id, metric_id, version, period_start, restatement, id, value, grade, recorded_at)
     select $1, pg_temp.id('metric' || i), 1, current_date - d, 1, pg_temp.id('value' || i || ' ' || d), 50 + (d * 7 + i) % 23, 'counted', now()
     from generate_series(1, 6) i, generate_series(0, ${DAYS}) d`,
    [workspace],
  )
  await client.query(
    `insert into target (workspace_id, id, metric_id, version, period_start, period_end, baseline, target, created_by, created_at)
     select $1, pg_temp.id('target' || i), pg_temp.id('metric' || i), 1, date_trunc('year', now())::date,
       (date_trunc('year', now()) + interval '1 year - 1 day')::date, null, 20000, $2, now() from generate_series(1, 6) i`,
    [workspace, person],
  )
}
