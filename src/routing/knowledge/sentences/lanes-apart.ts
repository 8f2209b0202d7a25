/** Invented reports without danger that teach lanes apart: who speaks, what is asked, who is accused of what, and what is nobody's matter. */
export const LANES_APART_SENTENCES = {
  other: `
$ ê tối ni qua nhà tau lai rai nghe, mua theo con gà
$ em oi ve an com di, me nau canh chua, nhan nham may thi thoi
$ mi rảnh không chiều đi đá banh, nhắn lại tau
$ anh yêu ngủ chưa, nhớ anh quá
$ chị ơi em tới cổng rồi, chị ra lấy hàng nha
Em nhắn nhầm số, cho em xin lỗi, em định báo đèn đường hỏng
$ Máy tự động gọi rao bảo hiểm, gọi lại mấy lần, đã đánh dấu tin rác
$ Cuộc gọi tự động rao bán căn hộ, nghe rồi cúp
$ Tổng đài ăn hại, dân đóng thuế nuôi một lũ vô dụng, cút hết đi
$ Gọi khảo sát ý kiến về bảo hiểm, máy nói sẵn, không phản ánh gì
$ Cuộc gọi ghi âm sẵn mời mua suất nghỉ dưỡng, nghe hết thì ngắt, không có nội dung
$ Robot gọi đọc quảng cáo vay tiêu dùng, không phải người dân phản ánh
$ tong dai tu dong goi vao moi dang ky the tin dung, khong noi viec gi
$ Nhân viên công ty du lịch gọi mời nghe hội thảo nhận phiếu quà, đã từ chối và kết thúc cuộc gọi
$ Chuc mung thue bao cua ban trung 1 xe may Vision, nop phi lam ho so 400k truoc 17h
$ Xin chúc mừng, anh chị là khách hàng thứ một triệu, gửi 199 nghìn phí vận chuyển để nhận điện thoại
$ so dt cua quy khach may man nhan 50 trieu tien mat, soan tin QUA gui dau so nay
$ [Thong bao] the ATM cua ban bi tru 12tr, neu khong phai ban bam vao day huy giao dich
$ Tai khoan VNeID cua ban sap het han, cap nhat ngay tai duong dan sau va nhap ma xac thuc
$ Bưu kiện của bạn bị giữ ở kho, đóng 25 nghìn thuế rồi chúng tôi giao lại, bấm liên kết
$ con trai chi bi bat, chuyen 30 trieu vao tai khoan nay de lo, dung noi ai
$ Me oi con mat dien thoai, me chuyen cho con 5 trieu vao so nay nha
$ Hello dear, I am a prince and I want to transfer 5 million dollars to you, send your bank number
$ Get rich with crypto signals, 300% in one week, message our admin now
$ Ê tổng đài, ngồi không thì kể truyện tiếu lâm nghe đi
$ chi oi em buon em that tinh, noi chuyen voi em mot lat duoc hok, khong co viec chi dau
$ Anh trực đêm có buồn hông, em cũng buồn nè, tâm sự xíu đi hi hi
$ ban bot oi ban may tuoi roi, ban co nguoi thuong chua
$ Cho em hỏi máy đang trả lời hay người thật đang trả lời vậy, nói thử một câu coi
$ 1022 hát tặng bạn gái em một bài nha, hôm nay sinh nhật nó
$ doan xem em dang lam gi, doan trung em cho keo hihi
$ Đố biết cái gì càng cắt càng dài, trả lời lẹ rồi tui nhắn câu khác
$ nhan tin choi cho vui thoi chu khong co chuyen gi, chuc tong dai ngu ngon
$ hôm nay mình chán, không có gì phản ánh cả, nhắn để đó
$ kiem nguoi noi chuyen dem nay, ai thuc thi rep
$ Có truyện kiếm hiệp nào hay đọc tui nghe qua điện thoại đi, đêm dài quá
$ cho lam wen di, giong tong dai ngot ghe, cho xin face
$ gui thu coi tin co toi khong thoi nha
$ test he thong, bo qua tin nay giup em
$ Tổng đài gì mà như hạch, hỏi câu nào ngu câu đó, một lũ phế vật
$ tao chui thang vao mat chung may, lam an nhu cho can
$ may con ranh cam may kia, noi nang nhu chem, do vo hoc, bien
$ Bọn mày chỉ giỏi ăn tiền thuế, lũ sâu mọt, cút xéo hết
$ do ngu do dien, tao block het, khoi tra loi tao
$ Tụi bay trả lời tào lao bí đao, óc bã đậu hết cả đám
Tổng đài tự động bấm phím hoài không gặp được người, nhờ sửa cho dân dễ gọi
so quang cao goi tu dong quay ray ca ngay, nho chan giup
Áp kế ở trạm cuối tuyến chỉ 0,5 bar, hợp đồng cam kết 1 bar, số đo ba ngày gửi kèm tệp
Biểu đồ đo độ ồn ban đêm vượt mức cam kết của nhà máy, kèm bảng số liệu từ mùng 3
Nhà thầu cam kết xong cuối quý mà nay mới được nửa đoạn, kèm ảnh từng ngày
Phường cam kết trả lời trong năm ngày, nay là ngày thứ tám
Chào anh chị trực tổng đài, hôm bữa em báo đèn hẻm, nay sáng rồi, cảm ơn nhiều nghen
em hỏi chơi thôi chứ hẻm mình bao giờ có nước máy vậy chị
haha sửa đường mà lấp toàn đất, mưa cái trôi hết, sửa lại giùm đi mấy anh
Buồn quá, cây cổ thụ đầu làng bị chặt mà không ai hỏi dân một tiếng
Chán quá rồi, ba lần báo rác vẫn y nguyên
$ Chuyển nhà trọn gói giá sinh viên, bốc xếp tận nơi, gọi là có xe trong 15 phút
$ thong tac cong, hut be phot, sua ong nuoc 24h, goi so duoi la co tho
$ Cần 20 lao động đi Đài Loan, lương 30 triệu, bay trong tháng, không mất phí
$ Tuyen nu phuc vu quan, luong cao, bao an o, khong can kinh nghiem, add zalo
$ Đất nền sổ đỏ ven sông chỉ 6 triệu một mét, ngân hàng cho vay 70%, xem đất miễn phí
$ ban nha hem xe hoi 4x12, 2 lau, so hong rieng, bot loc cho ai thien chi
$ Mật ong rừng nguyên chất, ai lấy để lại địa chỉ em gửi tận nhà
$ Kem trị nám cấp tốc, nám chân sâu mấy cũng bay, bao hoàn tiền
$ tra thao moc giam mo bung 5kg trong 10 ngay, cam ket khong giam hoan tien
$ Nhà thuốc gia truyền ba đời chữa khỏi xương khớp, gút, thần kinh toạ, không khỏi không lấy tiền
$ Dạy kèm tiếng Trung giao tiếp ba tháng, học thử hai buổi, lịch linh động
$ nhan lam bang cap 2 cap 3, giay phep lai xe, lam nhanh lay lien
$ Đầu tư tiền ảo lãi ba phần trăm mỗi ngày, rút bất cứ lúc nào, có người hướng dẫn
$ Nhom keo chuan 99 phan tram, vao la thang, phi 0 dong
$ lo de 3 mien len bet uy tin, nap rut 1 phut, khuyen mai nguoi moi
$ Em cô đơn quá anh ơi, nhắn tin cho em nhé, em gửi ảnh
$ gai xinh di khach, co anh that, gia mem
$ Thuê xe tự lái đi tết giá rẻ, giao xe tận nhà
$ Nhan order hang quang chau, tao bao, phi re nhat thi truong
$ Tăng mắt livestream, mua bán tài khoản quảng cáo, bao backup
$ Thu mua đồ cũ, sắt vụn, laptop hỏng, tới tận nơi giá cao
$ Sửa máy lạnh, vệ sinh máy giặt, có mặt sau 20 phút, bảo hành 6 tháng
$ in ao dong phuc gia xuong, thiet ke free, giao toan quoc
$ Khai trương quán nướng, đi bốn tính tiền ba, mời cả nhà ghé ủng hộ
$ Combo nghỉ dưỡng hai ngày một đêm giá hời, còn đúng năm phòng, chốt ngay kẻo hết
$ Sim phong thuỷ hợp mệnh, thầy xem miễn phí, đổi vận phát tài
$ Thay Minh giai han, cau duyen, boc bat tu, khong linh khong lay tien
$ Hãy gửi tin này cho 15 người, nếu không sẽ gặp xui bảy năm
$ Phật nói ai chia sẻ lời này sẽ có tin vui trong ba ngày
$ ban co kien hang buu dien chua nhan, bam vao duong dan de xac nhan dia chi
$ Tai khoan ngan hang cua quy khach bi khoa, vui long dang nhap lai tai link duoi
$ Bạn được chọn nhận trợ cấp 4 triệu của chính phủ, điền thông tin thẻ để nhận
$ Your parcel is waiting, pay the delivery fee here to receive it
$ Hello dear, I am a lawyer and you have an inheritance of 5 million dollars
$ Work from home and earn 300 dollars a day, message me on whatsapp
$ Buy instagram followers, real and fast, best rates
$ Con ơi chiều về ghé chợ mua cho mẹ bó rau với chục trứng nhé
$ anh dang o dau, sao k nghe may em, an com chua
$ me oi con het tien roi, chuyen con 500k dong tien tro
$ Chúc mừng sinh nhật bạn hiền, mãi vui khoẻ nha
$ Em nhớ anh, tối nay đi xem phim không
$ Ê mày mai có đi đá banh không, nhớ rủ thằng Tèo
$ chuc ca nha ngu ngon, mo dep
$ Một con vịt xoè ra hai cái cánh nó kêu rằng cạp cạp cạp
$ trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau
$ hom nay troi dep qua troi oi la troi, la la la
$ alo co ai khong, thu xem co ai tra loi khong thoi
$ Đang thử máy, một hai ba bốn, nghe rõ trả lời
$ kiem tra he thong, bo qua tin nay
$ tin nhan thu, khong can xu ly
$ bla bla bla khong co gi de noi
$ ahihi do ngoc, doan xem toi la ai
$ kakaka hehe troll thoi dung gian nha
$ ....... ??? !!! .....
$ qwertyuiop zxcvbnm poiuytrewq
$ hkjsdf sdkjfh wieur skdjfh
$ xin chao toi la robot bip bip bop
$ Người gọi chỉ thở, không nói, cúp máy sau một phút
$ Trẻ con gọi hỏi đố vui rồi cười ầm, lần thứ ba tối nay
$ Nam giới gọi xin số riêng của tổng đài viên, rủ đi cà phê
$ Người gọi say, chửi lung tung, không nêu sự việc gì
$ Cuộc gọi bật nhạc, không có nội dung, nghi gọi phá
$ Người gọi mời tổng đài viên mua bảo hiểm và sản phẩm làm đẹp
$ Người gọi hỏi kết quả bóng đá tối qua rồi tắt máy
$ Goi den hat karaoke, noi nham, cup may, goi lai 6 lan
$ Kính gửi quý cơ quan, công ty chúng tôi chuyên cung cấp đèn led, camera giám sát giá ưu đãi, mong được hợp tác
$ Kinh chao UBND, ben em cung cap phan mem quan ly cong van, xin hen lich demo mien phi
$ Đơn vị chúng tôi nhận thi công sân bóng, nhà thép, báo giá trong ngày, xin gửi hồ sơ năng lực
$ Trân trọng kính mời lãnh đạo dự hội thảo làm giàu cùng chuyên gia, vé 2 triệu, có quà
$ Chào phường, em bên văn phòng phẩm, giấy in mực in chiết khấu cao cho cơ quan
$ ben em nhan phun thuoc muoi, diet moi, bao gia tot cho uy ban va truong hoc
$ Quý anh chị cần xe đưa đón, thuê theo tháng có hoá đơn, liên hệ em nhé
$ Cửa hàng hoa tươi nhận làm hoa chúc mừng, hoa tang lễ, giao tận uỷ ban
$ Tôi thấy người ngoài hành tinh đậu đĩa bay trên nóc chợ, xin phường bắt giúp về nuôi
$ Hôm qua con rồng bay ngang qua phường, tôi xin đăng ký cưỡi rồng
$ Đề nghị xã cấp cho tôi một cô vợ xinh, biết nấu ăn
$ nho phuong kiem nguoi yeu cho em, cao 1m7, co xe hoi
$ Tau la vua cua lang nay, chung may phai nop thue cho tau
$ Ngày tận thế sắp tới, ai tin thì được cứu, hãy sám hối đi
$ Đức ngài phán rằng chín chín tám mốt, thiên cơ bất khả lộ
$ Xin hỏi vì sao con gà có trước hay quả trứng có trước, phường trả lời giúp
$ bao cong an bat me em di vi khong cho em an kem hihi
$ Cho con mèo nhà em nhập hộ khẩu được không, nó tên Mướp hahaha
$ em muon lam sieu nhan, phuong co tuyen khong
$ Đề nghị mặt trời mọc trễ lại cho dân ngủ thêm
$ tong dai lam an nhu cho, toan lu vo hoc, bien di
$ may thang lanh dao ngu nhu lon, cut het cho khuat mat
$ Lũ khốn nạn, một bọn ăn hại, không làm được tích sự gì, chết hết đi
$ dmm cc lam an kieu loz gi the, dit cu chung may
$ đồ óc chó, ngu thì nghỉ, cút
$ bon bay chi gioi an no ngu ky, phe vat
Tờ rơi cho vay, khoan cắt dán kín cổng chùa, đề nghị bóc và phạt
Có số lạ giả công an gọi bảo chuyển tiền, bà con cảnh giác, nhờ xã phát loa
so la nhan link trung thuong, me toi xem chut bam, nho canh bao nguoi gia
Số tổng đài gọi hai lần không ai nghe, nhờ kiểm tra lại
dit me cai cong nay mat nap ca thang, tre con lot thi sao
đường như cc, bụi mù trời, sửa lẹ giùm cái
Công ty chiếu sáng lắp đèn led mà chói mắt quá, xin chỉnh lại
Kính gửi quý cơ quan, chúng tôi là doanh nghiệp trên địa bàn, mong được hướng dẫn thủ tục
cho hoi uy ban co lam viec sang thu bay khong vay
Nhờ phường cho số anh cán bộ phụ trách tổ 9
Cảm ơn tổng đài đã gọi lại, việc của tôi xong rồi
Em gửi nhầm hình ở tin trước, hình đúng ở tin này ạ
Tôi là nhân viên bảo hiểm y tế, muốn hỏi lịch họp tuyên truyền ở tổ`,
  culture: `
Quán massage trá hình treo biển đèn mờ gần trường, đề nghị kiểm tra
Băng rôn khai trương, giảm giá chăng ngang đường từ tháng trước không gỡ
Quảng cáo game cờ bạc chạy trên màn hình ở chợ, con nít đứng coi`,
  market: `
Thương lái mua mít ép giá rồi khất nợ, không chịu trả tiền
dai ly thu mua ca phe no tien dan ca vu, xin can thiep
Chủ vựa bắt ký giấy nợ mới trả tiền tôm, dân không biết kêu ai
# Tôi khiếu nại quyết định thu hồi giấy phép kinh doanh sạp chợ của tôi, tôi không đồng ý, yêu cầu huỷ
# Chúng tôi khiếu nại quyết định đình chỉ kinh doanh quán ăn của phường, phạt không đúng người
# khieu nai quyet dinh dinh chi hoat dong cua hang toi, giay phep toi du
Giá ga tăng vù vù, bà con kêu trời
gia sua tang gap doi, cong nhan het tien
Cửa hàng điện máy báo giảm nửa giá mà nâng giá gốc lên trước, tôi giữ hoá đơn
dat hang tren mang nhan phai hang gia, shop chan lien lac, nho quan ly thi truong
Cân ở quầy thịt thiếu 200 gam, mong kiểm tra cân chợ`,
  telecom: `
Một ngày nhận chục cuộc gọi mời vay tiền, mời mua đất, chặn số này ra số khác
tin nhan rac co bac gui lien tuc vao may me toi, nha mang khong chan`,
  conduct: `
@ Chị ở quầy đăng ký xe cầm của tôi hai triệu rồi mới đưa hồ sơ vào, không giấy tờ gì
@ anh can bo thue goi y "ca phe" 5 trieu thi khoi kiem tra so, toi con ghi lai cuoc goi
@ Trưởng phòng bắt chúng tôi nộp lại nửa tiền thưởng cho ông ta, ai không nộp thì bị chuyển đi xã xa, xin không nêu tên
@ Ông phó chủ tịch cho con ruột đứng tên công ty rồi giao hết việc sửa trường cho công ty đó
@ ba van thu lay dau uy ban dong khong cho nguoi ta vay tien, lay moi to 500
@ Cán bộ tổ chức sửa lý lịch cho cháu vào biên chế, tôi có bản cũ bản mới
@ cong an xa danh con toi trong phong lam viec de ep nhan toi, cho tham tim het lung
@ Cảnh sát khu vực giữ điện thoại của em rồi đòi ba triệu mới trả, không có biên bản
@ Chánh văn phòng lấy máy tính mới cấp cho xã đem về nhà, để máy cũ ở cơ quan
@ Ông trưởng khu phố nhận tiền của người ngoài rồi xác nhận cho họ là dân ở đây để mua nhà ưu đãi
@ sep toi bat ky phieu chi de trong, sau do dien so tien, toi so tu toi nen bao
@ Đoàn kiểm tra xuống xưởng ăn uống xong cầm phong bì về, biên bản ghi không lỗi gì
@ Lãnh đạo trung tâm ép nhân viên nữ đi tiếp khách, ai từ chối bị cắt hợp đồng, mong cấp trên xem và giữ kín
Cô cán bộ trẻ quát ông già nặng tai trước đông người, xem lại cách làm việc
Cán bộ xã đi họp suốt, dân lên toàn gặp phòng khoá cửa
anh cong an moi ve tho o voi dan qua, de nghi nhac
Chị ở bộ phận một cửa bảo thiếu giấy mà không nói thiếu giấy gì, bắt chạy ba bận
Công an khu vực hẹn xuống làm giấy tạm trú cho phòng trọ mà lỡ hẹn hai lần
Bác tổ trưởng nhiệt tình, đề nghị phường khen thưởng
Chủ tịch xã trả lời phỏng vấn nói sẽ kéo nước về bản, bao giờ có
Trưởng ấp thu tiền quỹ phòng chống thiên tai có phiếu, nhưng ghi sai tên tôi
can bo xa noi tien ho tro ve roi ma chua phat, cho hoi ngay nao phat
Kế toán trường nghỉ nên học phí chuyển khoản chưa có biên lai, nhờ trường gửi
Ông bí thư hay đậu ô tô chắn lối đi xóm, nhờ ông dời xe
Tôi thấy anh trật tự đô thị làm căng với người bán rong quá, mong mềm mỏng
Lãnh đạo phường tiếp dân mà chỉ nghe 5 phút, dân chưa nói hết
Xin hỏi thanh tra huyện cũ nay về đâu, đơn cũ của tôi ai giữ
Bảo vệ uỷ ban bắt dân gửi xe ngoài đường, trong sân còn trống
CD phản ánh cán bộ tư pháp trả lời điện thoại cộc lốc. Đề nghị phường nhắc.`,
  land: `
# thua dat 12 cua ong ba toi bi ghep vao dat cong ich, xa tra loi khong tra, toi khong chiu tra loi do, xin xu lai
# Giấy chứng nhận của tôi bị huỷ vì nói cấp sai đối tượng, tôi không vi phạm gì, đề nghị giữ nguyên giấy
# Xã không xác nhận nguồn gốc đất cho tôi và ghi lý do là đất lấn rừng, tôi cho là sai và yêu cầu xác nhận lại
# Nhà tôi bị đưa ra khỏi danh sách được đền bù cây cà phê, tôi đề nghị huỷ danh sách và kiểm lại
# Họ cắm mốc làm đường qua giữa vườn tôi mà chưa có giấy thu hồi nào, tôi yêu cầu ngừng và trả lại hiện trạng
@ Trưởng thôn đem ao chung cho người bà con thuê hai chục năm, tiền không vào quỹ, họp dân không ai biết
@ dia chinh xa ve lai mat bang cho nha giau, lay cua dan tui 3m, an tien ro rang, tui co ban do cu
@ Cán bộ đo đạc ghi thêm cây, thêm mộ cho người quen để lấy tiền đền bù rồi chia đôi
@ Chủ đầu tư phân lô bán đất rừng, giấy tờ do phó chủ tịch ký lùi ngày, tôi giữ bản chụp
Ranh đất nhà tôi với nhà bên chưa rõ, nhờ địa chính ra đo
Xã ra thông báo thu hồi đất làm trường, cho hỏi khi nào họp dân
Bao giờ có quyết định cấp sổ cho khu tái định cư
Tôi đồng ý phương án đền bù rồi, bao giờ nhận tiền
Anh em tôi tranh nhau đất hương hoả, xin xã hoà giải
Quy hoạch treo mười năm không cho xây, đề nghị tỉnh xem xét lại quy hoạch
Đề nghị xã công khai quyết định giao đất bãi bồi cho dân biết`,
  construction: `
Trạm trộn bê tông bụi phủ trắng mái nhà, người già trẻ nhỏ ho suốt
Công trường đóng cọc làm nhà tôi rung, ly tách kêu lanh canh
# Tổ trật tự tháo mái tôn của tôi không có quyết định, tôi đòi bồi thường và lập lại nguyên trạng
# Tôi bị từ chối giấy phép sửa nhà vì hàng xóm chưa ký, luật không đòi chữ ký đó, đề nghị bỏ văn bản từ chối
@ Thanh tra xây dựng lấy mỗi công trình mười triệu để khỏi lập biên bản, thợ cả khu đều biết
@ Nhà thầu bớt thép móng trường học, giám sát ký đại lấy phần, tôi là thợ có quay phim
Nhà số 5 xây vượt tầng, phường phạt rồi vẫn xây, đề nghị làm kiên quyết
Công trình làm đêm rung cả nhà tôi nứt tường, yêu cầu đền bù và dừng đào
Đề nghị đình chỉ công trình số 18 vì không che chắn, gạch rơi xuống lối đi`,
  finance: `
# Chi cục thuế ấn định doanh thu quán tôi cao gấp đôi, tôi không nhất trí và đề nghị xét lại quyết định ấn định
# tien dien nuoc khu tro bi tinh truy thu theo bien ban toi khong ky, yeu cau bo bien ban va tinh lai
@ Thủ quỹ hội phụ nữ cho vay lại tiền vốn chính sách lấy lãi cao, chị em biết mà ngại
@ Ban quản lý chợ thu tiền hai lần một tháng, lần sau không vé, đem chia nhau
@ truong ban lam duong be tong ke 100 bao xi mang ma do co 60, con 40 bao xay nha ong
Phí vệ sinh tăng gấp đôi mà không có thông báo, xin giải thích
Đề nghị công khai tiền ủng hộ bão trên bảng tin
Thông báo nộp phí gửi nhầm nhà, nhờ thu lại
Xin miễn phạt chậm nộp thuế vì tôi nằm viện`,
  education: `
# Con tôi bị xếp hạnh kiểm yếu theo biên bản sai sự thật, nhà trường không cho gặp, tôi yêu cầu huỷ biên bản và xếp lại
@ Hiệu trưởng lấy tiền tài trợ máy lạnh sắm đồ cho phòng mình, chứng từ ghi mua cho lớp học
@ Thầy dạy thêm bán trước đề kiểm tra cho học trò đóng tiền, em là học sinh lớp đó, xin đừng lộ tên
@ co giao mam non tat, nhot tre trong toilet, hieu truong xoa camera bao che, phu huynh so con bi duoi
Cô giáo hay la mắng học trò chậm, mong nhà trường nhắc nhở
Trường thông báo đổi giờ học sát ngày quá, phụ huynh trở tay không kịp
Không đồng ý thu tiền đồng phục thể dục riêng, đề nghị cho mặc đồ cũ`,
  health: `
Trẻ nhỏ hay ốm vì bụi công trường, xin phun nước
ba con ho quanh nam vi bui xi mang, xin kham suc khoe cho dan
# Bảo hiểm từ chối thanh toán ca mổ của vợ tôi bằng công văn sai lý do, tôi đề nghị huỷ công văn và chi trả
@ Dược sĩ trạm y tế đem thuốc cấp phát về bán ở nhà, khai là thuốc hết hạn đã huỷ
@ Phòng khám tư bấm lỗ bảo hiểm hàng trăm người không bệnh, lấy tên công nhân xưởng tôi, tôi có danh sách
@ bac si khoa ngoai nhan tien moi ca mo 3 trieu moi xep lich som, nguoi nha toi dua tan tay
Trạm y tế hết thuốc huyết áp hai tháng, bà con phải mua ngoài
Bác sĩ khám nhanh quá, hỏi không trả lời, mong nhắc`,
  'social-care': `
# phuong cat tien khuyet tat con toi vi noi con toi tu di duoc, toi khong chiu, xin giam dinh lai va tra tien
@ Phó thôn cho người nhà khá giả vào hộ nghèo, gạch tên bà goá vì không biếu xén
@ Chủ mái ấm quay phim xin tiền rồi không mua sữa cho trẻ, đứa nào khóc thì đánh, tôi làm thuê ở đó
@ can bo chinh sach giu the ngan hang cua may cu gia, rut tien tro cap moi thang con phat lai mot it
Nhờ xã xét cho bà hàng xóm neo đơn được trợ cấp
Cụ ông tổ 4 chưa nhận được tiền quý này, nhờ xem giúp`,
  'merit-labour': `
# Tôi bị ghi sai hạng thương tật trong quyết định, đã có hồ sơ gốc, đề nghị sửa quyết định và truy lĩnh
# toi bi chuyen cong tac xuong kho vi dam gop y, khong co ly do, toi khong chap nhan quyet dinh do
@ Giám đốc bắt công nhân ký khống bảng lương, giữ lại tiền tăng ca cả năm, tôi có ảnh sổ
@ cong ty moi gioi thu 80 trieu moi nguoi di nuoc ngoai bang ho so gia, can bo lao dong lam ngo vi co phan
Công ty chậm lương hai tháng, nhờ phòng lao động hỏi giúp
Hỏi mức trợ cấp thất nghiệp năm nay
Vợ em sắp sinh rồi, xin hỏi giấy tờ thai sản gồm gì
Vợ tôi gần sinh, xin hỏi chồng được nghỉ mấy ngày
Chị em mang bầu tháng thứ chín, hỏi giấy tờ nghỉ thai sản nộp đâu`,
  pollution: `
@ Giám đốc nhà máy giấy cho xả lén ban đêm, đặt ống ngầm ra sông, tôi làm ca đêm ở đó, xin giữ tên
@ cong ty xu ly rac chon thung hoa chat sau doi, thue nguoi canh khong cho dan lai gan, can bo moi truong biet ma an chia
Xưởng nhuộm xả nước đỏ ra kênh, đề nghị lấy mẫu kiểm tra
Lò vôi ngày nào cũng nhả khói, nhà tôi ho cả nhà, xin dời lò
xe tai cu chay qua xom nha khoi den ngom, nho dang kiem kiem tra
Đốt đồng sau gặt khói phủ kín xóm, người già ngộp, xin tuyên truyền`,
  agriculture: `
@ Cán bộ thú y bán vắc xin miễn phí cho trại lớn, dân nuôi nhỏ hỏi thì nói hết
@ Chủ nhiệm hợp tác xã lấy phân bón hỗ trợ bán cho đại lý, dân ký nhận mà không có bao nào
# Đàn vịt nhà tôi bị tiêu huỷ mà biên bản ghi thiếu 300 con, tôi đề nghị sửa biên bản và bồi thường đủ
Giống lúa xã cấp nảy mầm kém, mong khuyến nông xuống xem`,
  'public-order': `
Nhà đầu ngõ tối nào cũng tụ bài ăn tiền, xin giữ kín tên người báo tin
hem 20 co o danh bac, con bac ra vao ca dem, dung noi ai bao nha
Có sới gà sau đình mỗi chủ nhật, đề nghị công an xử lý, giữ bí mật giúp tôi
Phòng trọ số 7 thanh niên tụ tập hút chích, nhờ công an kiểm tra, đừng lộ người báo
to cao thang be hang xom hai xoai nha toi, me no khong day
Tố cáo quán cà phê mở nhạc lớn quá, phường nhắc giúp
em to cao ban cung lop mat tra dua choi game
Nhà kế bên chơi bài ăn tiền nhỏ lẻ, công an khu vực ghé nhắc giùm
@ Tôi tố cáo bà Hai Nhu nhà cuối xóm nuôi mấy cô trong quán rồi cho khách dắt đi, tôi ở sát vách nên thấy hết
@ toi to cao thang Tin ban hang trang cho hoc sinh cap 3, hen o goc cho luc 9h dem
@ em to giac anh M. dem da tu bien gioi ve chia goi nho ban cho tho, em biet cho giau
@ Xin tố giác vợ chồng chủ trọ làm bằng giả, căn cước giả, máy móc để trên gác
@ Em tố giác nhóm chở người qua biên giới ban đêm, thu mỗi đầu người hai mươi triệu
@ to cao chu mai am dua tre di xin an o den xanh den do, toi ve khong du tien thi bo doi
@ Tố cáo chủ vựa trộn hoá chất cấm vào giá đỗ, tôi làm ở đó bốn tháng nay mới dám nói
@ ca xom biet ba L. ghi de, om so may nam nay, to cao de cong an vo lam
@ Con muốn tố cáo dượng con hay sờ mó con, con không dám nói với mẹ
@ to cao ong chu be dung kich dien, chat no danh ca ngoai cua bien, co may chiec ghe cung lam
@ Tôi xin tố cáo công ty đòi nợ thuê tống tiền mấy nhà trong chung cư, có ghi âm
@ Đơn tố giác: ông N. lấy giấy tờ nhà của tám hộ đem cầm rồi bỏ trốn
@ chau to cao quan net cho muon tien lai cat co roi bat hoc sinh di trom
@ Tôi tố cáo xưởng sang chiết gas lậu, bơm lẫn hoá chất, dán tem hãng lớn
@ bao mat giup toi: thay lang X bam huyet roi so soang benh nhan nu, to cao thay
@ Anh giữ kho lấy chăn cứu trợ đem bán, người già hỏi thì bảo hết, có người quay được
@ Chị cán bộ mượn sổ lĩnh tiền của ông tôi rồi tự lĩnh, ông hỏi thì nói chưa có tiền
@ can bo cam so luong huu cua cu ong di vay, cu doi thi hen het thang nay qua thang khac
@ Công an viên bảo kê sới gà, hễ có đoàn xuống là báo trước cho nhau, tôi ở sát bên nên biết, xin giấu tên
@ Chủ nhà nghỉ chứa mại dâm có ông phó công an góp vốn, ai báo hôm sau cũng bị doạ
@ ba chu hui om 2 ty cua ca xom, lam giay no gia roi bo tron, toi lam don to giac
# Con tôi bị lập biên bản gây rối dù cháu chỉ đứng xem, tôi không đồng ý quyết định phạt và xin xem lại camera
Nhà cuối hẻm tụ tập đánh bài ăn tiền, xin đừng nói ai báo
Có nhóm lạ vào xóm cho vay lãi cao, nhờ công an để mắt
hang xom say ruou chui boi ca dem, nho cong an nhac, giu kin giup toi
Mất chó, nghi bọn trộm chó đi xe không biển số, nhờ công an tuần tra
Hai nhà cãi nhau lối đi chung, nói nặng lời, nhờ tổ hoà giải
Tiệm net mở khuya, học sinh bỏ học vào chơi, đề nghị kiểm tra
Thằng cháu doạ đùa là đốt nhà nếu không cho tiền chơi game, nhờ ai tới khuyên
Vợ chồng đùa nhau "chết đi cho rồi" mà hàng xóm gọi nhầm công an, không có gì đâu ạ`,
  road: `
Dốc này trơn tới mức ông bạn tôi bảo chạy xe như đi tự tử, xin rải đá
duong xoc muon rot tim gan ra ngoai, va giup dan
Ổ gà sâu như hố chôn người, nói hoài không ai lấp
Mấy ông đào đường để nham nhở, đi ban đêm coi như liều mạng, làm ơn rào lại`,
  procedure: `
Quầy trả hồ sơ lần thứ ba, mỗi lần một lý do, không có phiếu hướng dẫn bằng văn bản
ho so bi tra lai hoai khong noi ly do, xin phieu bo sung cho ro
Một cửa từ chối nhận đơn tách thửa mà không ghi thiếu giấy tờ gì
# UBND trả hồ sơ đăng ký hộ kinh doanh của tôi lần ba vì lý do không có trong luật, tôi yêu cầu nhận hồ sơ và trả lời bằng quyết định
Chờ giấy phép mà muốn xỉu luôn, hẹn nay hẹn mai
Cho hỏi nộp đơn khiếu nại ở tầng mấy
Muốn rút đơn khiếu nại thì làm giấy gì, nộp cho ai
Tôi gửi đơn kiến nghị ba tuần chưa thấy hồi âm, nhờ kiểm tra đơn ở đâu
Quy trình giải quyết tố cáo gồm mấy bước, in ở đâu xem được`,
  waste: `
Tôi khiếu nại xe rác đổ nước bẩn ra ngõ mỗi lần qua
Khiếu nại công ty môi trường bỏ sót thùng rác tổ 6 cả tuần nay
to cao nha ben nem rac qua tuong, noi hoai khong nghe
Phản đối đặt điểm tập kết rác sát trường học, xin dời`,
  electricity: `
khieu nai hoa don tien dien thang 8 tang gap ba
Cúp điện kiểu này đồ trong tủ thối hết, nóng muốn chết người
Tôi không đồng ý cách ghi chỉ số công tơ từ xa, xin kiểm tra công tơ`,
  'water-supply': `
CHÚNG TÔI Ở XÃ NÀY MẤT NƯỚC SẠCH CẢ TUẦN, KHÔNG THÔNG BÁO, ĐỀ NGHỊ TRẢ LỜI BẰNG VĂN BẢN
nuoc may yeu khong len noi tang hai
voi nuoc chay ri ri, toi nao cung phai thuc hung
Khiếu nại nước đục cả tháng mà vẫn thu đủ tiền
toi khieu nai ben nuoc ghi nham so dong ho, xin ghi lai`,
  bus: `
khieu nai phu xe noi hon, bo khach doc duong
Phản đối cắt chuyến buýt cuối ngày, công nhân tan ca không có xe
Xe buýt nhả khói đen, ghế rách, đề nghị thay xe`,
  noise: `
Tôi kiện quán nhậu hát hò tới 1 giờ sáng, phường vô xử giùm
to ong hang xom cua sat ca trua, ai ma ngu noi
Loa kẹo kéo hát như tra tấn, nhức đầu muốn nổ óc`,
  'fire-safety': `
Quán ăn khói bếp bay sang chung cư, đề nghị làm ống hút
Chuông báo cháy chung cư hỏng cả tháng, ban quản lý chưa thay
Bếp quán nướng ám khói cả cầu thang, mùi bám vào quần áo`,
  traffic: `
Xe container đậu kín lối vào chợ, tiểu thương không lùi xe được`,
} as const
