import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { baseGazetteer } from '../db/seed/base-gazetteer.ts'
import { environment } from '../src/platform/config.ts'
import { buildGazetteer, type Gazetteer } from '../src/routing/gazetteer.ts'
import { foldsOf, predictAll } from './evaluate/predict.ts'
import { type LabelledReport, readReports } from './evaluate/reports.ts'
import { printScore, score } from './evaluate/score.ts'
import { readBundleFolder } from './read-bundle.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    predictions: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
  },
})

const [file] = positionals
if (!file) {
  console.error('npm run evaluate -- FILE.jsonl [--json] [--predictions OUT.jsonl] [--cross-validate]')
  process.exit(2)
}

const reports: LabelledReport[] = readReports(await readFile(file, 'utf8'))
const { gazetteer, build } = await measuredGazetteer()
const run = predictAll(gazetteer, reports, values['cross-validate'] ? foldsOf(reports) : null)
const result = { ...score(reports, run.predictions), speed: run.speed, ...build }

if (values.predictions)
  await writeFile(
    values.predictions,
    run.predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
  )
if (values.json) console.log(JSON.stringify(result))
else printScore(result)

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
  return { gazetteer, build: { buildSeconds, indexMegabytes: (heapBytes() - before) / 1e6, lacks } }
}

function heapBytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
