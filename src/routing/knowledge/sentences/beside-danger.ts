/** Invented reports beside the edge of danger, and in registers from all regions: dialect, children, dictation, operators, letters. */
export const BESIDE_DANGER_SENTENCES = {
  disaster: `
! mệ ơi cứu con tê, nác rào lên cuốn mất thằng cu nhà tui chỗ bến đò rồi, chộ cấy nón trôi thôi
! vỏ lãi đụng xà lan lật úp dưới ngã ba vàm, hai vợ chồng với đứa con nít chưa thấy ai nổi lên hết
! bo de bao bi vo doan gan tram bom, nuoc tran vo ruong vo nha ao ao, ba con chay khong kip
! mưa từ đêm qua tới chừ, quả đồi sau lưng nhà nứt toác, cây nghiêng hết cả rồi, nghe ục ục dưới đất
! Cả xóm 40 hộ chúng tôi đang bị nước lũ bao vây, nước đã lên tới mái bếp, nhiều cụ già và trẻ nhỏ chưa ra được. Kính mong các cấp cứu giúp.
! mấy đứa học trò rủ nhau ra đập tắm, tụi nó chạy về kêu thằng Tí chìm rồi
! cau treo dut cap, 5 hs dang bam tren day
! sóng lớn quá ghe câu của ba con chết máy ngoài cửa biển, ba gọi về nói nước vô đầy ghe rồi
! set danh trung 2 ng lam dong, nam bat dong
sau bão nhà văn hóa thôn bay hết tôn, xin hỗ trợ lợp lại cho bà con có chỗ họp
Đề nghị sớm xây kè chống sạt lở bờ sông đoạn qua thôn 3, hiện mỗi năm sông lấn vào khoảng 2 mét đất bãi.
Bờ sông này lở từ năm 2019, đã có nhà phải dời, tôi lo vài năm nữa tới nhà tôi, xin đưa vào kế hoạch làm kè
Xin hỏi điểm sơ tán của phường khi có bão là chỗ nào để gia đình biết trước
Cho hỏi mức nước báo động 3 ở sông này là bao nhiêu mét
Đề nghị nổ mìn phá tảng đá treo trên đường lên bản
Thác ở bản khách hay trượt chân, xin cắm biển cảnh báo
ke vo nam ngoai da va tam, nam nay xin lam that
! Con suối sau trường vừa dâng, cô cháu đứng trên bàn, nước vào cửa sổ
! bo song sut mat cai san, nha nghieng ra song roi, con nguoi gia trong nha
! xuong may lat gan chan cau, thay 2 cai dau nho len hup xuong
! Nước lớn quá nhà tui kê giường lên hai lớp rồi mà vẫn tới, bà nội với thằng cu chưa đi được
Hết mùa lũ rồi mà xuồng cứu hộ để mục ngoài bãi
Dự báo bão số 12 sắp vào, xin hỏi khi nào trường cho nghỉ
! Nước ròng rút lộ mấy cái lỗ phun bùn ở chân đê, đất rung rung
! Con tàu hút cát đụng cầu, trụ cầu xê dịch, xe vẫn qua
! cau phao dut neo troi ra giua song con 7 nguoi dung tren`,
  'fire-safety': `
! nhà o Tám cháy rồi bà con ơi, lửa rần rần bên tê vách, chừ không biết o có trong nớ không
! alo alo chung cư mini ở hẻm ba mươi hai có khói bốc lên từ chỗ để xe mấy người trên lầu đang la quá trời
! mui gas nong nac trong bep nha hang xom, ho di vang, khoa cua, so no qua
! trạm biến áp đầu ngõ nổ cái đùng xong bốc lửa, xẹt điện tứ tung
! rú sau làng đang cháy gió thổi vô gần nhà dân lắm rồi
! hội trường thôn đang tổ chức đám cưới thì phông bạt bén lửa cháy phừng phừng
! điện thoại đang sạc nổ cháy nệm, cháy lan cái tủ rồi anh ơi
chung cư em bình chữa cháy hết hạn từ 2022 mà ban quản lý k thay
Kính đề nghị kiểm tra điều kiện phòng cháy chữa cháy của kho phế liệu nằm giữa khu dân cư.
Lối thoát hiểm chung cư để đầy đồ đạc, lỡ có cháy thì chạy đường nào, đề nghị kiểm tra
Chuông báo cháy chung cư kêu nhầm hoài, tối qua cả tòa chạy xuống mà có cháy gì đâu, mong sửa
Đám cháy bãi cỏ chiều qua đã dập tắt, cảm ơn anh em cứu hỏa, xin dọn giúp tro bụi
Hôm diễn tập chữa cháy ở chợ bà con tham gia đông, đề nghị phường làm thường xuyên hơn
Tôi góp ý nên lắp thêm vòi cứu hỏa ở ngõ sâu, xe chữa cháy không vào được
Quán nướng để bình gas sát vỉa hè, nhìn thấy ớn
Con hẻm câu điện chằng chịt, có cháy là cháy cả xóm
binh gas cu de o hanh lang chung cu, nho ban quan ly don
! Tủ điện hành lang đang xì khói, nghe lách tách, dân tầng 7 chưa ai biết
! dau hem co mui gas, nghe xi xi trong quan pho dong cua
Ban quản lý tắt còi báo cháy vì hay kêu giả, vậy có đúng quy định không
Chủ trọ rải nệm cũ dưới chân cầu thang, tàn thuốc rớt vô là xong đời, nhờ nhắc
nha toi muon mua binh chua chay loai nao, dat o dau
! Nhà kho phân bón bốc mùi cay, khói vàng ùn ra mái
! co mui khet tu dong ho dien, day nong chay nhua, tia sang loe loe`,
  health: `
! ôn tui bữa ni tự nhiên nói đớ rồi miệng lệch một bên, tay mặt nỏ nhấc lên được, chở đi mô chừ
! cả nhà tui ăn nấm con trai hái trên rú về, chừ đứa mửa đứa nằm vật ra, thằng nhỏ kêu không thưa
! chị tôi đang mang thai tám tháng tự nhiên ra nước ào ào với đau bụng dữ lắm nhà không có xe đường thì ngập giờ phải làm sao
! be nha em nuot phai vien pin nho trong do choi gio kho tho qua ac oi
! Người dân báo 1 cụ ông ngã gục ở bến xe buýt, mặt tái, gọi không đáp, chưa ai dám động vào.
! mẹ tui bị ong đất đánh mấy chục mũi, mặt sưng vù, thở khò khè, trạm xá đóng cửa
! bố tôi bị rắn cắn vào chân lúc đi soi ếch, giờ chân tím đen, mắt sụp mí, nói không rõ
! ck e tự nhiên ôm ngực r ngã xuống nền nhà, mồ hôi vã ra lạnh ngắt, e gọi xe k đc
! anh kế phòng trọ em khóa cửa ba ngày rồi, có mùi, điện thoại reng bên trong mà không ai bắt
! Trường thông báo gấp: hơn ba mươi học sinh bán trú đau bụng, nôn ói sau bữa trưa, hai cháu đã lịm.
! con tui sốt bốn chục độ giật cả người trợn mắt lên rồi, ở cù lao không có đò qua
! co nguoi treo len cot song dien thoai doi nhay, dan tu tap dong
! mất điện chạy máy nổ trong nhà kín cả đêm, giờ gọi cửa mấy đứa công nhân không đứa nào dậy
trạm y tế hết thuốc huyết áp cả tháng, bảo hiểm mà phải ra ngoài mua
tiêm vắc xin cho bé mà trạm nói hết phải chờ tháng sau trong khi tờ rơi ghi còn
Kính mong Sở Y tế quan tâm bổ sung bác sĩ cho trạm y tế xã vì hiện chỉ có một y sĩ.
cho em hoi lich tiem phong dai o tram y te phuong thu may
Mẹ tôi bị đột quỵ hồi tháng trước nay đã ổn, xin hỏi mức hưởng bảo hiểm khi chuyển tuyến
Cho hỏi ở trạm có huyết thanh rắn cắn không, vùng này hay có rắn
Bệnh viện huyện cũ đông quá, mẹ tôi chờ khám từ sáng tới chiều muốn xỉu
Muỗi nhiều quá, xóm có hai người sốt xuất huyết, xin phun thuốc
@ Trạm trưởng y tế khai khống số liều vắc xin, đem thuốc bảo hiểm ra ngoài bán
Bố em bị tai biến năm ngoái, giờ đi lại yếu, xin hỏi thủ tục làm thẻ khuyết tật
Trạm có bác sĩ sơ cứu đuối nước, hóc dị vật không, trường tôi muốn mời về dạy
Xin hỏi tiêm phòng dại ở đâu, mèo cào con tôi tuần trước
Con em hay co giật khi sốt, hiện khỏe, hỏi xin thuốc dự phòng ở trạm
Nghe nói xã bên có dịch tả, xin thông tin chính thức
me toi bi cho can thang truoc da tiem 3 mui, mui 4 tiem o dau
! Vợ tôi sinh non ở nhà, em bé không khóc, tím
! Chú em đi làm đồng về thì nói sảng, người nóng ran rồi lịm
! ông nội uống thuốc nhầm liều gấp mười, giờ ngủ li bì thở chậm
! bà bán hàng ngất trên vỉa hè, miệng sùi bọt, ai cũng đứng nhìn
! Ăn ốc lạ về cả nhà tê môi, em út thở khò khè rồi ngưng
! Nghe hàng xóm gọi với sang: chồng tôi treo cổ, ai giúp cắt dây
Ông tôi mổ tim xong, cần giấy chuyển viện, trạm bảo chờ
Xin xe cứu thương của trạm chở ba tôi đi tái khám thứ hai tới
Người nhà chết ở viện mà không được giải thích, tôi muốn gặp lãnh đạo bệnh viện
con toi bi sot xuat huyet da ve nha, xin phun thuoc muoi quanh nha
! Con mình mới nuốt cái nắp bút, nó ho không ra tiếng, mặt đỏ tía
! Bà cụ uống nước rửa bồn cầu tưởng nước suối, giờ rát họng thở dốc
! Em bé hàng xóm bị bỏ quên trong xe hơi đậu nắng, kính đóng kín, nó không cựa quậy
! chi dau bep bi dau soi do ca nguoi, da phong het len`,
  'public-order': `
! thằng Hải xóm trong nhậu say cầm cây rựa đứng trước cửa nhà tui la đòi chém cả nhà nè, tui khóa cửa núp trong bếp
! bạn cùng lớp e nhắn trog nhóm là "tao đi nha, k cần tìm" r tắt máy, nhà nó ở tầng 18 á, ai giúp vs
! CD báo: 2 nhóm thanh niên cầm tuýp sắt, dao phóng lợn rượt nhau khu chợ đêm, đã có người nằm xuống.
! bac oi chau dang tron trong nha ve sinh, bo duong say dang dap cua doi giet me con chau
! hình như có người đột nhập vô nhà kế bên, đèn pin loang loáng, mà bà cụ ở có một mình trong đó
! có mấy ông đi xe bảy chỗ kéo con bé bán vé số lên xe chạy mất rồi biển số tui chưa kịp coi
! uong het chai thuoc co roi, thuong me lam, dung tim con
! chồng nó đánh nó máu me đầy mặt mà khóa trái cổng, nó quăng điện thoại qua nhà tui nhờ kêu công an
! Dạ em làm ở tiệm vàng, có hai người bịt mặt cầm búa đang đập tủ kính
! em năm nay 14 tuổi, bố em cứ đêm là vào phòng em, em sợ lắm, tối nay bố lại bảo mẹ đi trực
! nó quay clip đánh hội đồng con bé lớp 8 sau nhà thi đấu, lột đồ, bé ngất rồi mà tụi nó chưa tha
! thằng cháu tôi lượm trái đạn M79 ngoài bãi đem về cưa trong nhà bếp
đám thanh niên tối nào cũng tụ tập bài bạc sau chợ, chửi thề inh ỏi
mấy anh chạy xe nẹt pô ở đường ven hồ đêm nào cũng chạy, ồn vs sợ lắm
trom cho hoanh hanh, xom mat 6 con trong tuan
Vụ chém nhau tuần trước ở quán bida đã có công an bắt, dân mong tăng cường tuần tra
Nghe nói có bắt cóc trẻ con trên mạng, không biết thật không, nhờ công an cho dân biết
Bãi giữ xe chém giá ba chục ngàn một chiếc dịp lễ hội
Bị lừa qua mạng nạp tiền làm nhiệm vụ mất 40 triệu, trình báo ở đâu
Số lạ nhắn tôi trúng thưởng xe SH bảo chuyển phí, tôi báo để cảnh giác
@ to cao cong an vien nhan tien bao ke song bac o thon, xin giau ten
Nhóm thanh niên hay cầm gậy đánh bóng chày chơi ở bãi cỏ, bóng văng vỡ kính xe
Chó nhà ông Tư không rọ mõm, tháng trước cắn con tôi phải tiêm, đề nghị nhắc nhở
Có kẻ phóng uế và đập vỡ kính trạm xe
Ông hàng xóm say rượu hay chửi, dọa chơi thôi chứ chưa làm gì ai
Tối qua có tiếng nổ, hóa ra mấy đứa nhỏ đốt pháo, nhờ công an nhắc
Kẻ gian rạch bạt xe tải trộm hàng đêm qua, tôi đã trình báo
hom truoc bi giat dien thoai o cau, hoi cong an tim duoc chua
! Có mấy thanh niên đang lôi một bạn nữ vào con hẻm tối cạnh quán net, bạn ấy giãy
! Nó bảo nếu em không mở cửa thì nó giết cả nhà rồi chết theo, nó đang ở ngoài
! em bi nguoi ta lua sang day lam, giam trong nha, cho em so cuu
! Bạn trai cũ gửi ảnh con dao và định vị trước cổng nhà em, bảo xuống ngay
! Em định tối nay uống hết chỗ thuốc này, cảm ơn vì đã đọc
Thằng nhỏ hàng xóm cầm dao gọt trái cây chạy chơi, nhắc ba mẹ nó giùm
Đòi nợ thuê nhắn tin chửi, chưa tới nhà, tôi muốn biết cách trình báo
Nghe chó sủa tưởng trộm, ra coi thì mấy em đi bắt cóc nhái
co may dua nho nem da xe tren cao toc, hom qua vo kinh xe toi, xin tuan tra
! Ảnh nhắn em gái là đang ở nhà em gái, sẽ cho hai mẹ con nó đi luôn
! Có ông lạ dụ bé gái lớp 2 bằng kẹo rồi dắt tay ra bờ kênh vắng
! em viet cai nay luc no di mua ruou, no giu giay to em, moi toi bat em ngu voi khach
! Bạn nữ cùng phòng để lại chiếc nhẫn với thư trên gối, áo khoác bỏ trên thành cầu`,
  electricity: `
! dây điện trước nhà đứt rớt xuống vũng nước, con chó chạy ngang chết tươi rồi, con nít sắp tan học
! mấy ổng giăng dây điện chích chuột ngoài ruộng, sáng nay ông Ba đi thăm lúa bị giật nằm chết ngoài đó, dây còn điện chưa ai cúp
răng mà cúp điện hoài rứa, một ngày ba bận, máy lạnh hư hết
hóa đơn điện nhà em tháng này gấp ba mà nhà có đi du lịch nguyên tháng
Kính gửi Điện lực, hộ ông Nguyễn Văn B. đề nghị kiểm định lại công tơ vì chỉ số tăng bất thường trong kỳ tháng 10.
CD hỏi lịch cắt điện ngày mai khu 4.
dien yeu qua quat quay k noi, may bom k len nuoc
Dây điện sau nhà tôi bọc cao su cũ nứt, sợ có ngày chập cháy, nhờ điện lực thay giùm khi có lịch
Trụ điện trước nhà tôi nghiêng chút từ hồi bão năm ngoái, khi nào sửa thì báo tôi dời hàng rào
Cột điện bị xe tông hôm trước đã dựng lại rồi nhưng đất đá còn bừa ra đường
Ổ cắm công cộng ở công viên bị rò, đã ngắt điện, nhờ thay
Mưa to là cầu dao tự nhảy, có nguy hiểm không ạ
Điện lực cắt tỉa cây xong dây còn vắt trên cành, dây cáp tivi thôi
! con cho di qua vung nuoc chet cung do, gio co ong dung gan do keu te chan
Máy biến áp kêu như sắp nổ, thợ điện bảo bình thường nhưng dân chưa yên tâm
Hàng rào điện chống trộm nhà kế bên có giật chết người không, ai cho phép lắp
cot dien go ruong chua do nhung xau, xin thay
! Chị bán nước tay ướt rút phích tủ đá, giờ nằm co quắp, chưa ai dám kéo`,
  'social-care': `
! cô giữ trẻ gần nhà e cứ nhốt mấy bé vô nhà tắm r lấy dép quất, nghe khóc ré lên luôn, đag đánh kìa
! CD báo có tiếng trẻ khóc yếu dần trong căn nhà khóa trái, bố mẹ đi đâu từ sáng qua chưa về.
! bà nội tui tám mươi tuổi lẫn rồi, đi ra khỏi nhà từ sáng tới giờ trời tối chưa thấy, kiếm khắp xóm hông có
mệ tui chín mươi tuổi rồi mà chừ chưa có trợ cấp người cao tuổi, răng lạ rứa
e bị khuyết tật chân, xin làm thẻ xe bus miễn phí ở đâu z ạ
bà hàng xóm nhà tôi sống một mình già yếu không con cái không biết có được chế độ gì không nhờ phường xem giúp
PA người lang thang ngủ ở gầm cầu, xin hỗ trợ đưa vào trung tâm.
con toi bi tu ky thi co duoc huong tro cap k, lam o dau
Đề nghị mở lớp tập huấn phòng chống bạo lực gia đình và xâm hại trẻ em cho thôn
Cháu nhà bên mồ côi cả cha lẫn mẹ ở với bà, có chế độ gì không ạ
# Tui khiếu nại việc xã cắt trợ cấp tàn tật của con tui, quyết định ký ngày mồng ba không nói lý do chi hết
# Đơn khiếu nại: hộ tôi bị loại khỏi danh sách hộ nghèo năm 2026 theo quyết định của xã, tôi không chấp nhận
@ Cán bộ chính sách giữ sổ lĩnh tiền trợ cấp của mấy cụ già rồi bớt mỗi tháng một trăm
Bà cụ hàng xóm bị con bỏ mặc, ăn uống thất thường, xin đoàn thể tới thăm
Cháu tôi từng bị bạo hành, nay ở với bà, xin tư vấn tâm lý
Chị tôi trầm cảm sau sinh, bác sĩ cho về, muốn tìm nhóm hỗ trợ
Người vô gia cư nằm ở ghế đá, trông khỏe mạnh, nhờ hỏi xem cần gì
! Cụ bà phòng 302 không trả lời chuông, vòi nước chảy tràn ra hành lang
! thang be 5 tuoi bi nhot tren san thuong giua trua, no keu khat
Em trai tôi bị liệt do tai nạn năm 2020, xin trợ cấp
Đứa bé lang thang đã được công an đưa về trung tâm, tôi hỏi thăm xem cháu sao rồi
! Nghe đứa trẻ bên kia tường van: mẹ ơi con xin mẹ đừng đánh nữa, rồi không nghe gì nữa`,
  construction: `
! sap gian giao cong trinh truong hoc moi, 2 ng tho bi vui duoi do goi k thay tra loi
! thang máy chung cư CT3 rơi tự do từ tầng 5 xuống, hai người bên trong kêu đau, cửa không mở được
! tuong rao truong mau giao do xuong, may chau dang choi ben duoi
! Nhà đang xây số 12 khoan móng làm nhà tôi nghiêng hẳn, cột nứt gãy, gạch rơi rào rào, cả nhà chạy ra đường
nhà kế bên xây lấn qua hai tấc, đổ cột sát vách làm nứt tường nhà tui chút xíu
công trình xây bên cạnh đóng cọc cả trưa cả tối rung hết cả nhà tôi không biết có phép hay không
PA nhà số 40 xây tầng 5 vượt phép, thi công đêm.
Nhà cũ bỏ hoang cuối hẻm tường nứt nhiều năm nay, sợ sau này sập, đề nghị phường rào lại
Tiếng nổ mìn phá đá của mỏ làm rung nhà, nứt tường, xin giảm lượng thuốc
# Tôi khiếu nại quyết định xử phạt 15 triệu đồng của Chủ tịch UBND phường vì tôi xây đúng giấy phép
@ Đội quản lý trật tự nhận tiền mỗi tháng để lờ cho nhà xây trái phép
Nhà bên phá dỡ, gạch vữa rơi sang sân tôi, may không có ai
Cẩu tháp quay trên đầu nhà dân, tôi sợ có ngày rơi
Đào móng gặp mộ cổ, công trình tạm dừng, xin hướng dẫn
Thang máy chung cư hay kẹt, tuần trước tôi bị kẹt 10 phút, xin bảo trì
sap toi nha ben xay, xin chup hien trang nut tuong truoc
! Nghe tiếng rắc rắc, trần lớp học võng xuống, các cháu còn ngồi trong
! Bể nước trên sân thượng nứt, nước phun xuống cầu thang, tường phồng ra
Máy xúc đào trúng ống nước, đã khóa van, thợ đang hàn
Nhà cổ phố mình sập sệ, mái ngói tụt dần, dân xin trùng tu
! Cái cẩu đang cẩu tấm kính bị đứt một bên, treo lủng lẳng trên đầu người đi chợ
! cong nhan lap bien quang cao truot day treo nguoc tang 6`,
  traffic: `
! Xe bồn lật nghiêng đèo, chất lỏng màu vàng chảy tràn đường, người đi qua bị cay mắt khó thở
! xe khách 29 chỗ mất thắng lao xuống vực dốc Cun, nghe tiếng la dưới đó
ngã tư này đèn xanh có 10 giây, kẹt xe dài cả cây số giờ đi mần
vạch kẻ cho ng đi bộ trc trg e mờ hết r, qua đg sợ lắm
chỗ ngã ba gần nhà tôi không có gương cầu xe ra không thấy nhau mong lắp một cái
PA đèn tín hiệu nút giao bị lệch pha, hai chiều cùng xanh.
bien cam do xe bi ai nho mat roi, xe do loan xa
Kẹt xe kinh khủng, đi làm trễ sếp giết em mất
Ngã tư này từng có tai nạn chết người năm kia, xin lắp đèn tín hiệu
# Tôi khiếu nại biên bản và quyết định phạt nguội, xe tôi hôm đó không đi qua tuyến đường đó
Đường dốc này hay lật xe, xin làm hộ lan và đường cứu nạn
Ngã tư chợ xe máy suýt đâm nhau như cơm bữa
Xin lắp gờ giảm tốc trước cổng trường, xe chạy như bay, lo lắm
Xe tải chở sắt cồng kềnh thấy mà rùng mình
tai nan giao thong o nga tu nay nhieu qua xin lap camera phat nguoi
! Có em nhỏ chạy ra làn cao tốc nhặt bóng, xe đang lao tới
! Xe bồn gas bị tông móp, khí xì trắng cả đường, xe cộ vẫn chạy qua
Hôm kia xe máy với xe đạp va nhau nhẹ ở đây, ai cũng đứng dậy đi tiếp, chỉ mong có đèn
Trẻ trâu bốc đầu xe trước cổng trường chiều chiều
xe cho container qua cau yeu, moi lan qua la rung
! Xe cẩu đứt thắng đâm dồn 5 xe ở chân đèo, có xe dẹp lép`,
  military: `
! PA: múc mương trúng vật kim loại hình trụ dài 50cm rỉ sét, nghi bom, máy múc vẫn đang làm cạnh đó.
con tui mới mổ ruột thừa mà xã gọi khám nghĩa vụ, xin hoãn được không
Gia đình có hai con trai, một cháu đang tại ngũ, kính đề nghị xem xét tạm hoãn gọi nhập ngũ cho cháu còn lại.
Hồi xưa bãi này có bom mìn đã rà phá năm 2005, nay dân muốn trồng cây thì cần giấy gì
Dân quân thường trực được phụ cấp bao nhiêu một tháng
Con tôi đi nghĩa vụ bị tai nạn lúc tập bắn, nay muốn hỏi chế độ thương tật
Dân phát hiện hầm bí mật thời chiến, đã bàn giao bộ đội, muốn hỏi có dựng bia không
! Trẻ chăn bò lấy đá đập vào cục sắt như quả bom bi ngoài bãi
Báo cáo: đã bàn giao quả đạn cối cũ cho ban chỉ huy quân sự, xin giấy xác nhận
! be nhat duoc cuc sat tron co chot, dang giat chot choi`,
  agriculture: `
! con trau nha ong Tu no dien len hut 3 nguoi roi dang chay vo cho, ai ra bat giup
! đàn chó thả rông nhà ông Sáu vừa cắn đứa nhỏ ngã xuống mương, đang cắn tiếp
lúa nhà tui bị ốc bươu ăn trụi, xin bên khuyến nông hướng dẫn thuốc chi cho đúng
đàn vịt nhà tôi chết rải rác mấy chục con mong thú y xuống xem có phải cúm không
PA kênh nội đồng bồi lấp, 20ha lúa thiếu nước.
Chó dại năm ngoái cắn mấy người, năm nay tiêm phòng đàn chó khi nào thú y làm
Bà con hỏi giống lúa hỗ trợ vụ đông xuân bao giờ phát
@ Kiểm lâm địa bàn tiếp tay cho lâm tặc chở gỗ qua trạm ban đêm
Trâu nhà tôi bị sét đánh chết hồi tháng sáu, hỏi có được hỗ trợ không
Rắn lục nhiều trong vườn chè, xin hướng dẫn cách phòng
Cháy rừng mùa khô năm nào cũng có, xin thêm chòi canh
cho can chet 5 con ga, chu cho khong den
Đàn ong nuôi của tôi chết hàng loạt sau khi ruộng bên phun thuốc
Chuột cắn lúa, người ta giăng điện đánh chuột ngoài đồng, sợ có người mất mạng
! Con bò tót sổng chuồng hội chợ đang húc tung sạp`,
  road: `
! duong truoc nha may sut xuong thanh ho sau 3m, 1 xe may vua roi xuong duoi do
! Cống ngang đường sụp, xe tải cán vô là lún thêm, sắp gãy đôi, phía dưới có mấy người đang đặt lờ
đàng vô xóm tui bựa ni mưa một cấy là bùn ngập mắt cá, xe máy trượt bổ hoài
đường trc cổng trg e lồi lõm wá, hôm wa e té xe rách quần lun hic
cái nắp cống trên đường đi làm của tôi nó bị lệch xe đi qua kêu rầm rầm cả đêm không ai ngủ được nhờ các anh chị xem giúp
Kính đề nghị UBND phường xem xét bố trí kinh phí sửa chữa tuyến đường liên tổ dài 400 mét đã xuống cấp nghiêm trọng.
PA ổ gà sâu giữa làn xe máy, chân cầu vượt, đề nghị dặm vá.
duong lien xa tu dinh den cau sat xe ben cho dat lam nat het roi, bui mu troi
Cầu gỗ qua suối mục mấy thanh, đi qua run lắm, xin thay ván
Hố ga nắp thấp hơn mặt đường chục phân, ai đi không quen dễ té lắm
ĐM đường xá gì toàn ổ voi, sửa đi chứ dân đóng thuế để làm gì, vcl thật
Cầu yếu cấm tải mà xe vẫn qua, e rằng sớm muộn cũng sập
Dốc trơn, hôm qua có bà té gãy tay đã bó bột rồi, xin làm nhám mặt đường
Đường tránh chưa có lan can bên vực, tài xế ai cũng run
Hàm ếch ven đường ăn sâu, đã rào dây, chờ sửa lâu quá
lun nut cau dan, da bao 2 lan, xe van di binh thuong
Xe tải chở đá làm rơi đá xuống đường, xin quét dọn
Cầu sập hồi chiến tranh giờ còn trơ mố, xin làm cầu mới
nga nhao o doan tron nay nhieu qua, sang nay thay 2 xe do, ko ai sao`,
  'water-supply': `
! kho lạnh xưởng nước đá xì khí amoniac, công nhân chạy túa ra có mấy người xỉu
nác máy chi mà vàng khè, múc lên để một chặp là lắng cặn
nước nhà em yếu xìu 3 bữa nay tắm hok đủ xà bông luôn á
Kính đề nghị công ty cấp nước thông báo trước khi cắt nước sửa chữa để hộ dân chủ động tích trữ.
CD báo vỡ ống nước, nước tràn vỉa hè từ sáng, đề nghị khóa van.
cup nuoc tu hom qua den gio k thay thong bao j, nha co nguoi om
Giếng khoan nhà em có mùi hơi tanh, muốn xin xét nghiệm nước
Mất nước ba ngày, dân khát khô cổ, cháy cả bếp vì không có nước nấu
Tháp nước rỉ sét, chân trụ nghiêng nhẹ, đề nghị khảo sát
Bể nước ngầm của khu bị nứt, thất thoát nước
cup nuoc chet khat ca xom roi, ngay nao cung hen`,
  bus: `
! tàu hỏa sắp tới mà xe ba gác chở gạch kẹt trên đường ray chỗ ngã ba không có gác chắn
tuyến buýt số 6 bỏ chuyến hoài, đứng đợi cả tiếng đồng hồ
e chờ xe bus 45p k thấy xe, app báo tới r mà xe đâu hok thấy
PA lái xe buýt 32 không dừng đón khách khuyết tật tại trạm.
xe bus chay au vuot den do, tai xe nghe dt
Chờ xe buýt nắng cháy đầu mà trạm không có mái che
Xe buýt tuyến 10 máy nóng khói đen xả đầy đường, xin thay xe mới
Xe buýt phanh gấp làm mấy bà té chúi nhủi, tài xế không xin lỗi
Bến phà cũ quá, mỗi lần qua sông tôi nơm nớp lo chìm
tai xe bus lang lach danh vong, khach muon rot tim
Lên xe buýt đông nghẹt thở, xin tăng chuyến giờ cao điểm
Tài xế xe khách bắn pháo giấy ăn mừng ngay bến ồn ào`,
  drainage: `
! cháu bé lọt xuống miệng cống không nắp lúc trời mưa, nước cuốn vô ống rồi
cống trước nhà nghẹt quá trời, mưa chút xíu là nước tràn vô sân
mỗi lần mưa là hẻm em thành sông, dép trôi lềnh bềnh haha mà mệt thiệt
Nhân dân khu dân cư số 5 kiến nghị nạo vét tuyến mương thoát nước trước mùa mưa bão để hạn chế ngập úng.
PA cống hôi trào ngược trong nhà vệ sinh 3 hộ, ngõ 19.
ngap p.15 bt tphcm
nc ngap hem 212 nua roi
Hố ga mất nắp, dân cắm cành cây làm dấu, sợ trẻ con lọt xuống
Cống trào ngập nửa nhà kho, hàng hư hết, giờ nước rút rồi, ai đền
Ngập tới gối mỗi khi triều, trẻ con lội thích lắm mà bẩn
Con mèo lọt cống kêu meo meo suốt đêm, nhờ đội thoát nước mở nắp
Nước thải dâng tới mắt cá trong bếp mỗi lần triều`,
  'street-light': `
cấy bóng đèn ngoài đầu đàng tắt cả tháng ni, tối đi chộ chi mô
đèn hẻm e tối thui lun á, đi hc zìa sợ ma quá trời, fix giùm e vs ạ
Chi hội người cao tuổi đề nghị bổ sung hệ thống chiếu sáng tại sân sinh hoạt cộng đồng để các cụ tập dưỡng sinh buổi tối.
PA: 7 bóng đèn LED tắt, tuyến đường gom cao tốc, từ trụ 15-22.
den cao ap sang ca ngay ton dien ma toi lai tat
Đoạn này tối, con gái đi ca đêm về sợ bị cướp, xin lắp đèn
den tat q tan phu
Chỗ tối này hay xảy ra cướp giật, xin thêm đèn
Bóng đèn đường nhấp nháy như chớp giật, khó chịu`,
  waste: `
rác đổ đầy rào, hôi không chịu nổi, mấy eng đô thị ra dọn cấy cho bà con nhờ
ai đó vứt xác mèo ở gốc cây trc nhà e, thối 3 hôm nay r
xe rác một tuần mới qua một lần mà qua lúc nửa đêm dân không biết để rác ra mèo bới tung cả lên
PA bãi rác tự phát sau chợ cũ, có mùi, đề nghị thu gom.
xin them thung rac o bai bien, khach vut tum lum
Đốt rác ở bãi sau xóm khói khét cả đêm, người già ho sặc sụa, mong chấm dứt
rac dong p5 govap chua lay
lũ vô ý thức nào đổ xà bần đầy đầu hẻm, mẹ nó chứ phường dẹp giùm cái
Xác chó chết trôi dưới kênh bốc mùi
Người ta đốt rác làm cháy xém hàng rào cây của tôi, xin nhắc nhở
Kim tiêm vứt đầy bãi cỏ trẻ con chơi, nguy hiểm quá`,
  noise: `
bên nớ hát loa kẹo kéo từ trưa tới chừ, mệ tui đau đầu nằm không được
quán cf kế nhà mở nhạc edm tới 2h sáng, e ôn thi hok nổi
nhà bên cạnh nuôi gà đá gáy từ hai giờ sáng tôi góp ý thì họ chửi tôi mong công an xuống nhắc nhở
PA karaoke loa kéo nhà số 8, sau 22h, đã nhắc 2 lần.
dam cuoi mo nhac toi 1h sang, co ai quan k vay
Loa phường đọc sáu giờ sáng giật bắn cả mình, xin giảm âm lượng
Tiếng súng hơi bắn chim sau vườn ồn quá, mấy ông thợ săn đi giùm chỗ khác
Hàng xóm sửa nhà, cưa sắt tóe lửa đèn đẹt suốt ngày, ồn không ai chịu nổi
Đám cưới đốt pháo điện nổ đùng đùng tới khuya
Chó sủa như có trộm suốt đêm
Tiếng la hét cổ vũ bóng đá ở quán nhậu tới 2h sáng
nha ben hat karaoke nhu giet heo
Xưởng cơ khí đập sắt chát chúa như đánh trận
Hàng xóm dạy con bằng roi mây, tiếng khóc tiếng quát ngày nào cũng nghe, nhờ hội phụ nữ góp ý
no bo xe no dung dung nhu sung ban`,
  'civil-status': `
tui ra phường mần giấy khai sinh cho cháu mà cán bộ biểu về lui tới ba bận
tôi đi chứng thực bản sao mà phường báo hết tem phải mai quay lại
CD hỏi thủ tục xác nhận tình trạng hôn nhân để vay ngân hàng, có làm online không.
Tên con em bị ghi sai dấu trong giấy khai sinh thì chỉnh ở đâu
# Tôi khiếu nại văn bản từ chối đăng ký khai sinh cho con tôi của UBND xã, vì trái Luật Hộ tịch
Khai tử cho bố tôi bị đuối nước cần giấy gì
Chồng tôi mất tích trên biển 3 năm, muốn xin tuyên bố đã chết thì làm ở đâu`,
  land: `
miếng đất ông bà để lại chừ xin tách thửa cho hai đứa con thì cần giấy tờ chi
nhà tôi nộp hồ sơ cấp sổ đỏ từ năm ngoái bên địa chính cứ nói chờ đo lại mà không ai xuống đo
Tôi đề nghị cơ quan có thẩm quyền cung cấp thông tin quy hoạch sử dụng đất đối với thửa số 215 tờ bản đồ 12.
CD hỏi tiến độ trả kết quả hồ sơ tách thửa nộp 15/9.
hang xom rao lan 30cm dat nha toi, nho dia chinh xuong do lai
Hòa giải tranh chấp ranh đất ở xã hai lần không xong thì làm sao tiếp
# Tôi không đồng ý với Quyết định số 45/QĐ-UBND về bồi thường đất của gia đình, đề nghị tính lại giá, đây là đơn khiếu nại lần đầu
# Khiếu nại việc thu hồi 120m2 đất vườn nhà tôi không có thông báo, yêu cầu hủy quyết định thu hồi
# kn qd thu hoi dat so 88 cua chu tich xa, gia dinh toi khong duoc doi thoai
# Tôi được cấp đất tái định cư sai vị trí so với quyết định, nay làm đơn khiếu nại đề nghị giải quyết quyền lợi
@ Chủ tịch xã bán 500m2 đất công cho em vợ không qua đấu giá, dân ai cũng biết mà không dám nói, đề nghị làm rõ
Hai nhà giành đất đánh nhau hồi Tết, xã đã hòa giải, nay xin biên bản
Bờ sông lở mất 3 sào đất, hỏi có được giảm thuế không
Sạt lở mất góc vườn từ mùa mưa trước, xin đo lại diện tích`,
  encroachment: `
mấy quán nhậu bày bàn ra tận lòng đường, con nít đi học phải đi xuống giữa đường
xe hơi đậu chắn hẻm nhà e, xe ba gác vô hok được lun
Đề nghị lực lượng trật tự đô thị kiểm tra tình trạng buôn bán lấn chiếm vỉa hè quanh cổng bệnh viện.
cho coc hop giua duong lien thon buoi sang k di lam duoc
# toi khieu nai quyet dinh cuong che thao do mai hien cua nha toi, de nghi xem xet lai`,
  trees: `
cây bàng trước trường bị sâu ăn rụng lá đầy sân, nhờ xịt thuốc giùm
cviên gần nhà e ghế đá gãy hết r, cỏ cao hơn đầu gối
cành cây trước nhà tôi lá rậm che hết biển hiệu bán hàng mong được cắt tỉa
PA cây xà cừ có cành khô lớn, xin cắt tỉa trước mùa bão.
hang cay moi trong chet kho het, k thay ai tuoi
Cây phượng già nghiêng ra sân trường, có nguy cơ gãy khi bão, đề nghị khảo sát
cây đổ sau bão đã cưa xong để chình ình trên vỉa hè cả tuần, nhờ chở đi
Đề nghị trồng lại hàng hoa ban dọc bờ hồ cho đẹp, bà con hưởng ứng
Hôm bão cành cây rơi trúng xe tôi móp nóc, hỏi ai bồi thường
Cây to trước trường bị mối ăn rỗng, mùa bão gãy thì chết học sinh
Tổ ong to trên cây trước nhà văn hóa, nhờ đội chuyên lấy giùm lúc nào rảnh
Dừa già trước nhà rụng trái ầm ầm, đã giăng lưới, xin đốn
Nhánh cây vướng dây điện, trời mưa nghe xẹt nhẹ, mong cắt sớm`,
  pollution: `
trại heo ông Út xả thẳng xuống rạch, nước đen thui, cá chết nổi trắng
xưởng gỗ sát nhà tôi xẻ cưa bụi bay trắng cả sân phơi quần áo không được trẻ con thì ho suốt mong được xử lý
PA xưởng sơn ô tô mùi dung môi nồng, dân nhức đầu.
dot rom ra khoi mu ca xa, xe k thay duong, nho xa nhac ba con
Khói quán nướng bay vô nhà nghẹt thở, quần áo ám mùi hết
mui hoi tu nha may che bien ca nghet tho, ca xom dau dau, keu hoai k ai xu ly
Nhà máy xả khói đen như cháy nhà, ngày nào cũng thế
Mùi thuốc sâu từ vườn bên nồng nặc, ngửi nhức đầu
Lò gốm đốt củi khói trắng bay cả xóm vào sáng sớm`,
  market: `
cây xăng ở ngã tư đong thiếu, tui đổ năm chục mà kim nhích có xíu
tôi mua cái nồi chiên ở cửa hàng về dùng được hai hôm thì hỏng mang ra họ không bảo hành cho
PA cửa hàng điện máy bán hàng không hóa đơn, nghi hàng giả nhãn hiệu.
cho tang gia gui xe tu 3k len 10k ngay le
Bia tết cháy hàng, đại lý tăng giá gấp rưỡi, quản lý thị trường vào cuộc giùm
siêu thị quảng cáo khuyến mãi giảm giá 50% mà ra quầy tính y giá cũ, lừa khách
# Hộ kinh doanh chúng tôi khiếu nại quyết định truy thu thuế vì tính sai doanh thu
Thịt lợn tăng giá chóng mặt, dân nghèo chết dở
Máy sưởi tôi mua về cắm điện là nổ cầu chì, cửa hàng không đổi
Đồ chơi súng bắn đạn nhựa bán trước trường, cấm giùm
Bếp gas mini mua về bật không cháy, cửa hàng không cho đổi
Giá cứu hộ xe trên đèo chém 5 triệu một lần kéo`,
  telecom: `
sóng điện thoại ở ấp tui chập chờn, muốn gọi phải leo lên đê
wifi nhà mạng cam kết 150mb mà đo có 8mb thui ạ, gọi tổng đài toàn máy trả lời
PA tủ cáp viễn thông bung cửa, dây rối trên vỉa hè.
Cáp viễn thông thòng xuống ngang đầu người, không phải dây điện, xin nhà mạng buộc lên
Cột sóng trên mái nhà bên bị nghiêng sau bão, nhà mạng hứa chưa sửa
Dây mạng vướng vào cổ người đi xe máy hôm bữa, may chạy chậm
Dây cáp chùng xuống mặt đường, xe cán qua hoài, dây viễn thông không điện`,
  'online-service': `
cái app nộp hồ sơ nó báo lỗi hoài, tui bấm gửi mười lần hông được
e đky căn cước trên vneid mà nó cứ xoay xoay, otp hok về
CD báo nộp hồ sơ cổng DVC đã trừ tiền 2 lần, hồ sơ vẫn báo chưa thanh toán.
dang ky khai sinh online 10 ngay van cho tiep nhan
Mạng sập, app treo cứng, nộp thuế không được tức muốn chết
Hệ thống đứng hình, tôi bấm muốn gãy tay
App báo cháy của chung cư gửi tin nhầm liên tục
Cổng dịch vụ sập suốt từ sáng, hồ sơ gấp chết đi được`,
  procedure: `
hồ sơ xin giấy phép kinh doanh của tui trễ hẹn hai tuần, hỏi thì nói chờ lãnh đạo ký
tôi xếp hàng từ bảy giờ sáng đến mười một giờ vẫn chưa tới lượt mà quầy mở có một cái
CD hỏi: đổi giấy phép lái xe nộp ở đâu sau khi bỏ cấp huyện, lệ phí bao nhiêu.
lam lai so ho khau giay k con thi xin giay xac nhan cu tru o dau
Nóng như lửa đốt mà bắt dân chờ ngoài sân, một cửa không có quạt
# Khiếu nại về việc phường thu hồi giấy chứng nhận đăng ký hộ kinh doanh của tôi trái quy định
Giấy chứng tử của người chết do tai nạn giao thông cần công an xác nhận không
Chờ lâu muốn đột quỵ luôn, có mỗi cái dấu mà ba tiếng`,
  conduct: `
cô tiếp dân ở một cửa nói chuyện với tui mà mắt cứ dán vô điện thoại, hỏi thì quạu
công an khu vực đến kiểm tra tạm trú mà quát tháo như với tội phạm tôi thấy không hài lòng
PA cán bộ tư pháp nghỉ trưa sớm 30 phút, dân chờ, thái độ gắt.
truong thon noi nang voi dan nhu ong tuong, k tiep thu y kien
@ cán bộ địa chính đòi tôi đưa năm triệu mới ký hồ sơ, tôi có ghi âm
@ Anh ở bộ phận một cửa nói thẳng là bồi dưỡng hai triệu thì mai có sổ
Anh cán bộ quát dân như tát nước vào mặt
Bảo vệ ủy ban xô bà cụ suýt ngã, đề nghị xin lỗi
Chú công an nói nếu không nộp phạt thì nhốt, tôi thấy hăm dọa vậy là không đúng`,
  education: `
trường thu tiền quỹ lớp năm trăm mà hông công khai, phụ huynh hỏi thì cô lơ
trg e bắt mua đồng phục mới mỗi năm, ba mẹ e k có tiền, hok mua thì k cho vô lớp
con tôi học lớp một cô dạy thêm ở nhà mà không học thì cô cho ngồi cuối lớp
Tập thể phụ huynh lớp 5A kính đề nghị nhà trường công khai các khoản thu xã hội hóa đầu năm.
lop 1 sao nhoi 55 hs 1 lop, sao day noi
Trường nên dạy kỹ năng thoát hiểm khi cháy, mấy cháu chưa biết gì
Con tôi chuyển từ tỉnh khác về có xin vào lớp 7 trường phường được không
# Tôi là giáo viên, khiếu nại quyết định buộc thôi việc đối với tôi của hiệu trưởng
@ Hiệu trưởng trường con tôi lấy tiền ăn bán trú chia nhau, kê hóa đơn khống, xin giữ kín tên tôi
Bạn cùng lớp dọa đánh con tôi trên mạng, tôi mong cô chủ nhiệm mời phụ huynh hai bên
Lớp học bơi của trường bao giờ mở, năm ngoái có bạn đuối nước nên ai cũng lo
Trường tổ chức ngoại khóa phòng chống cháy nổ, cháu tôi thích lắm
Sân trường láng xi măng trơn, mấy bé hay té trầy đầu gối
thay giao phat hoc sinh hit dat 100 cai, chau ve dau tay`,
  'food-safety': `
xe bánh mì trước cổng trường để chả ngoài nắng, ruồi bu đen
căn tin trg bán trà sữa uống xong e thấy có con gián á, ghê wá
CD báo mua thịt heo ở sạp 12 có mùi ôi, hỏi nơi kiểm nghiệm.
tiem com gan kcn dung dau an den thui, cong nhan dau bung hoai
Năm trước trường con tôi có ngộ độc tập thể, năm nay bếp ăn đổi nhà thầu chưa
Ăn bún ở quán đầu ngõ về bị đau bụng nhẹ, giờ hết rồi, nhờ kiểm tra quán
Bếp trường để dao kéo cạnh hóa chất tẩy rửa, xin chấn chỉnh
Xem clip quán dùng chân đạp măng mà rùng mình, nhờ kiểm tra có thật không`,
  finance: `
tiền thuế đất phi nông nghiệp năm nay sao thu gấp đôi, cho tui hỏi căn cứ vô đâu
Đề nghị giải thích khoản thu quỹ đóng góp xây dựng nông thôn mới 800.000 đồng mỗi khẩu có bắt buộc không.
Phường vận động đóng quỹ phòng chống thiên tai, tôi về hưu có phải đóng không
# Yêu cầu hủy quyết định ấn định lệ phí trước bạ đối với nhà của tôi, tôi đã nộp đủ
@ Tố cáo ông kế toán xã lập khống danh sách hộ nhận gạo cứu đói để lấy tiền, tôi có bản chụp
@ em làm văn phòng xã, sếp em bắt ký chứng từ tiếp khách khống hơn 80 triệu, em sợ bị trả thù nên nhờ giữ bí mật
Quỹ cứu trợ lũ lụt năm ngoái chi cho ai xin công khai
Ủng hộ đồng bào vùng lũ qua kênh nào cho chắc`,
  religion: `
đồng bào mình muốn làm lễ mừng lúa mới ở nhà rông thì có phải xin phép xã không
Kính gửi phòng Văn hóa - Xã hội, ban hành giáo xin hướng dẫn thủ tục đăng ký sinh hoạt tôn giáo tập trung.
Chùa làng sửa tam quan có cần xin phép gì không
Lễ cầu siêu cho người chết đuối năm xưa có phải xin phép không
Rước kiệu đông quá có cụ mệt phải vào nghỉ, năm sau xin bố trí chỗ ngồi`,
  culture: `
bảng quảng cáo bia dựng ngay cổng đình trông phản cảm quá
sân bóng phường khóa cửa suốt, tụi e hok có chỗ đá
Ban liên lạc dòng họ kính đề nghị cho biết thủ tục đề nghị xếp hạng di tích cấp tỉnh đối với nhà thờ họ.
Con đề nghị tổ chức lớp dạy bơi chống đuối nước cho thiếu nhi hè này
Lễ hội làng ta năm nay tổ chức ngày nào, có cho bán hàng trong sân đình không
Đêm hội có màn phun lửa và xiếc dao, trẻ con mê lắm, xin tổ chức lại
Tượng liệt sĩ nứt đầu, tay gãy, xin tu bổ
Phim chiếu ở nhà văn hóa toàn cảnh đâm chém, không hợp trẻ em
boi o ho cong vien co duoc khong, co cuu ho khong
Bơi thuyền rồng hội làng năm ngoái có đội lật thuyền cười vui, năm nay tổ chức nữa không
xin day boi cho tre, nam nao cung nghe duoi nuoc xot qua`,
  'merit-labour': `
công ty nợ lương ba tháng, công nhân tụi tôi biết kêu ai
bố tôi là thương binh hạng ba mà tiền phụ cấp tháng này chưa thấy lĩnh
Kính đề nghị giải quyết chế độ mai táng phí cho mẹ liệt sĩ đã mất tháng 8 vừa qua.
Lương ba tháng chưa trả, sống kiểu này chết đói mất thôi
Công ty môi giới thu 20 triệu tiền cọc đi lao động Nhật rồi hẹn hoài không bay
# Gia đình tôi khiếu nại quyết định không công nhận bố tôi là bệnh binh
@ Trưởng thôn làm giả giấy chứng nhận thương binh cho em trai để hưởng chế độ từ 2015
Thợ xây té giàn giáo gãy chân hồi tháng ba, chủ thầu không đền
Hầm than nơi chồng tôi làm hay sập, công ty không mua bảo hiểm
Xưởng nóng như lò, công nhân hay xỉu, công ty không lắp quạt, nhờ thanh tra lao động`,
  other: `
cho hoi so dt ubnd phuong minh
cảm ơn tổng đài hôm trước đã xử lý nhanh, tôi rất hài lòng
hôm qua em có phản ánh rồi mà chưa thấy ai gọi lại cho em
tôi muốn góp ý với lãnh đạo mà chưa biết trình bày thế nào, xin một buổi hẹn
$ Vay nhanh 5 phút giải ngân không thế chấp, zalo 09xx
$ Nhận làm bằng đại học, chứng chỉ các loại, uy tín giao tận nơi
$ asdkjh qwoeiu zmxnc
$ hahaha test phát coi có ai không
$ Căn hộ view biển giá chỉ từ 1.2 tỷ, chiết khấu 10%, liên hệ ngay
$ kiem tien online 500k/ngay chi can dien thoai, inbox
$ Gửi tin này cho 15 người bạn sẽ gặp may mắn
$ sim số đẹp giá rẻ, tứ quý, lộc phát, giao toàn quốc
$ đ.m tụi mày lũ ăn hại cút hết đi
$ trẻ con gọi vào hát rồi cúp máy
$ soi cau lo de mien bac hom nay bach thu 100%
$ tuyển CTV chốt đơn tại nhà hoa hồng 30%
Tổng đài bận hoài, gọi cháy máy mới được
Chuyện cháy chợ hôm kia nghe nói do chập điện đúng không ạ
Có phải số này là 115 không ạ, tôi chỉ hỏi lưu lại thôi`,
}
