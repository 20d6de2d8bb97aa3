/** What became of somebody's registration, strongest first. Whether they came is another fact. */
export const registrationStates = ['registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined'] as const
export type RegistrationState = (typeof registrationStates)[number]

/** How a contact is told from others: by an address, by an id in a tool, by a name within one event, or not at all. */
export const contactIdentities = ['email', 'tool', 'name', 'anonymous'] as const
export type ContactIdentity = (typeof contactIdentities)[number]
