import type { Role } from '../../../db/vocabulary.ts'
import { fold } from '../../routing/text.ts'
import { type Categories, type Category, categoriesBy, type KnownPerson } from './person.ts'
import { type KnownDepartment, type Spots, spotKey } from './places.ts'

/** With its name as names are compared. */
export type TownDepartment = KnownDepartment & { key: string }

/** What a file is held against; each line looks up what it names. */
export type Town = {
  spots: Spots
  /** By where they are. */
  departments: Map<string, TownDepartment[]>
  /** By mailbox. */
  people: Map<string, KnownPerson>
  /** Of people by their id. */
  mailboxes: Map<string, string>
  categories: Categories
  /** Whoever brings the file; null: a program. */
  selfId: string | null
  /** Refuses roles that they may not give. */
  mustReach: (roles: readonly Role[]) => void
}

type Read = { departments: KnownDepartment[]; people: KnownPerson[]; categories: Category[] }

export const townOf = ({
  departments,
  people,
  categories,
}: Read): Pick<Town, 'departments' | 'people' | 'mailboxes' | 'categories'> => ({
  departments: departmentsBy(departments),
  people: new Map(people.map((one) => [one.email, one])),
  mailboxes: new Map(people.map(({ id, email }) => [id, email])),
  categories: categoriesBy(categories),
})

const departmentsBy = (all: KnownDepartment[]): Town['departments'] => {
  const by = new Map<string, TownDepartment[]>()
  for (const one of all) {
    const here = by.get(spotKey(one))
    const known = { ...one, key: fold(one.name) }
    if (here) here.push(known)
    else by.set(spotKey(one), [known])
  }
  return by
}
