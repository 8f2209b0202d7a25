/** What is known of a PDF once it was opened. */
export type Paper = {
  bytes: Uint8Array<ArrayBuffer>
  mediaType: 'application/pdf'
  pages: number
  /** It holds a signature; whether that one is good is for its reader's program to say. */
  signed: boolean
}

/** What the virus scanner says of a file; `unseen` when it could not be asked. */
export type Verdict = 'clean' | 'unseen' | { found: string }
export type Scan = (bytes: Uint8Array) => Promise<Verdict>

/** Why a PDF is not taken. */
export type Fault = 'broken' | 'locked' | 'long' | 'script' | 'action' | 'embedded'

/** The largest file taken, in bytes. */
export const largestPaper = 10 * 1024 * 1024
export const mostPages = 100

/** So many from the resident, and as many from staff. */
export const mostPapers = 6

const text = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length))

/** By its first bytes, whatever its name or type says. */
export const isPaper = (bytes: Uint8Array): boolean => /^%PDF-\d/.test(text(bytes, 8))

/** Word and Excel, old and new, and archives: what people send who were asked for a document. */
export const isOfficeFile = (bytes: Uint8Array): boolean =>
  /^(PK[\x03\x05\x07]|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf|Rar!|7z\xbc\xaf)/.test(text(bytes, 8))

/** The same of a file that was taken and is kept. */
export const isKeptPaper = ({ mediaType }: { mediaType: string }): boolean => mediaType === 'application/pdf'
