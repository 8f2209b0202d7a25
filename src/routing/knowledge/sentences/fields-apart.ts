/** Invented reports at the borders of the fields, the foreigners' in English among them; they teach the field alone. */
export const FIELDS_APART_SENTENCES = {
  finance: `
Trưởng bản ghi thêm tên người đã khuất vào bảng nhận tiền cứu trợ rồi ký lĩnh thay
Danh sách chi trả hỗ trợ thiên tai có hộ không còn ai ở mà vẫn có chữ ký nhận tiền
thu quy thon khong ghi so, tien cho thue ao cong di dau khong ai biet
Kế toán hợp tác xã cho thuê đất công ích rồi giữ tiền, không nộp vào quỹ chung
Xã bán thanh lý ghế đá, máy tính cũ mà không công khai tiền thu về
Sân kho tập thể bị bán cho tư nhân, tiền không thấy vào ngân sách thôn
The commune collects a road fund every year but never shows what it was spent on.`,
  conduct: `
Tôi gọi điện hỏi giấy phép, người trực nghe nửa câu thì cúp máy, gọi lại mấy lần không bắt
can bo truc dien thoai gac may ngang khi dan dang hoi, goi lai thi may ban
Phó chủ tịch dàn xếp cho em rể trúng đấu giá khu đất, ký trước ngày mở thầu
Lãnh đạo xã đưa gói thầu làm đường cho công ty của con trai
Cán bộ ký nhận tiền hỗ trợ thay người dân rồi giữ lại một phần
The clerk hung up on me twice when I asked about my permit.`,
  'social-care': `
Bé gái khoảng tám tuổi bị mẹ kế bắt đi bán kẹo tới khuya, không cho đi học
cha ruot bat con nho nghi hoc di xin tien o nga tu moi toi
Mấy đứa trẻ lang thang ngủ dưới chân cầu, hít keo dán sắt, mong có chỗ nuôi dạy
nhom tre bui doi ngu gam cau vuot, ngay di xin an, nho doan thanh nien va phuong dua ve mai am
Anh trai tôi bệnh tâm thần đi lang thang ngoài chợ, gia đình xin đưa vào trung tâm bảo trợ
chau toi bi tam than hay bo di, nho xa lam ho so dua vao co so nuoi duong
Người vô gia cư nằm ở sảnh ngân hàng cả tuần, trời lạnh, xin đưa vào chỗ ở tạm
Cháu bị dị tật nặng, xin hỏi trợ cấp khuyết tật nộp hồ sơ qua thôn đã ba tháng chưa thấy gì
An old man sleeps at the bus station every night, is there a shelter he could go to?`,
  procedure: `
Đi làm căn cước cho con bốn lượt chưa xong, hôm cúp điện, hôm nghẽn mạng, hôm người làm đi tập huấn
nha cach uy ban ba chuc cay so ma toi noi can bo di hop, ve khong
Quầy tiếp nhận hẹn mười ngày mà sáu tuần chưa trả, lần nào cũng bảo hệ thống chậm
Xã bảo ra phường, phường chỉ về xã, giấy xác nhận chẳng biết xin ở đâu
Sau sáp nhập hai nơi đùn nhau cái giấy xác nhận độc thân, dân chạy tới chạy lui
Bà con người Dao không biết chữ, tờ khai không ai giảng giúp, điền sai phải về làm lại
khong ai huong dan dien to khai, dien sai 2 lan bi tra ve, duong rung xa lac
Tôi nộp bản chứng thực mà một cửa đòi thêm bản gốc, mỗi lần một kiểu
The receipt from the one-stop counter says ten working days, it has been six weeks and nobody can tell me why.
My neighbour applied for a confirmation at the commune office and every visit they ask for one more paper.
I waited three hours at the counter and the number machine was broken.`,
  road: `
đường vào ấp nát như tương, mấy đứa nhỏ lớp một đi học té lên té xuống
duong lien xa hu het, hoc sinh di hoc nga xe hoai, hua sua tu nam ngoai
Con dốc trước nhà bong nhựa, người đi chợ trượt té mấy bận
Ngầm qua suối bị xói mất một bên, xe máy không qua được, phải đi vòng
Mặt cầu bê tông lòi sắt, học trò đạp xe qua cấn bánh
The pavement tiles in our lane are loose and my mother stumbled over them.`,
  noise: `
Thợ khoan cắt bê tông lúc hai giờ đêm, cả dãy không ngủ được, xin chỉ cho làm tới mười giờ tối
cong trinh do be tong xuyen dem, xe bon gam ru, tre con khoc ca dem
Máy phát điện của bến cá nổ ầm ầm suốt đêm, xin dời ra xa nhà dân
may nghien go chay tu 4h sang on khong chiu noi
Ban đêm công trường đóng cọc tới ba giờ, đề nghị quy định giờ thi công
The farm next door runs a wood chipper before dawn every day, I have recordings of the noise.
An old generator on the quay is loud all night, could it be moved further from the houses?
The bar on the roof plays loud music until three in the morning.
My neighbour practises drums every evening, please talk to him.`,
  construction: `
Nhà kế bên đổ cát đá chắn cửa nhà tôi hai tháng để xây, che bạt giùm
Nhà bên xây đua ban công sang khoảng không nhà tôi
chu nha ben dao mong lan qua phan tuong chung, nho thanh tra xay dung do lai
Hàng xóm đổ móng vượt ranh giấy phép, phường bảo hai bên tự thoả thuận
A five-storey house is going up behind us although the permit on the fence says three.`,
  'food-safety': `
Sạp thịt bán thịt heo bốc mùi, không thấy dấu kiểm dịch, ngày nào cũng bày
thit heo thiu con bay ban o cho, khong dau thu y, nho ban an toan thuc pham
Cơ sở làm nước đá viên lấy nước giếng khoan chưa lọc, đá vẩn đục, quán nào cũng mua
xuong nuoc da cay dung nuoc ao, da co can, quan nuoc trong xom deu lay
Chợ phiên bày bán thịt trâu chết bệnh với nấm hái trên rừng, không ai kiểm tra
phien cho ban nam la, ga chet, ba con ham re mua an
Xưởng làm bún ngâm gạo trong thùng sơn, ruồi bâu kín
The ice factory uses well water, the cubes have black specks and every café buys them.`,
  market: `
Tiệm tạp hoá bán bánh quá hạn rồi cạo ngày in lại ngày mới, hỏi thì thách đi kiện
cua hang sua han su dung tren bao bi, nho quan ly thi truong kiem tra
Phân bón mua về bón không tác dụng, bao in sai tên nhà máy, nghi hàng nhái
Quầy lưu niệm nói thách gấp năm lần, không niêm yết, không chịu xuất hoá đơn
The shop changed the expiry date on the milk powder I bought.`,
  'public-order': `
Đám bán hàng rong giằng túi của khách nước ngoài giữa phố, ca nào cũng có
bon choi keo khach giat do cua khach tay, nho cong an phuong dep
Hai nhóm thanh niên tụ tập chặn đường xin đểu học sinh
Our scooter was stolen from the alley and the camera of the shop recorded it.`,
  disaster: `
Sạt taluy vùi nửa gian nhà, bà con đang đào tay tìm người
dat tren doi do xuong lap nha, con nguoi ben trong, xin luc luong xuong dao
Bờ bao vỡ từ trận lụt năm ngoái chưa ai đắp lại, mùa nước này ngập nữa
be nga xuong ho, hai nguoi lon nhay theo chua thay ngoi len
Kế hoạch phòng chống lụt năm nay thế nào, bờ bao chỗ vỡ vẫn để trống`,
  religion: `
Sửa mái nhà nguyện của họ đạo có phải xin phép không, nộp ở đâu
ho toc muon dung am tho trong vuon nha, co phai xin phep ai khong
Tịnh thất mới mở tụ tập đông người, đã đăng ký sinh hoạt tôn giáo chưa
Dòng họ tôi xin xây miếu nhỏ thờ tổ trên đất vườn, cần giấy gì
Chùa xin phép tổ chức lễ vu lan ngoài khuôn viên thì nộp hồ sơ ở đâu
Which office registers a prayer group that meets in a private house?`,
  telecom: `
Bản tái định cư chỉ có một góc đồi bắt được một vạch sóng, bao giờ có trạm phát
ca thon muon goi dien phai leo len doi, nha mang hua lap tram ma chua thay
Ven lòng hồ không có sóng, gọi cấp cứu cũng không được, xin nhà mạng khảo sát
The mobile signal on our side of the lake disappears every afternoon.`,
  health: `
Người gọi thấy ông cụ ngồi ghế đá mặt xanh mét, gọi không đáp, nhờ xe cấp cứu
ba cu ngoi o tram cho vã mo hoi, hoi khong tra loi, nho y te toi
Trạm y tế có mỗi một y sĩ, hôm đi họp thì khoá cửa, dân bản ốm phải đi xa
The commune health station is closed on the day vaccination was announced.`,
  'merit-labour': `
Nhà máy thuê dân bản phát tuyến, làm xong ba tháng chưa trả công, chỉ có sổ chấm công
chu thau no tien cong phu ho, khong ky hop dong, nho xa doi giup
Công ty xây dựng nợ lương thợ thời vụ, hứa qua tết mà giờ tắt máy
Làm công nhật cho trang trại, chủ trừ tiền vô lý, không giấy tờ gì
The garment workshop has not paid us for two months and we have no written contract.`,
  electricity: `
điện cúp từ chập tối tới khuya cả tuần, tiệm tạp hoá hết sạch đèn pin
cup dien mai ma khong bao truoc, mua bong sac cung het hang
Trụ điện sau nhà bị sét đánh, điện lực cắt rồi, xin lịch thay để có điện lại
Our whole lane loses power every evening at dinner time.`,
  'street-light': `
Xe tải tông gập cột đèn chiếu sáng, dây được buộc tạm, xin dựng lại trụ mới
cot den duong bi xe dam gay, bong vo, nho thay cot
Đèn đường sáng cả ngày, tối lại tắt, phí điện quá
The street lamp outside our gate blinks all night.`,
  drainage: `
Triều lên là cống trào ngược vào nhà, xin lắp van một chiều cho cả hẻm
Hố ga vỡ nắp ở ngã ba, xe máy sụp bánh
The drain in front of number 12 has had no cover since the rain.`,
  encroachment: `
Xe ba gác đậu bít lối trong chợ, xe cứu thương không vào được
trong cho do xe bit duong, hom bua xe cap cuu phai quay ra
Cars park on the pavement outside the kindergarten every morning.`,
  trees: `
Cành phượng khô vướng trên dây điện, gió là lắc, xin cắt tỉa
Cây sọ khỉ bị mối ăn rỗng ruột, chọc tay là thủng, xin đốn
The old tree in the park is hollow, children play right under it.`,
  agriculture: `
Kênh nội đồng bị lục bình bít, trạm bơm không lên nước, ruộng nứt nẻ, xin nạo vét trước vụ
lua chay la ca canh dong, nho khuyen nong xuong coi
Buffaloes from the next village graze in our rice field every week.`,
  traffic: `
Sao không cấm xe container chạy qua cổng trường giờ cao điểm
xin gan bien cam tai doan truoc cho, xe ben chay ngay dem
The traffic light at the bridge stays red for five minutes.`,
  bus: `
Trạm xe buýt mới không mái che, không bảng giờ, người già đứng nắng
The new bus stop has neither a roof nor a timetable.
Why did route 8 stop running on Sundays?`,
  'civil-status': `
Vợ tôi người Việt, tôi người nước ngoài, khai sinh cho con ở nơi thường trú hay nơi thuê trọ
Which office registers the birth of our son, the commune of my wife's residence or the one where we rent?
How do I get a certified copy of our marriage certificate?`,
  waste: `
Bể chứa vỏ chai thuốc sâu ngoài đồng đầy tràn, xin thu gom định kỳ
be chua vo thuoc bao ve thuc vat day roi, bao bi vung khap bo ruong
Nobody has emptied the bins on the beach since Monday.`,
  pollution: `
Làng tái chế nhựa đốt phế liệu ban đêm, khói khét, người già ho suốt, xin đo khí thải
The dyeing workshop lets coloured water into the canal at night.
Dust from the stone crusher covers our laundry every day.`,
  education: `
Trường thu tiền đồng phục gấp đôi, phụ huynh lớp 1 không được chọn chỗ mua
Is there a public kindergarten that accepts foreign children?
The school asks for a fee that is not on its list.`,
  'online-service': `
The public service portal logs me out every time I upload the form.
My application on the website says processing since March, the code is not found now.`,
  other: `
Gia đình tôi cảm ơn anh cảnh sát khu vực đã dẫn bà nội đi lạc về nhà, nhờ chuyển lời
Tôi muốn gửi lời khen chị lao công quét dọn hẻm 12 rất sạch
Cảm ơn mấy anh dân phòng đã giúp đẩy xe hôm mưa lớn
Chỉ muốn cảm ơn bác tổ trưởng đã giúp đỡ mẹ tôi, không phản ánh gì
I only want to thank the young officer who helped my father find his way home.`,
  land: `
Sổ đỏ nhà tôi ghi thiếu hai mét mặt tiền so với thực tế, xin đo lại
Who can measure the boundary between our garden and the neighbour's?`,
  'water-supply': `
Water has no pressure on the third floor since the new pipe.`,
  'fire-safety': `
The emergency exit of our building is locked with a chain, please check it.`,
  culture: `
The signs at the old temple have many mistakes in English.
Bảng thuyết minh ở đình cổ chỉ có chữ Việt, khách ngoại quốc đọc không hiểu, xin thêm bản dịch
khu du lich thieu bang chi dan tieng nuoc ngoai, du khach lac duong hoai`,
  military: `
Con tôi cận năm độ mà kết quả khám ghi đủ điều kiện nhập ngũ, xin hướng dẫn khám lại`,
}
