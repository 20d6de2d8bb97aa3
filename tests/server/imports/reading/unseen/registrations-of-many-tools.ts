import type { Case } from '../unseen-table.ts'

/** Registrations as further tools export them, and what they call the states of people. */
export const registrationsOfManyTools: readonly Case[] = [
  {
    what: 'WordPress Events Manager: bookings with spaces',
    lines: [
      'Booking ID|Booking Date|Event|User Name|E-mail|Status|Spaces|Total',
      '1|2026-10-01|Fast queries|Ada|ada@example.com|Approved|2|0.00',
      '2|2026-10-02|Fast queries|Bo|bo@example.com|Approved|1|0.00',
      '3|2026-10-02|Fast queries|Cy|cy@example.com|Rejected|1|0.00',
      '4|2026-10-03|Fast queries|Di|di@example.com|Pending|1|0.00',
    ],
    expect: { rows: 4, registered: 3, pending: 1 },
  },
  {
    what: 'Event Espresso: registrations with codes',
    lines: [
      'Registration Code|Registration Date|Registration Status|Attendee First Name|Attendee Last Name|Attendee Email|Check-Ins',
      'r1|2026-10-01|RAP - Approved|Ada|E|ada@example.com|IN: 2026-10-26 18:00',
      'r2|2026-10-01|RAP - Approved|Bo|E|bo@example.com|',
    ],
    expect: { rows: 2, registered: 2, codes: [] },
  },
  {
    what: 'The Events Calendar: attendees with a security code',
    lines: [
      'Order ID|Order Status|Ticket ID|Ticket Name|Ticket Holder Name|Ticket Holder Email Address|Purchaser Name|Purchaser Email Address|Check in',
      '1|Completed|11|GA|Ada|ada@example.com|Ada|ada@example.com|checked in',
      '1|Completed|12|GA|Bo|bo@example.com|Ada|ada@example.com|',
      '2|Cancelled|13|GA|Cy|cy@example.com|Cy|cy@example.com|',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Indico: registrants with a check-in and a paid state',
    lines: [
      'ID|Name|Email Address|Position|Registration state|Registration date|Paid|Checked in',
      '1|Ada|ada@example.com|Dev|completed|2026-10-01|Yes|Yes',
      '2|Bo|bo@example.com|Dev|completed|2026-10-01|Yes|No',
      '3|Cy|cy@example.com|Dev|awaiting moderation|2026-10-02|No|No',
      '4|Di|di@example.com|Dev|withdrawn|2026-10-02|No|No',
    ],
    expect: { pending: 1, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Weezevent: people in groups, in Spanish',
    lines: [
      'Código|Nombre|Apellidos|Email|Tarifa|Fecha de compra|Estado|Validado',
      '1|Ada|E|ada@example.com|Libre|01/10/2026|Pagado|Sí',
      '2|Bo|E|bo@example.com|Libre|13/10/2026|Pagado|No',
      '3|Cy|E|cy@example.com|Libre|13/10/2026|Devuelto|No',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: 2, cancelled: 1 },
  },
  {
    what: 'Billetto: tickets in Danish',
    lines: [
      'Billetnummer|Navn|E-mail|Billettype|Købsdato|Status|Scannet',
      '1|Ada|ada@example.com|Gratis|01-10-2026|Gyldig|Ja',
      '2|Bo|bo@example.com|Gratis|13-10-2026|Gyldig|Nej',
      '3|Cy|cy@example.com|Gratis|13-10-2026|Refunderet|Nej',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Timepad: билеты',
    lines: [
      'Номер билета|Имя|Фамилия|E-mail|Дата заказа|Статус билета|Отметка о входе',
      '1|Ада|Е|ada@example.com|01.10.2026 10:00|Оплачен|Да',
      '2|Бо|Е|bo@example.com|13.10.2026 10:00|Оплачен|Нет',
      '3|Си|Е|cy@example.com|13.10.2026 10:00|Возвращен|Нет',
    ],
    dialect: { delimiter: ';' },
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Evenea: uczestnicy z wejściem',
    lines: [
      'Lp.|Imię|Nazwisko|Adres e-mail|Data rejestracji|Status|Wejście',
      '1|Ada|E|ada@example.com|01.10.2026|Potwierdzone|tak',
      '2|Bo|E|bo@example.com|13.10.2026|Potwierdzone|nie',
      '3|Cy|E|cy@example.com|13.10.2026|Oczekujące|nie',
    ],
    dialect: { delimiter: ';' },
    expect: { registered: 2, attended: 1, noShow: 1, pending: 1 },
  },
  {
    what: 'Huodongxing: 报名表 with 签到',
    lines: [
      '票号|姓名|手机|邮箱|票种|报名时间|票券状态|签到时间',
      '1|阿达||ada@example.com|免费|2026/10/1 10:00|有效|2026/10/26 18:00',
      '2|波||bo@example.com|免费|2026/10/2 10:00|有效|',
      '3|西||cy@example.com|免费|2026/10/2 10:00|已作废|',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Festa: 참가자',
    lines: [
      '이름|이메일|티켓|구매일시|상태|체크인',
      '아다|ada@example.com|무료|2026-10-01 10:00|구매완료|Y',
      '보|bo@example.com|무료|2026-10-02 10:00|구매완료|N',
      '시|cy@example.com|무료|2026-10-02 10:00|환불완료|N',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1 },
  },
  {
    what: 'Meetup-like with a check-in by the organiser and a fee',
    lines: [
      'Name|RSVP|RSVP Time|Fee paid|Checked in by host',
      'Ada|Yes|2026-10-01 10:00|Yes|Yes',
      'Bo|Yes|2026-10-01 10:00|Yes|No',
      'Cy|No|2026-10-01 10:00|No|No',
    ],
    expect: { rows: 3, registered: 2, declined: 1 },
  },
  {
    what: 'Hopin: registrations with a magic link and joined or not',
    lines: [
      'First name|Last name|Email|Ticket name|Registered at|Joined event|Total minutes in event',
      'Ada|E|ada@example.com|Free|2026-10-01T10:00:00Z|true|40',
      'Bo|E|bo@example.com|Free|2026-10-01T10:00:00Z|false|0',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, averageMinutes: 40 },
  },
  {
    what: 'Remo: attendees by table with a time',
    lines: [
      'Name|Email|Role|Joined Event At|Left Event At|Time Spent (mins)',
      'Ada|ada@example.com|attendee|2026-10-26 18:00|2026-10-26 18:40|40',
      'Sam|sam@example.com|speaker|2026-10-26 18:00|2026-10-26 19:00|60',
    ],
    expect: { attended: 1, staff: 1, averageMinutes: 40, registered: null },
  },
  {
    what: 'Gather: who entered a space',
    lines: [
      'name|email|first_entered|last_exited|total_minutes',
      'Ada|ada@example.com|2026-10-26T18:00:00Z|2026-10-26T18:40:00Z|40',
      'Bo|bo@example.com|2026-10-26T18:00:00Z|2026-10-26T18:20:00Z|20',
    ],
    expect: { attended: 2, registered: null, averageMinutes: 30 },
  },
  {
    what: 'Welcome-like: a funnel of each person in words',
    lines: [
      'Email|Name|Funnel stage|Registered at',
      'ada@example.com|Ada|Attended|2026-10-01',
      'bo@example.com|Bo|Registered|2026-10-01',
      'cy@example.com|Cy|Invited|',
      'di@example.com|Di|Opted out|',
    ],
    // A stage may be one of sales: a person says that it is none.
    expect: { rows: 4, attended: null },
  },
  {
    what: 'Mailchimp-like: an audience with tags is no event',
    lines: [
      'Email Address|First Name|Last Name|MEMBER_RATING|OPTIN_TIME|CONFIRM_TIME|TAGS',
      'ada@example.com|Ada|E|2|2025-10-01 10:00:00|2025-10-01 10:00:00|meetup',
      'bo@example.com|Bo|E|3|2025-10-01 10:00:00|2025-10-01 10:00:00|',
    ],
    expect: { rows: 2, registered: null, attended: null },
  },
  {
    what: 'SurveyMonkey-like sign-up with one row below the header that repeats it',
    lines: [
      'Respondent ID|Start Date|First name|E-mail address|Which session?|',
      '||Open-Ended Response|Open-Ended Response|Response|Other (please specify)',
      '1|10/01/2026 10:00:00 AM|Ada|ada@example.com|Morning|',
      '2|10/13/2026 10:00:00 AM|Bo|bo@example.com|Evening|',
    ],
    // The second line of labels is told as a row without an address.
    expect: { rows: 3, rejectedRows: 1, registered: null },
  },
  {
    what: 'two header lines, the first of groups',
    lines: [
      'Person|||Registration||Presence|',
      'First name|Last name|Email|Registered at|Status|Checked in|Minutes',
      'Ada|E|ada@example.com|2026-10-01|Confirmed|Yes|40',
      'Bo|E|bo@example.com|2026-10-02|Confirmed|No|0',
      'Cy|E|cy@example.com|2026-10-02|Cancelled|No|0',
    ],
    expect: { rows: 3, registered: 2, attended: 1, noShow: 1, cancelled: 1, averageMinutes: 40 },
  },
  {
    what: 'columns from right to left, and empty ones between',
    lines: [
      'Checked in||Status||Registered at|Email|Name|',
      'Yes||Confirmed||2026-10-01|ada@example.com|Ada|',
      'No||Confirmed||2026-10-02|bo@example.com|Bo|',
      'No||Declined||2026-10-02|cy@example.com|Cy|',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, declined: 1 },
  },
  {
    what: 'a poll in which all words are of a registration, asked of the audience',
    lines: [
      'Name|Email|Registered at|Are you registered to vote?|Status of your project|Attended',
      'Ada|ada@example.com|2026-10-01|No|Cancelled|Yes',
      'Bo|bo@example.com|2026-10-02|Yes|Active|No',
    ],
    expect: { registered: 2, attended: 1, noShow: 1, cancelled: 0 },
  },
]
