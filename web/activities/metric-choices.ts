import { useQuery } from '@tanstack/react-query'
import type { Choice } from '../ui/field-props.ts'

export interface MetricChoice extends Choice {
  standing: 'draft' | 'proposed' | 'declined' | 'agreed' | 'retired'
}

export type LoadMetricChoices = (signal: AbortSignal) => Promise<readonly MetricChoice[]>

let load: LoadMetricChoices | null = null

/** Activities know no metrics; what an activity is meant to move is offered by whoever puts the words together. */
export function offerMetricChoices(loader: LoadMetricChoices): void {
  load = loader
}

export function useMetricChoices(): MetricChoice[] {
  const { data } = useQuery({
    queryKey: ['metrics', 'offered-to-activities'],
    queryFn: ({ signal }) => (load === null ? [] : load(signal)),
    enabled: load !== null,
  })
  return [...(data ?? [])]
}
