import { activities } from '@upshot/shared/activities/api'
import { type Route, rawRoute, route } from '../http/route.ts'
import { bulkEditActivities } from './bulk-edit-activities.ts'
import { changeActivity, duplicateActivity, removeActivity } from './change-activity.ts'
import { exportActivities } from './export-activities.ts'
import { findDuplicates, listActivityPage, readActivity, readTopics } from './list-activity-page.ts'
import { logActivity } from './log-activity.ts'
import { logFromLine, readDefaults } from './log-from-line.ts'
import { addReading, readReadings, restoreReading, withdrawReading } from './record-reading.ts'
import { readKinds, saveKind } from './save-kind.ts'
import {
  archiveProgramme,
  changeProgramme,
  createProgramme,
  readProgramme,
  readProgrammes,
  restoreProgramme,
} from './save-programme.ts'
import { undoChange } from './undo-change.ts'

export const activitiesRoutes: readonly Route[] = [
  route(activities.list, listActivityPage),
  rawRoute(activities.exportList, exportActivities),
  route(activities.topics, readTopics),
  route(activities.defaults, readDefaults),
  route(activities.duplicates, findDuplicates),
  route(activities.create, logActivity),
  route(activities.fromLine, logFromLine),
  route(activities.bulkEdit, bulkEditActivities),
  route(activities.undo, undoChange),
  route(activities.get, readActivity),
  route(activities.change, changeActivity),
  route(activities.remove, removeActivity),
  route(activities.duplicate, duplicateActivity),
  route(activities.readings, readReadings),
  route(activities.addReading, addReading),
  route(activities.withdrawReading, withdrawReading),
  route(activities.restoreReading, restoreReading),
  route(activities.kinds, readKinds),
  route(activities.saveKind, saveKind),
  route(activities.programmes, readProgrammes),
  route(activities.createProgramme, createProgramme),
  route(activities.programme, readProgramme),
  route(activities.changeProgramme, changeProgramme),
  route(activities.archiveProgramme, archiveProgramme),
  route(activities.restoreProgramme, restoreProgramme),
]
