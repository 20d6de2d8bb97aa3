import type pg from 'pg'

const typescriptOf = new Map([
  ['uuid', 'string'],
  ['text', 'string'],
  ['date', 'string'],
  ['timestamptz', 'string'],
  ['bool', 'boolean'],
  ['int2', 'number'],
  ['int4', 'number'],
  ['int8', 'number'],
  ['float4', 'number'],
  ['float8', 'number'],
  ['numeric', 'number'],
  ['bytea', 'Buffer'],
  ['jsonb', 'Json'],
  ['_text', 'string[]'],
  ['_uuid', 'string[]'],
])

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
}

/** The text of `schema.ts` for the database as it is: the database is the one source of the table types. */
export async function generateSchema(client: Pick<pg.ClientBase, 'query'>): Promise<string> {
  const { rows } = await client.query<Column>(`
    select table_name as table, column_name as column, udt_name as type,
      is_nullable = 'YES' as nullable, column_default is not null as defaulted
    from information_schema.columns where table_schema = current_schema()
      and not (select relispartition from pg_class where oid = format('%I.%I', table_schema, table_name)::regclass)
    order by table_name, ordinal_position`)
  const tables = Map.groupBy(rows, row => row.table)
  const names = [...tables.keys()]
  const lines = [
    '// Written from the migrated database by `npm run upshot -- database-types`. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    '',
    '/** Written as JSON text, read as whatever it holds: the store parses it. */',
    'type Json = ColumnType<unknown, string, string>',
    'type DefaultedJson = ColumnType<unknown, string | undefined, string>',
    'type NullableJson = ColumnType<unknown, string | null | undefined, string | null>',
    '',
    'export interface Schema {',
    ...names.map(name => `  ${name}: ${interfaceName(name)}`),
    '}',
    '',
  ]
  for (const [name, columns] of tables) {
    lines.push(`export interface ${interfaceName(name)} {`, ...columns.map(columnLine), '}', '')
  }
  return lines.join('\n')
}

function columnLine({ table, column, type, nullable, defaulted }: Column): string {
  const plain = typescriptOf.get(type)
  if (plain === undefined) throw new Error(`${table}.${column}: no TypeScript type is known for ${type}`)
  if (plain === 'Json') return `  ${column}: ${nullable ? 'NullableJson' : defaulted ? 'DefaultedJson' : 'Json'}`
  const nulled = nullable ? `${plain} | null` : plain
  return `  ${column}: ${defaulted ? `Generated<${nulled}>` : nulled}`
}

function interfaceName(table: string): string {
  return `${table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`
}
