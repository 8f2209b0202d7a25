/** What a picture of it shows. */
export type Scene =
  | 'pothole'
  | 'rubbish'
  | 'lamp'
  | 'flood'
  | 'tree'
  | 'pavement'
  | 'cables'
  | 'building'
  | 'smoke'
  | 'pipe'

/** Something that people report, in lines to choose from; `{o}` is where it is. */
export type Matter = {
  category: string
  /** How often, beside the others. */
  weight: number
  /** When there is three times as much of it. */
  season?: 'storm' | 'heat' | 'new-year' | 'autumn'
  scene?: Scene
  what: string
  /** Why it matters to whoever writes. */
  harm: string
  /** What was done, as the answer says it. */
  done: string
  /** What is asked where something is not clear. */
  asked?: string
}

export const linesOf = (block: string): string[] => block.trim().split('\n')
