export type Department = {
  id: number
  kind: string
  level: 'commune' | 'province' | 'utility' | 'national'
  provinceCode: string | null
  communeCode: string | null
  name: string
}

export type RoutingRule = {
  id: number
  categoryCode: string
  communeCode: string | null
  departmentId: number | null
  departmentKind: string | null
  why: string
}
