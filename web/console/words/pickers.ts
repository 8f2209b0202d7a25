export const words = {
  placeHint: { vi: 'Gõ tên xã, phường (không cần dấu)', en: 'Type a commune (no accents needed)' },
  typeMore: { vi: 'Gõ ít nhất hai chữ', en: 'Type at least two letters' },
  noPlace: { vi: 'Không tìm thấy xã, phường nào tên như vậy', en: 'No commune of that name' },
  placesLost: {
    vi: 'Chưa tra được tên xã, phường: không nối được máy chủ',
    en: 'Communes cannot be looked up: the server cannot be reached',
  },
  /** What was typed goes when the field is left; what stands there then was not what they wrote. */
  notChosen: (typed: string, current: string) => ({
    vi: current
      ? `Chưa chọn nơi nào cho “${typed}”, ở đây vẫn là ${current}.`
      : `Chưa chọn nơi nào cho “${typed}”, ở đây còn trống.`,
    en: current
      ? `Nothing was chosen for “${typed}”: this is still ${current}.`
      : `Nothing was chosen for “${typed}”: this is still empty.`,
  }),
  noDepartmentOfProvince: {
    vi: 'Không có ở cấp tỉnh, thành phố. Nếu là đơn vị của xã, phường, xin chọn “Thuộc xã, phường” trước.',
    en: 'Not among those of the province. If it belongs to a commune, please choose that first.',
  },
  noDepartment: { vi: 'Không có đơn vị nào tên như vậy', en: 'No department of that name' },
  departmentHint: { vi: 'Gõ tên đơn vị', en: 'Type the name of a department' },
  holds: { vi: 'đang giữ phiếu này', en: 'holds this ticket now' },
  itself: { vi: 'chính là phiếu này', en: 'this very ticket' },
  otherCommune: { vi: 'Thuộc xã, phường', en: 'Of which commune' },
  noTicket: { vi: 'Không có phiếu nào khớp', en: 'No such ticket' },
  formerly: { vi: 'trước là', en: 'formerly' },
  inFormer: { vi: 'trước thuộc', en: 'in the former' },
  clear: { vi: 'Xóa lựa chọn', en: 'Clear the choice' },
} as const
