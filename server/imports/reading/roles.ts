import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { withoutLegend } from './label-words.ts'
import type { People } from './people.ts'
import type { Recognised } from './recognise.ts'
import type { RowIssues } from './row-issues.ts'
import { asksForStaff } from './staff-marks.ts'
import { yesOrNo } from './yes-or-no.ts'

/** 'Ada (Host)', 'Ada (Co-host, me)': lists of who joined a call say so behind the name. */
const hostByName =
  /\((?:co-?host|host|organi[sz]er|(?:mit)?gastgeber(?:in)?|organisator(?:in)?|(?:co-?)?hôte|organisateur|(?:co)?anfitrión|organizador|(?:co)?anfitrião|gastheer|主催者|主持人|ホスト)(?:, [^()]{1,15})?\)$/i

/** Programs that sit in a call and take notes. Somebody may work for whoever makes them, or take notes: 'Ada (note taker)'. */
const takesNotes =
  /\bnote(?<![(,|/–-] ?note) ?-?taker\b|^(?:.{1,60}['’]s )?(?:otter\.ai|otterpilot|fathom ai|tl;dv|fireflies(?:\.ai)?|read\.ai meeting notes|read meeting notes|sembly(?:\.ai)?|tactiq(?:\.ai)?|meetgeek)(?: (?:bot|assistant|recorder))?(?: \(.*\))?$/i

/** Tells staff by the columns of roles, by their role or a yes below the name of it, and by what stands behind a name. */
export class Roles {
  readonly #source: Source
  readonly #issues: RowIssues
  readonly columns: readonly number[]
  readonly #marks: ReadonlySet<number>
  readonly #name: number
  readonly #isOfCall: boolean
  /** Of an invitation whoever runs the event answers as all others do. */
  readonly #namesMayTell: boolean

  constructor({ source, header, fields }: Recognised, issues: RowIssues) {
    this.#source = source
    this.#issues = issues
    this.columns = fields.flatMap((field, index) => (field === 'role' ? [index] : []))
    this.#name = fields.indexOf('name')
    this.#isOfCall = source.rowPer === 'join' || fields.includes('joinedAt')
    this.#namesMayTell = this.#isOfCall || fields.includes('attended') || fields.includes('checkedInAt')
    const areMarks = (column: number) => asksForStaff(withoutLegend(header[column] ?? ''))
    this.#marks = new Set(source.tool === generic.tool ? this.columns.filter(areMarks) : [])
  }

  /** 'Speaker, Attendee', 'Organizer / Speaker': whoever is on a stage is, whatever else they are. */
  #isOneOf(roles: string): boolean {
    if (this.#source.tool !== generic.tool || !/[,;/&+]/.test(roles)) return false
    return roles.split(/[,;/&+]/).some(role => this.#source.staffRoles?.has(role.trim()) === true)
  }

  note(row: Row, people: People, person: number): void {
    if (this.#name !== -1 && this.#isStaffByName(row.cell(this.#name))) people.noteStaff(person)
    for (const column of this.columns) {
      const cell = row.cell(column)
      const role = normaliseLabel(cell)
      const { staffRoles, otherRoles } = this.#source
      const isMarked = this.#marks.has(column) && yesOrNo(cell) === true
      if (staffRoles?.has(role) === true || this.#isOneOf(role) || isMarked) people.noteStaff(person)
      else if (otherRoles?.has(role) === false && !isNothing(cell)) this.#issues.unknownRole(row.line, column, cell)
    }
  }

  #isStaffByName(name: string): boolean {
    const isHost = this.#namesMayTell && name.trimEnd().endsWith(')') && hostByName.test(name.trimEnd())
    return isHost || (this.#isOfCall && takesNotes.test(name.trim()))
  }
}
