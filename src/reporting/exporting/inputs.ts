import { z } from '../../context/router.ts'
import { formats } from './file.ts'
import { type Exported, fileNames } from './words.ts'

export const format = z.enum(formats).default('csv')
export const what = z.enum(Object.keys(fileNames) as [Exported, ...Exported[]])
