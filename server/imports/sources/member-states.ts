import type { Source } from './source.ts'

type LeftOut = NonNullable<Source['leftOut']>[number]

/** Programs that sit among the members of a chat. */
export const botsLeftOut: LeftOut = {
  labels: ['bot', 'is bot', 'is_bot', 'isbot', 'bot?'],
  words: new Set(['yes', 'true', '1', 'y', 'x', 'bot', 'ja', 'oui', 'sí', 'si']),
}

const gone = [
  ...['cancelled', 'canceled', 'expired', 'left', 'banned', 'removed', 'deleted', 'kicked', 'deactivated'],
  ...['lapsed', 'ended', 'terminated', 'former', 'former member', 'gekündigt', 'abgelaufen', 'ausgetreten', 'gesperrt'],
  ...[
    'ehemalig',
    'ehemaliges mitglied',
    'résilié',
    'résiliée',
    'expiré',
    'expirée',
    'parti',
    'partie',
    'banni',
    'bannie',
  ],
  ...['unsubscribed', 'cleaned', 'rejected', 'declined', 'suspended'],
  ...['cancelado', 'cancelada', 'expirado', 'expirada', 'baja', 'de baja', 'vencido', 'vencida', 'expulsado'],
]

/** Who was asked to join, or asked to. */
const notYet = [
  ...['invited', 'invite sent', 'invitation sent', 'pending', 'pending approval', 'awaiting approval', 'requested'],
  ...['eingeladen', 'ausstehend', 'invité', 'invitée', 'en attente', 'invitado', 'invitada', 'pendiente'],
]

/** States of who is no member any more, or not yet. A membership that is not active has ended; a person may only be quiet. */
export const leftMembers: readonly LeftOut[] = [
  {
    labels: [
      ...['membership status', 'membership state', 'mitgliedsstatus', 'mitgliedschaftsstatus', "statut d'adhésion"],
      ...['estado de la membresía', 'estado de membresía'],
    ],
    words: new Set([...gone, ...notYet, 'inactive', 'inaktiv', 'inactif', 'inactiva']),
  },
  {
    labels: ['status', 'state', 'member status', 'account status', 'subscription status', 'estado', 'statut'],
    words: new Set([...gone, ...notYet]),
  },
]
