import { type MethodInput, readColumns, readNumber, readNumberOr, readNumbers, readRecord } from '../read-input.ts'
import { intervention } from '../state-space/intervention.ts'
import { localLevel } from '../state-space/local-level.ts'
import { plugInCounterfactual } from '../state-space/plug-in-counterfactual.ts'
import { trendSeasonForecast } from '../state-space/trend-season-forecast.ts'
import { snakeKeys } from '../wire-names.ts'

/** Structural time series, the textbook relatives of the engine, as other tools call them. */
export const stateSpaceCommands = {
  'uc/local-level': nile,
  'uc/intervention': seatBelts,
  'uc/llt-season-exog': (input: MethodInput) => {
    const variances = readRecord(input, 'variances')
    const found = trendSeasonForecast({
      y: readNumbers(input, 'y'),
      controls: readColumns(input, 'x'),
      nPre: readNumber(input, 'n_pre'),
      season: readNumberOr(input, 'season', 7),
      variances: {
        irregular: readNumber(variances, 'sigma2.irregular'),
        level: readNumber(variances, 'sigma2.level'),
        trend: readNumber(variances, 'sigma2.trend'),
        seasonal: readNumberOr(variances, 'sigma2.seasonal', 0),
      },
      alpha: readNumberOr(input, 'alpha', 0.05),
    })
    if (found.kind === 'refused') return found
    const { pointsOutside, ...rest } = found
    return { ...rename(rest), points_outside_95: pointsOutside }
  },
  'uc/mle': (input: MethodInput) => {
    const season = typeof input.season === 'number' ? input.season : 7
    const found = plugInCounterfactual({
      y: readNumbers(input, 'y'),
      controls: readColumns(input, 'x'),
      nPre: readNumber(input, 'n_pre'),
      season,
    })
    if (found.kind === 'refused') return found
    return snakeKeys({ ...found, forecastSeFirstLast: [found.forecastSe[0], found.forecastSe.at(-1)] })
  },
}

function rename(found: { readonly beta: readonly number[] }): object {
  return Object(snakeKeys({ ...found, betaX: found.beta[0] ?? null }))
}

function nile(input: MethodInput): unknown {
  const variances = readRecord(input, 'fixed_for_filtering')
  const found = localLevel({
    y: readNumbers(input, 'y'),
    sigma2Irregular: readNumber(variances, 'sigma2_irregular'),
    sigma2Level: readNumber(variances, 'sigma2_level'),
    forecastSteps: readNumberOr(input, 'forecast_steps', 10),
    alpha: readNumberOr(input, 'alpha', 0.05),
  })
  if (found.kind === 'refused') return found
  const { smoothedLevel, smoothedVar } = found
  return snakeKeys({
    ...found,
    smoothedLevelFirst5: smoothedLevel.slice(0, 5),
    smoothedVarFirst5: smoothedVar.slice(0, 5),
  })
}

/** `log_drivers`, `log_petrol` and `law`, or in general `y`, `x` and `step`. */
function seatBelts(input: MethodInput): unknown {
  const isNamed = input.log_drivers !== undefined
  const variances = input.fixed_variances === undefined ? null : readRecord(input, 'fixed_variances')
  const found = intervention({
    y: readNumbers(input, isNamed ? 'log_drivers' : 'y'),
    regressors: [
      ...(isNamed ? [readNumbers(input, 'log_petrol')] : readColumns(input, 'x')),
      readNumbers(input, isNamed ? 'law' : 'step'),
    ],
    season: readNumberOr(input, 'season', 12),
    variances: variances && {
      irregular: readNumber(variances, 'sigma2_irregular'),
      level: readNumber(variances, 'sigma2_level'),
    },
  })
  if (found.kind === 'refused' || !isNamed) return snakeKeys(found)
  const named = <Fit extends { beta: readonly number[]; se: readonly number[] }>(fit: Fit) => ({
    ...fit,
    betaPetrol: fit.beta[0],
    betaLaw: fit.beta[1],
    sePetrol: fit.se[0],
    seLaw: fit.se[1],
  })
  return snakeKeys({
    kind: found.kind,
    atFixedVariances: found.atFixedVariances && named(found.atFixedVariances),
    mle: named(found.mle),
  })
}
