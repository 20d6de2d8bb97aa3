import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import { showProblemInForm, splitProblem } from '@upshot/web/ui/form-problem.ts'
import { describe, expect, it } from 'vitest'

describe('a problem in a form', () => {
  it('puts a message at its field, the first one only', () => {
    const problem = invalidInput([
      { path: 'title', message: 'Write a title.' },
      { path: 'title', message: 'Too short.' },
    ])
    expect(splitProblem(problem, ['title', 'day'])).toEqual({ atFields: { title: 'Write a title.' }, elsewhere: null })
  })

  it('shows what lies below a field at the field', () => {
    const problem = invalidInput([{ path: 'targets.0.value', message: 'Not a number.' }])
    expect(splitProblem(problem, ['targets']).atFields).toEqual({ targets: 'Not a number.' })
  })

  it('names the place of what belongs to no field, so that nothing is swallowed', () => {
    const problem = invalidInput([{ path: 'teamId', message: 'Unknown team.' }])
    expect(splitProblem(problem, ['title'])).toEqual({ atFields: {}, elsewhere: 'teamId: Unknown team.' })
  })

  it('renames the paths of the server to those of the form', () => {
    const problem = invalidInput([{ path: 'teamId', message: 'Unknown team.' }])
    expect(splitProblem(problem, ['team'], path => path.replace('Id', '')).atFields).toEqual({ team: 'Unknown team.' })
  })

  it('tells a problem without fields as a sentence, and clears the fields', () => {
    let shown: Record<string, string> = { title: 'old' }
    const form = {
      setErrors: (errors: Record<string, string>) => {
        shown = errors
      },
    }
    expect(showProblemInForm(form, new Problem('conflict', 'Somebody was first.'), ['title'])).toBe(
      'Somebody was first.',
    )
    expect(shown).toEqual({})
  })

  it('never shows the text of a fault of ours', () => {
    expect(splitProblem(new TypeError('x is undefined'), ['title']).elsewhere).not.toContain('undefined')
  })
})
