/**
 * Labels of columns that are nobody's business here, in any tool and in the languages that tools write: telephone, postal
 * and IP addresses, birth, money, passwords, health, diet, and what questions about diversity ask. A label is held against
 * it without accents, in lower case.
 */
const sensitive = new RegExp(
  [
    // Telephone.
    'phone|mobile|mobil(nummer|telefon)?$|telefo|\\btel\\b|\\bfax\\b|handy|rufnummer|celular|movil|portable|cellulare|whatsapp|numer telefonu|電話|手机|手機|电话|전화|телефон',
    // Home address.
    'address(?! \\(?e-?mail)|adres|anschrift|direccion|endereco|indirizzo|street|stra(ss|ß|s)e|\\brue\\b|\\bcalle\\b|house number|hausnummer|zip|post ?code|postal|postleitzahl|\\bplz\\b|\\bcap\\b|domicil|wohnort|home (city|state|town|country)|county of residence|residence|住所|郵便|地址|주소|адрес',
    // Of the computer.
    '\\bip\\b|\\bipv?[46]?\\b|user agent|mac address',
    // Birth and papers.
    'birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|生年月日|passport|passeport|pasaporte|reisepass|personalausweis|national id|identity card|\\bdni\\b|\\bnif\\b|\\bssn\\b|social security',
    // Who somebody is.
    'gender|geschlecht|\\bgenre\\b|\\bgenero\\b|\\bsexo?\\b|\\bsesso\\b|geslacht|pronoun|pronom|ethnic|ethni|etni|\\brace\\b|\\braza\\b|\\braca\\b|hautfarbe|religio|konfession|orientation|orientacion|orientierung|lgbt|transgender|divers|underrepresent|unterreprasent|minorit|nationalit|nacionalidad|nazionalita|płec|性別|性别|성별',
    '\\bage\\b|age (group|range)|\\balter\\b|altersgruppe|\\bedad\\b|\\bidade\\b|\\beta\\b|leeftijd|tranche d.age',
    // Health and diet.
    'disab|behinder|discapacidad|deficien|handicap|accessib|barrierefrei|wheelchair|rollstuhl|health|gesundheit|\\bdiet|dieta|diat|allerg|alerg|vegetar|vegan|essenswunsch|ernahrung|alimentair|alimentar|dieetwens|medical|emergency contact|notfallkontakt',
    // Money and access.
    'wallet|eth_address|passwor|passwort|kennwort|contrasena|mot de passe|senha|\\biban\\b|\\bbic\\b|credit|kreditkarte|tarjeta|qr_code|\\btax|steuer|ust-?id|\\bvat\\b',
  ].join('|'),
  'u',
)

const addressOfMail = /e-?mail|correo|courriel|electronique|mailadres|\bmail\b|posta elettronica|di posta|poczty|メール/

/** Questions and answers in a person's own words. */
const freeText = /feedback|comment|notes?$|kommentar|comentario|bio$|message/

export function isSensitiveLabel(label: string): boolean {
  const folded = label.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().trim()
  if (label.includes('?') || label.length > 40 || freeText.test(folded)) return true
  return sensitive.test(folded) && !addressOfMail.test(folded)
}
