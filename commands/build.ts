import './pipe.ts'
import { buildConsoleAnew } from './console.ts'

await buildConsoleAnew(process.argv[2] === 'warn' ? 'warn' : 'info')
