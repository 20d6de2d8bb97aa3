import {
  type Icon,
  IconActivity,
  IconCalendarEvent,
  IconChartLine,
  IconFileImport,
  IconLayoutDashboard,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react'

export interface Place {
  to: string
  label: string
  icon: Icon
  /** In the bar at the bottom of a phone; the others are behind "More" there. */
  onPhone: boolean
}

/** Where the name in the rail leads, and whoever is lost. */
export const home: string = '/'

/** Where the rail leads, in its order. A place is shown once its route exists. */
export const places: readonly Place[] = [
  { to: '/', label: 'Overview', icon: IconLayoutDashboard, onPhone: true },
  { to: '/activities', label: 'Activities', icon: IconActivity, onPhone: true },
  { to: '/events', label: 'Events', icon: IconCalendarEvent, onPhone: false },
  { to: '/imports', label: 'Imports', icon: IconFileImport, onPhone: false },
  { to: '/metrics', label: 'Metrics', icon: IconChartLine, onPhone: true },
  { to: '/impact', label: 'Impact', icon: IconTargetArrow, onPhone: false },
  { to: '/settings', label: 'Settings', icon: IconSettings, onPhone: false },
]
