export const words = {
  lead: {
    vi: 'Các đơn khiếu nại đang mở ở địa bàn. Khiếu nại lần đầu về quyết định của Chủ tịch do chính Chủ tịch giải quyết; ở đây chỉ thấy có đơn và hạn, không thấy người gửi và nội dung.',
    en: 'Open complaints of this place. A first complaint against a chair’s own decision is settled by that chair; here you see that it exists and when it is due, not who wrote it or what it says.',
  },
  none: { vi: 'Không có đơn khiếu nại nào đang mở.', en: 'No complaint is open.' },
  received: { vi: 'Nhận', en: 'Received' },
  takenOn: { vi: 'Thụ lý', en: 'Taken on' },
  notTakenOn: { vi: 'chưa quyết định thụ lý', en: 'not decided yet whether to take it on' },
  decideBy: { vi: 'Phải quyết định thụ lý trước', en: 'To be decided by' },
  settleBy: { vi: 'Phải giải quyết trước', en: 'To be settled by' },
  late: { vi: 'quá hạn', en: 'overdue' },
  more: { vi: 'Xem tiếp', en: 'Show more' },
} as const
