import { impact } from '@upshot/shared/impact/api'
import { type Route, route } from '../http/route.ts'
import { changeStudy } from './change-study.ts'
import { readStudy } from './get-study.ts'
import { listStudyPage } from './list-studies.ts'
import { previewStudy } from './preview-study.ts'
import { rerunStudy } from './rerun-study.ts'
import { runStudy } from './run-study.ts'

export const impactRoutes: readonly Route[] = [
  route(impact.list, listStudyPage),
  route(impact.preview, previewStudy),
  route(impact.run, runStudy),
  route(impact.get, readStudy),
  route(impact.rerun, rerunStudy),
  route(impact.change, changeStudy),
]
