import { estimate, type Result, refuse } from '../result.ts'

const mostPlayers = 16

/**
 * Shapley value of any game: phi_c = sum over S without c of |S|! (m - |S| - 1)! / m! [v(S + c) - v(S)].
 *
 * worth: the value of each coalition under its members joined by '+' in any order ('A+C'); 'empty' is the coalition of
 * nobody, 0 when left out. Every other one of the 2^m coalitions must be there. m <= 16.
 * The values sum to v(all) - v(empty). Refuses: NO_PLAYERS, TOO_MANY_PLAYERS, MISSING_COALITION, NOT_FINITE.
 * Source: Shapley 1953.
 */
export function shapleyValue(
  worth: Readonly<Record<string, number>>,
): Result<{ value: Record<string, number>; total: number }> {
  const entries = Object.entries(worth)
  if (!entries.every(([, value]) => Math.abs(value) < 1e150)) {
    return refuse('NOT_FINITE', 'Every coalition needs its worth as a number.')
  }
  const players = [...new Set(entries.flatMap(([key]) => membersOf(key)))].sort()
  const m = players.length
  if (m === 0) return refuse('NO_PLAYERS', 'The game has no players.')
  if (m > mostPlayers)
    return refuse('TOO_MANY_PLAYERS', `${m} players are too many; at most ${mostPlayers} can be computed.`)
  const place = new Map(players.map((player, index) => [player, index]))
  const values = new Array<number>(2 ** m).fill(Number.NaN)
  values[0] = 0
  for (const [key, value] of entries) {
    let coalition = 0
    for (const member of membersOf(key)) coalition |= 1 << (place.get(member) ?? 0)
    values[coalition] = value
  }
  const missing = values.findIndex(value => Number.isNaN(value))
  if (missing >= 0) {
    const names = players.filter((_, index) => (missing >> index) & 1)
    return refuse('MISSING_COALITION', `The worth of ${names.join('+')} is missing.`)
  }
  const phi = players.map((_, player) => {
    let sum = 0
    for (let coalition = 0; coalition < values.length; coalition += 1) {
      if ((coalition >> player) & 1) continue
      const gain = (values[coalition | (1 << player)] ?? 0) - (values[coalition] ?? 0)
      sum += gain / (m * choose(m - 1, bits(coalition)))
    }
    return sum
  })
  return estimate({
    value: Object.fromEntries(players.map((player, index) => [player, phi[index] ?? 0])),
    total: (values[values.length - 1] ?? 0) - (values[0] ?? 0),
  })
}

function membersOf(key: string): string[] {
  return key === 'empty' || key === '' ? [] : key.split('+').map(member => member.trim())
}

function bits(coalition: number): number {
  let count = 0
  for (let rest = coalition; rest > 0; rest >>= 1) count += rest & 1
  return count
}

function choose(n: number, k: number): number {
  let result = 1
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i
  return result
}
