/** Invented reports in roundabout words: what is wrong is told by what it does to people, seldom by its name. */
export const SPOKEN_SENTENCES = {
  road: `
xe chay qua cho do la dan xoc tung nguoi, gay ca niem
Thanh sắt cầu lòi lên, lốp xe tôi thủng mất rồi.
lo nong thon bi mua bao mon chi con nua mat, xe lon k qua dc
Mặt cầu bản nứt hở cả cốt thép.`,
  traffic: `
cho do bang qua duong son lech k ai thay
Biển cấm đặt sai chỗ nên khách tới quán tôi bị phạt oan.
Bao giờ mới cho mở lại làn rẽ, đi vòng hai cây số mới quay đầu được.`,
  'street-light': `
tu hom dao cap toi gio ca pho nhu muc
Ban đêm ra đường phải bật điện thoại soi vì trụ đèn mất nguồn.`,
  drainage: `
nuoc bun tu ngoai duong chay nguoc vo nha, tat ca dem
Tấm đan trên hố thăm cập kênh, xe cán qua là kêu và võng.
Cứ mưa là phải kê đồ lên cao vì cống ngoài đường đầy bùn.`,
  trees: `
Cây keo tựa vào mái, nhờ người xuống hạ trước khi gãy.
khom cay trong tren dai phan cach bi dam nat, lam cho phoi do`,
  encroachment: `
quan nuoc cang bat ra giua duong, xe cuu thuong k lot
Nhà đầu ngõ đổ bậc tam cấp, dắt xe qua phải nghiêng người.
xe tai nha ai dau lien tuc truoc cua hang em, k mo cua ban dc`,
  construction: `
Chủ nhà bên đục tường chung, phòng tôi rỗng tiếng.
co doan nguoi ve do dac cam coc truoc nha, khong biet de lam gi
Thợ bên công trình đổ bê tông rơi vãi xuống sân nhà tôi.`,
  waste: `
tan cho xong khong ai xit rua, nuoc ca chay boc mui
ai cung dem bich toi bo truoc cong nha em vi thung chung bi doi di`,
  pollution: `
Tro đen phủ lên rau, phơi đồ trắng thành đồ xám.
ao nuoi xa bun ra rach, ca rach ngop noi dau
dem nao cung co mui khet nhu dot nhua bay vo phong`,
  land: `
Hiến đất làm đường rồi mà giấy tờ chưa ai chỉnh lại cho.
dat khai hoang may chuc nam gio bao la dat cua lam truong
Hàng rào nhà kế bên mỗi năm một nhích sang.`,
  agriculture: `
cay vai kho dau canh roi chet, xin can bo ky thuat den coi
giong cap ve nay mam kem, ai chiu
Nước mặn tràn vào vuông, cả vụ coi như bỏ.`,
  disaster: `
sau nha nut mot duong dai, mua to la bun chay xuong
Bão bay tôn cả chục nhà, ghi danh sách rồi im luôn.
! Đò qua sông vừa úp, học sinh dưới nước kêu cứu.
! nuoc toi co roi, ba me em khong biet boi`,
  market: `
hang mua ve mo ra toan do vun, nguoi ban khong nhan loi
do day binh ma di nua duong da can, nghi cot bom gian lan
Ki lô ở sạp này chỉ có tám lạng.`,
  finance: `
moi khau gop 300 nghin xay cong chao, khong gop thi bi doc ten tren loa
Thuê sạp đã trả đủ mà còn phải nộp thêm khoản ngoài hợp đồng.
tien dong gop di dau khong thay bao cao`,
  noise: `
diec ca tai vi cai loa cua tiem doi dien
Đội trống tập mỗi tối sát vách, con tôi không học bài nổi.
nua dem con go bua, khoan tuong, ai ma ngu`,
  'public-order': `
may nguoi nhau xong gay su voi nguoi di duong
phong tro bi be khoa mat may tinh luc di lam
Có kẻ giả người của nhà nước vào nhà gạ bán đồ.
! co nguoi cam hung khi xong vo lop hoc, co giao va hoc sinh la het`,
  'fire-safety': `
nha ben chua xang trong can de ban le
Lối thang bộ chất giường tủ, có chuyện thì không biết chạy đường nào.
! xuong dang bung lua, cong nhan nhay xuong tu tren lau`,
  education: `
mua sach cua co thi moi duoc diem cao
Học trò nội trú ăn cơm nguội, trời lạnh không có chăn.
lop dong qua con e ngoi ghe nhua giua loi di`,
  'food-safety': `
trong to canh co gioi, ca ca lam bo an
an che xong luoi te te, nghi dung duong hoa hoc
Cơm hộp mở ra chua loét, cả đội bỏ không dám ăn.`,
  health: `
di kham thai ma tram noi het que thu
Đoàn tiêm lưu động hẹn mà không tới, bà con chờ từ sáng.
co nguoi moi ve tu vung dich, xin khu khuan`,
  'social-care': `
Năm nay các cụ chưa có tiền chúc thọ.
hoan canh em mo coi, muon xin hoc nghe mien phi`,
  'merit-labour': `
cong ty giu so khong tra, em muon rut bao hiem mot lan`,
  culture: `
Màn hình quảng cáo chớp liên tục, sáng rực cả phòng ngủ nhà tôi.
duong len thac tron khong co lan can cho du khach
Sách thư viện xã cũ rách, cửa khoá suốt.`,
  religion: `
co nhom hop kin trong nha, day nguoi ta bo cung to tien
Phật tử xin dựng lại tam quan.
hoi xa xin phep le dang huong dong nguoi`,
  telecom: `
goi ai cung bao ngoai vung phu song
Mấy hãng kéo dây bung ra quấn vào cây nhà tôi.
vach song luc co luc mat, k xem dc gi`,
  'online-service': `
bam gui xong lai ve trang dau, khong biet da nop chua
Ảnh căn cước chụp rõ mà trang vẫn không nhận.
nop hai lan deu mat ma, goi ho tro khong ai bat may`,
  procedure: `
ca tuan khong co nguoi ky giay, dan di ve may luot
Cần giấy chứng nhận chưa có nhà ở thì hỏi bộ phận nào, mấy hôm có?
to giay don gian ma hen muoi ngay`,
  'civil-status': `
be bi me bo di, gio lam giay to khai sinh the nao
Muốn cưới lại sau khi ly hôn ở nước ngoài thì xác nhận ra sao?
ong noi mat lau roi ma chua ai di bao tu`,
  conduct: `
can bo ngoi an sang, bat dan cho an xong
hoi mot cau ma bi noi moc, me gia tui than
Xin việc gì cũng bị hẹn lần hẹn lữa, mặt nặng mày nhẹ.`,
  military: `
hoc nghe he cu tuyen co duoc hoan nhap ngu khong
Người từng đi dân quân thời chống Mỹ có được tiền một lần không?`,
  electricity: `
cu nau com la nhay aptomat ca xom
Công tơ treo tít trên cao, kỳ nào cũng ghi ước lượng.
! tho dang treo lo lung tren tru, bi dien hut, ngat nguon giup`,
  'water-supply': `
voi chi con hoi, ba bua nay khong tam giat duoc
nuoc xa ra co con trung li ti
Vẫn thu tiền đều mà không có nước dùng.`,
  bus: `
chuyen cuoi chay som nen lo het, phai di xe om
Lơ xe chất hàng kín ghế, người già phải đứng.`,
  other: `
Nhờ nhắn lại cho anh trực hôm qua giúp tôi.
em bam nham so a
chi muon hoi tham thoi, khong co viec gi
$ can tien lien he em, lai thap nhat thi truong, ho tro 24/7
$ Tour ba ngày hai đêm chỉ 999k, đặt ngay kẻo lỡ.
$ ai can sim, the cao chiet khau cao ib em`,
} as const
