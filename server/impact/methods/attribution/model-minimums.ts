import { type Refusal, type Refused, refuseAll } from '../result.ts'

export const fewestConversions = 100
export const fewestPerChannel = 10

/** Markov and Shapley credit on few conversions is noise: below 100 in all, or 10 for a channel, there is none. */
export function tooFewForModel(paths: readonly { channels: readonly string[]; conversions: number }[]): Refused | null {
  const refusals: Refusal[] = []
  const total = paths.reduce((sum, path) => sum + path.conversions, 0)
  if (total < fewestConversions) {
    refusals.push({
      code: 'TOO_FEW',
      reason: `${total} conversions are too few; at least ${fewestConversions} are needed.`,
    })
  }
  const perChannel = new Map<string, number>()
  for (const { channels, conversions } of paths) {
    for (const channel of new Set(channels)) perChannel.set(channel, (perChannel.get(channel) ?? 0) + conversions)
  }
  for (const [channel, conversions] of perChannel) {
    if (conversions >= fewestPerChannel) continue
    refusals.push({
      code: 'TOO_FEW_IN_CHANNEL',
      reason: `${channel} is part of ${conversions} conversions; at least ${fewestPerChannel} are needed. Group it with another channel.`,
    })
  }
  return refusals.length === 0 ? null : refuseAll(refusals)
}
