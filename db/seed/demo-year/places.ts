/** Where the made year happens: communes of one province with streets of theirs, each around a point on the map. */
export type DemoPlace = {
  commune: string
  kind: 'phường' | 'xã'
  /** How many of the reports are from there, beside the others. */
  weight: number
  lat: number
  lon: number
  streets: string[]
}

const place = (commune: string, weight: number, at: [number, number], streets: string): DemoPlace => ({
  commune,
  kind: streets.startsWith('phố') ? 'phường' : 'xã',
  weight,
  lat: at[0],
  lon: at[1],
  streets: streets.split(', '),
})

export const demoProvince = '01'

/** Where more comes in than is answered in time. */
export const behindhand = 'Hà Đông'
/** Where it pours in the last hours of the year. */
export const rainy = 'Hoàng Mai'

export const places: DemoPlace[] = [
  place(
    'Khương Đình',
    26,
    [20.9935, 105.813],
    'phố Khương Đình, phố Bùi Xương Trạch, phố Hạ Đình, phố Vũ Tông Phan, phố Khương Hạ, phố Kim Giang',
  ),
  place(
    'Phương Liệt',
    12,
    [20.996, 105.829],
    'phố Phương Liệt, phố Vương Thừa Vũ, phố Hoàng Văn Thái, phố Lê Trọng Tấn, phố Định Công',
  ),
  place(
    'Thanh Xuân',
    8,
    [20.9945, 105.8015],
    'phố Nguyễn Tuân, phố Vũ Trọng Phụng, phố Nguyễn Huy Tưởng, phố Quan Nhân',
  ),
  place(
    'Đống Đa',
    7,
    [21.0105, 105.8235],
    'phố Tây Sơn, phố Thái Hà, phố Đặng Tiến Đông, phố Trần Quang Diệu',
  ),
  place(
    'Kim Liên',
    6,
    [21.008, 105.8365],
    'phố Phạm Ngọc Thạch, phố Lương Định Của, phố Đào Duy Anh, phố Hoàng Tích Trí',
  ),
  place('Láng', 5, [21.0205, 105.8035], 'phố Chùa Láng, phố Pháo Đài Láng, phố Nguyễn Chí Thanh'),
  place('Cầu Giấy', 6, [21.0315, 105.786], 'phố Trần Thái Tông, phố Duy Tân, phố Dịch Vọng Hậu'),
  place('Nghĩa Đô', 5, [21.046, 105.796], 'phố Tô Hiệu, phố Nghĩa Tân, phố Nguyễn Văn Huyên'),
  place('Hoàng Mai', 6, [20.983, 105.859], 'phố Tam Trinh, phố Hoàng Mai, phố Nguyễn Đức Cảnh'),
  place('Định Công', 5, [20.983, 105.829], 'phố Định Công Hạ, phố Trần Nguyên Đán, phố Định Công Thượng'),
  place('Hà Đông', 11, [20.966, 105.7745], 'phố Lê Lợi, phố Nguyễn Khuyến, phố Bế Văn Đàn, phố Trần Phú'),
  place('Long Biên', 4, [21.031, 105.896], 'phố Cổ Linh, phố Thạch Bàn, phố Bát Khối'),
  place('Đông Anh', 4, [21.14, 105.849], 'đường Cao Lỗ, thôn Lương Quy, thôn Đản Dị'),
  place('Gia Lâm', 4, [21.012, 105.94], 'đường Ngô Xuân Quảng, đường Cửu Việt, đường Nguyễn Đức Thuận'),
  place('Sóc Sơn', 3, [21.259, 105.849], 'đường Núi Đôi, đường Đa Phúc, thôn Dược Thượng'),
]

/** Where on a street; `{p}` is the street. */
export const spots = `
trước số nhà {n} {p}
ở ngõ {n} {p}
đầu ngõ {n} {p}
trong ngách {n} ngõ {m} {p}
gần ngã ba {p}
đoạn qua chợ trên {p}
đối diện trường học trên {p}
cạnh nhà văn hóa {p}
khu tập thể cuối {p}
trên {p}, gần số {n}`
  .trim()
  .split('\n')
