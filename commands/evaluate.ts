import './pipe.ts'
import { readFile } from 'node:fs/promises'
import { baseGazetteer } from '../db/seed/base-gazetteer.ts'
import { environment } from '../src/platform/config.ts'
import { Refused } from '../src/platform/errors.ts'
import { buildGazetteer } from '../src/routing/place/build-gazetteer.ts'
import type { Gazetteer } from '../src/routing/place/gazetteer.ts'
import { askedFor } from './asked-for.ts'
import { foldsOf, type Prediction, predictAll, speedOf } from './evaluate/predict.ts'
import {
  isLabelled,
  type LabelledReport,
  type Report,
  readReports,
  unknownLabels,
} from './evaluate/reports.ts'
import { printScore, score } from './evaluate/score.ts'
import { plainly } from './plain-words.ts'
import { readBundleFolder } from './read-bundle.ts'
import { written } from './written.ts'

const usage = 'npm run evaluate -- FILE.jsonl [--json] [--predictions OUT.jsonl] [--cross-validate]'
const { values, positionals } = askedFor({
  usage,
  words: [1, 1],
  options: {
    json: { type: 'boolean', default: false },
    predictions: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
  },
})

await evaluate().catch((error) => {
  console.error(plainly(error))
  process.exitCode = 1
})

async function evaluate(): Promise<void> {
  const reports = readReports(await readFile(positionals[0]!))
  const labelled = reports.filter(isLabelled)
  const unknown = unknownLabels(labelled)
  if (unknown.length > 0)
    console.error(`Unknown labels, counted as missed: ${unknown.slice(0, 20).join('; ')}`)
  const { gazetteer, build } = await measuredGazetteer()
  const modelFor = values['cross-validate'] ? foldsOf(allLabelled(reports, labelled)) : null
  const predicted = predictAll(gazetteer, reports, modelFor)
  const predictions = predicted.filter((_, i) => isLabelled(reports[i]!))
  const speed = speedOf(gazetteer, reports, modelFor)
  const result = { ...score(labelled, predictions), speed, ...build }
  if (values.predictions) await write(values.predictions, predicted)
  if (values.json) console.log(JSON.stringify(result))
  else printScore(result)
}

/** Folds are taken from the whole file, so that every report has its labels there. */
function allLabelled(reports: readonly Report[], labelled: LabelledReport[]): LabelledReport[] {
  if (labelled.length === reports.length) return labelled
  throw refusal('Kiểm tra chéo cần nhãn ở mọi dòng.', 'Cross-validation needs labels on every line.')
}

async function write(file: string, predictions: readonly Prediction[]): Promise<void> {
  const lines = predictions.map((prediction) => `${JSON.stringify(prediction)}\n`)
  await written(file, lines.join(''))
}

function refusal(vi: string, en: string): Refused {
  return new Refused('invalid', { vi, en })
}

/** The folder of GAZETTEER_DIR, else the base list; with the time and memory that the index took. */
async function measuredGazetteer(): Promise<{
  gazetteer: Gazetteer
  build: { buildSeconds: number; indexMegabytes: number; lacks: string }
}> {
  const folder = environment().GAZETTEER_DIR
  const lacks = folder
    ? ''
    : 'No GAZETTEER_DIR: the base list has no boundaries and no split communes; places by coordinates are not found.'
  const before = heapBytes()
  const started = performance.now()
  const gazetteer = buildGazetteer(folder ? await readBundleFolder(folder) : baseGazetteer())
  const buildSeconds = (performance.now() - started) / 1000
  // What was thrown away meanwhile may be more than the index takes.
  const indexMegabytes = Math.max(0, heapBytes() - before) / 1e6
  return { gazetteer, build: { buildSeconds, indexMegabytes, lacks } }
}

function heapBytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
