import type { Case } from '../unseen-table.ts'

/** Lists of who registered and who came in further languages. */
export const listsInLanguages: readonly Case[] = [
  {
    what: 'an Italian list in UTF-16',
    lines: [
      'Nome|Cognome|Email|Stato iscrizione|Presente|Parteciperai alla cena?',
      'Ada|E|ada@example.com|Confermato|Sì|No',
      'Bo|E|bo@example.com|Confermato|No|Sì',
      'Cy|E|cy@example.com|Annullato|No|Sì',
      "Di|E|di@example.com|Lista d'attesa|No|Sì",
    ],
    dialect: { delimiter: ';', encoding: 'utf-16le', lineEnd: '\r\n' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'a Catalan list',
    lines: [
      'Nom|Cognoms|Correu electrònic|Estat|Ha assistit',
      'Ada|E|ada@example.com|Confirmat|Sí',
      'Bo|E|bo@example.com|Confirmat|No',
      'Cy|E|cy@example.com|Cancel·lat|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Ukrainian list',
    lines: [
      "Ім'я|Прізвище|Електронна пошта|Статус|Відвідав",
      'Ада|Е|ada@example.com|Підтверджено|Так',
      'Бо|Е|bo@example.com|Підтверджено|Ні',
      'Сай|Е|cy@example.com|Скасовано|Ні',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Hungarian list',
    lines: [
      'Név|E-mail cím|Állapot|Megjelent',
      'Ada|ada@example.com|Megerősítve|Igen',
      'Bo|bo@example.com|Megerősítve|Nem',
      'Cy|cy@example.com|Lemondva|Nem',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'an Indonesian list',
    lines: [
      'Nama|Email|Status|Hadir',
      'Ada|ada@example.com|Terdaftar|Ya',
      'Bo|bo@example.com|Terdaftar|Tidak',
      'Cy|cy@example.com|Dibatalkan|Tidak',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Vietnamese list',
    lines: [
      'Họ và tên|Email|Trạng thái|Có mặt',
      'Ada|ada@example.com|Đã đăng ký|Có',
      'Bo|bo@example.com|Đã đăng ký|Không',
      'Cy|cy@example.com|Đã hủy|Không',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Romanian list',
    lines: [
      'Nume|Prenume|E-mail|Stare|Prezent',
      'E|Ada|ada@example.com|Confirmat|Da',
      'E|Bo|bo@example.com|Confirmat|Nu',
      'E|Cy|cy@example.com|Anulat|Nu',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Greek list',
    lines: [
      'Όνομα|Email|Κατάσταση|Παρών',
      'Άντα|ada@example.com|Επιβεβαιωμένο|Ναι',
      'Μπο|bo@example.com|Επιβεβαιωμένο|Όχι',
      'Σάι|cy@example.com|Ακυρωμένο|Όχι',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Korean list',
    lines: [
      '이름|이메일|신청 상태|참석 여부',
      '아다|ada@example.com|승인|참석',
      '보|bo@example.com|승인|불참',
      '사이|cy@example.com|취소|불참',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
