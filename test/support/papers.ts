export type PaperParts = {
  catalog?: string
  page?: string
  more?: string[]
  pages?: number
  trailer?: string
}

/** A PDF of one page by hand, object by object, with what a test puts into it. */
export const paperOf = ({ catalog = '', page = '', more = [], pages = 1, trailer = '' }: PaperParts = {}) => {
  const sheet = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>`
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ')
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => sheet),
    ...more,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** What a program for signing writes; nobody here looks whether it is good. */
export const signature = '<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 10 20 30]/Contents<00ff>>>'
