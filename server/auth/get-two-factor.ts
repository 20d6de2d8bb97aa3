import type { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { library } from './library.ts'

export async function getTwoFactor(ctx: PersonCtx): Promise<Answer<typeof auth.twoFactor.spec>> {
  if (!ctx.person.twoFactorEnabled) return { enabled: false, recoveryCodesLeft: null }
  const { api } = library(ctx)
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: ctx.person.id } })
  return { enabled: true, recoveryCodesLeft: backupCodes.length }
}
