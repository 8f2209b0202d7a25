import type { Fault } from './paper.ts'

type Acting = Extract<Fault, 'script' | 'action' | 'embedded'>

/** Entries that no paper needs whatever stands in them (ISO 32000-2: 7.11.4, 12.6.4.17, 12.7.8). */
const byKey: Record<string, Acting> = {
  JS: 'script',
  XFA: 'script',
  EF: 'embedded',
  EmbeddedFiles: 'embedded',
}

/** What an action, an annotation or a stream says it is (ISO 32000-2: 12.6.4, 12.5.6). */
const byName: Record<string, Acting> = {
  'S JavaScript': 'script',
  'S Launch': 'action',
  'S SubmitForm': 'action',
  'S ImportData': 'action',
  'S GoToR': 'action',
  'S GoToE': 'action',
  'S Rendition': 'embedded',
  'S Movie': 'embedded',
  'S Sound': 'embedded',
  'S RichMediaExecute': 'embedded',
  'S GoTo3DView': 'embedded',
  'Type EmbeddedFile': 'embedded',
  'Subtype FileAttachment': 'embedded',
  'Subtype RichMedia': 'embedded',
  'Subtype Movie': 'embedded',
  'Subtype Sound': 'embedded',
  'Subtype Screen': 'embedded',
  'Subtype 3D': 'embedded',
}

/** What an entry of a dictionary would do in the hands of its reader; null for what only shows. */
export const actingOf = (key: string, name: string): Acting | null =>
  byKey[key] ?? byName[`${key} ${name}`] ?? null

/** An action that runs as the file is opened or a page is turned: it may lead to a page and do nothing else. */
export const actingByItself = (kind: string): Acting | null =>
  actingOf('S', kind) ?? (kind === 'GoTo' || kind === 'Named' ? null : 'action')
