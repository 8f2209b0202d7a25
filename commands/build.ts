import './pipe.ts'
import { buildConsoleAnew } from './console.ts'

await buildConsoleAnew('info')
