import type { Role } from '../../../db/vocabulary.ts'
import type { Category, KnownPerson } from './person.ts'
import type { KnownDepartment, Places } from './places.ts'

/** What a file is held against. */
export type Town = Places & {
  departments: KnownDepartment[]
  people: KnownPerson[]
  categories: Category[]
  /** Whoever brings the file; null: a program. */
  selfId: string | null
  /** Refuses roles that they may not give. */
  mustReach: (roles: readonly Role[]) => void
}
