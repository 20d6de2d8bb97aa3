/** What columns are called that count the seats of an order, in the languages of {@link genericLabels}. */
export const ticketLabels: readonly string[] = [
  ...['quantity', 'qty', 'ticket quantity', 'tickets', 'ticket count', 'number of tickets', 'no of tickets'],
  ...['nr of tickets', '# tickets', '# of tickets', 'tickets ordered', 'tickets bought', 'tickets purchased'],
  ...['tickets sold', 'quantity ordered', 'order quantity', 'lineitem quantity', 'item quantity', 'total tickets'],
  ...['seats', 'number of seats', 'seats booked', 'places booked', 'number of places', 'spots', 'party size'],
  ...['valid tickets', 'active tickets'],
  ...['pax', 'group size', 'size of group', 'size of party', 'number of people', 'no of people', 'headcount'],
  ...['head count', 'number of attendees', 'no of attendees', 'number of participants', 'gruppengröße'],
  ...['anzahl teilnehmer', 'anzahl teilnehmende', 'nombre de personnes', 'nombre de participants'],
  ...['número de personas', 'número de asistentes'],
  ...['número de pessoas', 'número de participantes', 'numero di persone', 'numero di partecipanti', 'aantal personen'],
  ...['aantal deelnemers', 'liczba osób', 'antal personer'],
  ...['anzahl', 'anzahl tickets', 'ticketanzahl', 'anzahl der tickets', 'anzahl karten', 'anzahl plätze', 'menge'],
  ...['plätze', 'karten', 'anzahl personen', 'personenzahl'],
  ...['quantité', 'nombre de billets', 'nombre de places', 'nb de places', 'nb de billets', 'places', 'billets'],
  ...['cantidad', 'número de entradas', 'cantidad de entradas', 'entradas', 'boletos', 'número de boletos', 'plazas'],
  ...['quantidade', 'número de ingressos', 'quantidade de ingressos', 'ingressos', 'bilhetes', 'número de bilhetes'],
  ...['quantità', 'numero di biglietti', 'numero biglietti', 'biglietti', 'posti', 'numero posti'],
  ...['aantal', 'aantal tickets', 'aantal kaarten', 'aantal plaatsen', 'kaarten', 'plaatsen'],
  ...['ilość', 'liczba biletów', 'bilety', 'liczba miejsc', 'antal', 'antal biljetter', 'antal billetter'],
  ...['枚数', '数量', 'チケット枚数', '申込枚数', '申込数', '人数', '票数', '수량', '매수'],
]

/** What columns are called that say who did not come. */
export const noShowLabels: readonly string[] = [
  ...['no-show', 'no show', 'noshow', 'no-show?', 'is no show', 'was no show', 'marked as no show', 'no show status'],
  ...['no-shows', 'did not attend', 'did not show up', 'did not show', 'not attended', 'absent', 'absence', 'missed'],
  ...['nicht erschienen', 'nicht teilgenommen', 'nicht anwesend', 'abwesend', 'ferngeblieben', 'fehlt'],
  ...['absent(e)', 'absence', 'non présent', 'non-présent', 'ne s’est pas présenté', 'pas venu'],
  ...['no asistió', 'no se presentó', 'ausente', 'ausencia', 'não compareceu', 'faltou', 'ausência'],
  ...['assente', 'non presente', 'non si è presentato', 'afwezig', 'niet aanwezig', 'niet verschenen'],
  ...[
    'nieobecny',
    'nieobecna',
    'nieobecność',
    'nie pojawił się',
    'uteblev',
    'udeblevet',
    '欠席',
    '不参加',
    'ノーショー',
  ],
]
