export const words = {
  title: { vi: 'Đơn vị', en: 'Department' },
  parts: { vi: 'Các phần', en: 'Parts' },
  rota: { vi: 'Lịch trực', en: 'On call' },
  people: { vi: 'Cán bộ và lĩnh vực', en: 'People and subjects' },
  accounts: { vi: 'Tài khoản', en: 'Accounts' },
  programs: { vi: 'Kết nối phần mềm', en: 'Connected programs' },
  webhooks: { vi: 'Gửi sự kiện đi', en: 'Send events' },
  partners: { vi: 'Hệ thống bạn', en: 'Neighbouring systems' },
  rules: { vi: 'Quy tắc chuyển', en: 'Routing rules' },
  calendar: { vi: 'Lịch làm việc', en: 'Calendar' },
  complaints: { vi: 'Khiếu nại', en: 'Complaints' },
  reads: { vi: 'Nhật ký xem thông tin', en: 'Personal data read' },
  looking: { vi: 'Chờ xem trước khi công khai', en: 'To look at before it is public' },
  retention: { vi: 'Thời hạn lưu', en: 'How long files are kept' },
  targets: { vi: 'Thời hạn', en: 'Time allowed' },
  texts: { vi: 'Nội dung', en: 'Texts' },
  save: { vi: 'Lưu', en: 'Save' },
  edit: { vi: 'Sửa', en: 'Edit' },
  everyField: { vi: 'Mọi lĩnh vực', en: 'Every subject' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
} as const

/** The kinds of department that the matrix knows in a commune. */
export const communeKinds = {
  office: { vi: 'Văn phòng', en: 'Office' },
  economy: { vi: 'Phòng Kinh tế', en: 'Economy department' },
  culture: { vi: 'Phòng Văn hóa - Xã hội', en: 'Culture department' },
  'service-centre': { vi: 'Trung tâm Phục vụ hành chính công', en: 'Service centre' },
  police: { vi: 'Công an', en: 'Police' },
  military: { vi: 'Ban Chỉ huy quân sự', en: 'Military command' },
  chair: { vi: 'Chủ tịch', en: 'Chair' },
} as const
