import { sample } from '@upshot/shared/sample/api'
import { type Route, route } from '../http/route.ts'
import { clearSample } from './clear-sample.ts'
import { enterSample } from './enter-sample.ts'

export const sampleRoutes: readonly Route[] = [route(sample.load, enterSample), route(sample.clear, clearSample)]
