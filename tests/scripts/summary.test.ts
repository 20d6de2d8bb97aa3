import { describe, expect, test } from 'vitest'
import { countStep, countTests, formatDuration, stepLine, summaryLine } from '../../scripts/summary.mjs'

interface FileReport {
  status: string
  assertionResults: { status: string }[]
}

function report(files: FileReport[]) {
  const tests = files.flatMap(file => file.assertionResults)
  const count = (status: string) => tests.filter(test => test.status === status).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: count('todo'),
    testResults: files,
  }
}

const passed = { status: 'passed' }
const failed = { status: 'failed' }

describe('what a run of tests comes to', () => {
  test('tests are counted one by one', () => {
    const files = [
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed, { status: 'skipped' }] },
    ]
    expect(countTests(report(files), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  test('a file that does not load is a failure, though none of its tests failed', () => {
    const files = [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(countTests(report(files), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('a run that fails outside its tests never counts as passed', () => {
    expect(countTests(report([{ status: 'passed', assertionResults: [passed] }]), 1).failed).toBe(1)
    expect(countTests(report([]), 1).failed).toBe(1)
    expect(countTests(null, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(countTests(null, 0).failed).toBe(1)
  })
})

test('the last line adds up tests and steps', () => {
  expect(summaryLine([countStep(0), countStep(2), { passed: 40, failed: 3, skipped: 1 }])).toBe('41 passed, 4 failed')
  expect(summaryLine([countStep(0)])).toBe('1 passed, 0 failed')
})

test('each step says how it went and how long it took', () => {
  expect(stepLine('types of web', countStep(0), 1_234)).toBe('-- types of web: ok (1 passed, 0 failed) in 1.2 s')
  expect(stepLine('server tests', { passed: 9, failed: 2, skipped: 1 }, 185_000)).toBe(
    '-- server tests: failed (9 passed, 2 failed, 1 skipped) in 3 min 5 s',
  )
})

test.each([
  [0, '0.0 s'],
  [9_949, '9.9 s'],
  [9_951, '10 s'],
  [59_700, '1 min 0 s'],
  [3_600_000, '60 min 0 s'],
])('%d ms are told as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})
