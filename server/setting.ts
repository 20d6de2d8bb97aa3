/** A setting of the environment that cannot be used. Names the variable and the remedy, and never a secret's value. */
export interface Fault {
  readonly variable: string
  readonly message: string
}

/** Everything that is wrong with the settings, told at once. */
export class ConfigProblem extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? 'one setting is' : `${faults.length} settings are`
    const lines = faults.map(fault => `  ${fault.variable}: ${fault.message}`)
    super(
      `Upshot cannot start because ${count} not usable.\n${lines.join('\n')}\nEvery setting is explained in .env.example.`,
    )
    this.name = 'ConfigProblem'
    this.faults = faults
  }
}

/** Reads settings one by one and remembers what was wrong, so that all faults can be told together. */
export interface SettingReader {
  /** The trimmed value; an empty one counts as not set. */
  text(variable: string): string | null
  /** A value judged by `read`, which throws a message for people when it cannot be used. */
  judged<T>(variable: string, fallback: T, read: (text: string) => T): T
  fault(variable: string, message: string): void
  readonly faults: readonly Fault[]
}

export function settingReader(env: Readonly<Record<string, string | undefined>>): SettingReader {
  const faults: Fault[] = []
  const text = (variable: string): string | null => env[variable]?.trim() || null
  const fault = (variable: string, message: string): void => {
    faults.push({ variable, message })
  }
  return {
    faults,
    text,
    fault,
    judged: (variable, fallback, read) => {
      const value = text(variable)
      if (value === null) return fallback
      try {
        return read(value)
      } catch (error) {
        fault(variable, error instanceof Error ? error.message : String(error))
        return fallback
      }
    },
  }
}

export function wholeNumber(text: string, least: number, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new Error(`"${text}" is not a whole number from ${least} to ${most}.`)
}

export function oneOf<const T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find(value => value === text)
  if (found !== undefined) return found
  throw new Error(`"${text}" is not one of ${allowed.join(', ')}.`)
}

export function yesOrNo(text: string): boolean {
  if (text === '1' || text === 'true') return true
  if (text === '0' || text === 'false') return false
  throw new Error(`"${text}" is neither 1 nor 0.`)
}

/** An address such as https://upshot.example.com, without a slash at the end. */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error('This is not a web address. Write it as https://upshot.example.com.')
  }
  if (url.username !== '' || url.password !== '')
    throw new Error('A web address here carries no user name or password.')
  if (url.search !== '' || url.hash !== '') throw new Error('A web address here ends before any ? or #.')
  return url.href.replace(/\/+$/, '')
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(\.\d+){3}$/.test(hostname)
}
