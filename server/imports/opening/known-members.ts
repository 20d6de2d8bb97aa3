/** Archives of several files, by the tool that writes them: the one that is read, in the languages seen, and those beside it. */
export interface KnownArchive {
  tool: string
  /** Read by this name and no other. */
  table: readonly string[]
}

export const knownArchives: readonly KnownArchive[] = [
  {
    tool: 'YouTube Studio',
    table: [
      'Table data.csv',
      'Tabellendaten.csv',
      'Datos de la tabla.csv',
      'Données du tableau.csv',
      'Dados da tabela.csv',
    ],
  },
  {
    tool: 'Search Console',
    table: ['Pages.csv', 'Seiten.csv', 'Páginas.csv', 'Pagine.csv', "Pagina's.csv", 'ページ.csv'],
  },
  { tool: 'Plausible', table: ['visitors.csv'] },
  { tool: 'Umami', table: ['website_event.csv'] },
]
