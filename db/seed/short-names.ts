/**
 * How people write provinces and former districts in short where initials do not tell it. A short district stands for many
 * others in the country, so it is read only where its province is known; keys are the names as lists write them.
 */
export type ShortNames = {
  provinces: Record<string, readonly string[]>
  districts: Record<string, Record<string, readonly string[]>>
}

export const shortNames: ShortNames = {
  provinces: {
    'Hồ Chí Minh': ['SG', 'Sài Gòn', 'Saigon'],
    'Hà Nội': ['Hanoi', 'HN'],
    Huế: ['TTH'],
  },
  districts: {
    'Hồ Chí Minh': {
      'Bình Chánh': ['BC'],
      'Bình Tân': ['BTân', 'BTan'],
      'Bình Thạnh': ['BT', 'BThạnh', 'BThanh'],
      'Cần Giờ': ['CG'],
      'Củ Chi': ['CC'],
      'Gò Vấp': ['GV'],
      'Hóc Môn': ['HM'],
      'Nhà Bè': ['NB'],
      'Phú Nhuận': ['PN'],
      'Tân Bình': ['TB'],
      'Tân Phú': ['TP', 'TPhú', 'TPhu'],
      'Thủ Đức': ['TĐ', 'TD'],
    },
    'Hà Nội': {
      'Ba Đình': ['BĐ', 'BD'],
      'Bắc Từ Liêm': ['BTL'],
      'Cầu Giấy': ['CG'],
      'Đống Đa': ['ĐĐ', 'DD'],
      'Gia Lâm': ['GL'],
      'Hà Đông': ['HĐ', 'HD'],
      'Hai Bà Trưng': ['HBT'],
      'Hoàn Kiếm': ['HK'],
      'Hoàng Mai': ['HM'],
      'Long Biên': ['LB'],
      'Nam Từ Liêm': ['NTL'],
      'Tây Hồ': ['TH'],
      'Thanh Xuân': ['TX'],
    },
    'Đà Nẵng': {
      'Cẩm Lệ': ['CL'],
      'Hải Châu': ['HC'],
      'Hòa Vang': ['HV'],
      'Liên Chiểu': ['LC'],
      'Ngũ Hành Sơn': ['NHS'],
      'Sơn Trà': ['ST'],
      'Thanh Khê': ['TK'],
    },
    'Hải Phòng': {
      'Hải An': ['HA'],
      'Hồng Bàng': ['HB'],
      'Kiến An': ['KA'],
      'Lê Chân': ['LC'],
      'Ngô Quyền': ['NQ'],
    },
    'Cần Thơ': {
      'Bình Thủy': ['BT'],
      'Cái Răng': ['CR'],
      'Ninh Kiều': ['NK'],
      'Ô Môn': ['OM'],
      'Thốt Nốt': ['TN'],
    },
  },
}
