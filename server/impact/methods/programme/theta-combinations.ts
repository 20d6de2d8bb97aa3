/**
 * Every way to choose one carry-over per channel: row c holds, per channel k, the index k * T + t of the chosen
 * candidate column. T^K rows of K indices, end to end.
 */
export function thetaCombinations(channels: number, thetas: number): Int32Array {
  const count = thetas ** channels
  const combinations = new Int32Array(count * channels)
  for (let c = 0; c < count; c++) {
    let rest = c
    for (let k = channels - 1; k >= 0; k--) {
      combinations[c * channels + k] = k * thetas + (rest % thetas)
      rest = Math.floor(rest / thetas)
    }
  }
  return combinations
}
