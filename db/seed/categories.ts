export type CategorySeed = {
  code: string
  nameVi: string
  nameEn: string
  departmentKind: string
  aboveKind: string
  /** The utility handles it and the commune is only informed. */
  handledAbove: boolean
  /** Infrastructure, sanitation, security, urban order: the shorter target. */
  ordinary: boolean
  /** An answer needs a picture of the result. */
  needsProof: boolean
  position: number
}

type Terms = Pick<CategorySeed, 'departmentKind' | 'aboveKind'> & Partial<CategorySeed>

const row = (code: string, nameVi: string, nameEn: string, terms: Terms) => ({
  code,
  nameVi,
  nameEn,
  handledAbove: false,
  ordinary: false,
  needsProof: false,
  ...terms,
})

/** What people report and who answers for it. Source: DOMAIN.md section 2. */
export const categories: CategorySeed[] = [
  row('road', 'Đường sá, cầu, vỉa hè hư hỏng', 'Roads, bridges, pavements', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
    needsProof: true,
  }),
  row('traffic', 'Đèn tín hiệu, biển báo, tổ chức giao thông, ùn tắc', 'Traffic signals, signs, jams', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
  }),
  row('street-light', 'Chiếu sáng công cộng', 'Street lighting', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
    needsProof: true,
  }),
  row('drainage', 'Thoát nước, ngập úng, hố ga, nắp cống', 'Drainage, flooding, manholes', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
    needsProof: false,
  }),
  row('trees', 'Cây xanh, công viên', 'Trees and parks', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
    needsProof: true,
  }),
  row('encroachment', 'Lấn chiếm vỉa hè, lòng đường, đỗ xe sai', 'Blocked pavements, wrong parking', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
  }),
  row('construction', 'Xây dựng sai phép, quy hoạch, thi công gây hư hại', 'Illegal or harmful building', {
    departmentKind: 'economy',
    aboveKind: 'so-xay-dung',
    ordinary: true,
  }),
  row('waste', 'Rác thải, vệ sinh môi trường', 'Waste and street cleaning', {
    departmentKind: 'economy',
    aboveKind: 'so-nong-nghiep-moi-truong',
    ordinary: true,
    needsProof: true,
  }),
  row('pollution', 'Mùi, khói bụi, nước thải, chăn nuôi gây ô nhiễm', 'Smell, smoke, dust, waste water', {
    departmentKind: 'economy',
    aboveKind: 'so-nong-nghiep-moi-truong',
    ordinary: true,
  }),
  row('land', 'Đất đai', 'Land', { departmentKind: 'economy', aboveKind: 'so-nong-nghiep-moi-truong' }),
  row('agriculture', 'Nông nghiệp, thủy lợi, dịch bệnh vật nuôi', 'Farming, irrigation, animal disease', {
    departmentKind: 'economy',
    aboveKind: 'so-nong-nghiep-moi-truong',
  }),
  row('disaster', 'Thiên tai, sạt lở, bão lũ', 'Storms, floods, landslides', {
    departmentKind: 'military',
    aboveKind: 'bo-chqs',
  }),
  row('market', 'Giá cả, hàng giả, gian lận thương mại', 'Prices, fake goods, cheating', {
    departmentKind: 'economy',
    aboveKind: 'so-cong-thuong',
  }),
  row('finance', 'Phí, lệ phí, ngân sách, tài sản công', 'Fees, budget, public property', {
    departmentKind: 'economy',
    aboveKind: 'so-tai-chinh',
  }),
  row('noise', 'Tiếng ồn, karaoke', 'Noise, karaoke', {
    departmentKind: 'police',
    aboveKind: 'cong-an-tinh',
    ordinary: true,
  }),
  row(
    'public-order',
    'An ninh trật tự, trộm cắp, cờ bạc, ma túy, cư trú',
    'Public order, theft, gambling, drugs',
    { departmentKind: 'police', aboveKind: 'cong-an-tinh', ordinary: true },
  ),
  row('fire-safety', 'Phòng cháy chữa cháy', 'Fire safety', {
    departmentKind: 'police',
    aboveKind: 'cong-an-tinh',
    ordinary: true,
  }),
  row('education', 'Giáo dục', 'Schools', { departmentKind: 'culture', aboveKind: 'so-giao-duc-dao-tao' }),
  row('food-safety', 'An toàn thực phẩm', 'Food safety', {
    departmentKind: 'culture',
    aboveKind: 'so-an-toan-thuc-pham',
  }),
  row('health', 'Y tế, dịch bệnh', 'Health, epidemics', { departmentKind: 'culture', aboveKind: 'so-y-te' }),
  row(
    'social-care',
    'Bảo trợ xã hội, trẻ em, người cao tuổi, tệ nạn xã hội',
    'Social protection, children, the elderly, social evils',
    { departmentKind: 'culture', aboveKind: 'so-y-te' },
  ),
  row('merit-labour', 'Người có công, lao động, việc làm', 'People with merit, labour, employment', {
    departmentKind: 'culture',
    aboveKind: 'so-noi-vu',
  }),
  row('culture', 'Văn hóa, thể thao, du lịch, quảng cáo', 'Culture, sport, tourism, advertising', {
    departmentKind: 'culture',
    aboveKind: 'so-van-hoa-the-thao-du-lich',
  }),
  row('religion', 'Dân tộc, tôn giáo', 'Ethnic and religious affairs', {
    departmentKind: 'culture',
    aboveKind: 'so-dan-toc-ton-giao',
  }),
  row('telecom', 'Sóng di động, Internet, dây cáp viễn thông', 'Mobile signal, Internet, cables', {
    departmentKind: 'culture',
    aboveKind: 'telecom',
    handledAbove: true,
  }),
  row('online-service', 'Lỗi cổng dịch vụ công, phần mềm', 'Faults of online services', {
    departmentKind: 'culture',
    aboveKind: 'so-khoa-hoc-cong-nghe',
  }),
  row('procedure', 'Thủ tục chậm, hướng dẫn sai, xếp hàng ở một cửa', 'Slow procedures, queues', {
    departmentKind: 'service-centre',
    aboveKind: 'trung-tam-pvhcc-tinh',
  }),
  row('civil-status', 'Hộ tịch, chứng thực', 'Civil status, certified copies', {
    departmentKind: 'office',
    aboveKind: 'so-tu-phap',
  }),
  row('conduct', 'Thái độ, tác phong cán bộ', 'Conduct of officials', {
    departmentKind: 'chair',
    aboveKind: 'thanh-tra',
  }),
  row('military', 'Nghĩa vụ quân sự, dân quân', 'Military service, militia', {
    departmentKind: 'military',
    aboveKind: 'bo-chqs',
  }),
  row('electricity', 'Điện', 'Electricity', {
    departmentKind: 'economy',
    aboveKind: 'electricity',
    handledAbove: true,
    ordinary: true,
  }),
  row('water-supply', 'Nước sạch', 'Water supply', {
    departmentKind: 'economy',
    aboveKind: 'water',
    handledAbove: true,
    ordinary: true,
  }),
  row('bus', 'Xe buýt, giao thông công cộng', 'Buses, public transport', {
    departmentKind: 'economy',
    aboveKind: 'bus',
    handledAbove: true,
  }),
  row('personal-data', 'Xem, sửa, xóa dữ liệu cá nhân của mình', 'See, correct or erase one’s own data', {
    departmentKind: 'office',
    aboveKind: 'operation-centre',
  }),
  row('other', 'Khác, chưa rõ', 'Other, not clear', {
    departmentKind: 'office',
    aboveKind: 'operation-centre',
  }),
].map((category, position) => ({ ...category, position }))
