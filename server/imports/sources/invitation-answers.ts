/** What calendars call the answer to an invitation. A form has answers of other kinds. */
export const answerLabels: ReadonlySet<string> = new Set([
  ...['antwort', 'respuesta', 'resposta', 'risposta', 'antwoord', 'odpowiedz', 'svar', 'odpoved', 'ответ', 'yanit'],
  ...['返信', '応答', '回复', '答复', '응답'],
])

/** No answer so far, as calendars say it below such a label. */
export const noAnswer: readonly string[] = [
  ...['none', 'keine', 'aucune', 'aucun', 'ninguna', 'ninguno', 'nenhuma', 'nessuna', 'geen', 'brak', 'ingen'],
  ...['žádná', 'нет', 'yok', 'なし', '无', '없음'],
]

/** How somebody will come, where it was asked whether they do. */
export const waysToCome: readonly string[] = [
  ...['in person', 'in-person', 'on site', 'on-site', 'onsite', 'online', 'virtual', 'virtually', 'remote', 'remotely'],
  ...['vor ort', 'présentiel', 'en présentiel', 'en ligne', 'presencial', 'en línea', 'in presenza'],
]
