import { csvOf } from '@upshot/shared/format/csv'
import { expect, test } from 'vitest'

test('a table is written as spreadsheets read it, and absent is empty', () => {
  const text = csvOf(
    ['name', 'value', 'counts'],
    [
      ['A, "b"\nc', 1.5, true],
      ['', null, false],
    ],
  )
  expect(text).toBe('\uFEFFname,value,counts\r\n"A, ""b""\nc",1.5,true\r\n,,false\r\n')
})

test('what a spreadsheet would run is made text; negative and telephone numbers stay as they are', () => {
  const cells = ['=1+1', '+49 30', '+x', '-x', '@a', '\tb', '-1', '-1,5', 'a-b']
  expect(
    csvOf(
      ['x'],
      cells.map(cell => [cell]),
    )
      .split('\r\n')
      .slice(1, -1),
  ).toEqual(["'=1+1", '+49 30', "'+x", "'-x", "'@a", "'\tb", '-1', '"-1,5"', 'a-b'])
  expect(csvOf(['x'], [[-3]])).toContain('\r\n-3\r\n')
})
