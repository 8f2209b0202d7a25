import './pipe.ts'
import { writeFile } from 'node:fs/promises'
import { measuresPage, measuresPath } from './measures-page.ts'

await writeFile(measuresPath, measuresPage())
