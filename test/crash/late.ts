/**
 * What comes later than was promised, by the clock of this machine. It is always said. It is a fault by `--strict`, on a machine that
 * does nothing else; anywhere else a slow machine would be taken for a slow system, and only what never comes is a fault.
 */
export type Late = { found: (sentence: string) => void; say: () => void }

export const openLate = ({ strict, problems }: { strict: boolean; problems: string[] }): Late => {
  const all: string[] = []
  return {
    found: (sentence) => {
      all.push(sentence)
      if (strict) problems.push(sentence)
    },
    say: () => {
      if (!strict)
        for (const sentence of all) console.log(`  LATE, by the clock of this machine: ${sentence}`)
    },
  }
}
