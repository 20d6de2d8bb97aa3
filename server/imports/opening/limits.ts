/**
 * What is unpacked never comes to more than this, as the archive declares it and as it then turns out. A workbook of as many
 * rows as Excel allows has about this much XML in its sheet.
 */
export const limits = {
  /** The table itself, which is only streamed. */
  tableBytes: 500_000_000,
  /** Texts that the sheets of a workbook share: they are kept in memory. */
  stringBytes: 80_000_000,
  /** Lists of sheets, styles and the like, which are kept as well. */
  smallPartBytes: 8_000_000,
  /** Tables shrink to a fifth or a thirtieth; only repetition made on purpose shrinks more. */
  ratio: 100,
  /** Below this the ratio says nothing. */
  ratioFromBytes: 10_000_000,
  members: 2_000,
  sheets: 60,
} as const
