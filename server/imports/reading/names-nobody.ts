import { foldName } from './label.ts'

/** What tools and people write where somebody gave no name. In a list of who registered, two such rows are two people. */
const namesOfNobody: ReadonlySet<string> = new Set(
  [
    ...['anonymous', 'anonymous participant', 'anonymous attendee', 'anonymous guest', 'anonymous user'],
    ...['anonym', 'anonymer teilnehmer', 'anonyme', 'participant anonyme', 'anónimo', 'participante anónimo'],
    ...['anônimo', 'participante anônimo', 'anonimo', 'partecipante anonimo', 'anoniem', 'anonieme deelnemer', '匿名'],
    ...['guest', 'unnamed guest', 'guest name', 'gast', 'invité', 'invitée', 'invitado', 'invitada', 'convidado'],
    ...['convidada', 'ospite', 'gość', 'plus one', 'begleitung', 'begleitperson', 'accompagnant', 'acompañante'],
    ...['acompanhante', 'accompagnatore', 'tba', 'tbc', 'tbd', 'to be announced', 'to be confirmed', 'unknown'],
    ...['unbekannt', 'inconnu', 'no name', 'noname', 'unassigned', 'not assigned', '?', '??', '???'],
  ].map(foldName),
)

/** '+1', '+1 (Ada)', 'Guest 2', 'Guest of Ada', 'Ada’s guest'. */
const ofSomebody =
  /^(?:\+ ?1|plus one|guest)(?: ?#?\d{1,2})?(?: (?:of|von|de|di|van) .+| \(.+\))?$|.(?:['’]s|s['’]) (?:guest|plus one|\+ ?1)$|^(?:begleitung|gast) von .+$/

/** `folded`: a whole name, folded. */
export function namesNobody(folded: string): boolean {
  return namesOfNobody.has(folded) || ofSomebody.test(folded)
}
