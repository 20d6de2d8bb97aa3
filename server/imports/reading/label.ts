/** A label or status word as it is compared: without marks of order, case and white space. */
export function normaliseLabel(cell: string): string {
  // Most cells are plain, and this is asked of whole columns.
  if (plain.test(cell)) return cell.toLowerCase()
  return cell
    .replace(/[\uFEFF\u200B\0]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

const plain = /^[!-~]+(?: [!-~]+)*$/

/** A name as it is compared: case, accents and white space folded. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * A label without case, accents, punctuation and what forms add to it: '*E-Mail (required):' is 'e mail'. Words that programs
 * put together are taken apart: 'checkedInAt' is 'checked in at'.
 */
export function looseLabel(label: string): string {
  return (
    foldName(
      label
        .replace(/\((optional|required|erforderlich|obligatoire|obligatorio|obrigatório|optioneel|必須|任意)\)/gi, '')
        .replace(/LinkedIn/g, 'Linkedin')
        .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}$)/gu, ' '),
    )
      .replace(/[^\p{L}\p{N}#]+/gu, ' ')
      // Capitals have no Turkish letter of their own in most programs: 'KATILDI'.
      .replace(/ı/g, 'i')
      .trim()
  )
}

/** A cell as messages quote it: at most 60 characters, on one line, without characters that change how text runs. */
export function quoteCell(cell: string): string {
  const plain = cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return `'${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}'`
}

/** Cells that stand for 'nothing here'. */
export function isNothing(cell: string): boolean {
  if (cell.length > 14) return false
  switch (cell.trim().toLowerCase()) {
    case '':
    case '-':
    case '--':
    case '---':
    case '–':
    case '—':
    case '−':
    case 'na':
    case 'n/a':
    case 'n.a.':
    case '#n/a':
    case 'none':
    case 'null':
    case '(null)':
    case 'undefined':
    case '\\n':
    case 'info requested':
      return true
    default:
      return false
  }
}
