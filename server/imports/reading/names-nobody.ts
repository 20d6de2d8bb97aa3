import { foldName } from './label.ts'

/** What tools write where somebody gave no name. In a list of who registered, two such rows are two people. */
const namesOfNobody: ReadonlySet<string> = new Set(
  [
    ...['anonymous', 'anonymous participant', 'anonymous attendee', 'anonymous guest', 'anonymous user'],
    ...['anonym', 'anonymer teilnehmer', 'anonyme', 'participant anonyme', 'anónimo', 'participante anónimo'],
    ...['anônimo', 'participante anônimo', 'anonimo', 'partecipante anonimo', 'anoniem', 'anonieme deelnemer', '匿名'],
  ].map(foldName),
)

/** `folded`: a whole name, folded. */
export function namesNobody(folded: string): boolean {
  return namesOfNobody.has(folded)
}
