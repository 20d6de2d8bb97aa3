import { isSensitiveLabel } from '@upshot/server/imports/reading/sensitive-label'
import { describe, expect, it } from 'vitest'

const nobodysBusiness = [
  'Phone number',
  'phone_number',
  'Téléphone',
  'Telefonnummer',
  'Handynummer',
  'Rufnummer',
  'Teléfono móvil',
  'Telefoonnummer',
  'Numer telefonu',
  '電話番号',
  '전화번호',
  'Home Address 1',
  'Home Zip',
  'County of Residence',
  'Straße und Hausnummer',
  'Adresse postale',
  'Dirección',
  'Endereço',
  'Indirizzo',
  '住所',
  'IP Address',
  'Order IP',
  'IP-Adresse',
  'Gender',
  'Geschlecht',
  'Género',
  'Sexo',
  'Płeć',
  '性別',
  'Pronouns',
  'Pronomen',
  'Ethnicity',
  'Which group do you identify with?',
  'Date of birth',
  'Geburtsdatum',
  'Âge',
  'Età',
  'Dietary requirements',
  'Allergien',
  'Disability',
]
const plain = [
  'Email address',
  'E-Mail-Adresse',
  'Adresse e-mail',
  'Adresse mail',
  'Correo electrónico',
  'Adresse électronique',
  'Indirizzo e-mail',
  'Adres e-mail',
  'メールアドレス',
  'Name',
  'Company',
  'Country',
  'Status',
  'Ticket type',
  'Job title',
  'Average minutes',
  'Page views',
  'Webinar stage',
  'Usage',
]

describe('a label of a column', () => {
  it.each(nobodysBusiness)("'%s' is nobody's business", label => {
    expect(isSensitiveLabel(label)).toBe(true)
    expect(isSensitiveLabel(` ${label.toUpperCase()}\u00A0`)).toBe(true)
  })

  it.each(plain)("'%s' may be shown", label => {
    expect(isSensitiveLabel(label)).toBe(false)
  })
})
