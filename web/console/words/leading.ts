export const words = {
  title: { vi: 'Đơn vị', en: 'Department' },
  parts: { vi: 'Các phần', en: 'Parts' },
  people: { vi: 'Người và lĩnh vực', en: 'People and fields' },
  rules: { vi: 'Quy tắc chuyển', en: 'Routing rules' },
  calendar: { vi: 'Lịch làm việc', en: 'Calendar' },
  targets: { vi: 'Thời hạn', en: 'Targets' },
  save: { vi: 'Lưu', en: 'Save' },
  edit: { vi: 'Sửa', en: 'Edit' },
  sure: { vi: 'Chắc chắn?', en: 'Are you sure?' },
  keep: { vi: 'Giữ lại', en: 'Keep it' },
  everyField: { vi: 'Mọi lĩnh vực', en: 'Every field' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
} as const

/** The kinds of department that the matrix knows in a commune. */
export const communeKinds = {
  office: { vi: 'Văn phòng', en: 'Office' },
  economy: { vi: 'Phòng kinh tế', en: 'Economy department' },
  culture: { vi: 'Phòng văn hóa - xã hội', en: 'Culture department' },
  'service-centre': { vi: 'Trung tâm phục vụ hành chính công', en: 'Service centre' },
  police: { vi: 'Công an', en: 'Police' },
  military: { vi: 'Ban chỉ huy quân sự', en: 'Military command' },
  chair: { vi: 'Chủ tịch', en: 'Chair' },
} as const
