export const passwordLength = { least: 12, most: 128 } as const

// Longer than the least length and still among the first that are tried.
const wellKnown = new Set([
  '123456789012',
  '1234567890123',
  '1234567890ab',
  '012345678901',
  '111111111111',
  '000000000000',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwerty123456',
  'qwertyuiopasdfgh',
  'abcdefghijkl',
  'abcdefgh1234',
  'passwordpassword',
  'password1234',
  'password12345',
  'password123!',
  'password2026',
  'mypassword123',
  'changemechangeme',
  'changeme1234',
  'letmeinletmein',
  'letmein12345',
  'iloveyou1234',
  'welcome12345',
  'welcome123456',
  'administrator',
  'administrator1',
  'admin1234567',
  'adminadminadmin',
  'trustno1trustno1',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'upshotupshot',
  'upshot123456',
])

/** Why a password cannot be taken, as a sentence, or null when it can. `email` is its owner's address. */
export function passwordWeakness(password: string, email: string): string | null {
  const length = [...password].length
  if (length < passwordLength.least) {
    return `The password has ${length} characters; it needs at least ${passwordLength.least}.`
  }
  if (password.length > passwordLength.most) return `The password is longer than ${passwordLength.most} characters.`
  const plain = password.trim().toLowerCase()
  if (wellKnown.has(plain) || new Set(plain).size < 4) return 'This password is well known. Choose another.'
  const address = email.trim().toLowerCase()
  if (plain === address || plain === address.replace('@', '')) {
    return 'The password must not be the e-mail address.'
  }
  return null
}
