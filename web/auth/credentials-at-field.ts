import { Problem } from '@upshot/shared/contract/problem'

/** A wrong password or code, told at the only field it can have come from. */
export async function credentialsAtField<Answer>(field: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'wrong-credentials' || error.errors.length > 0) throw error
    throw new Problem(error.code, error.detail, [{ path: field, message: error.detail }])
  }
}
