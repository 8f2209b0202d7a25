import type { Role } from '../../../db/vocabulary.ts'

/** What roles are called in a file: first as the console says it, then as people write it. */
export const roleNames: Record<Role, string[]> = {
  operator: ['Tổng đài viên', 'Trực tổng đài'],
  clerk: ['Cán bộ một cửa', 'Một cửa', 'Tiếp nhận'],
  officer: ['Cán bộ xử lý', 'Cán bộ', 'Chuyên viên', 'Công chức'],
  leader: ['Lãnh đạo đơn vị', 'Lãnh đạo', 'Trưởng phòng', 'Phó trưởng phòng'],
  chair: ['Chủ tịch xã, phường', 'Chủ tịch', 'Phó Chủ tịch'],
  legal: ['Cán bộ pháp lý', 'Pháp lý', 'Cán bộ pháp chế', 'Pháp chế'],
  dispatcher: ['Điều phối viên', 'Điều phối'],
  utility: ['Đầu mối doanh nghiệp dịch vụ', 'Doanh nghiệp dịch vụ'],
  supervisor: ['Giám sát cấp tỉnh', 'Giám sát'],
  'province-admin': ['Quản trị cấp tỉnh'],
  admin: ['Quản trị hệ thống'],
  client: ['Phần mềm kết nối'],
}

export const rolesInEnglish: Record<Role, string> = {
  operator: 'Operator',
  clerk: 'Counter clerk',
  officer: 'Officer',
  leader: 'Department leader',
  chair: 'Commune chair',
  legal: 'Legal officer',
  dispatcher: 'Dispatcher',
  utility: 'Utility desk',
  supervisor: 'Province supervisor',
  'province-admin': 'Province administrator',
  admin: 'System administrator',
  client: 'API client',
}
