import type { DepartmentSeen } from '../shapes.ts'

/** The fields of a department that nobody holds in it; one who holds every field holds these too. */
export const uncovered = ({ fields, duties }: DepartmentSeen): string[] => {
  if (duties.some(({ categoryCode, communeCode }) => categoryCode === null && communeCode === null)) return []
  return (fields ?? []).filter((field) => !duties.some(({ categoryCode }) => categoryCode === field))
}
