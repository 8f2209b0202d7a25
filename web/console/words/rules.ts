export const words = {
  lead: {
    vi: 'Bình thường phiếu đi theo bảng phân công chung. Quy tắc riêng ở đây thay cho bảng chung, áp dụng ngay cho phiếu mới.',
    en: 'Tickets usually follow the common table. A local rule here stands in its place, at once for new tickets.',
  },
  ours: { vi: 'Ở xã, phường của anh/chị', en: 'In your commune' },
  wholeProvince: { vi: 'Cả tỉnh, thành phố', en: 'The whole province' },
  elsewhere: { vi: 'Ở xã, phường khác', en: 'In other communes' },
  every: { vi: 'Các quy tắc', en: 'The rules' },
  none: {
    vi: 'Chưa có quy tắc riêng nào; mọi phiếu đi theo bảng chung.',
    en: 'No local rule; every ticket follows the common table.',
  },
  about: { vi: 'Phản ánh về', en: 'Reports on' },
  at: { vi: 'ở', en: 'in' },
  because: { vi: 'Căn cứ', en: 'Because' },
  ofEachPlace: { vi: 'của từng xã, phường', en: 'of each commune' },

  add: { vi: 'Thêm quy tắc', en: 'Add a rule' },
  edit: { vi: 'Sửa quy tắc', en: 'Change the rule' },
  retire: { vi: 'Ngừng áp dụng', en: 'Retire' },
  field: { vi: 'Lĩnh vực', en: 'Subject' },
  place: {
    vi: 'Áp dụng ở xã, phường (để trống là cả tỉnh)',
    en: 'Holds in this commune (empty: the whole province)',
  },
  to: { vi: 'Chuyển đến', en: 'Send to' },
  ownDepartments: { vi: 'Đơn vị của xã, phường', en: 'The commune’s departments' },
  provinceDepartments: {
    vi: 'Đơn vị cấp tỉnh và doanh nghiệp dịch vụ',
    en: 'The province’s departments and utilities',
  },
  kinds: { vi: 'Cùng một loại ở mỗi xã, phường', en: 'The same kind in each commune' },
  why: { vi: 'Căn cứ hoặc lý do', en: 'Grounds' },
  whyHint: {
    vi: 'Ví dụ: Quyết định 12/QĐ-UBND ngày 03/11/2026',
    en: 'For example: Decision 12/QĐ-UBND of 3 November 2026',
  },
  added: { vi: 'Đã thêm quy tắc; phiếu mới đi theo quy tắc này.', en: 'The rule holds for new tickets.' },
  changed: { vi: 'Đã sửa quy tắc.', en: 'The rule has been changed.' },
  retired: {
    vi: 'Đã ngừng áp dụng; bảng chung lại có hiệu lực.',
    en: 'Retired; the common table counts again.',
  },

  preview: { vi: 'Thử xem một phản ánh sẽ đi đâu', en: 'Try where a report would go' },
  example: { vi: 'Nội dung phản ánh', en: 'What the report says' },
  exampleHint: {
    vi: 'Ví dụ: Rác đổ đầy đầu ngõ ba ngày chưa ai dọn',
    en: 'For example: Rubbish in the lane for three days',
  },
  where: { vi: 'Ở xã, phường', en: 'In which commune' },
  ask: { vi: 'Xem thử', en: 'Try' },
  tried: { vi: 'Chỉ xem thử, không ghi phiếu nào.', en: 'Only a try: no ticket is written.' },
  goesTo: { vi: 'Chuyển đến', en: 'Goes to' },
  officer: { vi: 'Người nhận', en: 'Officer' },
  nobody: {
    vi: 'chưa có ai nhận được; nằm chờ ở hàng của đơn vị',
    en: 'nobody can take it; it waits in the department',
  },
  due: { vi: 'Hạn trả lời', en: 'Due' },
  reasons: { vi: 'Vì sao', en: 'Why' },
  which: { vi: 'Chưa rõ xã, phường; có thể là', en: 'The commune is not clear; it may be' },
} as const
