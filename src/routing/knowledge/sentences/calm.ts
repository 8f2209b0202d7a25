/** Invented everyday reports that borrow frightening words: what is over, may come, is only said so, or can wait. */
export const CALM_SENTENCES = {
  'fire-safety': `
Vụ cháy nhà ông Sáu hồi tuần trước dập xong rồi, xin cho người tới dọn đống tro với mái tôn cong queo ngoài ngõ.
binh chua chay o chung cu han su dung tu 3 nam truoc, kim tut ve vach do, de nghi ban quan ly thay
Chừng nào phường tập huấn thoát hiểm khi có khói nữa vậy, bữa trước tui bận nên lỡ mất
Người gọi hỏi nhà trọ mười hai phòng thì phải trang bị mấy bình bột, mấy chuông báo cháy mới đúng.
Xin hỏi hồ sơ thẩm duyệt phòng cháy cho quán cà phê hai tầng gồm những giấy gì?
sang nay toa nha dien tap cuu nguoi mac ket tren cao, khoi gia bay khap noi ma khong bao truoc, ong toi hoang qua
chuong bao chay keu ca dem ma co chay dau, bam tat khong duoc, nho tho toi coi
Dãy trọ chỗ tui có một lối ra hà, lỡ có chuyện là chết chùm, nhờ phường tới nhắc chủ mở thêm
Hẻm ni nhỏ quá, xe chữa cháy lỡ có chi vô không lọt, xin mở rộng đầu kiệt
Họng nước cứu hoả đầu ngõ bị quán nước xây bục che kín, xin trả lại chỗ trống.
Cửa thoát nạn tầng ba bị chất thùng hàng bít lại từ Tết tới giờ
CANH CUA CHONG CHAY TANG HAM BI THAO MAT, BAO QUAN LY MAY LAN ROI
Nhà bên hay đốt vàng mã sát vách tôn, tàn bay sang dây phơi, nhờ tổ nhắc nhở chứ tui sợ có ngày.
ngay xua khu nay tung chay ca day, nen ba con de nghi lam them mot be nuoc du phong
Xin cảm ơn đội chữa cháy đã cứu kịp con mèo kẹt trên mái nhà em hôm chủ nhật
Quán nướng dưới nhà xếp mười mấy bình ga ngoài vỉa hè, mong công an xuống kiểm tra
tiem sac xe dien dem nao cung cam chi chit o gam cau thang, k chay thi thoi chay la khon, de nghi kiem tra
Bữa nghe đồn kho vải cháy mà hoá ra người ta đốt lá, xin tổ trưởng đính chính lên nhóm cho bà con an tâm
Người gọi phàn nàn lớp học bơi và kỹ năng thoát đám cháy hè này hết chỗ, xin mở thêm lớp.
Xin giấy xác nhận nhà bị cháy tháng trước để làm bảo hiểm thì gặp ai ạ?
Đèn báo lối thoát nạn rạp chiếu phim hỏng cả dãy, đi xem phim ra tối om
We had a fire drill at the apartment today and the siren on block B did not sound, could someone check it?
may bom chua chay toa nha e thu 2 lan deu k len nuoc, ban quan tri cu hen
rung thong mua kho nhieu la lam, de nghi phat don duong bang can lua truoc khi vao nang
Bà con kiến nghị lắp loa báo động ở chợ vì mấy chợ khác cháy rồi mình phải lo trước.
nha hang xom moi lap khung sat chuong cop bit het ban cong, co su co khong biet chui dang nao, nho phuong van dong thao
Cái đầu báo khói trong phòng trọ kêu tít tít mỗi phút một lần chắc hết pin, chủ trọ nói kệ
Thang máy nhà em tuần kẹt hai ba bận, lần nào cũng mười phút là ra, đề nghị kiểm định lại`,
  electricity: `
Nghe lịch cắt điện mà chết lặng, nắng ri mà cúp cả ngày thì người già chịu răng nổi
day dien truoc nha vong xuong ngang dau tu sau bao nam ngoai, co boc nhua, xin keo len
day cap den bo thong long truoc cong, khong biet day chet hay song, nho dien luc cat bo
Cột điện nghiêng cả năm nay, chưa đổ nhưng nhìn cứ gai gai, xin dựng lại cho thẳng.
Tiền điện tháng này giật mình luôn, gấp đôi tháng trước, đề nghị kiểm tra công tơ
hoa don dien nhu dien giat, 4 trieu mot thang ma nha co 2 nguoi
Bảng cảnh báo 'nguy hiểm chết người' ở trạm biến áp bị mờ, xin sơn lại
Trụ gãy hồi đêm qua điện lực đã thay trụ mới rồi, còn khúc trụ cũ nằm lề đường chưa chở đi
chau toi nam kia bi dien giat o cho cot nay, nay de nghi boc chan cot cho an toan
dien chap chon may hom, tu lanh ti vi chay bo mach, hoi dien luc co den khong
Tối qua có tiếng nổ cầu chì ở trạm, cúp nửa tiếng thì có lại, giờ bình thường, báo để bên điện biết mà kiểm
Điện yếu như người sắp chết, quạt quay không nổi, nồi cơm nấu hai tiếng chưa chín.
Nhờ tập huấn cho bà con cách dùng điện an toàn mùa lũ, năm ngoái có nhà bị giật
Người gọi hỏi cúp điện ngày mai có kéo dài không vì nhà có người thở máy, muốn chuẩn bị máy phát trước.
Cành nhãn nhà bên mọc chạm dây hạ thế, gió là chớp đèn, nhờ phát quang khi nào tiện
cong to keu re re nghe ghe qua, tho bao khong sao nhung van muon doi
TUI MUỐN XIN TÁCH ĐỒNG HỒ RIÊNG CHO DÃY TRỌ, DÙNG CHUNG CÃI NHAU MUỐN ĐÂM NHAU LUÔN`,
  construction: `
Nhà kế bên ép cọc, tường nhà em nứt chân chim, nứt lâu rồi không rộng thêm, muốn yêu cầu đền
Bức tường cũ của hợp tác xã nứt và nghiêng nhẹ từ mấy năm, xin phá đi cho an toàn
gian giao truoc nha thao xong khong don, sat nam day via he
Công trình chỗ tai nạn hồi tháng ba nay làm lại mà không thấy che lưới, đề nghị thanh tra ghé.
Nhà bỏ hoang mục nát, con nít hay vô chơi, chưa có sao nhưng mong rào lại
may dao sat vach rung nhu dong dat, ba tui dau dau may hom ni
Xây kiểu này bức tử con kênh, phường mới hay ai quản thì lên tiếng giùm
Cần cẩu quay qua đầu dân suốt ngày, ai cũng thót tim, xin bắt họ đổi hướng
Chung cư cũ xuống cấp loại D, hỏi bao giờ di dời chứ ở vầy chờ sập hả
do cat da san truong nha, mua troi xuong lap cong, k ai don
ho dap pha nha lam bui mu ngop tho, giat do phoi k dc
Xin hỏi muốn phá dỡ căn nhà sau hoả hoạn có phải xin phép không?
Cái hố móng đào rồi bỏ đó sau nhà văn hoá, ngập nước thành ao, chưa ai té nhưng nên rào
Nắp sàn sân thượng bị thấm, vữa trần rụng lả tả vài miếng nhỏ, muốn hỏi trách nhiệm chủ đầu tư
người ta đóng cừ tràm đêm khuya, nhà mình rung đùng đùng như bom`,
  road: `
cho cua nay nam roi chet hai nguoi, de nghi dat guong cau loi voi go giam toc
Ổ gà to như hố bom, đi xe máy xóc gãy lưng, xin vá
cau yeu bien han che 5 tan bi ai nho mat, xin cam lai
Cầu ván chỗ xóm tui mục mấy tấm, đi bộ phải lựa chân, xin thay ván
Chỗ cầu nớ hồi năm kia sập đã bắc tạm, chừ dân mong cầu cứng
duong be tong nut toac thanh khe, chua lun, nhung xe dap lot banh la te
duong tron nhu mo, mua xuong la te nhu sung rung, ngay nao cung co nguoi tray goi
Mặt đường nóng như chảo lửa vì không có bóng cây nào, bà con đi chợ khổ
Lan can cầu gãy từ vụ xe tải tông tháng trước, tới nay vẫn căng tạm sợi dây, xin lắp lại.
Người gọi báo nắp tấm đan trên vỉa hè vỡ, đã có cành cây cắm làm dấu, xin thay.
Sơn kẻ vạch qua đường trước cổng trường mờ hết, phụ huynh cứ nơm nớp
Còn vết máu với mảnh kính vụ tai nạn chiều qua, xe đưa đi hết rồi, nhờ vệ sinh rửa đường giùm
taluy sau dot mua da duoc don, con it da nho ven le, xin quet not
duong ni dau kho lam, ba bau di qua la muon de roi luon a, sua gium di
Xe ben chạy nát con đường liên ấp, tui nói thiệt là cày còn êm hơn
Đề nghị đặt rào chắn mép taluy trước mùa mưa, chứ đợi có người rơi mới làm thì muộn`,
  traffic: `
tac duong chet nguoi luon, 2km di 1 tieng, nho phan luong lai gio tan tam
Đèn đỏ chỗ ngã năm đếm chín mươi giây, đứng nắng muốn ngất xỉu
nguoi dan xin go giam toc truoc nha tre vi nam ngoai co chau bi xe tong
Xe tải chạy ầm ầm như cướp đường giữa khu dân cư, xin cắm biển cấm giờ cao điểm
Thanh niên nẹt bô phóng bạt mạng tối thứ bảy, chưa va ai nhưng ai cũng sợ
Gác chắn tàu hay hạ lâu mười lăm phút mới có tàu qua, ùn ứ cả phố
duong ngang dan sinh khong co gac chan, moi nam mot vu, xin lap barie tu dong
camera phat nguoi ghi nham xe toi, luc do xe toi dang nam gara cho thay may, xin xem lai
Bị phạt vượt đèn đỏ do nhường đường xe cứu thương thì hỏi lại ở mô rứa?
Hai xe quẹt nhẹ hồi sáng, thoả thuận xong rồi, chỉ xin trích camera để làm bảo hiểm
Biển báo trường học bị cây che, tài xế đâu thấy mà giảm tốc, có ngày chết oan
xe ruoc dam cuoi do het lane duong, bao ai di sau cung muon noi khung
huong dan toi nop phat vu tai nan thang truoc voi, giay hen ghi sai dia chi
Vòng xoay đông quá cứ thấy xe là thót tim, đề nghị lắp đèn
A speed bump is needed near the kindergarten, a boy was hit there last summer and drivers still race through
Tôi bị va quẹt ở đoạn này hai lần, không sao, mà mong thành phố xem lại góc khuất
xe om cong nghe chen chuc don khach cong benh vien, xe cap cuu ra vo kho khan, de nghi dep`,
  'street-light': `
Đoạn đường tối như địa ngục, chị em tan ca về là sợ bị giật đồ, xin gắn đèn
den duong chay bong ca thang, chay bong chu khong phai chay lua nha, thay bong gium
tru den gi chan, dung dua moi khi gio lon, chua do, nho gia co
Hẻm cụt không đèn, năm ngoái có vụ cướp ngay khúc này, bà con đề nghị lắp hai bóng
đèn công viên chớp giật như vũ trường, nhức mắt muốn xỉu
Cột đèn trang trí hở nắp chân, nhìn thấy dây bên trong, có dán băng keo tạm, xin bắt vít lại
nghe noi cot den nay tung ro dien lam chet con cho, gio sua roi nhung ba con van ngai, xin kiem tra`,
  drainage: `
cu mua la ngap toi dau goi, nuoc rut cham, nam nao cung vay xin nang cong
Nắp hố ga mất mấy hôm ni, bà con cắm cây chuối làm hiệu, nhờ đậy lại kẻo có người lọt
Nhà em ngập quanh năm, đồ đạc chết đuối hết, cái tủ lạnh nổi lềnh bềnh, chán thiệt sự
Miệng cống trước trường không có song chắn, phụ huynh lo mấy cháu sảy chân
Người gọi phản ánh cống thối, ngột ngạt, khách tới nhà không ai dám ngồi lâu.
kenh chet roi, nuoc den kit, ca k song noi, xin nao vet
ham chui dong nuoc moi lan mua nho, xe chet may day dai, mong lap may bom
mương sau nhà sụt bờ chút xíu mỗi mùa mưa, xin kè lại trước khi lấn vô bếp
HO GA GIUA HEM KENH CAO, XE MAY CAN LA BAY LEN, CHUA AI GAY CHAN NHUNG SAP ROI DO
con chó nhà tui rớt cống hôm qua lôi lên được rồi, mà cống vẫn hở, làm ơn che lại
nuoc ngap da rut het, con bun voi rac, nho don
Thợ thông cống cần đồ bảo hộ, tôi thấy các anh chui xuống tay không mà xót, đề nghị công ty trang bị`,
  trees: `
CÂY SỨ CHẾT KHÔ TRƯỚC TRẠM Y TẾ, CÀNH MỤC, XIN ĐỐN TRƯỚC MÙA BÃO
Cay do dem qua da cua gon, con dong canh chan loi vo hem
Thiên hạ bức tử hàng cây, đổ dầu vào gốc cho chết để lấy mặt tiền, đề nghị kiểm tra
Trước công viên có tổ ong trên ngọn cây, ong chưa đốt ai nhưng con nít hay ném đá, nhờ gỡ
Xin trồng lại cây ở nghĩa trang liệt sĩ, mấy cây thông chết hết rồi
Năm ngoái cây đổ đè chết người ở phố bên, nên nhìn hàng xà cừ này bà con ai cũng rợn
xich du cong vien gay, chau toi te trau dau goi thoi, xin sua
may tap the duc dut cap, cu ong suyt nga, gio dan giay dung dung nhung mong thay han
hoa sua nong nac ca pho, dem ngu nhuc dau muon noi khung, xin tia bot
Bãi cỏ công viên đầy kim tiêm cũ, không thấy ai nằm đó, chỉ xin quét dọn và gắn đèn`,
  encroachment: `
Quán nhậu cướp trắng vỉa hè, mẹ con tôi phải đi xuống lòng đường
xe hoi dau bit cong nha, sang dua con di hoc tre ma goi chu xe khong bat may, tuc muon chet
Hàng rong bịt kín cổng bệnh viện, xe cấp cứu phải bấm còi mãi, mong dẹp thường xuyên
nguoi ta chiem het loi di nhu giac, ban ghe la liet toi khuya
Chợ cóc lấn đường, cãi nhau chí choé mỗi sáng chứ không có đánh đấm gì, chỉ xin dời vô trong
Bãi xe tự phát vây quanh trường, phụ huynh đón con như ra trận
Tiệm sắt để thép lòi ra hẻm, quẹt rách quần mấy người rồi, bắt họ dọn đi chứ để lâu có ngày đâm phải con nít
kiot an via he nguoi ta bat bep than duoi chan cau, nong hung huc, kho di bo`,
  waste: `
dot rac moi chieu sau cho, khoi khet let ma khong ai nhac
rac chat thanh nui, thoi chet di duoc, tuan nay xe k toi
Con chó chết trương ở mép mương hai ngày, hôi quá, nhờ hốt giùm
Xác heo ai vứt trôi sông, nằm mắc cầu ao nhà tui, xin vớt
Bãi rác âm ỉ khói suốt mấy tháng, mùi khét theo gió bay vô nhà, ngủ phải đóng cửa
chuot chet, meo chet, cai gi cung quang ra bai trong nay, xin lap camera
gà chết hàng loạt người ta bỏ bao quẳng ngoài đồng, đề nghị xử lý kẻo lây dịch
Nhờ phường phát loa nhắc đừng vứt mảnh kính vỡ ra bãi đất, hôm kia thằng nhỏ nhà tui đạp phải, khâu ba mũi
Xe rác đi qua rớt nước rỉ, bốc mùi xỉu ngang
ngoi nha chay thang truoc nay thanh dong phe thai, nho thu gom cho sach ngo
don nha sau lut rac nhieu qua troi, xin them mot chuyen xe
An old mattress was set on fire behind the market last week, the ashes are still there, please clear them
Người gọi báo đám lá khô ở góc sân đình, bọn trẻ đốt tí cho vui rồi tắt, nhờ dọn kẻo chúng lại nghịch.
bãi đổ trộm xà bần ngày càng cao, mưa nắng thế nào cũng sạt xuống ao nhà người ta`,
  pollution: `
Ngộp thở vì bụi xi măng trạm trộn, cây cối trắng xoá, cả xóm ho khù khụ quanh năm
Quán chả khói ngút trời chiều nào cũng vậy, tưởng cháy nhà, đề nghị lắp ống hút
mui hoa chat son xe ngay nao cung nong, dau dau kinh nien, bao nhieu lan khong ai xu ly
nha may xa khoi den vao nua dem, da may nam roi, sang ra san phu muoi
Cá chết trắng ao sau khi xí nghiệp xả nước, tui thiệt hại gần trăm triệu
Trại heo trên đồi hôi muốn ói, ăn cơm cũng không nổi, ruồi bu đầy mâm
Ban đầu ai cũng tưởng mùi ga, thợ tới thử thì không phải, là mùi cống lẫn dầu máy mấy tháng nay, nhờ đo giúp.
Tưởng rò khí hoá ra người ta nấu cao su, khét rát họng chiều nào cũng có
lo gach thu cong con hoat dong, khoi lam lua chay kho la
dot dong sau gat, khoi mu ca lang, tre con viem mui, de nghi tuyen truyen dung dot
tram xang gan nha hoi xang hoi hoi, ai di qua cung bao la binh thuong nhung toi van lo suc khoe ve lau dai
Nước sông đổi màu như máu, chắc xưởng nhuộm thải, nhờ lấy mẫu
Đề nghị đo không khí định kỳ quanh nhà máy, dân ở đây lo bệnh lắm
the smell of burning plastic comes every evening around seven, it gives my kids headaches
Tui hít khói xưởng nhang kế bên riết rồi cũng thành tiên luôn, mấy anh coi sao đó`,
  land: `
tranh dat cai nhau chi mang hai nha, to hoa giai roi khong xong, nho dia chinh do lai
dat cua ong ba toi bi nguoi ta dao boi, moc ranh mat het
Ông ấy chết rồi chưa ai sang tên sổ đỏ, giờ làm thừa kế cần giấy gì
Sạt lở bờ sông từ từ ăn vô đất tui chục năm nay, sổ ghi còn nguyên, xin đo lại diện tích
Thửa đất nhà cháy sạch giấy tờ thì xin cấp lại sổ bằng cách nào
nghe quy hoach ma choang vang, dat cuoi con gai dinh het duong lo
Hỏi giùm dân: đất giáp bãi mìn cũ đã rà phá có được cấp sổ chưa?`,
  agriculture: `
Trâu tui chết ba con trong tuần, nhờ thú y về coi dịch chi
Heo nhà em sốt bỏ ăn, chết rải rác, xin lấy mẫu xét nghiệm
Chuot can pha lua du qua, hoi cho mua thuoc an toan de khoi ngo doc
nang han nhu do lua, lua chay la, xin mo nuoc kenh
Châu chấu ăn tàn phá như giặc, bắp trụi lủi, bà con kêu trời
Bẫy chuột điện tràn lan, đề nghị xã cấm chứ mùa trước có người bị rồi
lich tiem phong dai cho cho meo nam nay o dau, ngay nao
Bò bị sét đánh chết đợt mưa trước, có được hỗ trợ theo mức nào không?
de kenh noi dong ro nuoc nho, sua lai truoc vu, chua can gap
cong dieu tiet ket canh, ruong kho nut ne, cho may hom nay
Ong nuôi nhà bên bay sang hút mật vườn em, chích thằng nhỏ một phát sưng tí, nhờ hoà giải
phun thuoc drone bay lac qua ao ca nha tui, ca lo do, nho coi lai`,
  disaster: `
Bão số mấy tới đâu rồi, xã có cần dân sơ tán không hay cứ ở nhà
Đợt lũ trước cuốn mất bờ rào, nay nước rút khô ráo rồi, xin hỗ trợ tiền sửa
BỜ SÔNG LỞ THÊM MỘT THƯỚC SO VỚI NĂM NGOÁI, ĐỀ NGHỊ LÀM KÈ
sau nha co vet nut doi tu nhieu nam, nam nay can bo ve do lai gium em cho yen tam
Xin áo phao cho học sinh qua đò, hiện chỉ có vài cái rách
Xin mở lớp dạy bơi miễn phí cho trẻ trong thôn vì hè nào cũng nghe tin chết đuối
Biển cảnh báo vực sâu chỗ bãi tắm rụng chữ, nhờ dựng cái mới
Loa báo bão trên xóm hư, nghe cứ rè rè, không ai biết chi
Danh sách nhà bị tốc mái đợt lốc tháng tư thiếu tên tui
cho em hoi tien ho tro nha sap do bao bao gio phat a
cam on bo doi da keo giup ghe nha tui khoi troi hom mua lon
Diễn tập sơ tán bữa trước lộn xộn quá, lần sau xin báo giờ rõ
Sét đánh hư ti vi với cục wifi nhà em hôm qua, người không sao, hỏi ai đền không
Người gọi hỏi khu vực đồi nhà chị có trong bản đồ nguy cơ sạt lở không, để tính chuyện xây nhà.
Đường tạm tránh chỗ sạt đã thông, bụi quá trời, tưới nước giùm
que tui nam mo cung lut, chu xin xa cap cho thon chiec xuong de san
may hom mua dam, nha khong sao ma gieng duc ngau, xin thuoc khu trung
ông nội kể hồi xưa bão năm thìn chết nhiều lắm, con muốn xin tư liệu đó ở thư viện xã được không ạ
A few roof tiles came off in last week's storm, no one hurt, is there any support for repairs?`,
  market: `
Giá xăng tăng cháy túi, cây xăng còn bơm thiếu, nhờ quản lý thị trường kiểm tra
Đột quỵ vì giá rau ngoài chợ, sáng một giá chiều một giá
mua cai bep tu ve hom truoc no cai bup hu luon, tiem k cho doi
Sạc dự phòng dỏm bán đầy vỉa hè, không tem nhãn, em sợ phát nổ nên báo
tiem vang can dieu, mua ve thieu tuoi, bi chem dep 2 phan tren moi chi, lua dao giua ban ngay
Quán hải sản chặt chém khách du lịch, tính con tôm hơn triệu bạc
Bình ga mini tái nạp bán tràn lan, đề nghị quản lý thị trường vô cuộc
gia thit heo nhu nhat dao vao tim, mam com nha ngheo khoc rong`,
  finance: `
thu tien rac tien duong du thu, dan ngheo chet dung, de nghi cong khai
Tiền xe cấp cứu đưa mẹ tôi đi mười cây số mà tính hai triệu rưỡi, vậy là đúng giá không?
Quỹ phòng chống thiên tai năm nay thu bao nhiêu mỗi người?
phi ve sinh tang soc, xem giay ma muon tang xong luon
Cho hỏi khoản đóng góp làm đèn đường đã chi hết chưa, sao không thấy bảng công khai
nha van hoa cu bo hoang, tai san cong ma de nhu nha ma`,
  noise: `
Hàng xóm hát karaoke như tra tấn, đau đầu muốn nổ tung
quan bar mo nhac dap dap tim muon nhay ra ngoai, 2h sang chua nghi
Mấy ông say hát nhạc chế ngoài đường tới khuya, không quậy phá ai, chỉ ồn thôi
Chó nhà bên sủa suốt đêm, con tui mới sinh không ngủ được
tieng no lop bop dem qua la phao hoa cua quan nhau, nho nhac ho dung dot nua
xuong moc may cua gao thet tu nam gio sang, nghe ma u tai
Vợ chồng nhà trên cãi nhau to tiếng mỗi tối, không đánh nhau, ồn quá không ai học bài nổi
Loa kẹo kéo ngoài bờ kè hét vào tai, ông nội tui bị bệnh tim nên mong dời ra xa
Đám ma thổi kèn ba ngày ba đêm, chia buồn thì chia buồn mà ồn chịu không xiết
con nit nha ben chay nhay ram ram tren dau, tui muon phat dien
tieng sung dung doang o phim truong gan nha, doan phim quay ca tuan, xin giam am
Xe quảng cáo bắt chước còi cấp cứu hụ rảo khắp khu này, bà con giật mình hoài
A neighbour screams at karaoke every weekend until midnight, please ask him to stop
Máy phát điện nổ như súng liên thanh mỗi lần cúp, khói dầu bay qua cửa sổ
họ tập kịch la hét 'cứu tôi với' trong nhà văn hoá, nghe riết quen nhưng khách lạ cứ tưởng thật`,
  'public-order': `
mat cai xe dap de truoc hien hom thu ba, camera co quay dc, moi cong an ghe coi
nha em bi trom may con ga cach day 1 tuan, gio moi bao
Em rớt ví ở trạm xe buýt, trong có giấy tờ, ai nhặt được xin lại
Con mèo mun nhà em đi lạc ba bữa, có ai thấy không, mong đưa lên trang phường
cho tha rong chay day duong, chua can ai nhung con nit so
Hỏi về mang dao gấp đi cắm trại thì có bị cấm theo luật mới không?
co tin don bat coc tre em lan tren mang, xin cong an xac minh de phu huynh khoi hoang mang
Tụi trẻ trâu tụ tập ngồi nhậu dưới chân cầu, chưa gây chi, mong tuần tra
Nghe kể tháng trước có vụ đâm nhau ở quán đó, giờ quán mở lại tới khuya, đề nghị quản chặt
xom e truoc hay danh lon, nay tam yen, cam on anh em cong an
Họ quay phim cảnh cướp tiệm vàng trên phố mà không báo, làm bà con một phen hết hồn
chong cu toi hay nhan tin chui, toi da chan so, can huong dan cach lam don xin cam tiep xuc
Vụ đánh nhau hôm đám cưới đã giảng hoà, hai bên bắt tay, xin rút đơn
đứa nào giết chó nhà tui bỏ bả hôm tuần trước, mong điều tra chứ tui buồn lắm
Tụi cho vay qua app khủng bố điện thoại, gọi cho cả cơ quan, chưa tới nhà, xin hướng dẫn
bi lua chuyen khoan 20tr hom qua, da bao ngan hang, gio lam don o dau
to roi 'cam do lai thap' dan day cot dien, nha ai cung buc
Số đề bán công khai quán nước đầu hẻm, nhìn mà ngứa mắt
Nhận giấy triệu tập của công an mà không hiểu, em run quá, hỏi có cần luật sư không ạ
A stray dog has been sleeping outside the school gate for a week, friendly but parents are nervous
Người gọi kể năm ngoái bị giật túi ở cầu vượt nên giờ đề nghị gắn camera ở đó.
Súng đồ chơi bắn đạn nhựa bán trước cổng trường, trẻ bắn nhau đỏ cả tay, xin dẹp
TÌM LẠI ĐƯỢC ÔNG CỤ RỒI, NGỒI NHÀ BÀ CON TỪ SÁNG, CẢM ƠN CÁC CHÚ TÌM GIÚP, NHỜ GỠ TIN
hang xom do xe may choan loi, noi qua noi lai muon danh nhau nhung thoi, xin to hoa giai
Pháo nổ lác đác mấy đêm giáp Tết, sáng ra xác pháo đỏ sân, nhờ nhắc nhở
Bà hàng xóm doạ 'tao cho mày biết tay' lúc tranh chỗ phơi đồ, giờ hai bên nín lặng, mong khu phố giảng hoà
Nha nghi nhan khach khong dang ky, hay say xin noi to ngoai hanh lang
Đêm qua nghe la 'bắt nó lại', hoá ra đi bắt con trăn nuôi sổng, bắt được rồi
thuoc la dien tu ban cho hoc sinh, chet do tui nho, nho xu ly
Họp tổ dân phố cãi nhau như mổ bò, bác nào làm tổ trưởng mới xin giữ trật tự
Cho xin số điện thoại công an khu vực mới, phòng khi trong xóm có chuyện
báo luôn là cái anh hay nằm ngủ ghế đá công viên là người vô gia cư, hiền khô, mong tìm chỗ trú cho anh ấy`,
  education: `
chau dau dau vi bai tap ngap dau, xin nha truong giam
Trường cho diễn tập chữa cháy mà học sinh không có khẩu trang, phụ huynh lo, lần sau nên báo trước
Mấy em hay trèo rào trường, sợ té, xin xây cao lên
hoc phi them tien day boi ma khong thay day, chau nha em van so nuoc
Xin mở lớp kỹ năng chống xâm hại, chống bắt nạt cho các cháu tiểu học
Đề nghị trường kiểm tra xe đưa rước, đọc tin cháu bị bỏ quên nơi khác mà lạnh người
co giao mang con em mot tran toi boi vi chu xau, con ve khoc, k ai danh chau
diem thi chet tiet, phuc khao o dau a
tran lop hoc bi tham, vua roi may manh nho luc nghi he, chua trung ai, xin sua truoc khai giang
Bữa ăn trường nhạt nhẽo ít ỏi, con về đói lả, đề nghị xem lại thực đơn
Tủ thuốc y tế học đường trống trơn, cháu trầy chân cũng không có bông băng
Con tui bị bạn cùng lớp trêu, xé vở, tui muốn gặp ban giám hiệu nói chuyện
hoc online ca ngay chay mat, xin doi lich truc tiep`,
  'food-safety': `
Ăn bún ngoài chợ về đau bụng sơ sơ, nay hết rồi, nhưng nên kiểm tra chỗ đó
Tuần trước có vụ ngộ độc ở đám giỗ, mọi người xuất viện hết, nhờ kiểm tra cơ sở nấu
mua thit ve thay mau tim, hoi o, khong dam an, doi kiem tra
Ly trà sữa có con gián chết, ghê muốn xỉu, đề nghị phạt
co so lam nuoc da do qua, dung ngay canh nha ve sinh
Dầu chiên đen như hắc ín dùng cả tuần, ai ăn hoài chắc bệnh
com hop 20k tanh rinh, ca phong em bo khong ai an
Nhờ hướng dẫn nhận biết nấm độc cho bà con vùng đồi, năm nào cũng nghe tin
Muốn mở quán cơm thì xin giấy an toàn thực phẩm ở đâu, khám sức khoẻ ra sao`,
  health: `
tram y te xa bua thu bay dong cua, me toi het thuoc huyet ap, mai phai mua ngoai
Tui bị chó nhà hàng xóm cắn hôm kia, xước da, cho hỏi tiêm ngừa dại ở mô
con rắn nước hay bò vô sân, không độc, hỏi có chỗ mô nhận bắt không
Chờ khám ba tiếng mệt muốn xỉu, bác sĩ có một người
tien xe cap cuu tu goi cua tu nhan chem dep qua, co quy dinh gia khong
bac toi dot quy nam ngoai, nay can xin phuc hoi chuc nang tai nha thi lien he ai
Muỗi nhiều khủng khiếp, xóm có ba ca sốt xuất huyết đã đi viện về, xin phun thuốc
Con em dị ứng hải sản hồi trước phải nhập viện, hỏi trường có ghi vào sổ không
Người gọi hỏi thủ tục hiến máu và hiến tạng sau khi chết.
Mẹ bị ngã hôm Tết gãy cổ xương đùi, nay liền rồi, xin xe lăn
thuoc tiem cho be het o tram, cho ca thang, sot ruot nhu lua dot
Nhân viên tiếp đón cau có, bệnh chưa khỏi mà tức muốn đứng tim
Xin dạy sơ cứu hóc dị vật cho tổ phụ nữ, tụi em toàn có con nhỏ
nha thuoc ban thuoc ngu khong can toa, de nghi kiem tra
máy thở ở trạm hư mấy tháng, chưa ai cần tới nhưng lỡ có là khó, xin thay
dich benh tay chan mieng o mau giao, cac chau nghi hoc, xin khu khuan lop
Nghe nói làng bên có người chết vì dại, mong tiêm phòng chó toàn xã
the bao hiem het han tu thang sau, di kham bi tra tien day du, xot ruot`,
  'social-care': `
Ông chú tôi mất tuần trước, làm mai táng phí ở đâu, cần những giấy gì
Bà ngoại 90 tuổi sống một mình, con cháu xa, mong có người ghé thăm mỗi tuần, giờ bà vẫn khoẻ
Trợ cấp chậm hai tháng, mẹ con đói meo, gạo hết, mong được xét sớm
ngheo gan chet doi ma chua duoc xet ho ngheo, chuan chi ma chat ri
nha bi chay dot truoc, gio o nho, xin nha tinh thuong
Ở xóm có cháu nghỉ học đi bán vé số, không bị ai đánh đập nhưng mong hội phụ nữ hỏi han
Em từng bị chồng đánh, ly hôn xong ở riêng rồi, cần nơi tư vấn tâm lý cho bé
Cụ bà hay đi lạc, bữa nào cũng về được, xin vòng tay ghi tên cho người già lú lẫn
tiem net de tre em choi dem, me gia khoc vi con nghien game, nho can bo tre em tu van`,
  'merit-labour': `
Xin hỗ trợ người bị tai nạn lao động năm kia, mất khả năng làm việc
Cha tôi nhiễm chất độc da cam, hồ sơ gửi hai năm chưa trả lời
cong ty no luong 3 thang, cong nhan khoc rong, chua ai dinh cong
lao dong nang te tray tay nhe, cong ty khong dong bao hiem, hoi quyen loi`,
  culture: `
Lễ hội làng bắn pháo hoa nổ sát nhà, con nít khóc suốt, năm sau xin dời xa
Đoàn phim dựng cảnh cháy nhà giữa phố cổ, khói mù cả khu, hỏi có giấy phép không?
LỄ RƯỚC ĐÔNG QUÁ GIẪM ĐẠP NHAU MUỐN NGẤT, NĂM SAU NÊN CHIA LUỒNG, NĂM NAY KHÔNG AI SAO
Quảng cáo phim ma to đùng trước trường mầm non, trẻ sợ không dám đi
múa lân phun lửa ngoài sân chùa, đẹp mà gần dây điện, nhờ ban tổ chức để ý
Tượng đài xuống cấp, ngón tay rơi mất một đốt, xin trùng tu
nhac dam cuoi bat bai ma quy gao ru nua dem, co quy dinh gi khong
ho boi cong cong khong co cuu ho truc, be sau ma ai cung xuong, nho nhac chu ho
Hội thi nấu ăn đốt củi làm khói vào phòng đọc thư viện, xin chuyển sang sân sau
San bong dem den sang choi mat, da bong la het nhu danh tran, xin tat luc 21h
Bảo tàng trưng bày quả bom không nổ đã tháo ngòi, chữ chú thích sai năm, xin sửa`,
  religion: `
Chùa đốt nhang nhiều quá, khói ngạt người già đi lễ, mong hạn chế
hoi le cau sieu cho nguoi chet duoi tren ben co phai xin phep khong?
Dân làng mời thầy cúng trừ tà khua chiêng tới nửa đêm, trẻ khó ngủ
Nhà thờ đổ chuông báo tử mỗi sáng lớn quá, xin giảm
Mộ tổ bị nước xói trôi mất góc, hỏi có được hỗ trợ di dời không
ba con dan toc xin duoc cap lai ban ghi ten lang, cu chay hoi nam xua roi`,
  telecom: `
mang chap chon chet tiet, dang hop bi vang hoai
cap quang dut nam quet duoi dat, xe may di qua vuong, khong co dien dau, nho don
Bó cáp trên đầu như ổ rắn, sà xuống mái hiên, nhờ buộc gọn lên
song yeu, muon goi 115 ma khong co vach nao, chua can goi nhung lo qua, xin lap tram
Trạm phát sóng sát nhà, vợ em mất ngủ đau đầu, nhờ đo giùm
tin nhan lua dao doa bat toi 'vu an' nhieu qua, cach chan the nao
Sóng chết ngắt cả xóm từ hôm qua, gọi tổng đài toàn bảo chờ`,
  'online-service': `
ung dung do nhu chet lam sang, nop ho so ba lan deu mat
dang nhap vneid sap cai rup, nguyen buoi sang khong vao duoc
Cổng dịch vụ công nghẽn cứng, tui xoay như chong chóng, chết lên chết xuống
Nộp file ảnh thì báo lỗi 'nguy hiểm', tệp có gì đâu mà nguy hiểm
Máy lấy số tự động treo, bấm hoài không nhả giấy
web bao loi 500 chay quay vong vong, hoi co ai kiem tra giup`,
  procedure: `
thu tuc xin giay phep phong chay cho nha tro keo dai chet nguoi, chay bon lan van thieu giay
Xin phép bắn pháo hoa ở đám cưới có được không, nộp chỗ nào?
Đứng xếp hàng từ bảy giờ, nóng ngất, đến lượt thì hết số
ho so nay chet o dau khong ai biet, hen tu thang truoc
Muốn đốt thực bì trên nương thì báo kiểm lâm hay xã?
Đăng ký nuôi chó dữ thì làm giấy ở đâu?
can giay chung nhan da bi tai nan de nop cho truong thi xin cho mo
em nop giay xin khai thac go cay do do bao, bi bao thieu anh hien truong`,
  'civil-status': `
Cha tôi mất ở bệnh viện, xin cho hỏi làm giấy chứng tử cần gì, bao lâu có
Giấy khai tử ghi sai ngày chết, bị từ chối trích lục, nhờ sửa
Con em sinh trên xe cấp cứu năm ngoái nên chưa có giấy chứng sinh, khai sinh kiểu chi
khai sinh tre bi bo roi o chua, chau duoc nuoi 2 nam roi, thu tuc the nao
nguoi cung nha mat tich lu muoi nam truoc, muon xin toa tuyen bo da chet thi bat dau tu dau
Chị tôi đã chết nhưng hộ khẩu còn tên, làm sao xoá`,
  conduct: `
Cán bộ mắng dân như tát nước vào mặt, tui run cả người
Chị tiếp dân nói chuyện lạnh như xác chết, không thèm nhìn
anh truc tong dai nghe toi trinh bay nhung ngap, xin rut kinh nghiem
bao cay gay may lan ma can bo cuoi bao 'chua chet ai ma lo', thai do rua duoc khong
Khen anh công an nhảy xuống ao cứu cháu bé hôm nọ, xin đề nghị thưởng`,
  military: `
Người ta tập bắn đạn thật ở thao trường, xin biết lịch nổ để khỏi giật mình
Con tôi khám nghĩa vụ bị tim mạch, có được hoãn không?
gia dinh xin tim mo liet si hy sinh o mat tran, ho so o dau
qua bom da duoc bo doi dua di hom qua, ho con do, xin lap lai cho bo khoi sup chan
Trường muốn mời bộ đội về nói chuyện rà phá bom mìn cho học sinh, liên hệ ai ạ?
Vỏ đạn pháo cũ rỗng ruột dùng làm chậu hoa, hỏi có phải nộp lại không
dan quan tap luyen ho xung phong tu sang som, em be giat minh khoc`,
  'water-supply': `
Nước máy tanh như máu cá, để lâu vàng khè
cup nuoc 2 ngay roi, khat kho co, co benh nhan dang nam nha nen mong bao lich ro
nuoc chay yeu chet do, toi muoi gio moi co, thuc khuya giat do
Hoá đơn nước tăng vọt, chắc ống vỡ ngầm đâu đó chứ nhà có hai người
Nước có mùi clo nồng, hăng mũi cả tuần nay, uống vào thấy gắt
ong nuoc be phun len via he nhu voi rong, uot het xe, phi nuoc qua
be nuoc cong cong khong nap, de nghi lam nap vi so tre roi vo`,
  bus: `
Xe buýt số mấy chạy như ma đuổi, vào bến phanh chúi dúi ai cũng xanh mặt
bac tai vuot den do, phong nhanh sat trung xe dap, khong dung ai, xin nhac nho
cho xe buyt nong nhu thieu, tram khong mai, ngoi muon ngat
Lơ xe quát tháo như chém chả khách già
Ghế ưu tiên cho người già bị chiếm, ngoại tui đứng bám mỏi rã rời
Em để quên túi thuốc trên xe tuyến về bến xe, ai biết số tổng đài hỏi giùm
XE BUÝT NHẢ KHÓI ĐEN MỊT MÙ NHƯ CHÁY, ĐI SAU NGHẸT MŨI
A bus driver brakes so hard that people fall in the aisle, no one was hurt today but please train him`,
  other: `
stop sending me messages please
please no more sms, thank you
DUNG, xin dung gui tin nua
ok cam on
thanks a lot
thoi khoi, cam on nha
gan truong mau giao
phia sau truong mam non nha em
ngay dau cau gan nha van hoa
nha tui o gan truong, hong biet so nha
da roi, cam on chi
cho em hoi chut xiu duoc khong
khi nao co nguoi goi lai cho toi
ok de toi doi
Được rồi, cảm ơn anh chị
Xin đừng nhắn nữa
Lịch cúp nước khi nào vậy
máy nhà tôi chạy cả ngày
Chán chết đi được, nộp đơn ở đâu cũng được chỉ qua chỗ khác
Xem tin thấy nơi khác xả súng mà sợ, xã mình có an toàn không ạ
cho hoi tong dai nay khi nao goi 113 khi nao goi 114, em chua can gi ca
Bé nhà tui nghịch máy lỡ bấm gọi, không có chuyện chi hết, xin lỗi các chị
em hoc sinh lam bai van ve linh cuu hoa, xin phong van mot chu duoc khong a
Cảm ơn cả xóm đã tìm giúp mẹ em đi lạc hôm qua, mẹ khoẻ rồi
Người gọi hỏi nhờ tư vấn cách đặt camera chống trộm, nhà chưa bị gì.
Tâm trạng mấy hôm nay như lửa đốt vì chờ kết quả xét tuyển, có ai báo giùm em
Ông già nhắn: nhớ tuổi trẻ hồi chiến tranh đạn bom, nay muốn tặng kỷ vật cho xã
may anh lam viec nhanh muon xiu, hom qua phan anh nay xong, cam on nghe
dọn nhà thấy khẩu súng hơi cũ của ông cố để lại, không bắn được nữa, cần giao nộp chỗ nào`,
} as const
