/** The departments of the default matrix; a province edits its own afterwards. Source: DOMAIN.md sections 1 and 2. */
export type DepartmentSeed = {
  kind: string
  name: string
  phuongName?: string
  dacKhuName?: string
  /** What people look for it by: a brand, what it was before July 2025, what it does. */
  called?: string[]
  /** Codes of the provinces that alone have it, or that alone do not. */
  onlyIn?: string[]
  notIn?: string[]
}

export const communeDepartments: DepartmentSeed[] = [
  { kind: 'chair', name: 'Chủ tịch Ủy ban nhân dân' },
  { kind: 'office', name: 'Văn phòng HĐND và UBND', called: ['tư pháp', 'hộ tịch', 'tiếp công dân'] },
  {
    kind: 'economy',
    name: 'Phòng Kinh tế',
    called: ['địa chính', 'xây dựng', 'môi trường', 'nông nghiệp', 'quản lý đô thị', 'giao thông'],
    phuongName: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  },
  {
    kind: 'culture',
    name: 'Phòng Văn hóa - Xã hội',
    called: ['giáo dục', 'y tế', 'lao động, thương binh, xã hội', 'văn hóa thông tin'],
  },
  { kind: 'service-centre', name: 'Trung tâm Phục vụ hành chính công', called: ['một cửa'] },
  { kind: 'police', name: 'Công an' },
  { kind: 'military', name: 'Ban Chỉ huy quân sự', called: ['quân sự', 'nghĩa vụ quân sự'] },
]

/**
 * Departments that bear another name than their like, by the name that the pattern gives them. Phú Quốc alone of the đặc
 * khu has the department of a phường (Nghị định 150/2025/NĐ-CP); the two largest cities have a Bộ Tư lệnh of their own.
 */
export const ownNames: Record<string, string> = {
  'Phòng Kinh tế đặc khu Phú Quốc': 'Phòng Kinh tế, Hạ tầng và Đô thị đặc khu Phú Quốc',
  'Bộ Chỉ huy quân sự thành phố Hà Nội': 'Bộ Tư lệnh Thủ đô Hà Nội',
  'Bộ Chỉ huy quân sự Thành phố Hồ Chí Minh': 'Bộ Tư lệnh Thành phố Hồ Chí Minh',
  'Sở Văn hóa, Thể thao và Du lịch Thành phố Hồ Chí Minh': 'Sở Văn hóa và Thể thao Thành phố Hồ Chí Minh',
}

/** The city that is always written with its kind, in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const calledInFull = ['79']

/** What a province's own name follows in full: "Thanh tra tỉnh Lào Cai", "Công an thành phố Huế". */
export const namedInFull = ['thanh-tra', 'van-phong-ubnd', 'cong-an-tinh', 'bo-chqs', 'trung-tam-pvhcc-tinh']

/** Provinces whose communes have no service centre of their own. */
export const withoutServiceCentre = ['01', '22']

export const provinceDepartments: DepartmentSeed[] = [
  { kind: 'operation-centre', name: 'Trung tâm điều hành, tổng đài 1022', called: ['đường dây nóng'] },
  { kind: 'so-xay-dung', name: 'Sở Xây dựng', called: ['giao thông vận tải', 'quy hoạch'] },
  {
    kind: 'so-nong-nghiep-moi-truong',
    name: 'Sở Nông nghiệp và Môi trường',
    called: ['tài nguyên môi trường', 'đất đai'],
  },
  { kind: 'so-tu-phap', name: 'Sở Tư pháp' },
  { kind: 'so-noi-vu', name: 'Sở Nội vụ', called: ['lao động, việc làm', 'người có công'] },
  { kind: 'so-y-te', name: 'Sở Y tế', called: ['bảo trợ xã hội', 'trẻ em'] },
  { kind: 'so-giao-duc-dao-tao', name: 'Sở Giáo dục và Đào tạo' },
  { kind: 'so-van-hoa-the-thao-du-lich', name: 'Sở Văn hóa, Thể thao và Du lịch' },
  // Thông tư 02/2025/TT-BDTTG; who has none, by the ministry's count of 12 August 2025, less Tây Ninh, which has one since.
  { kind: 'so-dan-toc-ton-giao', name: 'Sở Dân tộc và Tôn giáo', notIn: ['33', '37', '42', '46', '82'] },
  { kind: 'so-du-lich', name: 'Sở Du lịch', onlyIn: ['79'] },
  { kind: 'so-an-toan-thuc-pham', name: 'Sở An toàn thực phẩm', onlyIn: ['79'] },
  { kind: 'so-khoa-hoc-cong-nghe', name: 'Sở Khoa học và Công nghệ', called: ['thông tin và truyền thông'] },
  { kind: 'so-cong-thuong', name: 'Sở Công Thương' },
  { kind: 'so-tai-chinh', name: 'Sở Tài chính', called: ['kế hoạch và đầu tư'] },
  { kind: 'thanh-tra', name: 'Thanh tra' },
  { kind: 'van-phong-ubnd', name: 'Văn phòng Ủy ban nhân dân' },
  { kind: 'cong-an-tinh', name: 'Công an' },
  { kind: 'bo-chqs', name: 'Bộ Chỉ huy quân sự' },
  { kind: 'trung-tam-pvhcc-tinh', name: 'Trung tâm Phục vụ hành chính công', called: ['một cửa'] },
]

export const utilities: DepartmentSeed[] = [
  { kind: 'electricity', name: 'Công ty Điện lực', called: ['EVN', 'điện lực', 'mất điện'] },
  { kind: 'water', name: 'Công ty Cấp nước', called: ['nước sạch', 'nước máy', 'nhà máy nước', 'mất nước'] },
  {
    kind: 'telecom',
    name: 'Doanh nghiệp viễn thông',
    called: ['VNPT', 'Viettel', 'MobiFone', 'internet, điện thoại, cáp quang'],
  },
  { kind: 'bus', name: 'Đơn vị vận hành xe buýt', called: ['xe buýt', 'vận tải công cộng'] },
]

/** Holds what names no province at all, so that no ticket is without a holder. */
export const nationalCentre: DepartmentSeed = { kind: 'operation-centre', name: 'Trung tâm tiếp nhận chung' }

/** Holds what is sealed and names no province: read by its legal officers alone, until they know where it goes. */
export const legalDesk: DepartmentSeed = { kind: 'legal-desk', name: 'Bàn tiếp nhận đơn chưa rõ địa bàn' }

const known = new Map(
  [...communeDepartments, ...provinceDepartments, ...utilities].map(({ kind, called }) => [kind, called]),
)

export const kindsCalled = (is: (name: string) => boolean): string[] =>
  [...known].flatMap(([kind, called]) => (called?.some(is) ? [kind] : []))

/** What else a department of this kind is looked for by. */
export const calledToo = (kind: string): string[] => known.get(kind) ?? []
