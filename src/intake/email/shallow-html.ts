const deepest = 300
const tag = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i
/** They end by themselves where the next one begins. */
const endsAtNext = /^(?:p|li|dt|dd|option|td|th|tr)$/i

/** HTML that is built of tags within tags without end is read as the text that stands between them. */
export const shallowHtml = (html: string): string => {
  const open: string[] = []
  for (const [, closes, typed] of html.matchAll(tag)) {
    const name = typed!.toLowerCase()
    const at = closes ? open.lastIndexOf(name) : -1
    if (at !== -1) open.length = at
    if (closes) continue
    if (!empty.test(name) && !(endsAtNext.test(name) && open.at(-1) === name)) open.push(name)
    if (open.length > deepest) return html.replace(/<[^<>]*>/g, ' ')
  }
  return html
}
