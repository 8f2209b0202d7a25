import { useLocation, useSearch } from 'wouter'

export type Filters = {
  /** `open`, `done`, one status by name, or empty for all. */
  status: string
  mine: boolean
  overdue: boolean
  lane: string
  category: string
  commune: string
  /** One department alone, by its id: a board opens it. */
  department: string
  q: string
  sort: 'newest' | 'due'
}

/** What an officer wants on arrival: what is still open, the most pressing first. */
const initial: Filters = {
  status: 'open',
  mine: false,
  overdue: false,
  lane: '',
  category: '',
  commune: '',
  department: '',
  q: '',
  sort: 'due',
}

const read = (search: string): Filters => {
  const given = new URLSearchParams(search)
  return {
    status: given.get('status') ?? initial.status,
    mine: given.has('mine'),
    overdue: given.has('overdue'),
    lane: given.get('lane') ?? '',
    category: given.get('category') ?? '',
    commune: given.get('commune') ?? '',
    department: given.get('department') ?? '',
    q: given.get('q') ?? '',
    sort: given.get('sort') === 'newest' ? 'newest' : 'due',
  }
}

const write = (filters: Filters) => {
  const changed = Object.entries(filters).filter(([name, value]) => value !== initial[name as keyof Filters])
  const search = new URLSearchParams(changed.map(([name, value]) => [name, String(value)])).toString()
  return search && `?${search}`
}

/** Where a list with these filters stands, to be sent to a colleague; what is not said is as on arrival. */
export const addressOf = (path: string, some: Partial<Filters>) => `${path}${write({ ...initial, ...some })}`

/** The filters live in the address: they survive a reload, and a colleague can be sent the link. */
export const useFilters = () => {
  const filters = read(useSearch())
  const [path, navigate] = useLocation()
  const change = (some: Partial<Filters>) =>
    navigate(addressOf(path, { ...filters, ...some }), { replace: true })
  return { filters, change, search: write(filters) }
}

/** How many of the conditions behind "more filters" are at work. */
export const countExtra = ({ lane, category, commune, department, status }: Filters) =>
  [lane, category, commune, department, ['done', ''].includes(status)].filter(Boolean).length
