import fc from 'fast-check'

/**
 * A run of the same commit is the same run: properties are tried with one seed. UPSHOT_TEST_SEED names another, and
 * `random` looks for cases that nobody has met yet.
 */
const wanted = process.env.UPSHOT_TEST_SEED ?? '20261120'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
