import type { StatusMeaning } from '@upshot/shared/imports/field'

export const zoomStatusWords: ReadonlyMap<string, StatusMeaning> = new Map([
  ['approved', 'registered'],
  ['pending approval', 'pending'],
  ['pending', 'pending'],
  ['denied', 'declined'],
  ['cancelled by self', 'cancelled'],
  ['canceled by self', 'cancelled'],
  ['cancelled by host', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ...(
    [
      [
        'registered',
        ['genehmigt', 'zugelassen', 'approuvé', 'approuvée', 'aprobado', 'aprovado', 'approvato', 'goedgekeurd'],
      ],
      ['registered', ['zatwierdzono', 'zatwierdzony', '承認済み', '承認', '已批准', '승인됨']],
      [
        'pending',
        ['genehmigung ausstehend', 'ausstehend', "en attente d'approbation", 'en attente', 'aprobación pendiente'],
      ],
      [
        'pending',
        ['pendiente de aprobación', 'pendiente', 'aprovação pendente', 'pendente', 'in attesa di approvazione'],
      ],
      ['pending', ['承認待ち', '待批准', '승인 대기']],
      [
        'declined',
        ['abgelehnt', 'refusé', 'refusée', 'denegado', 'rechazado', 'negado', 'recusado', 'rifiutato', '拒否'],
      ],
      [
        'cancelled',
        ['storniert', 'abgesagt', 'selbst storniert', 'annulé', 'annulée', 'cancelado', 'annullato', 'キャンセル'],
      ],
    ] as const
  ).flatMap(([meaning, words]) => words.map(word => [word, meaning] as const)),
])
