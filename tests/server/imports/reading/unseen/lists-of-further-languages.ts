import type { Case } from '../unseen-table.ts'

/** Lists of the same shape in languages whose words are known in part. */
export const listsOfFurtherLanguages: readonly Case[] = [
  {
    what: 'Spanish with decimal commas',
    lines: [
      'Nombre|Apellidos|Correo|Estado|Asistió|Minutos conectados',
      'Ada|E|ada@example.com|Confirmado|Sí|40,5',
      'Bo|E|bo@example.com|Confirmado|No|0',
      'Cy|E|cy@example.com|Cancelado|No|0',
      'Di|E|di@example.com|En lista de espera|No|0',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1, averageMinutes: 40.5 },
  },
  {
    what: 'Italian with hours',
    lines: [
      'Cognome|Nome|Email|Data iscrizione|Presente|Ore di presenza',
      'E|Ada|ada@example.com|01/10/2026|Sì|1,5',
      'E|Bo|bo@example.com|13/10/2026|No|0',
      'E|Cy|cy@example.com|13/10/2026|Sì|0,5',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 3, attended: 2, noShow: 1, averageMinutes: 60 },
  },
  {
    what: 'Polish with who gave up',
    lines: [
      'Imię i nazwisko|E-mail|Status|Obecność',
      'Ada E|ada@example.com|potwierdzony|obecny',
      'Bo E|bo@example.com|potwierdzony|nieobecny',
      'Cy E|cy@example.com|rezygnacja|nieobecny',
      'Di E|di@example.com|lista rezerwowa|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Czech',
    lines: [
      'Jméno|Příjmení|E-mail|Stav|Přišel',
      'Ada|E|ada@example.com|potvrzeno|Ano',
      'Bo|E|bo@example.com|potvrzeno|Ne',
      'Cy|E|cy@example.com|zrušeno|Ne',
      'Di|E|di@example.com|čeká na potvrzení|Ne',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, pending: 1 },
  },
  {
    what: 'Turkish with a list of spares',
    lines: [
      'Ad Soyad|E-posta|Durum|Katıldı mı?|Süre (dk)',
      'Ada E|ada@example.com|Onaylandı|Evet|40',
      'Bo E|bo@example.com|Onaylandı|Hayır|0',
      'Cy E|cy@example.com|İptal edildi|Hayır|0',
      'Di E|di@example.com|Yedek listede|Hayır|0',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1, averageMinutes: 40 },
  },
  {
    what: 'Japanese with circles and crosses',
    lines: [
      '申込番号|氏名|メールアドレス|申込日時|ステータス|来場',
      '1|Ada|ada@example.com|2026/10/01 10:00|参加確定|○',
      '2|Bo|bo@example.com|2026/10/01 10:00|参加確定|×',
      '3|Cy|cy@example.com|2026/10/01 10:00|キャンセル|×',
      '4|Di|di@example.com|2026/10/01 10:00|補欠|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1, waitlisted: 1 },
  },
  {
    what: 'Korean with letters',
    lines: [
      '이름|이메일|신청일시|상태|출석여부',
      'Ada|ada@example.com|2026-10-01 10:00|참가확정|O',
      'Bo|bo@example.com|2026-10-01 10:00|참가확정|X',
      'Cy|cy@example.com|2026-10-01 10:00|취소|X',
      'Di|di@example.com|2026-10-01 10:00|대기|X',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Chinese with an approval',
    lines: [
      '姓名|邮箱|报名时间|审核状态|签到状态|签到时间',
      'Ada|ada@example.com|2026-10-01 10:00|审核通过|已签到|2026-10-26 18:00',
      'Bo|bo@example.com|2026-10-01 10:00|审核通过|未签到|',
      'Cy|cy@example.com|2026-10-01 10:00|审核拒绝|未签到|',
      'Di|di@example.com|2026-10-01 10:00|待审核|未签到|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1, pending: 1 },
  },
  {
    what: 'Chinese with an approval in words that nobody knows',
    lines: [
      '姓名|邮箱|报名时间|审核状态|签到状态',
      'Ada|ada@example.com|2026-10-01 10:00|甲|已签到',
      'Bo|bo@example.com|2026-10-01 10:00|乙|未签到',
      'Cy|cy@example.com|2026-10-01 10:00|乙|未签到',
    ],
    expect: { registered: null, attended: 1 },
  },
  {
    what: 'Russian with a check at the door',
    lines: [
      'Фамилия|Имя|E-mail|Статус|Дата регистрации|Прошел контроль',
      'E|Ada|ada@example.com|оплачено|01.10.2026 10:00|да',
      'E|Bo|bo@example.com|оплачено|01.10.2026 10:00|нет',
      'E|Cy|cy@example.com|отказ|01.10.2026 10:00|нет',
      'E|Di|di@example.com|забронировано|01.10.2026 10:00|нет',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1, cancelled: 0 },
  },
  {
    what: 'Spanish with the time of a connection',
    lines: [
      'Nombre y apellidos|Correo electrónico|Fecha de inscripción|¿Asistió?|Tiempo de conexión',
      'Ada|ada@example.com|01/10/2026|Sí|01:05:00',
      'Bo|bo@example.com|13/10/2026|No|00:00:00',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 65 },
  },
  {
    what: 'Japanese with who was let in',
    lines: [
      '氏名|フリガナ|メールアドレス|申込日時|支払い状況|来場チェック',
      'Ada|エー|ada@example.com|2026/10/01 10:00|支払済み|来場済み',
      'Bo|ビー|bo@example.com|2026/10/01 10:00|支払済み|未来場',
      'Cy|シー|cy@example.com|2026/10/01 10:00|返金済み|未来場',
    ],
    expect: { attended: 1, rows: 3 },
  },
  {
    what: 'a Chinese form',
    lines: [
      '序号|姓名|手机|邮箱|提交时间|是否参加|是否到场',
      '1|Ada|1380000|ada@example.com|2026-10-01 10:00|是|是',
      '2|Bo|1380001|bo@example.com|2026-10-01 10:00|是|否',
      '3|Cy|1380002|cy@example.com|2026-10-01 10:00|否|否',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'a Russian webinar',
    lines: [
      'Имя|Электронная почта|Дата регистрации|Участвовал|Время на вебинаре (мин)',
      'Ada|ada@example.com|01.10.2026|да|40',
      'Bo|bo@example.com|02.10.2026|нет|0',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1, registered: 2, noShow: 1, averageMinutes: 40 },
  },
  {
    what: 'Arabic, of which no word is known',
    lines: [
      'الاسم|البريد الإلكتروني|الحالة|الحضور',
      'Ada|ada@example.com|مؤكد|حضر',
      'Bo|bo@example.com|مؤكد|لم يحضر',
      'Cy|cy@example.com|ملغى|لم يحضر',
    ],
    expect: { rows: 3 },
  },
]
