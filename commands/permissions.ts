import './pipe.ts'
import { writeFile } from 'node:fs/promises'
import { permissionsPage, permissionsPath } from './permissions-page.ts'

await writeFile(permissionsPath, permissionsPage())
