import { parentPort, workerData } from 'node:worker_threads'
import { learnLesson } from '../routing/training/lesson.ts'

parentPort?.postMessage(learnLesson(workerData))
