import './pipe.ts'
import { writeFile } from 'node:fs/promises'
import { assetsModule, assetsPath } from '../web/resident/build.ts'

await writeFile(assetsPath, await assetsModule())
