import type { DepartmentSeen, Directory } from '../shapes.ts'

/** What everything on a department's panel is given. */
export type DepartmentProps = { department: DepartmentSeen; directory: Directory }
