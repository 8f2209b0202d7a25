export const words = {
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  year: { vi: 'Năm', en: 'Year' },
  form: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  hourForm: { vi: 'giờ:phút', en: 'hh:mm' },
  dayOfIt: { vi: 'ngày', en: 'day' },
  hourOfIt: { vi: 'giờ', en: 'time' },
  pick: { vi: 'Chọn trong lịch', en: 'Choose in a calendar' },
  earlier: { vi: 'Tháng trước', en: 'Month before' },
  later: { vi: 'Tháng sau', en: 'Month after' },
} as const
