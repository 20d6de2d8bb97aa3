/** '09:00:00' of '1899-12-30 09:00:00', as spreadsheets write a time of day, and '9:00' of '9h00'. */
export function clockIn(cell: string): string {
  return cell
    .trim()
    .replace(/^(1899-12-3\d|1900-01-0\d)[T ]/, '')
    .replace(/^(\d{1,2}) ?h ?(\d{2})$/i, '$1:$2')
}
