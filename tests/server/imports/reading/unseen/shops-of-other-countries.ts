import type { Case } from '../unseen-table.ts'

/** Ticket shops and platforms of other countries. */
export const shopsOfOtherCountries: readonly Case[] = [
  {
    what: 'WooCommerce orders',
    lines: [
      'Order Number|Order Status|Order Date|First Name (Billing)|Last Name (Billing)|Email (Billing)|Item Name|Quantity|Item Cost',
      '501|Completed|2026-10-13 10:00|Ada|E|ada@example.com|Ticket|2|20',
      '502|Processing|2026-10-13 11:00|Bo|E|bo@example.com|Ticket|1|20',
      '503|Refunded|2026-10-14 10:00|Cy|E|cy@example.com|Ticket|2|20',
    ],
    expect: { registered: 3, cancelled: 2, anonymous: 2, attended: null },
  },
  {
    what: 'a form that asks how many tickets somebody needs',
    lines: [
      'Timestamp|Email address|Name|How many tickets do you need?',
      '2026/10/13 10:00:00 AM GMT+2|ada@example.com|Ada|3',
      '2026/10/13 11:00:00 AM GMT+2|bo@example.com|Bo|1',
    ],
    expect: { registered: 4, anonymous: 2 },
  },
  {
    what: 'Accelevents',
    lines: [
      'Attendee Name|Attendee Email|Ticket Type|Order Status|Check In Status|Check In Date|Order Date',
      'Ada|ada@example.com|GA|Paid|Checked In|10/26/2026 18:00|10/13/2026 10:00',
      'Bo|bo@example.com|GA|Paid|Not Checked In||10/14/2026 10:00',
      'Cy|cy@example.com|GA|Refunded|Not Checked In||10/14/2026 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Sympla',
    lines: [
      'Nº ingresso|Nome|Sobrenome|Tipo de ingresso|Valor|Data compra|Nº pedido|Email|Estado de pagamento|Check-in|Data Check-in',
      '1|Ada|E|Inteira|0,00|13/10/2026|P1|ada@example.com|Aprovado|Sim|26/10/2026 18:00',
      '2|Bo|E|Inteira|0,00|14/10/2026|P2|bo@example.com|Aprovado|Não|',
      '3|Cy|E|Inteira|0,00|14/10/2026|P3|cy@example.com|Cancelado|Não|',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Weezevent',
    lines: [
      "ID|Nom|Prénom|Email|Tarif|Statut|Contrôlé|Date de contrôle|Date d'achat",
      '1|E|Ada|ada@example.com|Plein|Validé|Oui|26/10/2026 18:00|13/10/2026 10:00',
      '2|E|Bo|bo@example.com|Plein|Validé|Non||14/10/2026 10:00',
      '3|E|Cy|cy@example.com|Plein|Remboursé|Non||14/10/2026 10:00',
    ],
    dialect: { delimiter: ';', encoding: 'windows-1252' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Billetweb',
    lines: [
      'Billet|Nom|Prénom|Email|Tarif|Commande|Date commande|Présent',
      'B1|E|Ada|ada@example.com|Plein|C1|13/10/2026 10:00|Oui',
      'B2|E|Bo|bo@example.com|Plein|C2|14/10/2026 10:00|Non',
    ],
    dialect: { delimiter: ';' },
    expect: { attended: 1, registered: 2, noShow: 1 },
  },
  {
    what: 'Doorkeeper',
    lines: [
      'チケット番号|名前|メールアドレス|チケット|ステータス|チェックイン|申込日時',
      '1|花子|ada@example.com|一般|参加|2026-10-26 18:00|2026-10-13 10:00',
      '2|太郎|bo@example.com|一般|参加||2026-10-13 10:00',
      '3|次郎|cy@example.com|一般|キャンセル||2026-10-13 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Polish list with presence',
    lines: [
      'Imię|Nazwisko|E-mail|Status|Obecność|Data rejestracji',
      'Ada|E|ada@example.com|Potwierdzony|tak|2026-10-13 10:00',
      'Bo|E|bo@example.com|Potwierdzony|nie|2026-10-13 10:00',
      'Cy|E|cy@example.com|Anulowany|nie|2026-10-13 10:00',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Swedish list',
    lines: [
      'Förnamn|Efternamn|E-post|Status|Närvaro',
      'Ada|E|ada@example.com|Anmäld|Ja',
      'Bo|E|bo@example.com|Anmäld|Nej',
      'Cy|E|cy@example.com|Avbokad|Nej',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Chinese list',
    lines: [
      '姓名|邮箱|报名状态|签到|报名时间',
      '小明|ada@example.com|已报名|是|2026-10-13 10:00',
      '小红|bo@example.com|已报名|否|2026-10-13 10:00',
      '小刚|cy@example.com|已取消|否|2026-10-13 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Korean list',
    lines: [
      '이름|이메일|상태|참석 여부|신청일시',
      '지수|ada@example.com|신청 완료|참석|2026-10-13 10:00',
      '민수|bo@example.com|신청 완료|불참|2026-10-13 10:00',
      '철수|cy@example.com|취소|불참|2026-10-13 10:00',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Turkish list',
    lines: [
      'Ad|Soyad|E-posta|Durum|Katıldı',
      'Ada|E|ada@example.com|Onaylandı|Evet',
      'Bo|E|bo@example.com|Onaylandı|Hayır',
      'Cy|E|cy@example.com|İptal edildi|Hayır',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'a Russian list',
    lines: [
      'Имя|Фамилия|Эл. почта|Статус|Присутствовал|Дата регистрации',
      'Ада|Е|ada@example.com|Зарегистрирован|Да|13.10.2026 10:00',
      'Бо|Е|bo@example.com|Зарегистрирован|Нет|14.10.2026 10:00',
      'Си|Е|cy@example.com|Отменено|Нет|14.10.2026 10:00',
    ],
    dialect: { delimiter: ';', encoding: 'utf-8' },
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
]
