/** One syllable as Vietnamese has them: whatever it is spelt like, it is one word. */
const SYLLABLE =
  /^(?:ngh|ng|nh|th|tr|ch|kh|gh|gi|ph|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/** Reports repeat the same few thousand syllables: each is asked about once. */
const syllables = new Map<string, boolean>()
const MOST_KNOWN = 20_000

/** Of a folded word. */
export const isSyllable = (key: string): boolean => {
  const known = syllables.get(key)
  if (known !== undefined) return known
  const found = SYLLABLE.test(key)
  if (syllables.size < MOST_KNOWN) syllables.set(key, found)
  return found
}
