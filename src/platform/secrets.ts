/** The house's secrets as they are set, with commas between: the first signs, and what any of them signed is known. */
export const secretsIn = (list: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = list.split(',').map((secret) => secret.trim())
  return [first, ...others.filter((secret) => secret !== '')]
}

export const signingSecret = (list: string): string => secretsIn(list)[0]
