import { PDFDocument, type PDFObject, setLog } from 'mupdf'
import { actingByItself, actingOf } from './acting.ts'
import { type Fault, mostPages } from './paper.ts'

/** What stands in a PDF, or why it is not taken. */
export type Inspected = { pages: number; signed: boolean } | Fault

/** Opens a PDF and reads every object of it, those in compressed streams too, for what would act by itself. */
export const inspect = (bytes: Uint8Array): Inspected => {
  const document = PDFDocument.openDocument(bytes, 'application/pdf').asPDF()
  if (!document) return 'broken'
  if (document.needsPassword() || document.getTrailer().get('Encrypt').isDictionary()) return 'locked'
  const pages = document.countPages()
  if (pages > mostPages) return 'long'
  for (let at = 0; at < pages; at++) if (!document.findPage(at).isDictionary()) return 'broken'
  const seen = seenIn(document)
  // Whoever counts at the root may say less than there is.
  if (seen.pages > mostPages) return 'long'
  return seen.fault ?? (pages < 1 ? 'broken' : { pages, signed: seen.signed })
}

type Seen = { fault: Fault | null; signed: boolean; pages: number }

const seenIn = (document: PDFDocument): Seen => {
  const seen: Seen = { fault: null, signed: false, pages: 0 }
  // An object that cannot be read here is answered as none, but another reader might read it.
  const unread = (message: string) => {
    if (message.startsWith('cannot load object')) seen.fault ??= 'broken'
  }
  setLog({ error: () => {}, warning: unread })
  look(document.getTrailer(), seen)
  for (let number = 1; number < document.countObjects() && !seen.fault; number++) {
    const pointer = document.newIndirect(number)
    look(pointer.resolve(), seen)
    pointer.destroy()
  }
  return seen
}

/** Goes through one object; what it points to is an object of its own, met in its turn. */
const look = (object: PDFObject, seen: Seen): void => {
  const within = [object]
  for (let next = within.pop(); next; next = within.pop()) {
    const isDictionary = next.isDictionary()
    const said: string[] = []
    if (isDictionary || next.isArray())
      next.forEach((value, key) => {
        if (isDictionary) said.push(meet(String(key), value, seen))
        if (value.isIndirect() || value.isName()) value.destroy()
        else within.push(value)
      })
    if (said.includes('ByteRange') && said.includes('Contents')) seen.signed = true
    if (said.includes('Page')) seen.pages++
    next.destroy()
  }
}

/** Judges one entry of a dictionary; answers its key, or of the type what it says. */
const meet = (key: string, value: PDFObject, seen: Seen): string => {
  const name = value.isName() ? value.asName() : ''
  seen.fault ??= actingOf(key, name)
  const atOnce = key === 'OpenAction' ? [value] : key === 'AA' ? actionsIn(value) : []
  for (const action of atOnce) seen.fault ??= runs(action)
  return key === 'Type' ? name : key
}

const actionsIn = (dictionary: PDFObject): PDFObject[] => {
  const actions: PDFObject[] = []
  dictionary.forEach((action) => {
    actions.push(action)
  })
  return actions
}

/** What happens without a hand on it may lead to a page and nothing else. */
const runs = (action: PDFObject): Fault | null => {
  if (!action.isDictionary()) return null
  const kind = action.get('S')
  return actingByItself(kind.isName() ? kind.asName() : '')
}
