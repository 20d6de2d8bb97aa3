export interface AuditSearch {
  person?: string | undefined
  action?: string | undefined
  about?: string | undefined
}

/** Anybody can write an address: what the server would refuse is left out. */
export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  const { person, action, about } = raw
  return {
    ...(typeof person === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(person) ? { person } : {}),
    ...(typeof action === 'string' && action !== '' && action.length <= 80 ? { action } : {}),
    ...(typeof about === 'string' && about !== '' && about.length <= 40 ? { about } : {}),
  }
}
