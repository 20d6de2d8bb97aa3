import { addPassword } from '@upshot/server/auth/add-password'
import { auth } from '@upshot/shared/auth/api'
import type { Role } from '@upshot/shared/people/role'
import { type Browser, type BrowserOptions, openBrowser } from './browser.ts'
import type { TestApp, TestPerson } from './test-app.ts'

export const testPassword = 'seven wet umbrellas'

/** A person who can sign in; `makePerson` makes one who has a token only. */
export async function makePersonWithPassword(
  test: TestApp,
  workspaceId: string,
  role: Role = 'advocate',
  options: { name?: string; email?: string; teamIds?: string[] } = {},
): Promise<TestPerson> {
  const person = await test.makePerson(workspaceId, role, options)
  await test.inWorkspace(workspaceId, db => addPassword(db, person.id, testPassword, test.now))
  return person
}

/** A browser in which the person has signed in with `testPassword`. */
export async function signIn(
  test: TestApp,
  person: Pick<TestPerson, 'email'>,
  options: BrowserOptions & { password?: string } = {},
): Promise<Browser> {
  const browser = openBrowser(test, options)
  await browser.ask(auth.signIn, { body: { email: person.email, password: options.password ?? testPassword } })
  return browser
}
