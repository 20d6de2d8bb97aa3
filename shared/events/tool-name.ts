/** Tools by the word that imports and events carry, in the order of a list to choose from. */
const names: Readonly<Record<string, string>> = {
  luma: 'Luma',
  eventbrite: 'Eventbrite',
  meetup: 'Meetup',
  bevy: 'Bevy',
  tito: 'Tito',
  pretix: 'pretix',
  humanitix: 'Humanitix',
  zoom: 'Zoom',
  teams: 'Microsoft Teams',
  'google-meet': 'Google Meet',
  gotowebinar: 'GoTo Webinar',
  webex: 'Webex',
  sessionize: 'Sessionize',
  pretalx: 'pretalx',
  whova: 'Whova',
  'google-forms': 'Google Forms',
  surveymonkey: 'SurveyMonkey',
  form: 'Survey form',
  'youtube-studio': 'YouTube Studio',
  'google-analytics': 'Google Analytics',
  plausible: 'Plausible',
  umami: 'Umami',
  linkedin: 'LinkedIn',
  'github-traffic': 'GitHub traffic',
  community: 'Member list',
  upshot: 'Metric values',
  generic: 'Any table',
}

export const knownTools: readonly string[] = Object.keys(names)

/** A tool that is not here is shown by its word. */
export function toolName(tool: string): string {
  return names[tool] ?? tool.charAt(0).toUpperCase() + tool.slice(1)
}
