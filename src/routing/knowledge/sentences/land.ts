/** Invented reports on waste, land, water, farming and weather, written for breadth and for the borders between neighbour fields. */
export const LAND_SENTENCES = {
  waste: `
Kính gửi hợp tác xã môi trường, rác y tế gồm kim tiêm, bông băng bị bỏ chung bao rác nhà trọ cạnh phòng khám. Người nhặt rác xóm tôi bị đâm tay, xin thu gom riêng.
Kim tiêm dùng rồi vung vãi ở gốc cây sau trường, nhờ người có đồ bảo hộ tới nhặt.
Trước cổng trường học sinh ăn quà xong vứt ly nhựa, xiên que trắng cả đoạn.
cang tin benh vien do do an thua ra san sau, chuot chay ram rap
Xe hút hầm cầu xả trộm phân xuống ruộng lúc ba giờ sáng, bà con chụp được biển số.
Cô lao công báo thùng đựng pin cũ, bóng đèn hỏng ở nhà văn hoá đầy nửa năm không ai nhận.
Hỏi chỗ bỏ thuốc hết hạn, nhiệt kế thuỷ ngân vỡ, vứt chung có bị phạt không?
phan loai rac tai nguon xong xe den do chung het, dan nan long
Túi đựng rác theo quy định mới mua ở đâu, tiệm tạp hoá nào cũng lắc đầu
Phí vệ sinh tăng mà giờ thu gom lại giảm, không hỏi chuyện tiền, chỉ xin trả lại chuyến chủ nhật.
CD PA xe ba gác lấy rác dân lập nghỉ ngang, 40 hộ chưa có người thay.
Ông B. báo hố rác tự đào ở bãi chăn bò bị lấp, xin chỗ tập kết mới cho thôn.
KH hỏi giờ bỏ rác ra đường của phố chuyên doanh.
Bà H. phản ánh nhà trên tầng quăng tã giấy qua cửa sổ xuống mái tôn.
Người gọi báo xe chở phế thải rơi vôi vữa suốt hai cây số, cần quét dọn.
Xe bồn rơi dầu nhớt trước chợ, trơn lắm, xin rắc mạt cưa rồi rửa đường.
Trấu xe tải đổ đầy mặt đê, gió bay mù, nhờ đội vệ sinh hốt.
Cây bị mé nhánh xong mấy ông bỏ lại cả núi lá ngay thùng rác công cộng, tổ thu gom không nhận
la bang rung nhieu, co chi quet hem xin them bao dung
Rác mắc ở song chắn cửa cống toàn hộp xốp, vớt lên chất đó rồi bỏ, chó tha ra đường.
Bèo với chai lọ dồn về chân cầu ao cá Bác Hồ, xin thuyền vớt rác.
Rác trôi từ thượng nguồn tấp vô bến đò sau cơn lũ, củi gỗ lẫn giày dép, cần xe múc.
Du khách cắm trại trên đồi bỏ lại vỏ bia, túi than, lều rách, bà con bản nhặt không xuể.
Lễ vía vừa xong sân đền ngập hoa cúng, chân nhang, bao ni lông.
vang ma do ra via he khong ai quet, gio thoi tro bay
Sau tiệc cưới chủ rạp để lại cả đống vỏ chai, khăn giấy giữa ngõ
Tiệm cắt tóc đổ tóc xuống cống hay quăng bao tóc ra gốc cây, gió thổi vô nhà em
Lò mổ gà lẻ vứt lông, ruột vô bao đặt ké thùng rác nhà tôi, giòi bò lúc nhúc.
Vỏ dừa quán nước chất thành đống cao hơn đầu, nước đọng sinh muỗi, xin chở đi.
Vỏ sầu riêng nhọn đổ đầy thùng, người thu gom bị đâm, đề nghị sạp bó lại.
Chợ nổi tụi tui ai cũng quăng rác xuống sông, cho cái bè gom rác đi nghen
Hẻm này ngày mấy xe rác vô vậy anh hai, tui canh hoài hổng gặp
Ổng lượm ve chai chất đồ trong sân gián chuột qua nhà tụi tui, nhờ tổ nói ổng dọn bớt
Mụ nớ hất nước rác ra đường luồng, mạ tui đi qua ướt hết ống quần
Bữa ni rác đầy bến thuyền rồng, khách Tây ngó kỳ lắm, mấy anh môi trường mô rồi?
Bọ ra mồ thấy người ta đổ xà bần lên lối đi nghĩa địa, răng mà ác rứa
RÁC 9 NGÀY KHÔNG HỐT, GỌI TỔNG ĐÀI CÔNG TY MÔI TRƯỜNG KHÔNG NGHE MÁY
xe rac gom luc 12h dem go keng inh oi, minh chi xin dung bo sot bao rac cua hem minh
Nhà vệ sinh lưu động ở phố đi bộ tràn bồn, hết giấy, không người cọ.
WC cong vien khoa nuoc, phan dong cuc, nguoi gia muon di ma so
Chó hàng xóm thả ị trước cổng trường, mỗi sáng bảo vệ phải xúc.
Xác chuột cống cán bẹp giữa phố mấy hôm, xin người hốt đi.
Con bê chết ai liệng ở bìa rừng cạnh khe nước, mong xã chôn giúp.
Who collects old sofas here? The building manager says it is the ward's job.
The recycling bins by the market have been overflowing since the holiday weekend.
e k biet lich thu gom rac cong kenh cua p, ai bit chi e vs
bh p minh co thung rac tai che vay, e gom chai nhua day nha r
mn trong xom vut bim xuong kenh nc trong veo, nhin buon, xin cam bang cam do rac
Cảm ơn chị lao công ngõ tôi ngày mưa vẫn quét sạch, đề nghị công ty khen thưởng.
Cảm ơn đoàn viên dọn bãi biển, còn đống lưới ma to quá xin xe cẩu.
Xin thùng rác có nắp đạp chân cho trạm y tế, loại đang dùng vỡ bản lề.
Trạm trung chuyển ép rác hở cửa, công nhân xịt nước rỉ chảy ra bồn hoa, xin dọn rửa mỗi ca.
Bãi tập kết tạm dựng cạnh tường trường mầm non nói ba tháng mà giờ thành vĩnh viễn.
Đất trống chủ bỏ hoang cỏ rậm thành nơi trút rác đêm, yêu cầu rào và dọn.
Nhà mồ côi chủ, đồ cũ tràn ra thềm, mùi ẩm mốc, cần thu dọn vệ sinh.
Nhà mạng kéo cáp xong để cuộn vụn dây, nhựa cắt đầy gốc trụ, ai quét?
Quảng cáo phát tờ rơi vứt trắng ngã tư, tổ quét rác kêu trời.
Xe chở heo đi lấy mẫu rớt phân từng bãi trên phố, nhờ xịt rửa.
Bùn đất bánh xe công trình kéo ra dính cả đoạn, mỗi ngày cần xe rửa đường.
Chai lọ thuốc cỏ trôi đầy mương nội đồng, bể chứa của xã đầy từ vụ trước chưa ai thu.
Chất thải tấm pin mặt trời vỡ của nhà máy đem đổ sau nghĩa địa, đề nghị xử phạt.
Ve chai tháo bình ắc quy đổ axit ra đất, vỏ vứt bờ ao, nhờ thu gom chất thải nguy hại.
tui dem rac ra dung gio ma xe chay qua luon khong ngung, co phai do hem nho ko
Rác điện tử, tivi cũ vứt cạnh cột điện đầu ngõ nửa tháng chưa ai khuân.
Đề nghị tổ chức ngày đổi rác lấy cây như phường kế bên, trẻ con thích lắm.
mong xa cho xe lay rac vo toi ban em, gio toan chon sau nha hoac tha suoi
xe dong lanh do nuoc da ca xuong ben xe, ruoi bu day, xin rua bai
ong bom kim tiem o goc cong vien vut day goc cay, nho doi ve sinh nhat
quan nhau quet tom cua vo oc ra long duong roi dong cua di ngu
`,
  pollution: `
Kính gửi phòng kinh tế, bể xử lý nước thải của bệnh viện phía sau nhà tôi bốc mùi hôi lẫn thuốc sát trùng. Cả dãy phố phải đóng cửa sổ, xin đo đạc và khắc phục.
Nước cống y tế chảy ra rạch có màu hồng, bọt dày, chúng tôi sợ mầm bệnh.
Lò đốt rác thải y tế của trung tâm nhả khói nâu lúc sẩm tối, tro bay vô sân trường.
Ống khói nhà hoả táng toả mùi khét tóc, hướng gió nam là khu tôi hứng.
xuong dong giay hap keo, hoc sinh lop hoc ben canh nhuc dau, co giao phai cho nghi
Phòng học gần xưởng nhuộm, mùi xút xộc vào lúc kiểm tra, phụ huynh kiến nghị di dời xưởng.
Tiệm nail ở tầng trệt chung cư, hơi axeton theo ống thông gió lên tận phòng ngủ.
Cơ sở chiên hành phi dầu cháy khét, vách nhà em vàng khè lớp mỡ.
Lò hấp bún đốt trấu, muội đen rụng xuống bể nước mưa.
Nước rửa chén của quán nhậu đổ ra hè, mùi chua lên, ruồi nhặng, chảy vô hồ sen.
CD PA vựa thu mua mủ cao su để hở, hôi thối đặc trưng.
Ông D. báo cơ sở sấy cau dùng lưu huỳnh, cay mắt, ho khan, cây cảnh cháy lá.
Bà M. phản ánh nhà bên nuôi bồ câu, lông và bụi phân bay vô bếp.
KH hỏi trại nuôi yến phát mùi và phân rơi trên mái thì cơ quan nào lấy mẫu.
Người gọi cho biết bãi chứa than đá ở cảng không phun nước, gió lên là đen cả phố.
tau hut cat lam nuoc song duc ngau, dan khong giat duoc, nuoc giot vang khe
Trại tôm siêu thâm canh xả bùn thối ra kênh chung, lúa hai bên vàng lá.
Ao cá của hợp tác xã bón phân gà tươi, trời nắng hôi nửa làng.
Bò sữa nuôi trong khu dân cư, phân ủ ngoài trời không mái, mưa là chảy qua ngõ.
Hố ủ phân heo của hắn sát giếng nhà mạ tui, nước giếng có mùi rồi
Nhà nuôi dế, nuôi sâu canxi hôi chi lạ, mở cửa ra không thở được, xã coi lại hỉ
Lò vôi mô mà đốt cả đêm, khói trắng phủ hết xóm bọ, cây cau rụi đọt
Mé rạch nước đen thui, bữa cúp điện trạm xử lý ngưng là khu công nghiệp xả ào ra
Bển sơn tĩnh điện mà hổng có quạt hút, mùi bay qua nhà tụi tui nặng đầu
Tui bán cơm ế hoài vì xưởng phân bón kế bên hôi quá, khách ngồi hông nổi, phường tính sao hen
Xưởng tái chế nhựa rửa bao thuốc sâu rồi xả xuống mương, vịt uống lăn ra bịnh
xe ben ra vao mo cat bui bay trang mat duong, day la bui chu duong k hu
Công trình san lấp không che bạt, bụi đỏ phủ bàn thờ nhà tôi, yêu cầu phun sương dập bụi.
Máy chà tường khu căn hộ phun bụi bột bả mịn như sương, cả nhà viêm xoang.
Mài đá hoa cương ngoài hè, bụi trắng mù, thợ không có bồn nước dập.
Người ta đốt dây điện lấy đồng ở bãi đất trống, khói đen khét nồng khi chập tối.
Đốt lốp xe nấu dầu ngoài bãi, váng dầu chảy xuống đồng ruộng.
NHÀ MÁY CÁM XẢ MÙI CÁ ƯƠN 24/24, DÂN KÊU 4 NĂM, ĐOÀN ĐẾN THÌ HẾT MÙI
dot rac trong san truong cuoi ngay, khoi vao lop ban tru, nha truong noi it giay vun
Bãi rác cũ đóng cửa rồi mà nước rỉ vẫn thấm ra suối, giếng quanh đó tanh, đề nghị quan trắc nước ngầm.
Giếng khoan nhà tôi gần trạm xăng, nước nổi váng cầu vồng, nghi rò dầu ra đất.
Giếng khoan trong xóm có asen theo tin đồn, xin lấy mẫu xét nghiệm nước ngầm quanh khu mạ.
Khói hương vòng đốt trong miếu nhỏ cạnh phòng con tôi suốt ngày đêm, xin giảm bớt.
Tiệm quay heo, quay vịt xả khói mỡ ra hẻm, quần áo ám mùi.
Máy phát điện của toà nhà đặt miệng xả ngang cửa sổ, khói dầu vào nhà khi cúp điện.
Bến xe nổ máy chờ khách, khói dầu đen phả vô trường mẫu giáo cạnh bên.
Xe buýt cũ xả khói đen kịt cả tuyến, người chạy sau bịt mũi, nên đo khí thải.
Phun thuốc trừ cỏ sát hàng rào trạm y tế, mùi nồng, trẻ chờ tiêm ho sặc.
Drone phun thuốc lúa bay sương qua sân phơi nhà dân, mùi thuốc hắc cả buổi.
Muối cá, làm mắm thủ công mùi lan tới khu nghỉ dưỡng, xin hướng dẫn che đậy chum vại.
phoi ca kho ngoai bo ke, nuoc tanh nho xuong bai tam
A laundry in our alley drains foamy hot water into the lake every evening.
Is anyone measuring air quality near the new cement terminal? My son's asthma got worse.
Nước hồ nhảy từ xanh sang nâu, nổi tảo mùi rơm thối, cảnh thì đẹp mà đi ngang phải nín thở.
Rạch trước nhà thờ chuyển đen đặc kể từ khi khu tái định cư xả thẳng chưa qua xử lý.
Trạm xử lý nước thải chung cư ngưng vận hành để tiết kiệm điện, mùi lên tận tầng mười hai.
mui hoi nhu trung thoi luc 4h sang, chung toi doan tu khu xu ly nuoc thai tap trung
Xưởng mạ kẽm tráng axit, khói vàng hạt, mái tôn quanh đó rỉ lỗ chỗ.
Nấu keo động vật từ da trâu, ruồi nhặng cả vùng, tối mùi như xác thối.
k ngu noi vi mui phan ga cong nghiep cach nha e 100m, ntn ms dc xu ly a
e hỏi đo khói lò gạch thì lm đơn j, gửi ai, có mất phí k
Đề nghị công bố kết quả lấy mẫu nước sông đợt cá nổi vừa rồi.
Cảm ơn đoàn kiểm tra đã xuống, xưởng bớt khói hẳn, mong hậu kiểm ban đêm.
Làng nghề giấy xả bột trắng ra đầm, rong bèo chết, lấy đâu cá cho vạn chài.
Bãi xe container sửa máy, nhớt cặn thấm xuống vườn thanh long nhà tôi.
Bụi gỗ MDF từ xưởng mộc bay vô hộp cơm công nhân nhà bên, không có túi lọc.
Cào cào đất sét nung chậu đốt bằng vải vụn, khói có mùi nilon, cả ấp cay mũi.
! Kho lạnh rò amoniac, mùi khai xé phổi, công nhân và dân chạy ra đường nôn ói
! xe cho hoa chat lat o cua, nuoc vang boc khoi tran xuong kenh, nguoi gan do ngat roi
! Khói vàng từ xưởng hoá chất tràn qua trường, chục học sinh khó thở lả đi
@ Chủ xưởng xi mạ đặt ống ngầm bơm nước axit xuống giếng bỏ, mỗi lần đoàn sắp tới đều có người báo trước; tôi tố cáo và mong giữ kín tên.
ho nuoi de sau truong hoc khong don phan, mua len boc mui vao lop
be phot benh vien cu ro ra muong, mui khai va thuoc, ca phu bit khau trang
xuong xay da lam duong nghien ca ngay, la cay trong vuon trang nhu phu voi
khoi tu lo say lua dau vu cuon vo san phoi, bui trau ngua ngay
`,
  land: `
Kính gửi bộ phận địa chính, thửa đất nhà tôi nằm giáp ranh hai xã nay sáp nhập, số tờ bản đồ trùng nhau. Tôi cần hướng dẫn cấp đổi theo đơn vị hành chính mới.
Sau khi nhập xã, sổ đỏ cũ ghi tên huyện còn giá trị không hay phải làm lại?
ten duong cu trong so hong doi roi, co phai chinh ly khong, mat bao lau
Sổ thế chấp ngân hàng xong trả hết nợ mà chưa xoá đăng ký thế chấp, giờ làm ở đâu?
Trường mầm non muốn mở rộng lấn qua phần đất bà nội tôi, đề nghị xem lại mốc bàn giao.
Chùa xin giao thêm đất làm bãi xe, thửa đó là của dòng họ tôi canh tác, chưa ai thoả thuận.
Đất nghĩa địa của họ tộc bị cấp chồng vào sổ người khác.
nghia trang mo rong lay dat mau nha toi, ho khong thong bao, cung k co gia den bu
Ao làng bị lấp phân lô bán nền, đất công mà ai cho bán?
Đất trạm y tế cũ bỏ trống, bà con đề nghị rà soát giao cho thôn làm sân, không để cá nhân chiếm.
CD hỏi đất đấu giá trúng rồi nộp đủ tiền mà ba tháng chưa bàn giao mốc.
Ông X. báo đơn vị kiểm đếm ghi thiếu hai mươi mét vuông đất vườn.
Bà K. nhờ giải thích sao giá bồi thường đất trồng cây lâu năm của bà thấp hơn nhà bên.
KH hỏi thuế đất phi nông nghiệp tính trên diện tích sai thì sửa hồ sơ đất ở đâu.
Người gọi thắc mắc con dâu có được đứng tên chung trên giấy chứng nhận không.
Chị Đ. xin hướng dẫn xoá nợ tiền sử dụng đất ghi trên sổ.
Hàng xóm đổ đất lấn ra mương rồi nhận luôn là đất nhà họ, bản đồ ghi mương công.
Nhà bên xây tường đè lên ranh nhà tui hai tấc, tui không kiện xây cất mà xin đo lại ranh
Cây dừa ranh là mốc từ đời ông cố, ổng đốn rồi ban đất, giờ biết cắm mốc chỗ nào?
Tụi tui ở đất cồn mới nổi hai chục năm, có được nhà nước giao đất hông?
Má tui già rồi muốn chia đều cho mấy đứa con, làm giấy tặng cho thì đem theo chi hen
Đất nớ ba mạ tui khai hoang từ năm 76, chừ lâm trường đòi lại, biết kêu ai?
Răng làm cái sổ đỏ mà hẹn năm lần bảy lượt rứa, đo rồi lại bảo đo tiếp
Bọ tui có ruộng khoán 10, giấy mất mô rồi, chừ muốn làm lại cần chi?
Đường bê tông thôn mở rộng ăn qua đất vườn nhà tôi một mét, chưa có biên bản hiến đất nào cả.
Dự án cao tốc cắm cọc giữa nhà, tái định cư ở đâu, nền bao nhiêu, không ai nói rõ
du an treo k thu hoi ma k cho chuyen nhuong, dat nha toi chet dung
Khu công nghiệp trả tiền đất rồi giờ lấy thêm mười mét hành lang, không có quyết định bổ sung.
Đất bãi bồi ven sông sạt mất, giờ bồi phía bên kia thì có được sử dụng tiếp phần mới không?
Ruộng dồn điền đổi thửa xong mà sổ vẫn ghi thửa cũ, vay vốn không được.
Thôn chia ruộng năm phần trăm cho người chuyển đi, người mới sinh không có suất.
cho toi hoi dat trong lua co duoc chuyen sang trong cay an trai khong, dang ky cho nao
Cho thuê đất ruộng có cần hợp đồng chứng nhận bên xã không, hay viết tay cũng được?
Đất nuôi tôm hết hạn giao hai mươi năm, xin gia hạn mà không có mẫu đơn.
Mua nền dự án ba năm chủ đầu tư không ra sổ, hỏi thì nói chờ nghĩa vụ tài chính.
Căn hộ chung cư nhận nhà bảy năm chưa có sổ hồng, lỗi do đất dự án còn nợ tiền thuê.
Bản vẽ hiện trạng đo lệch ba mươi phân so với tường xây, bên đo bắt tôi ký.
Trích lục bản đồ địa chính giá bao nhiêu, mấy hôm có, hay nộp qua mạng được?
Sổ đỏ bị mối ăn mất trang hai, có phải đăng báo mất không?
Giấy chứng nhận ghi sai năm sinh chồng tôi nên ngân hàng từ chối, xin đính chính.
e muon check quy hoach thua dat truoc khi mua, len dau xem cho dung
ad oi tach so chung hem 2m co dc k, hem e xe may vs ba gac vo thui
dat mua chung 3 ng, gio 1 ng k chiu ky tach, lm sao
so do tam co mat phi j k mn, e ns vs can bo r nma k tra loi
MƯỜI HAI NĂM MUA ĐẤT GIẤY TAY, CHỦ CŨ ĐI NƯỚC NGOÀI, TÔI PHẢI LÀM SAO
My uncle lives abroad; can he still be named on the land certificate in our village?
The surveyor moved our boundary stone by half a metre, whom should I contact to re-measure?
Cảm ơn anh cán bộ địa chính đo xong trả kết quả sớm hai ngày, gia đình rất mừng.
Nhờ tổ hoà giải thôn mời hai bên, cái bờ ao chung giờ mỗi nhà nói một kiểu.
Đất nhà thờ tộc đứng tên một ông chú, ông mất, con ông không cho anh em vô cúng.
Nhà cháu bị người ta rào mất lối ra đường, thửa kẹt giữa, xin lối đi qua theo luật.
Cây trồng trên đất thu hồi đếm sót hai chục gốc tiêu đang thu hoạch.
Mồ mả phải di dời cho dự án mà tiền hỗ trợ một mộ không đủ xây lại.
Đất rừng sản xuất giao cho hộ, bị công ty trồng keo phát lấn hàng ranh mấy trăm mét.
Múc đất ruộng bán cho lò gạch sâu hai mét, thửa kế bên sụt bờ, xã xử lý vi phạm đất đai đi.
San ủi đồi chia lô bán không hạ tầng gì, đất này là đất rừng trồng, xin ngăn chặn.
Đất thương binh được cấp năm 90, nay con muốn hợp thức hoá thì diện chính sách được giảm tiền sử dụng không?
Đi nghĩa vụ hai năm về thấy ruộng phần của mình bị giao cho người khác canh tác.
Bảng giá đất mới nhảy gấp ba, tôi tính chuyển vườn lên thổ cư mà nghe tiền hết muốn làm.
ho so dat qua han 45 ngay tren he thong ghi dang cho thue xac dinh, ai giu ho so cua toi
# Tôi khiếu nại quyết định thu hồi 312 mét vuông đất của hộ tôi vì tính sai loại đất và vị trí.
# De nghi giai quyet don khieu nai ve phuong an boi thuong nha toi, lan 1 tra loi khong dung thua dat
# Chủ tịch xã ký công nhận ranh theo phía ông chú, bỏ qua nhân chứng của tôi; tôi gửi đơn khiếu nại lần hai.
@ Tôi xin tố cáo trưởng thôn bán đất công ích cho người ngoài và làm giả biên bản họp dân.
@ can bo dia chinh sua so muc ke de cap dat cho em vo, toi co ban photo, mong giu kin
Họ chôn cất người mới ngay ranh đất nhà tôi, tôi xin xác định đó có phải đất nghĩa địa quy hoạch không.
Đất nhà tình nghĩa bà mẹ liệt sĩ mất rồi thì con cháu có được sang tên?
hoi dat truong hoc cu giai the co duoc tra lai cho ho da hien ngay xua khong
toi mua nha chung vi bang, gio xin cap so thi dia chinh bao khong duoc, phai lam gi tiep
dat mo ma ong ba nam trong ranh du an san golf, chua ai kiem dem
`,
  'water-supply': `
Kính gửi công ty cấp nước, bệnh viện huyện cũ mất nước từ tối, bệnh nhân chạy thận phải hoãn ca. Xin điều xe bồn và báo giờ có lại.
Trường bán trú cạn bể từ thứ hai, các cháu không có nước rửa tay, nhà bếp phải mua bình.
truong hoc sinh noi tru mat nuoc, 200 em tam ngoai suoi
Nhà thờ, trạm xá với chợ chung một nhánh ống, giờ cả ba khô queo.
Đào đường lắp cống làm vỡ ống nước sạch, đội cống bỏ đi, nước phun cả sáng.
Máy xúc thi công cáp quang móc bể tuyến ống phi 200, khu tui khát.
cup dien la cup luon nuoc vi tram bom khong co may no
Cột nước yếu từ khi khu đô thị phía trên đấu vào, xin tăng bơm áp.
Đồng hồ nước nhà tôi bị trộm tháo lúc rạng sáng, nước chảy lênh láng, công ty bắt đền là sao?
Nắp hộp đồng hồ trên hè vỡ, xe cán kim đồng hồ mờ không đọc được.
Nhân viên ghi chỉ số không vào nhà, cứ áng chừng, tháng này 3 khối tháng sau 38.
Tiền nước tính theo bậc mà nhà trọ mười người không được chia định mức, mong hướng dẫn đăng ký nhân khẩu.
CD PA nước có mùi bùn và rong sau khi nhà máy đổi nguồn.
Ông G. hỏi tờ rơi nói tạm ngừng cấp nước sửa van, tới giờ nào.
Bà Q. báo van tổng đầu hẻm kẹt, nước ri rỉ ra cống ngày đêm.
KH hỏi thủ tục chuyển tên hợp đồng nước khi mua nhà.
Người gọi cho biết đường ống nổi bằng nhựa bị nắng giòn, bể năm chỗ.
Chị N. phản ánh trạm nước ở xóm núi khoá van theo giờ không theo lịch dán.
Bơm hẻm tụi tui hư, nước chảy tí tách như mèo tè, thức tới ba giờ sáng hứng
Nước giếng phèn vàng khè giặt đồ cháo lòng hết trơn, bao giờ kéo nước máy tới đây dzậy?
Ổng thợ nước nói hết ống, chờ hàng, mà xóm tui chờ từ rằm tới giờ nghen
Nước chi mà hôi như đất sét, mạ tui nấu cơm đổ bỏ mấy nồi
Bữa mô mới có nước lại hè, kiệt tui gánh từ giếng làng về ăn
Bọ ở đầu làng có nước, cuối làng khô rang, răng chia không đều rứa?
NUOC DUC NHU NUOC RUONG, GIAT AO TRANG THANH VANG, CONG TY NUOC XUONG COI DI
Van xả cặn đầu ngõ quên đóng, nước phun thành suối vô rãnh thoát, phí cả chục khối.
Nước trào lên kẽ gạch hè, sạch chứ không phải nước cống, chắc vỡ ống phân phối ngầm.
via he dung cham uot suot du troi nang, nghi ro ri ong nuoc sach
Họng tiếp nước trước chợ rò nhỏ giọt, người ta đem can ra hứng, nhờ bên nước siết lại.
Đấu nối trái phép: quán rửa xe khoan ống chính trước đồng hồ, tôi thấy rõ.
Phí đấu nối báo ba triệu hai, hồ sơ ghi miễn, ai đúng?
Nhà tái định cư nhận chìa khoá nhưng vòi không ra nước, chủ đầu tư nói chờ công ty nghiệm thu ống.
Xã miền núi chúng tôi có công trình nước tự chảy nhà nước làm, ba năm bỏ hoang, đầu nguồn vỡ đập.
Khe trên nương bị trâu tắm, nước về bể bản có phân, xin rào đầu nguồn.
Bản em đi gùi nước hai tiếng, xin khoan giếng cộng đồng trước mùa khô.
Hạn mặn, nước máy lạt thành lợ, pha sữa cho con bị đông lại, xin điểm phát nước ngọt.
Cho hỏi điểm lấy nước ngọt miễn phí đặt ở đâu, mấy giờ, mang theo can mấy lít?
Xe bồn phát nước tới mà xóm trong hẻm không xách nổi, ai giúp các cụ?
Bể ngầm chung cư lâu không thau rửa, nước máy lên tầng vàng đục, ban quản lý kêu do nguồn.
Lọc tổng nhà em đổi lõi ba ngày một lần vì cặn đen như bột than.
nuoc co gian dat, co vat den li ti nhu rau toc, nhan vien noi chung chung la do ong cu
Nước nóng lạnh bất thường, sờ vòi âm ấm giữa trưa vì ống chạy lộ thiên trên cầu.
Con em da cơ địa, từ hôm đổi hoá chất khử trùng tắm xong đỏ hết người, xin phiếu kiểm nghiệm nước.
Xét nghiệm mẫu nước sinh hoạt ở đâu, phường hay công ty lấy giúp, mất mấy ngày?
The water meter reader has not come for three months yet the bill keeps climbing.
Our tap smells of diesel since the pipe repair on the corner.
k co nc tu trua, cty bao sua 2h ma 10h dem r van chua thay j
e dk lap dong ho nc hon thang r, bh ms toi luot ak
ad cho e xin sdt truc su co nc vs, ong be trc cua nha e
nuoc yeu xiu, may bom hut gio keu e e, hop cuoi nguon ntn cung z
Hoá đơn điện tử gửi nhầm mã khách hàng, tôi trả tiền nước cho nhà người khác ba kỳ.
Cắt nước vì chậm đóng hai ngày trong khi app báo đã thanh toán, mở lại giúp.
Đề nghị báo trước qua loa phường khi súc xả ống, hôm kia nước bùn vô đầy bồn.
Cảm ơn đội sửa ống lúc nửa đêm, sáng ra cả phố có nước nấu ăn.
Áp lực vọt mạnh lúc khuya bung cả khớp nối máy giặt, cần van giảm áp.
Mạng cấp nước cũ bằng ống xi măng amiăng, dân lo sức khoẻ, khi nào thay?
Giếng làng cổ cạn vì khoan nhiều, đề nghị nối nước máy thay.
Đường ống nước sạch chạy chìm trong mương thoát bẩn, mối nối hở, sợ hút ngược nước thải.
Nước máy vẫn chảy nhưng mùi tanh kim loại, ấm đun đóng vảy trắng dày.
Chung cư cắt nước hai hôm để ép đóng phí quản lý, bên cấp nước nói không liên quan, nhờ can thiệp.
Đám cưới ngày mai mà cúp nước, cho xin một xe bồn nhỏ có trả tiền.
Trạm cấp nước mini của xã do tư nhân thầu tăng giá gấp đôi, nước vẫn đục.
Ống nhựa qua cầu bị xe quệt tụt khớp, nước đổ xuống sông trắng xoá, khoá van giúp.
Xin phép khoan giếng cho nhà vì nước máy chưa tới, có cần đăng ký không?
tram y te xa khong co nuoc sach, y ta phai xach tu nha dan sang rua dung cu
nuoc may len mau xanh nhat tu hom thay ong dong, hoi co doc khong
ong tam bang nhua vat ngang duong de dau nuoc cho khu tro, xe can bep, nuoc toi nha nho giot
cong trinh lam cau cat ong nuoc cua ap ma khong noi tam, ba con ganh nuoc kenh ve loc phen
`,
  agriculture: `
Kính gửi trạm khuyến nông, vườn bưởi da xanh của tôi rụng trái non hàng loạt, cuống thâm đen. Mong cán bộ bảo vệ thực vật xuống xem giúp.
Cây giống keo nhà nước cấp cho hộ nghèo chết quá nửa sau khi trồng, rễ bầu đã thối từ xe.
giong de ho tro ho can ngheo ve 2 con chet 2, con gay nhom, ai kiem dinh luc giao
Gà giống chương trình nông thôn mới phát xong tuần sau ủ rũ cả đàn, nhờ thú y mổ khám.
Chó thả rông trong thôn nhiều, chưa tiêm dại con nào, đề nghị thú y mở đợt tiêm vét.
Chó lạ chảy dãi, đi xiêu vẹo quanh trường rồi chết ngoài ruộng, xin thú y lấy mẫu xem có dại không.
Mèo nhà em tiêm dại ở trạm thú y xã tốn bao nhiêu, có lịch chủ nhật không?
trau cua toi long mom lo mong, chan chay mu, thu y xa nghi, biet goi ai
Bò nái đẻ sót nhau, gọi dẫn tinh viên ba cuộc không bắt máy.
Dẫn tinh bò lai giá nhà nước hỗ trợ mà vẫn bị thu hai trăm ngàn, hỏi có đúng hướng dẫn không.
CD PA hợp tác xã thu thuỷ lợi phí nội đồng mà không nạo vét mương.
Ông C. báo cống lấy nước đầu kênh N3 bị kẹt cửa, lúa trổ không có nước.
Bà V. hỏi thời vụ gieo mạ năm nhuận và giống ngắn ngày.
KH nhờ lấy mẫu đất phân tích độ phèn vì bón vôi hai vụ mà lúa vẫn cháy rễ.
Người gọi cho biết đàn vịt của bà con xóm dưới quay cổ, chưa ai dám bán.
Anh P. đăng ký mã vùng trồng cho sầu riêng xuất khẩu, chờ từ quý trước.
Đê bao ngăn mặn bị ốc đào lỗ mọt, nước lợ thấm vô mía, chưa vỡ mà cần đắp dặm.
Tụi tui trồng dưa hấu thương lái hổng tới, dưa chín nứt ngoài ruộng, xã kiếm đầu ra giùm nghen
Sầu riêng nhà ổng phun thuốc kích bông, sương bay qua vườn tui rụng bông hết trơn
Lúa tui sập sau mưa, máy gặt đòi gấp đôi giá, xin xã điều máy ở nơi khác về
Mé vuông tôm có rong nhớt phủ, tôm nổi ven bờ, kêu kỹ sư thủy sản xuống nghen
Vườn chè của mạ tui bị nhện đỏ, phun ba bận không ăn thua, cán bộ nông nghiệp chỉ cho thuốc chi tốt
Ruộng ni nứt chân chim, cống nớ lại xả đi nơi mô, chia nước cho đều với
Bọ nuôi trâu, mấy bữa ni trâu bỏ cỏ, miệng lở, có ai về coi không hè
Heo rừng xuống phá sắn, đêm canh mỏi mắt, bắn thì sợ phạm luật, mần răng bây chừ?
khi ve vuon bap cua ban pha tan nat, nho kiem lam huong dan duoi
Voi rừng về rẫy giẫm chuối, chòi, chúng tôi cần đội xua và hỗ trợ mùa màng.
Bắt gặp người bẫy chim trời bằng lưới giăng kín cánh đồng, chim mồi kêu suốt, xin gỡ lưới.
Chợ bán cò, le le, rắn hổ lén, đó là động vật hoang dã, mong kiểm lâm kiểm tra.
Nhà hàng xóm nuôi nhốt khỉ, tui muốn giao nộp giùm, kêu kiểm lâm số mấy?
Tổ ong rừng trong khu trồng rừng bị đốt lấy mật, cây cháy xém gốc, bảo vệ rừng đâu?
Xe công nông chở gỗ tròn ban đêm qua ngả sau bản, nghi gỗ rừng phòng hộ.
luc binh kin kenh noi dong ghe lua khong vo duoc, may bom hut khong len
Kênh cấp hai bị dân đổ rác chặn dòng, lúa cuối kênh chết khát, nhờ thuỷ nông mở thông.
Trạm bơm điện dân góp vốn, điện lực cắt vì nợ tiền, lúa đương thì con gái khô cháy.
Hồ đập đầu làng cạn trơ, bò không có nước uống, xin mở cống hồ trên xả xuống.
Mương bê tông nội đồng xây xong cao hơn mặt ruộng nên nước không vào, thiết kế lại đi.
Nước thuỷ lợi đục phù sa thì tốt, đằng này lẫn bọt trắng, lúa vàng lá, xin trạm thuỷ nông coi nguồn.
Nuôi cá lồng trên hồ có phải đăng ký lồng bè không, năm nay đóng phí mặt nước ra sao?
Tàu giã cào sát bờ cào hết lưới ghẹ của ngư dân nhỏ, đề nghị kiểm ngư tuần tra.
Tàu cá của tôi mất kết nối giám sát hành trình do máy hỏng, bị nhắc vi phạm IUU oan.
Hỗ trợ dầu cho tàu khai thác xa bờ kỳ này sao chưa về danh sách?
Cảng cá luồng cạn, ghe mắc phơi bụng, hải sản ươn, xin nạo vét luồng vào bến cá.
Our cattle were not included in the foot-and-mouth vaccination round, who should we ask?
Locusts are eating the maize in two hamlets, please send the plant protection team.
NHO THU Y XA TOI TIEU HUY 60 CON GA CHET, HOI LAM ROI, EM KHONG DAM CHON MOT MINH
e nuoi 20 thung ong, nha ben phun thuoc ong chet trang, xu ly ntn ad
dk tiem phong heo vs ng nao trong xa, bh tiem, mn cho e sdt
lua bi dao on co bong r, phun j cho kip, can bo k thay ra dong
gia lon giong ho tro k bang ngoai cho, giong thi xau, h p lay hay k lay
Bao giờ chi trả hỗ trợ dịch tả heo năm ngoái, tôi tiêu huỷ mười bảy con có biên bản đàng hoàng.
Bảo hiểm nông nghiệp cho lúa xã mình có tham gia không, thủ tục thế nào?
Vay vốn trồng dâu nuôi tằm theo chương trình thì nộp phương án cho ai trên xã?
Lớp dạy ủ phân hữu cơ bữa trước hay quá, xin mở thêm cho chi hội cựu chiến binh.
Cảm ơn anh thú y đi đỡ đẻ cho con bò nhà tôi lúc nửa đêm.
Cảm ơn hợp tác xã mở nước đúng lịch, lúa trổ đều tăm tắp.
Sương muối cháy hết vườn rau, không đến mức nhà cửa gì, chỉ xin giống trồng lại vụ muộn.
Ngập úng ba ngày ruộng cải thối rễ, nhờ bơm tiêu của thuỷ nông chạy sớm hơn.
Chuột đồng cắn cả dây điện máy bơm, xã phát bả sinh học đợt nào?
Bẫy keo dính, lưới tàng hình giăng bờ ruộng làm chim chết, bà con nông dân bị tiếng oan.
Làng hoa tết cần chợ đầu mối, cúc nở sớm, thương lái ép, nông hội kết nối siêu thị giúp.
Chứng nhận OCOP mật hoa dừa của tổ hợp tác hết hạn, xin cán bộ hướng dẫn đánh giá lại.
Lò giết mổ tập trung của xã chưa có cán bộ kiểm dịch đóng dấu, heo nhà tôi mang tới rồi phải chở về.
Vận chuyển năm mươi con dê sang tỉnh khác cần giấy kiểm dịch lấy ở đâu?
Thuốc trừ sâu mua về nhãn chữ nước ngoài, phun lúa xoắn đọt, nhờ bảo vệ thực vật xác định.
Cây cao su rụng lá bất thường giữa mùa mưa, lô nào cũng đốm nâu.
Rừng ngập mặn mới trồng chết do hàu bám, xin đoàn kỹ thuật lâm nghiệp.
Đường bờ thửa thì thôi khỏi nói, cái chính là cống đầu ruộng gãy cánh, vụ này không lấy nước được.
@ toi to cao giam doc htx an chan tien ho tro giong cua 40 ho, chu ky trong danh sach la gia
`,
  disaster: `
Kính gửi ban chỉ huy phòng chống thiên tai, điểm trường trên đồi của bản có đất sau lưng lớp trôi xuống từng mảng sau mưa. Mong khảo sát để chuyển lớp trước mùa lũ.
Trường học làm điểm tránh bão mà mái tôn lỏng vít, nhà vệ sinh khoá, xin sửa trước tháng chín.
nha van hoa thon lam noi so tan ma khong co den du phong, khong nuoc, khong chan
Trạm y tế nằm vùng lũ, tủ thuốc để tầng trệt năm nào cũng ướt, xin xuồng và kê cao trước bão.
Đường liên xã bị đất đồi tràn lấp sau trận mưa rừng, bản trong chưa ra được, gạo còn ba ngày.
Cầu bị lũ cuốn mất nhịp tuần trước, xin bắc tạm cho học sinh và phát lương thực bên kia sông.
Ngầm tràn đầu xã nước chảy xiết khi mưa, đề nghị cử dân quân trực chốt, kéo dây.
cay do, ton bay sau bao khap xom, xin luc luong xuong cua va don tong the
Cột điện, cây và mái trường đổ la liệt sau cơn lốc chiều qua, xã huy động người giúp dân được không?
Mái nhà thờ bị bão lột nửa, giáo dân xin bạt che tạm.
CD PA danh sách nhà sập do bão công bố thiếu hộ mẹ đơn thân xóm 2.
Ông L. báo vết nứt trên đồi chè rộng thêm hai phân so với hôm chụp ảnh, chưa trôi.
Bà A. hỏi năm nay xã có phát phao cứu sinh cho hộ ven sông không.
KH hỏi nhà bị nước lũ ngâm nền thì mức hỗ trợ bao nhiêu, khai ở đâu.
Người gọi cho biết thước đo lũ ở cầu bị gỉ mất vạch, dân không biết mức báo động.
Anh S. đề nghị thử còi báo động xả lũ vì năm ngoái câm.
Triều cường dâng phá bờ bao cồn, mỗi con nước rằm mất thêm mấy mét vườn, xin rọ đá.
Tụi tui ở cù lao, bão vô hông có ghe lớn chạy, xã tính đưa bà con đi đâu dzậy?
Sông lở ăn tới hàng ba nhà ổng rồi, mấy cái cọc tràm chống hổng thấm, xin nền tái định cư nghen
Gió giựt sập chuồng heo với bếp nhà tui bữa lốc, heo còn sống, xin ít tôn fibro
Mấy đứa nhỏ qua sông mùa nước nổi bằng xuồng ba lá, xin áo phao với người đưa
Lụt ni nước rút rồi mà bùn còn tận bậu cửa, mạ tui già không xúc nổi, mấy chú bộ đội giúp với
Năm ni bão răng mà không thấy loa xóm báo chi hết, bọ phải nghe đài
Đất sau chái nhà tui nứt rứa có phải dọn đi không, ai về coi cho biết chắc
Ở mô phát mì với nước uống cho người bị lụt, xóm tê có rồi mà xóm ni chưa
thuy dien thong bao xa lu luc 2h sang bang tin nhan, ong ba gia khong doc duoc, xin dung coi
Đập thuỷ lợi nhỏ đầu thôn thấm ướt mái hạ lưu, bà con dưới chân đập ngủ không yên, nhờ kỹ sư kiểm tra an toàn đập.
Hồ chứa đầy sát tràn mà cửa xả kẹt rác, cần vớt trước áp thấp cuối tuần.
Suối cạn tự nhiên đổi màu đục và có gỗ trôi, trên bản nghe ầm ì xa, xin hướng dẫn có cần chạy không?
Hạn hán kéo dài, suối trơ, xã có công bố thiên tai hạn hán để được hỗ trợ nước và gạo chưa?
Nắng nóng bốn mươi độ công bố cấp mấy, người bán rong có điểm tránh nắng không?
Xâm nhập mặn vượt bốn phần ngàn, đề nghị công bố tình huống khẩn cấp và lắp túi trữ ngọt cho dân.
ret dam keo dai o ban, gia suc va nguoi gia co quap, xin ho tro chan va cui theo dien thien tai
Băng tuyết đóng trắng đường đèo, đề nghị rải muối, đóng chốt và lo chỗ trú cho khách kẹt.
Sét đánh cháy ổ điện ba nhà quanh cây gạo, xin cột thu lôi cho khu sân vận động thôn.
Động đất nhẹ mấy bận rung bát đĩa, nhà nứt chân tường, xã có hướng dẫn ứng phó gì không?
Nền sân sụt thành hố tròn sau mưa, gần đó có mỏ cũ, hàng xóm cũng có hố, xin khảo sát địa chất.
Giếng tự nhiên tụt nước, đất kêu rắc dưới nền, hố sụt kiểu karst năm ngoái ở thôn bên, mong rào và đo.
SAT TALUY SAU NHA TUAN TRUOC DAT CON DE SAT VACH, XIN MAY XUC DON TRUOC TRAN MUA TOI
Is there an evacuation map in English? We run a guesthouse by the river and storms are coming.
The sandbags along our seawall have burst, waves will reach the houses at the next spring tide.
The landslide warning siren in the valley failed during last month's test.
xa oi bao so 5 vo chua, e thay app bao cap 8, co can chang nha k
e o tro gan song, nc len nhanh qua, hnay co phai di so tan k ad
mn xom e muon gop qua cho vung lu, p nhan o dau, nhan nhung j
dk tham gia doi xung kich phong chong thien tai cua xa vs ai, e co ghe may
bh moi giai ngan tien ho tro nha toc mai vay, e nop anh r
Danh sách cứu trợ lấy theo hộ khẩu nên dân thuê trọ ngập như nhau mà không có phần.
Quà cứu trợ của đoàn từ thiện về phát không đều, nhà mặt đường được ba lần, nhà trong núi chưa.
Tiền hỗ trợ sau lũ bị trừ làm quỹ thôn hai trăm ngàn, như vậy có đúng không ạ?
Xin xác nhận thiệt hại do lũ để ngân hàng giãn nợ và trường miễn học phí cho cháu.
Nhà tôi hai lần di dời khỏi vùng sạt, nay khu mới cũng nứt nền, xin đoàn chuyên môn.
Khu tái định cư vùng lũ quét chưa có đường điện nhưng hộ đã phải dời, xin lều bạt tạm.
Neo đậu tránh trú bão khu bến bị bồi, tàu lớn không vào được, đề nghị nạo vét trước mùa biển động.
Biển động cấp sáu sao tàu du lịch vẫn bán vé ra đảo, ai ra lệnh cấm biển?
Kè mềm bằng bao cát địa kỹ thuật trước bãi tắm rách, cát trôi, hàng dương bật gốc vì sóng.
rung phi lao chan song bi song dem qua cuon 30 cay, bien an vao sat duong
Đê tả sông có tổ mối, mái đê lún một vệt dài, nhờ hạt quản lý đê xử lý trước lũ.
Dân chở đất ngang mặt đê nứt dọc thân đê, không phải chuyện đường xấu mà là an toàn đê.
Cây cối, nhà lá ngoài bãi sông cản thoát lũ, xã vận động dời trước tháng bảy đi.
Mấy chòi vịt ngoài bãi giữa sông chưa ai nhắc vào bờ, bão ngày mốt đổ bộ.
Loa bản hết pin từ hôm mưa, tin lũ toàn nghe truyền miệng, xin bộ đàm.
Xin tập huấn cho tổ xung kích cách dùng cưa máy, áo phao, dây ném.
Cảm ơn dân quân cõng bà nội em qua nước lũ tới nhà văn hoá an toàn.
Cảm ơn các anh công binh bắc cầu tạm chỉ trong một đêm cho bản.
Cháu học lớp sáu, nhà cháu bị nước cuốn hết sách vở, các cô chú cho cháu xin bộ mới với ạ.
Bếp ăn dã chiến ở trường nấu cho bà con lụt hết ga, xin thêm ga và rau.
Sau lũ xác gà, bùn, rơm quyện dày, xin đội quân tiếp sức khắc phục cả thôn chứ không riêng chuyện hốt rác.
Đá mồ côi trên sườn nhà tôi kê trên rễ cây, cây chết rồi, ai phá đá cho an tâm?
Diễn tập phòng chống lụt bão của xã ngày nào, tổ tự quản tụi em muốn tham gia.
Bản đồ vùng nguy cơ lũ quét treo ở trụ sở cũ, sáp nhập rồi tìm đâu ra?
! Lũ quét tràn về bản rồi, ba nhà sàn trôi, nghe tiếng gọi trên mái nhà
! dat do sap de len nha anh vang, con hai dua nho ben trong, can nguoi dao gap
! Nuoc len toi mai, ca nha 6 nguoi ngoi tren noc tu toi, dien thoai con 5 phan tram
! Thuyền chở dân sơ tán lật giữa dòng, mấy người bám thân cây, chưa thấy ai tới cứu
! Đê vỡ một đoạn bằng sân bóng, nước đổ ào xuống xóm dưới, người đang chạy lên đường cái
`,
}
