import { useRouter } from '@tanstack/react-router'
import { useMay } from '../frame/session.ts'
import { type SettingsGroup, settingsGroups } from './settings-places.ts'

/** The settings that exist and that the person can do something with. */
export function useShownSettings(): readonly SettingsGroup[] {
  const may = useMay()
  const router = useRouter()
  return settingsGroups.map(group => ({
    label: group.label,
    places: group.places.filter(
      place => Object.hasOwn(router.routesByPath, place.to) && (place.needs === undefined || may(place.needs)),
    ),
  }))
}
