/** What lines and columns are called that sum up others, in any file. */
export const totals: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'grand total', 'sum', 'summe', 'gesamt', 'gesamtsumme', 'total general', 'totaal', 'totale'],
  ...['suma', 'totais', 'totaux', 'totali', 'totalt', 'razem', 'celkem', 'összesen', 'toplam', 'итого', 'всего'],
  ...['усього', 'всього', 'загалом', 'yhteensä', 'i alt', 'kokku', 'ukupno', 'σύνολο', '총계', '合計', '总计', '總計'],
  ...['总数', '합계'],
])
