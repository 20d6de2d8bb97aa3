import { type SessionState, sessionStates } from '@upshot/shared/events/session-state'

const forms: Readonly<Record<SessionState, readonly string[]>> = {
  draft: ['draft', 'entwurf', 'brouillon', 'borrador', 'bozza', 'rascunho', 'concept'],
  submitted: [
    'submitted',
    'nominated',
    'in evaluation',
    'pending',
    'under review',
    'new',
    'eingereicht',
    'soumis',
    'soumise',
    'en attente',
    'en attente de décision',
    'enviado',
    'enviada',
    'inviato',
    'inviata',
    'submetido',
    'submetida',
    'ingediend',
  ],
  accepted: [
    'accepted',
    'accept',
    'aprovado',
    'aprovada',
    'accept_queue',
    'accept queue',
    'approved',
    'selected',
    'angenommen',
    'akzeptiert',
    'accepté',
    'acceptée',
    'aceptado',
    'aceptada',
    'accettato',
    'accettata',
    'aceito',
    'aceita',
    'aceite',
    'geaccepteerd',
  ],
  confirmed: [
    'confirmed',
    'scheduled',
    'bestätigt',
    'confirmé',
    'confirmée',
    'confirmado',
    'confirmada',
    'confermato',
    'confermata',
    'bevestigd',
  ],
  waitlisted: ['waitlisted', 'waitlist', 'waiting list', 'backup', 'reserve', 'warteliste', "liste d'attente"],
  rejected: [
    'rejected',
    'reject',
    'recusado',
    'recusada',
    'reprovado',
    'reprovada',
    'declined',
    'decline_queue',
    'decline queue',
    'not accepted',
    'abgelehnt',
    'rejeté',
    'rejetée',
    'refusé',
    'refusée',
    'rechazado',
    'rechazada',
    'rifiutato',
    'rifiutata',
    'rejeitado',
    'rejeitada',
    'afgewezen',
  ],
  withdrawn: [
    'withdrawn',
    'zurückgezogen',
    'retiré',
    'retirée',
    'retirado',
    'retirada',
    'ritirato',
    'ritirata',
    'ingetrokken',
  ],
  cancelled: [
    'canceled',
    'cancelled',
    'abgesagt',
    'annulé',
    'annulée',
    'cancelado',
    'cancelada',
    'annullato',
    'annullata',
    'cancellato',
    'geannuleerd',
    'storniert',
  ],
}

const known = new Map(
  Object.entries(forms).flatMap(([state, words]) => words.map(word => [word, stateNamed(state)] as const)),
)

function stateNamed(text: string): SessionState {
  const found = sessionStates.find(state => state === text)
  if (found === undefined) throw new Error(`no state is called ${text}`)
  return found
}

/** By a normalised word, also of a longer one ('Accepted (pending confirmation)'); null: not known. */
export function sessionState(word: string): SessionState | null {
  return known.get(word) ?? known.get(word.replace(/\s*[([].*$|\s+[-–—]\s+.*$/, '')) ?? null
}
