/** The house's secrets as they are set, with commas between: the first signs, and what any of them signed is known. */
export const secretsIn = (list: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = list.split(',').map((secret) => secret.trim())
  return [first, ...new Set(others.filter((secret) => secret !== '' && secret !== first))]
}

export const signingSecret = (list: string): string => secretsIn(list)[0]

export const leastSecret = 32

export const areLongEnough = (list: string): boolean =>
  secretsIn(list).every((secret) => secret.length >= leastSecret)
