/** Invented reports at the borders of the fields: the words of one, the matter of another. They teach the field alone. */
export const BORDER_SENTENCES = {
  road: `
CD PA ổ gà gần chợ, không nhớ số nhà, sẽ gọi lại cho địa chỉ
Ngầm tràn qua khe bị nước xói trơ sắt, xe tải không dám qua, xin đổ lại bê tông
ngam tran sau lu troi mat mot khuc, hoc sinh phai di vong 6 cay
Tảng đá to nằm giữa đường đèo từ tuần trước chưa ai hốt, xe phải lách sát mép
da lan xuong duong nam do chua ai don, xin cho may xuc len
Cầu sắt nông thôn rỉ mục, xin cấm xe nặng và thay mặt cầu
Mặt đê trải nhựa lún thành hai rãnh bánh xe
Lề đường sụt sau khi nhà mạng đào đặt ống
Potholes all along the lane to the ferry, my rental bike got a flat tyre twice
The footbridge planks are rotten and one of them snapped under my foot`,
  traffic: `
Xe khách dừng đón trả khách giữa lòng đường làm ùn cả nút giao
Mất gương cầu ở khúc cua, hai xe suýt đâm nhau
Xin đặt biển cấm xe tải vào ngõ, họ đi tắt suốt đêm
bien ten duong gay cuc, khach tim khong ra
Đường một chiều mà không có biển từ đầu kia, ai cũng đi nhầm
Lorries use our lane as a shortcut, could you put up a sign
The pedestrian light stays green for only six seconds`,
  'street-light': `
Dãy đèn bà con góp tiền mắc nay hỏng gần hết, xin nhà nước tiếp quản
den xom tu lap chay bong, xin xa dua vao he thong chieu sang
Dốc không đèn cả tháng, vợ tôi đi chợ sớm phải cầm đèn pin
Cháu học lớp 7, đường đi học thêm về đèn tắt hết, cháu sợ
Tôi dạy ở trường cấp hai, tối về qua đoạn đèn hỏng, xin sửa
Cột đèn trang trí ven hồ bị đập vỡ chụp
Street lamps on the beach road go off at nine
The whole alley is pitch black since the lamp post was hit by a truck`,
  drainage: `
CD báo ngập đầu ngõ mỗi khi mưa, chưa nhớ tên đường, hẹn gọi lại báo sau
Ống cống dưới đường vỡ sụp thành hố giữa lối đi, nước chảy ngầm bên dưới
ong cong be, dat sup xuong thanh cai lo, dan lay canh cay cam canh bao
Mưa ngập nhà hai ngày chưa rút, rác trôi lềnh bềnh, cống không kéo kịp
ngap tu hom qua toi gio, nuoc cong den tran vao nha
Miệng cống trước nhà bị ai đổ hồ vữa bít lại
Xe đạp lọt bánh trước vào khe nắp cống gãy
Nước mưa từ hẻm trên dồn xuống hẻm dưới vì mương bị lấp
The drain in front of the guesthouse overflows whenever it rains`,
  trees: `
Công viên mới làm mà cỏ cao tới gối, ghế gãy nan, vòi nước hỏng
Vườn hoa trước uỷ ban khô cháy hết, không ai tưới
Xích đu ở sân chơi công viên đứt dây, cầu tuột nứt
Nhánh cây gãy mắc trên tán chưa rơi, xin gỡ
Cây me rụng trái đầy đường trơn trượt, nhờ quét và tỉa
A big branch hangs over the playground and nobody trims it`,
  encroachment: `
Xe tải đậu hai hàng trước cổng uỷ ban, đám tang khiêng quan tài phải lách
xe ben do kin loi vao nghia trang
Tiểu thương bỏ sạp trong chợ ra ngồi tràn lề đường, người đóng phí bên trong ế
Nhà bán vật liệu chất cát sỏi hết nửa đường
Quán kéo bạt buộc vào trụ đèn, người đi bộ phải cúi
Hàng xóm kê chậu cây giữ chỗ đậu xe trước cửa
Trại tôm đắp bờ lấn ra hành lang lộ, ghe xuồng hết chỗ tránh
Scooters for rent fill the whole sidewalk, we have to walk on the road
The restaurant put its tables on the public path to the beach`,
  construction: `
Nhà kế bên đào móng làm tường rào nhà tôi nghiêng, xin đình chỉ thi công
Cơ sở xây trụ bê tông sát mép lộ không phép, lấn hành lang an toàn
Chung cư bàn giao bốn năm chưa có ban quản trị, phí bảo trì ai giữ không rõ
Họ xây tường bít cửa sổ nhà tôi
Biển công trình không ghi tên đơn vị thi công, không ghi số giấy phép
Villa next door adds a third floor without any permit sign
Is the empty lot behind our block planned as a park`,
  waste: `
KH báo rác ùn trước cổng, chưa cho địa chỉ cụ thể, hẹn cung cấp sau
Ai quăng nệm cũ với tủ hỏng xuống rạch, xin vớt lên
vut bon cau, ghe sofa xuong muong, nho thu gom
Bãi rác cạnh bến xe bị đốt, khói bay khắp nơi, xin dẹp bãi
Chai vỡ với túi ni lông đầy bãi tắm mà không có thùng rác nào
Kênh sau nhà con ngày xưa có cá, giờ toàn bao ni lông
Broken bottles and plastic cups all over the beach, there is not a single bin
Trash bags pile up beside our hotel for three days, the truck does not come`,
  pollution: `
Mùi phân từ trại bò bay cả làng, về thăm mẹ không dám mở cửa
ve que choi ma hoi phan ga khong chiu noi, ba ngoai ngui ca ngay
Tàu du lịch xả nước dầu ra vịnh, sáng ra mặt nước váng nhiều màu
ghe may bom nuoc lan dau xuong song, tom ca noi
Khói đốt rơm mù xóm buổi chiều, trẻ con ho
Boats pump oily water into the bay at night
The factory behind the homestay smells of burning rubber every evening
Dust from cement trucks covers our breakfast tables`,
  land: `
Nền tái định cư mua trả góp đã đóng đủ tiền mà giấy đỏ chưa thấy
mua nen cum dan cu vuot lu 10 nam, tien het roi, so do chua co
Anh em tặng cho nhau đất thì cần giấy gì, nộp ở xã hay tỉnh
Hồ sơ cho tặng đất giữa cha con nộp ba tháng chưa ra sổ
Cắm mốc ranh sai vào vườn nhà tôi, xin đo lại
How can a foreigner's wife register the house on her land`,
  agriculture: `
Cam quýt rụng quả non hàng loạt, hỏi khuyến nông chưa ai xuống
Bưởi bị ghẻ, xin cán bộ kỹ thuật hướng dẫn thuốc
Đồi rừng phòng hộ bị bơm thuốc cho cây chết rồi chiếm đất làm rẫy
Kiểm lâm trạm cửa rừng để xe gỗ đi qua ban đêm
Trâu bò lở mồm, xin thú y xuống phun và tiêm
Someone is cutting the mangroves at night to sell charcoal`,
  disaster: `
Xin hỗ trợ gạo và giống sau lũ, ruộng mất trắng
Bờ kè nứt, chân đất bị khoét hàm ếch, sắp ăn vào đường
ham ech an sau vo bo, dan giang day canh bao
Lốc bay mái nhà hôm qua, chưa ai xuống ghi thiệt hại
Đồi sau nhà nứt thêm, ba hộ phải ngủ nhờ, xin chỗ ở tạm
The river bank behind the school loses a metre each week`,
  market: `
Gà công nghiệp nhuộm vàng bán thành gà ta, mua về luộc phai màu
ban ga nhuom mau gia ga ta o cho, tui bi lua hai lan
Cửa hàng bán phân bón dỏm, bón xong cây vàng lá
dai ly ban phan dam khong nhan mac, bon xong lua chay la
Quầy của tôi bị quản lý thị trường giữ hàng quá hạn tạm giữ, đòi trả lại
Đại lý thức ăn tôm trộn hàng hết hạn
They charged me ten times the price for a coconut and had no price list
The pump at the gas station gave me less than I paid for`,
  finance: `
Trưởng thôn lập danh sách hộ nghèo khống để rút tiền hỗ trợ
Quỹ đền ơn đáp nghĩa bị kế toán rút bằng chữ ký giả
Nhà văn hoá tiền tỷ xây xong bỏ không
Thu tiền mở đường mỗi nhà 5 triệu, không phiếu thu, không quyết toán
Hoá đơn điện tử bắt hộ bán bún mua máy, có được hỗ trợ không
Why do we pay a garbage fee and a road fee twice`,
  noise: `
Lò mổ heo kêu suốt từ hai giờ sáng, vách sát nhà tôi
Nổ mìn mỏ đá không báo giờ, nhà rung, trẻ con giật mình
Mấy ông nhậu lôi loa ra hát từ chiều tới khuya, nói thì đòi đánh
Drilling and hammering until midnight behind our flat
Construction noise every night after eleven, we cannot sleep
The bar below plays bass until two in the morning
Dogs of the neighbour bark from five every morning`,
  'public-order': `
Con gái tôi mất tích từ hôm qua ở ga tàu, gọi không được
chong toi di lam hai ngay chua ve, khong ai biet o dau
Cháu tôi bỏ nhà đi từ tối, xin công an giúp tìm
Cán bộ tuần tra bãi nhận tiền để cho ghe kích điện vào
Tiệm cầm đồ cho vay lãi cắt cổ, tới nhà chửi bới đòi nợ
Đường dây rủ người qua biên giới làm việc nhẹ lương cao, giữ giấy tờ
Trưởng ấp chứa ghi số đề trong nhà
Someone snatched my phone near the night market
Teenagers throw stones at cars from the bridge`,
  'fire-safety': `
Vựa ve chai chất bình ắc quy với bình gas mini sát trường, năm ngoái bốc khói một lần
Vụ cháy tháng trước dập xong mà chuông báo tới nay chưa sửa
Vòi chữa cháy tầng trên mở không có nước, ban quản trị im
Quán trà xin phép phòng cháy ba lần chưa xong
The fire exit of our building is locked with a chain`,
  education: `
Trung tâm ngoại ngữ bán chứng chỉ không cần thi
Hiệu trưởng khai khống số em bán trú để lấy gạo
Con tôi học lớp ghép hai trình độ, xin thêm giáo viên
My son's school asks parents to buy an air conditioner for the class`,
  'food-safety': `
Kho dập lại hạn dùng lên sữa cũ rồi đem giao siêu thị
Quán dùng lại nước lẩu của khách trước
Bún chua mùi lạ ở bếp ăn công ty
The seafood place near the pier made four of us sick`,
  health: `
Đoàn khám mắt miễn phí phát giấy mời mà tới nơi hết suất
giay moi kham benh mien phi, cu gia den noi bao du nguoi roi
Bác sĩ nhận phong bì mới xếp lịch mổ
Phòng khám có người nước ngoài không bằng cấp, doạ giá cao
The clinic refused my insurance card and gave no receipt`,
  'social-care': `
Người ăn xin bế theo đứa bé ngủ mê man cả ngày, nghi bị cho uống thuốc
ba lao dat em be di xin tien, em be luc nao cung ngu, nghi ngo lam
Cụ bà bán vé số ngủ gầm cầu, xin đưa vào mái ấm
An old man begs with a sleeping baby in front of the mall every day`,
  'merit-labour': `
Ông khai man hồ sơ thương binh hưởng chế độ nhiều năm
Đi bộ đội đánh biên giới năm 1979, giấy tờ mất hết, xin hỏi chế độ
Tai nạn ở xưởng gãy tay, chủ không trả tiền thuốc
The hotel kept my last month of wages when I quit`,
  culture: `
Sân bóng của xóm bị quây lưới cho thuê, tụi cháu không có chỗ đá
con nit trong xom khong co san choi vi san bong bi thue het
Đội trống nghỉ diễn vì không có thù lao, khách tới thấy sân diễn khoá
Tháp cổ bị viết sơn lên gạch, hàng rào đổ chưa dựng
Nhà truyền thống đóng cửa cả tuần không thông báo
The museum closed half an hour before the posted time and kept my passport
Somebody painted graffiti on the old temple wall`,
  religion: `
Bà con Khmer xin hỗ trợ sửa nhà hoả táng trong chùa
Nhóm lạ phát sách truyền đạo trước cổng trường`,
  telecom: `
Cáp viễn thông bó thành búi rơi xuống vỉa hè
mat song ca xom tu luc cot bts hu
There has been no phone signal on the island since the storm`,
  'online-service': `
Cổng báo lỗi ở bước chọn xã, danh sách vẫn là xã cũ
Nộp hồ sơ xong không thấy mã, gọi tổng đài bảo chờ đồng bộ
The website does not accept my foreign phone number`,
  procedure: `
Hỏi thủ tục xin phép sửa nhà, nộp qua mạng hay ra quầy
xin hoi giay phep sua nha cap 4 can giay to gi
Hồ sơ bị trả lại bốn lần, mỗi lần một lý do, không phiếu bổ sung
Quầy số 3 trả hồ sơ tách thửa mãi, không ghi thiếu gì
Xin giấy phép kinh doanh quán nhỏ ba tháng, năm lượt bổ sung
I was sent to three counters and each asked for another copy`,
  'civil-status': `
Đăng ký khai tử qua mạng cả tuần vẫn chờ tiếp nhận, nhà cần giấy gấp
khai sinh online 10 ngay chua ai nhan
Chứng thực chữ ký uỷ quyền mà hẹn hai ngày vì người ký đi họp
chung thuc giay ban xe phai cho lanh dao ve moi ky
Sao y giấy khai sinh ở xã nào cũng được phải không
Where can I have my marriage certificate translated and certified`,
  conduct: `
Quá giờ làm mà phòng không có ai, hỏi bảo vệ thì cán bộ đang đánh cờ
14h chua thay can bo nao, may anh ngoi uong tra duoi san
Cán bộ kiểm lâm gợi ý tiền để bỏ qua biên bản
Tổ trật tự thu tiền từng sạp, ai không đưa thì dọa hốt hàng
Trưởng bản bớt tiền hỗ trợ làm nhà của từng hộ
Chị ở bàn tiếp dân cắn hạt dưa, không ngẩng lên nhìn người già
Cảm ơn chú bảo vệ và chị ở quầy ở lại quá giờ giúp ba tôi điền tờ khai
The officer laughed at my accent and told me to come back with a Vietnamese friend`,
  electricity: `
CD báo mất điện, máy yếu pin, hẹn gọi lại nói địa chỉ
Điện nhà cứ chớp tắt liên tục cả dãy phố
dien chap chon nguyen xom, quat chay luc manh luc yeu
Thợ điện lực sửa xong để lại đoạn cáp thòng trước cửa sổ lớp học
Trạm biến áp kêu rền, dân gần đó lo
The power goes out every afternoon and our fridge is broken now`,
  'water-supply': `
Nước vòi mở ra sủi bọt trắng, mùi thuốc tẩy, nấu cơm không dám ăn
nuoc may hoi mui khu trung qua nong, tam xong ngua
Ống nước sạch vỡ phun ngay mép đường, phí nước từ hôm qua
Nước máy đục như nước ruộng cả tuần nay
No water in our rented house for two days and the company does not answer`,
  bus: `
Nhà chờ không mái, biển tuyến ghi số gọi không ai nghe
Tàu cao tốc huỷ chuyến không báo, khách nằm vạ vật ở bến
ben tau khach huy chuyen, khong ai noi gi
Which bus goes to the airport, the stop has no timetable
The bus driver refused to let me on with my folded wheelchair`,
  other: `
Trang này gửi kèm được đoạn phim không, cháu không thấy chỗ
Cháu nhặt được cái ví có giấy tờ ở trạm xe, trả lại ở đâu
nhat duoc dien thoai o cong vien, muon gui lai nguoi mat
Em nhặt được thẻ sinh viên, ai mất thì nhận
Cho em hỏi gửi phản ánh rồi thì theo dõi ở đâu
I found a wallet at the station, where should I bring it`,
} as const
