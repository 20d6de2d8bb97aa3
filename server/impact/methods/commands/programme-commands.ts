import { finiteEstimate } from '../finite-estimate.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import {
  adstock,
  geometricAdstock,
  halfLifeOfTheta,
  logisticSaturation,
  thetaOfHalfLife,
  totalMultiplier,
} from '../programme/adstock.ts'
import { blockBootstrap } from '../programme/block-bootstrap.ts'
import { varianceInflation } from '../programme/collinearity.ts'
import { nnls } from '../programme/nnls.ts'
import { nnlsProfile } from '../programme/nnls-profile.ts'
import { programmeChecks } from '../programme/programme-checks.ts'
import { baselineColumns, type Channel } from '../programme/programme-input.ts'
import { programmeLevel } from '../programme/programme-level.ts'
import { residualsOn } from '../programme/residual-products.ts'
import { ridge } from '../programme/ridge.ts'
import {
  InputFault,
  isRecord,
  type MethodInput,
  readColumns,
  readNumber,
  readNumberOr,
  readNumbers,
  readRecord,
  readTextOr,
} from '../read-input.ts'
import type { Method } from '../registry.ts'
import { refuse, refuseAll } from '../result.ts'
import { notFinite } from '../series.ts'
import { numbersByName, readMinimums, seriesIn } from './read-more.ts'

/** `x`, `theta`, `l_max`, `peak`. */
function adstocks(input: MethodInput): unknown {
  const x = readNumbers(input, 'x')
  const theta = readNumber(input, 'theta')
  const length = readNumberOr(input, 'l_max', x.length)
  const peak = readNumberOr(input, 'peak', 0)
  const forms = {
    [`recursive_theta_${theta}`]: adstock(x, { form: 'geometric', theta }),
    recursive_theta_0: adstock(x, { form: 'geometric', theta: 0 }),
    [`normalised_theta_${theta}_lmax${length}`]: adstock(x, { form: 'normalised', theta, length }),
    [`delayed_theta_${theta}_peak${peak}_lmax${length}`]: adstock(x, { form: 'delayed', theta, length, peak }),
  }
  const answer: Record<string, unknown> = { kind: 'estimate' }
  for (const [name, found] of Object.entries(forms)) {
    if (found.kind === 'refused') return found
    answer[name] = found.values
  }
  const points = [0, 0.5, 1]
  return {
    ...answer,
    half_life_to_theta: Object.fromEntries([1, 2, 4].map(weeks => [weeks, thetaOfHalfLife(weeks)])),
    'theta_to_half_life_0.8': halfLifeOfTheta(0.8),
    'total_effect_multiplier_theta_0.8': totalMultiplier(0.8),
    saturation_logistic: { x: points, lambda: 3, value: points.map(point => logisticSaturation(point, 3)) },
  }
}

/** `X` (rows) and any number of series named `y...`; `lambdas` for ridge on the first of them. */
function solver(input: MethodInput): unknown {
  const columns = transposed(readColumns(input, 'X'))
  const targets = seriesIn(input).filter(({ name }) => name.startsWith('y'))
  const answer: Record<string, unknown> = { kind: 'estimate' }
  for (const { name, values } of targets) {
    const found = nnls(columns, values)
    if (found.kind === 'refused') return found
    answer[`nnls_${name}`] = found.coefficients
    answer[`nnls_rss_${name}`] = found.rss
  }
  const [first] = targets
  if (first === undefined) throw new InputFault("'y' must be a list of numbers.")
  const lambdas = input.lambdas === undefined ? [0.1, 1, 10] : readNumbers(input, 'lambdas')
  const paths: Record<string, number[]> = {}
  for (const lambda of lambdas) {
    const found = ridge(columns, first.values, lambda)
    if (found.kind === 'refused') return found
    paths[Number.isInteger(lambda) ? lambda.toFixed(1) : String(lambda)] = [found.intercept, ...found.coefficients]
  }
  return { ...answer, ridge_intercept_then_coef: paths }
}

/**
 * `y`, `channels` (an object of weekly lists), `theta_grid_mgc`, `theta_grid_nnls`, `alpha`. With `truth` (`theta` and
 * `contribution` per channel) also the fits at the true carry-overs and whether the intervals hold the truth.
 */
function programme(input: MethodInput): unknown {
  const y = readNumbers(input, 'y')
  const channels = channelsOf(input)
  const found = programmeLevel({
    y,
    channels,
    alpha: readNumberOr(input, 'alpha', 0.05),
    minimums: readMinimums(input, 'enforce'),
    ...(input.theta_grid_mgc === undefined ? {} : { thetas: readNumbers(input, 'theta_grid_mgc') }),
  })
  if (found.kind === 'refused') return found
  const profile = nnlsProfile({
    y,
    channels,
    ...(input.theta_grid_nnls === undefined ? {} : { thetas: readNumbers(input, 'theta_grid_nnls') }),
  })
  if (profile.kind === 'refused') return profile
  return {
    kind: found.kind,
    mgc_mmm: Object.fromEntries(
      found.channels.map(({ channel, theta, ...rest }) => [channel, { ...rest, theta_mean: theta }]),
    ),
    nnls_profile: {
      theta: Object.fromEntries(profile.channels.map(({ channel, theta }) => [channel, theta])),
      beta: Object.fromEntries(profile.channels.map(({ channel, coefficient }) => [channel, coefficient])),
      rss: profile.rss,
    },
    failed_checks: found.failedChecks,
    ...(isRecord(input.truth) ? againstTruth(input.truth, y, channels, found.channels) : {}),
  }
}

function againstTruth(
  truth: MethodInput,
  y: readonly number[],
  channels: readonly Channel[],
  found: readonly { channel: string; lower: number; upper: number }[],
): Record<string, unknown> {
  const theta = numbersByName(readRecord(truth, 'theta'), 'theta')
  const columns = channels.map(({ name, weeks }) => geometricAdstock(weeks, theta[name] ?? 0))
  const baseline = baselineColumns(y.length)
  const residuals = residualsOn(baseline, [...columns, y])
  const own = residuals === null ? null : nnls(residuals.slice(0, -1), residuals.at(-1) ?? [])
  const inflation = varianceInflation(columns)
  const contribution = isRecord(truth.contribution) ? numbersByName(truth.contribution, 'contribution') : {}
  return {
    ols_at_true_theta: [...(leastSquares([...baseline, ...columns], y)?.coefficients ?? [])],
    nnls_at_true_theta_channels: own?.kind === 'estimate' ? own.coefficients : null,
    vif_at_true_theta: Object.fromEntries(channels.map(({ name }, k) => [name, inflation[k]])),
    covers_truth: Object.fromEntries(
      found.map(({ channel, lower, upper }) => {
        const value = contribution[channel]
        return [channel, value === undefined ? null : lower <= value && value <= upper]
      }),
    ),
  }
}

/** `channels` (an object of weekly lists), `baseline_columns` (4): whether a programme model may be fitted. */
function checks(input: MethodInput): unknown {
  const found = programmeChecks(channelsOf(input), readNumberOr(input, 'baseline_columns', 4))
  if (found.kind === 'refused') return found
  return {
    ...(found.decision === 'refuse' ? { kind: 'refused', refusals: found.refusals } : { kind: 'estimate' }),
    decision: found.decision,
    reasons: found.refusals.map(({ reason }) => reason),
    warnings: found.warnings,
    vif: found.varianceInflation,
    condition_number: found.conditionNumber,
    active_weeks: found.activeWeeks,
  }
}

/** `X` (rows), `y`, `B`, `block_length`, `seed` (or `rng`, a text that names the seed). */
function bootstrap(input: MethodInput): unknown {
  const named = /seed\s+(\d+)/.exec(readTextOr(input, 'rng', ''))?.[1]
  const found = blockBootstrap({
    columns: transposed(readColumns(input, 'X')),
    y: readNumbers(input, 'y'),
    seed: readNumberOr(input, 'seed', named === undefined ? 1 : Number(named)),
    alpha: readNumberOr(input, 'alpha', 0.05),
    replicates: readNumberOr(input, 'B', 499),
    ...(input.block_length === undefined ? {} : { blockLength: readNumber(input, 'block_length') }),
  })
  if (found.kind === 'refused') return found
  return {
    kind: found.kind,
    ols: found.coefficients,
    first_three_start_lists: found.firstStarts,
    first_three_draws: found.firstDraws,
    'ci_percentile_2.5_97.5': [found.lower, found.upper],
    bootstrap_se_ddof1: found.standardError,
  }
}

/** Intercept, trend, season, two events and the two channels, as the example was generated. */
const publishedTruth = [2000, 1000, 1000, 1500, 2500, 3000, 2000] as const

/** The published example of PyMC-Marketing: `y`, `x1`, `x2`, `event_1`, `event_2`, `dayofyear`, its true transforms. */
function publishedData(input: MethodInput): unknown {
  const y = readNumbers(input, 'y')
  const transformed = (name: string, theta: number, lambda: number) => {
    const carried = adstock(readNumbers(input, name), { form: 'normalised', theta, length: 8 })
    return carried.kind === 'refused' ? null : carried.values.map(value => logisticSaturation(value, lambda))
  }
  const x1 = transformed('x1', 0.4, 4)
  const x2 = transformed('x2', 0.2, 3)
  if (x1 === null || x2 === null) return refuse('NOT_FINITE', 'Every intensity must be a number.')
  const n = y.length
  const columns = [
    y.map(() => 1),
    y.map((_, t) => ((50 * t) / (n - 1) + 10) ** 0.25 - 1),
    readNumbers(input, 'dayofyear').map(day => {
      const angle = (2 * Math.PI * day) / 365.5
      return 0.5 * (Math.cos(angle) - Math.sin(2 * angle))
    }),
    readNumbers(input, 'event_1'),
    readNumbers(input, 'event_2'),
    x1,
    x2,
  ]
  const faults = [y, ...columns].flatMap(values => notFinite('A series', values))
  if (faults.length > 0) return refuseAll(faults)
  if (columns.some(column => column.length !== n))
    return refuse('NOT_FINITE', 'All series need the same number of values.')
  const found = leastSquares(columns, y)
  if (found === null || found.df < 1) return refuse('COLLINEAR', 'The columns are combinations of each other.')
  const q = columns.length
  const errors = columns.map((_, j) => Math.sqrt((found.rss / found.df) * (found.inverseGram[j * q + j] ?? 0)))
  return finiteEstimate({
    x1_transformed_first5: x1.slice(0, 5),
    x2_transformed_8th: x2[7] ?? null,
    ols_coef: [...found.coefficients],
    ols_se: errors,
    truth: publishedTruth,
    all_truths_within_3_se: publishedTruth.every(
      (value, j) => Math.abs((found.coefficients[j] ?? Number.NaN) - value) <= 3 * (errors[j] ?? 0),
    ),
    contribution_x1_x2: [publishedTruth[5] * total(x1), publishedTruth[6] * total(x2)],
  })
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function channelsOf(input: MethodInput): Channel[] {
  const record = readRecord(input, 'channels')
  return Object.keys(record).map(name => ({ name, weeks: readNumbers(record, name) }))
}

function transposed(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, j) => rows.map(row => row[j] ?? Number.NaN))
}

export const programmeCommands: Readonly<Record<string, Method>> = {
  'mmm/adstock': adstocks,
  'mmm/solver': solver,
  'mmm/full': programme,
  'mmm/published-data': publishedData,
  'mmm/refusal': checks,
  'mmm/bootstrap': bootstrap,
}
