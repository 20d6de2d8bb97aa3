import { alfIo } from './alf-io.ts'
import { bevyAttendees } from './bevy-attendees.ts'
import { bigBlueButton } from './big-blue-button.ts'
import { calendly } from './calendly.ts'
import {
  discordMembers,
  discordMemberTable,
  discourseUserFigures,
  discourseUsers,
  githubMembers,
  slackMemberAnalytics,
  slackMembers,
  trackedMembers,
} from './chat-members.ts'
import { communityMembers } from './community-members.ts'
import { connpass } from './connpass.ts'
import { delighted } from './delighted.ts'
import { eventbriteAttendees, eventbriteAttendeesPlain } from './eventbrite-attendees.ts'
import { eventbriteOrders } from './eventbrite-orders.ts'
import { formAnswers } from './form-answers.ts'
import { ga4Days } from './ga4-days.ts'
import { ga4LandingPages } from './ga4-landing-pages.ts'
import { ga4Pages, ga4PagesInParts } from './ga4-pages.ts'
import { ghostMembers } from './ghost-members.ts'
import { githubTraffic } from './github-traffic.ts'
import { goatcounter } from './goatcounter.ts'
import { googleForms } from './google-forms.ts'
import { googleMeet } from './google-meet.ts'
import { gotowebinarAttendees } from './gotowebinar-attendees.ts'
import { humanitixOrders } from './humanitix-orders.ts'
import { linkedinFollowers, linkedinMetrics, linkedinPosts, linkedinVisitors } from './linkedin.ts'
import { luma } from './luma.ts'
import { meetupMembers } from './meetup-members.ts'
import { meetupRsvps } from './meetup-rsvps.ts'
import { memberList } from './member-list.ts'
import { metaPosts } from './meta-posts.ts'
import { metricValues } from './metric-values.ts'
import { mobilizon } from './mobilizon.ts'
import { partiful } from './partiful.ts'
import { plausibleBreakdown, plausibleConversions, plausiblePages, plausibleVisitors } from './plausible.ts'
import { pretalx } from './pretalx.ts'
import { pretixCheckInList } from './pretix-check-in-list.ts'
import { pretixOrderPositions } from './pretix-order-positions.ts'
import { qualtrics } from './qualtrics.ts'
import { searchConsoleDates, searchConsolePages } from './search-console.ts'
import { papercall, sched } from './session-tables.ts'
import { sessionize } from './sessionize.ts'
import { fathomPages, matomoPages } from './site-pages.ts'
import type { Source } from './source.ts'
import { beehiivSubscribers, buttondownSubscribers } from './subscriber-lists.ts'
import { surveymonkey } from './surveymonkey.ts'
import { teams } from './teams.ts'
import { teamsJoins } from './teams-joins.ts'
import { teamsLiveEvent } from './teams-live-event.ts'
import { teamsLog } from './teams-log.ts'
import { tiktokVideos } from './tiktok.ts'
import { titoTickets } from './tito-tickets.ts'
import { umami } from './umami.ts'
import { umamiDashboardDays, umamiDays } from './umami-days.ts'
import { webex } from './webex.ts'
import { whova } from './whova.ts'
import { xPosts } from './x-posts.ts'
import { youtubeChart } from './youtube-chart.ts'
import { youtubeStudio } from './youtube-studio.ts'
import { zoomMeeting, zoomMeeting2019 } from './zoom-meeting.ts'
import { zoomPolls } from './zoom-polls.ts'
import { zoomRegistrations } from './zoom-registrations.ts'
import { zoomWebinar } from './zoom-webinar.ts'

/** Every export that is recognised by itself. What matches none of them is `generic`. */
export const sources: readonly Source[] = [
  luma,
  eventbriteAttendees,
  eventbriteAttendeesPlain,
  zoomWebinar,
  zoomRegistrations,
  zoomPolls,
  teams,
  teamsJoins,
  teamsLog,
  teamsLiveEvent,
  meetupRsvps,
  bevyAttendees,
  titoTickets,
  pretixOrderPositions,
  pretixCheckInList,
  zoomMeeting,
  zoomMeeting2019,
  webex,
  gotowebinarAttendees,
  googleMeet,
  eventbriteOrders,
  humanitixOrders,
  connpass,
  partiful,
  mobilizon,
  alfIo,
  calendly,
  bigBlueButton,
  googleForms,
  surveymonkey,
  qualtrics,
  delighted,
  formAnswers,
  sessionize,
  pretalx,
  whova,
  sched,
  papercall,
  meetupMembers,
  slackMembers,
  slackMemberAnalytics,
  discordMembers,
  discordMemberTable,
  discourseUsers,
  discourseUserFigures,
  githubMembers,
  buttondownSubscribers,
  beehiivSubscribers,
  ghostMembers,
  trackedMembers,
  memberList,
  communityMembers,
  youtubeStudio,
  youtubeChart,
  ga4Pages,
  ga4PagesInParts,
  ga4LandingPages,
  ga4Days,
  searchConsolePages,
  searchConsoleDates,
  xPosts,
  tiktokVideos,
  metaPosts,
  matomoPages,
  fathomPages,
  plausibleVisitors,
  plausibleBreakdown,
  plausibleConversions,
  plausiblePages,
  umami,
  goatcounter,
  umamiDays,
  umamiDashboardDays,
  linkedinMetrics,
  linkedinPosts,
  linkedinFollowers,
  linkedinVisitors,
  githubTraffic,
  metricValues,
]
