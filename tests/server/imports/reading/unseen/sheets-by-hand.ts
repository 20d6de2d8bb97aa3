import type { Case } from '../unseen-table.ts'

/** Lists that people keep by hand, in twelve languages. */
export const sheetsByHand: readonly Case[] = [
  {
    what: 'German: Zu- und Absagen, und wer da war',
    lines: [
      'Name|E-Mail|Rückmeldung|Erschienen|Bemerkung',
      'Ada|ada@example.com|Zusage|ja|',
      'Bo|bo@example.com|Zusage|nein|krank',
      'Cy|cy@example.com|Absage|nein|',
      'Di|di@example.com|offen|nein|',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 4, registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'French: inscrits, présents, excusés',
    lines: [
      'Nom|Prénom|Courriel|Inscrit le|Présence',
      'E|Ada|ada@example.com|01/10/2026|Présente',
      'E|Bo|bo@example.com|13/10/2026|Absent',
      'E|Cy|cy@example.com|14/10/2026|Excusé',
      'E|Di|di@example.com|14/10/2026|Présent',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 4, attended: 2, noShow: 2 },
  },
  {
    what: 'Spanish: asistencia con hora de llegada',
    lines: [
      'Nombre|Apellidos|Correo electrónico|Fecha de inscripción|Asistió|Hora de llegada',
      'Ada|E|ada@example.com|01/10/2026|Sí|18:05',
      'Bo|E|bo@example.com|13/10/2026|No|',
      'Cy|E|cy@example.com|14/10/2026|Sí|06:20 p. m.',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Italian: iscritti e presenti',
    lines: [
      'Cognome|Nome|Email|Data iscrizione|Stato|Presente',
      'E|Ada|ada@example.com|01/10/2026|Confermato|Sì',
      'E|Bo|bo@example.com|13/10/2026|Confermato|No',
      "E|Cy|cy@example.com|13/10/2026|In lista d'attesa|No",
      'E|Di|di@example.com|14/10/2026|Disdetto|No',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1, cancelled: 1 },
  },
  {
    what: 'Polish: lista obecności',
    lines: [
      'Imię i nazwisko|E-mail|Data zgłoszenia|Status|Obecność',
      'Ada E|ada@example.com|01.10.2026|Potwierdzony|Obecny',
      'Bo E|bo@example.com|13.10.2026|Potwierdzony|Nieobecny',
      'Cy E|cy@example.com|14.10.2026|Anulowany|Nieobecny',
      'Di E|di@example.com|14.10.2026|Lista rezerwowa|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Czech: přihlášení a účast',
    lines: [
      'Jméno|Příjmení|E-mail|Datum přihlášení|Účast',
      'Ada|E|ada@example.com|1. 10. 2026|ano',
      'Bo|E|bo@example.com|13. 10. 2026|ne',
    ],
    dialect: { delimiter: ';' },
    // 'Přihlášení' is a login as well.
    expect: { registered: null, attended: 1, noShow: null },
  },
  {
    what: 'Turkish: katılım listesi',
    lines: [
      'Ad Soyad|E-posta|Kayıt Tarihi|Durum|Katıldı mı?',
      'Ada E|ada@example.com|01.10.2026|Onaylandı|Evet',
      'Bo E|bo@example.com|13.10.2026|Onaylandı|Hayır',
      'Cy E|cy@example.com|14.10.2026|İptal edildi|Hayır',
      'Di E|di@example.com|14.10.2026|Beklemede|Hayır',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'Russian: список участников',
    lines: [
      'ФИО|Эл. почта|Дата регистрации|Статус|Пришёл',
      'Ада Е|ada@example.com|01.10.2026 10:00|Подтверждено|Да',
      'Бо Е|bo@example.com|13.10.2026 10:00|Подтверждено|Нет',
      'Си Е|cy@example.com|14.10.2026 10:00|Отменено|Нет',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Japanese: 受付簿',
    lines: [
      'No.|氏名|会社名|メールアドレス|申込日|受付状況',
      '1|阿田|A社|ada@example.com|2026/10/01|受付済',
      '2|坊田|B社|bo@example.com|2026/10/02|未受付',
      '3|椎田|C社|cy@example.com|2026/10/03|受付済',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Korean: 신청자 명단과 출석 여부',
    lines: [
      '이름|이메일|신청일시|신청상태|출석여부',
      '아다|ada@example.com|2026-10-01 오전 10:00|승인|O',
      '보|bo@example.com|2026-10-02 오후 2:00|승인|X',
      '시|cy@example.com|2026-10-03 오후 2:00|취소|X',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Chinese: 报名与签到',
    lines: [
      '序号|姓名|邮箱|报名时间|审核状态|签到状态|签到时间',
      '1|阿达|ada@example.com|2026-10-01 10:00|已通过|已签到|2026-10-26 18:00',
      '2|波|bo@example.com|2026-10-02 10:00|已通过|未签到|',
      '3|西|cy@example.com|2026-10-02 10:00|待审核|未签到|',
      '4|迪|di@example.com|2026-10-02 10:00|已取消|未签到|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1, cancelled: 1 },
  },
  {
    what: 'Dutch: afgemeld na aanmelding',
    lines: [
      'Naam|E-mail|Inschrijfdatum|Status|Opgekomen',
      'Ada|ada@example.com|01-10-2026|Aangemeld|ja',
      'Bo|bo@example.com|13-10-2026|Aangemeld|nee',
      'Cy|cy@example.com|14-10-2026|Afgemeld|nee',
      'Di|di@example.com|14-10-2026|Reservelijst|nee',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Portuguese: presença por extenso',
    lines: [
      'Nome|E-mail|Inscrição em|Situação|Compareceu',
      'Ada|ada@example.com|01/10/2026|Inscrito|Compareceu',
      'Bo|bo@example.com|13/10/2026|Inscrito|Não compareceu',
      'Cy|cy@example.com|14/10/2026|Lista de espera|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, waitlisted: 1 },
  },
  {
    what: 'Swedish: kom, kom inte',
    lines: [
      'Namn|E-post|Anmälningsdatum|Deltog',
      'Ada|ada@example.com|2026-10-01|Ja',
      'Bo|bo@example.com|2026-10-02|Nej',
      'Cy|cy@example.com|2026-10-02|Ja',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Hungarian: jelentkezés és részvétel',
    lines: [
      'Név|E-mail cím|Jelentkezés dátuma|Állapot|Részt vett',
      'Ada E|ada@example.com|2026.10.01.|Visszaigazolva|igen',
      'Bo E|bo@example.com|2026.10.13.|Visszaigazolva|nem',
      'Cy E|cy@example.com|2026.10.14.|Lemondta|nem',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Danish: tilmeldte med afbud',
    lines: [
      'Navn|E-mail|Tilmeldt|Fremmødt|Afbud',
      'Ada|ada@example.com|01-10-2026|Ja|Nej',
      'Bo|bo@example.com|13-10-2026|Nej|Nej',
      'Cy|cy@example.com|14-10-2026|Nej|Ja',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Indonesian: daftar hadir',
    lines: [
      'Nama|Email|Tanggal Daftar|Kehadiran',
      'Ada|ada@example.com|01/10/2026|Hadir',
      'Bo|bo@example.com|13/10/2026|Tidak hadir',
      'Cy|cy@example.com|14/10/2026|Hadir',
    ],
    expect: { registered: 3, attended: 2, noShow: 1 },
  },
  {
    what: 'Vietnamese: danh sách đăng ký',
    lines: [
      'Họ và tên|Email|Thời gian đăng ký|Trạng thái|Tham dự',
      'Ada|ada@example.com|01/10/2026 10:00|Đã xác nhận|Có',
      'Bo|bo@example.com|13/10/2026 10:00|Đã xác nhận|Không',
      'Cy|cy@example.com|14/10/2026 10:00|Đã hủy|Không',
    ],
    // 'Tham dự' is said before and after.
    expect: { registered: 2, attended: null, cancelled: 1 },
  },
  {
    what: 'Greek: συμμετοχές',
    lines: [
      'Όνομα|Επώνυμο|Email|Ημερομηνία εγγραφής|Παρουσία',
      'Άντα|Ε|ada@example.com|01/10/2026|Ναι',
      'Μπο|Ε|bo@example.com|13/10/2026|Όχι',
    ],
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
  {
    what: 'Ukrainian: реєстрація та присутність',
    lines: [
      "Ім'я|Прізвище|Пошта|Дата реєстрації|Присутність",
      'Ада|Е|ada@example.com|01.10.2026|Так',
      'Бо|Е|bo@example.com|13.10.2026|Ні',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1 },
  },
]
