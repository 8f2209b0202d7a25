/** Parts of names, put together at random: nobody in particular is called so. */
export const familyNames =
  'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Tô Cao'.split(' ')
export const middleNames = 'Thị Văn Minh Thu Ngọc Quang Hữu Đức Thanh Hồng Bích Xuân Anh Kim Gia'.split(' ')
export const givenNames =
  'An Bình Chi Cường Dung Dũng Giang Hà Hải Hạnh Hiền Hiếu Hoa Hùng Hương Khánh Lan Linh Loan Long Mai Nam Nga Nhung Phúc Phương Quân Quyên Sơn Tâm Thảo Thắng Thủy Trang Tuấn Tùng Vân Việt Yến'.split(
    ' ',
  )

/** Who works in each commune besides the demo's own accounts. */
export const communeSeats = [
  { kind: 'chair', roles: ['leader', 'chair'] },
  { kind: 'economy', roles: ['officer', 'leader'] },
  { kind: 'economy', roles: ['officer'] },
  { kind: 'culture', roles: ['officer'] },
  { kind: 'office', roles: ['officer'] },
  { kind: 'police', roles: ['officer'] },
  { kind: 'military', roles: ['officer'] },
]

/** Who works in the province's departments and in the utilities. */
export const provinceSeats = [
  { kind: 'operation-centre', roles: ['operator'] },
  { kind: 'operation-centre', roles: ['operator', 'clerk'] },
  { kind: 'so-nong-nghiep-moi-truong', roles: ['officer'] },
  { kind: 'so-y-te', roles: ['officer'] },
  { kind: 'so-giao-duc-dao-tao', roles: ['officer'] },
  { kind: 'so-khoa-hoc-cong-nghe', roles: ['officer'] },
  { kind: 'so-cong-thuong', roles: ['officer'] },
  { kind: 'so-xay-dung', roles: ['leader', 'officer'] },
  { kind: 'cong-an-tinh', roles: ['officer'] },
  { kind: 'trung-tam-pvhcc-tinh', roles: ['officer'] },
  { kind: 'van-phong-ubnd', roles: ['supervisor'] },
  { kind: 'electricity', roles: ['utility'] },
  { kind: 'water', roles: ['utility'] },
  { kind: 'telecom', roles: ['utility'] },
  { kind: 'bus', roles: ['utility'] },
]
