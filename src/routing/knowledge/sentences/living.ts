/** Invented reports on trade, order, utilities and transport, written for breadth: rare topics, and words that usually belong to a neighbour field. */
export const LIVING_SENTENCES = {
  market: `
Tôi mua nhẫn vàng tây ở tiệm gần bến đò, đem chỗ khác thử thì thiếu tuổi hai phần. Kính mong cơ quan chức năng kiểm định lại.
Cửa hàng xe đạp điện bán xe lắp ráp, tem hợp quy là tem giả in màu.
Mua máy lọc nước của đoàn bán hàng lưu động về nhà văn hoá thôn, giá bảy triệu mà trên mạng có một triệu rưỡi, các cụ bị dụ hết.
hoi thao tang qua o nha van hoa xa, tang cai ao mua roi ep ong ba gia mua noi chien 4tr
Đoàn tự xưng công ty dược về xóm khám mắt miễn phí rồi bán kính hai triệu, mẹ tui mua xong nhức đầu.
Bên bán thuốc trừ sâu ngoài chợ huyện cũ pha loãng, xịt ba lần rầy hổng chết con nào.
giong sau rieng mua o vua cay ghi la ri6, trong 3 nam ra trai khong phai, doi den thi chu vua choi
Lúa giống bao bì xịn mà gieo nảy mầm có ba phần, nghi hàng nhái, xin lấy mẫu.
xi mang trong dai ly bao nao cung hut gan 2 kg, ba con xay nha thiet hai
Thép xây dựng giao không đúng phi như hoá đơn, cân thiếu cả tạ, giờ chủ vựa hổng nhận.
CD phản ánh cây xăng đầu cầu treo biển hết dầu từ 17h dù bồn vẫn còn, chờ giờ tăng giá.
KH hỏi mua hàng qua sàn thương mại điện tử bị giao gạch thay điện thoại thì khiếu nại ở đâu.
Bà H. báo cửa hàng gas đổi vỏ bình tốt lấy vỏ bình cũ rỉ, thu thêm tiền van.
nha xe giu xe ngoai benh vien lay 20k mot luot, bang ghi 5k
Bến xe ngày tết hàng nước bán chai suối 30 nghìn, tô mì gói 70 nghìn, khách kêu trời.
Taxi dù ở sân bay ra giá sáu trăm cho quãng đường bảy cây, không bật đồng hồ.
Đi ăn đám giỗ về ghé quán ven quốc lộ, tô phở không nói giá trước, tính tiền 180 nghìn một tô. Lần sau chừa!
ktv sua may lanh tinh gia tren troi, nap gas 2tr4, hoi bao gia thi k co
tho sua khoa dan so khap cot dien, toi mo cua xong het 1 trieu ruoi
e mua khoa hc tieng anh online dong 12tr, hoc 2 buoi r trung tam dong cua k hoan tien, ai quan ly vụ ni
Phòng gym thu tiền thẻ hai năm xong đóng cửa chuồn mất, mấy trăm hội viên kêu ai bây giờ?
Spa ép ký hợp đồng trả góp liệu trình ba chục triệu, đòi huỷ thì bắt đền.
Áo đồng phục học sinh bán ở tiệm gắn nhãn công ty nọ mà chất vải rẻ tiền, nghi nhái nhãn hiệu.
sach giao khoa lau in mo, thieu trang ban day truoc cong truong, gia van bang sach that
Đồ chơi phát sáng không tem CR, súng bắn đạn nhựa bán tràn lan cạnh trường tiểu học.
Mũ bảo hiểm bóp nhẹ là bể, bán vỉa hè năm chục ngàn, mong quản lý thị trường xử.
MỸ PHẨM TRỘN BÁN LIVESTREAM MỖI ĐÊM, CON GÁI TÔI DÙNG NÁM ĐEN CẢ MẶT, XỬ ĐI CHỨ!
Thuốc giảm cân bán trên mạng ghi trà thảo mộc, không số đăng ký, không công ty nào đứng tên.
dau nhot gia do vo xe di ba bua bo may, tho noi nhot tai che dong can hieu xin
thuoc la dien tu pod ban cho hoc sinh lop 7 ngay tap hoa dau hem, de nghi thu giu
Thuốc lá lậu hiệu lạ bày trên tủ kính bến xe, giá rẻ không tem.
Người dân gọi hỏi giá thịt heo trong chợ sao tăng gấp rưỡi so với siêu thị, có bình ổn hay không.
Sau bão, tấm tôn với đinh bị đại lý hét giá gấp đôi, mong nhà nước kiểm soát giùm dân lợp lại nhà.
mua lut ma thung mi len toi 180 ngan, nuoc binh len 60, ac chi ma ac rua
Trong đợt sốt xuất huyết, bình xịt muỗi và nhang muỗi bị găm hàng tăng giá.
Thương lái đặt cọc mua tiêu xong cân điêu, mỗi bao hụt 3 ký, tụi tui nông dân chịu trận.
Thương lái bỏ cọc vườn thanh long, ép giá còn một phần ba, có ai can thiệp được không?
Cân điện tử vựa cá ngoài cảng chỉnh bằng remote, mấy ghe về đều thấy hụt.
ban can dong ho o cho lau roi khong ai kiem dinh, moi sap mot kieu, mua 1 can duoc 8 lang
Chợ mình có cân đối chứng không ạ? Nếu có đặt ở chỗ nào để em cân lại.
Cửa hàng điện thoại dựng máy, thay linh kiện lô rồi bán như mới.
Bảo hành tivi mà hãng cứ hẹn lần lữa bốn tháng, quyền lợi người tiêu dùng ở đâu?
May giat mua tra gop, lai suat ky mot dang thu mot neo, cong ty tai chinh cong them phi bao hiem khong ai noi.
sieu thi ban mat ong gia hoi, ve de tu lanh dong cuc duong, chac mat gia
Sữa bột cho người tiểu đường quảng cáo bác sĩ khuyên dùng, kiểm tra mã vạch không ra công ty nào.
Yến sào tinh chế hàng dởm làm quà tết, dân xóm em mua cả chục hộp.
Nước mắm nhãn gia truyền dán đè nhãn khác, bóc ra thấy tên hãng khác hoàn toàn.
Mạ tui đi chợ bị mấy mệ bán trái cây tráo bịch, đưa bịch ngon lấy bịch thúi, răng không ai dẹp.
hang trung quoc ma dan mac dau cao nguyen, lua khach du lich suot
Khu chợ đêm bán túi hiệu nhái công khai, vậy có bị phạt hông cán bộ?
Karaoke gia đình ghi giá 100 nghìn một giờ, tính tiền ra thêm khăn lạnh, đĩa trái cây không gọi tới 900 nghìn.
Homestay nhận cọc ba triệu xong báo hết phòng, không trả lại tiền, giá lễ lại nâng gấp bốn.
Cò bãi biển bắt chẹt du khách thuê ghế dù 300 nghìn, hỏi bảng giá thì đuổi.
ve so cao trung thuong in o dau khong biet, ban o quan ca phe, nghi ve gia
Trung tâm ngoại ngữ quảng cáo sai sự thật cam kết đầu ra rồi nuốt lời.
Xin hỏi kinh doanh rượu thủ công bán lẻ tại nhà có phải xin giấy phép công thương không?
Tôi muốn mở đại lý bán gas, điều kiện và giấy phép kinh doanh xin ở phòng kinh tế hay sở công thương?
Hàng cứu trợ dán chữ không bán mà tiệm tạp hoá bày bán, coi có kỳ không.
nguoi phan anh cho biet kho hang trong hem chuyen boc nhan nuoc ngoai dan lai han su dung moi cho bim sua
Cảm ơn đội quản lý thị trường hôm qua đã bắt tiệm xăng trả lại tiền đong thiếu cho tụi em.
Đa cấp núp bóng bán thực phẩm chức năng, rủ mấy chị công nhân đóng 8 triệu mua mã.
The petrol station near the ferry shorted me, 5 litres on the pump but my can only holds 4.
Seafood shop swapped the live crabs for dead ones and the scale was off by 300 grams.
@ Chủ kho tên Đ. nhập quạt Tàu về dập chữ made in Vietnam, tôi làm công nhân dán tem ở đó, có hình chụp, xin giữ kín.
Quán net bán thẻ game giả mã, cào ra không nạp được, nạt con nít đi về.
Mua chung hũ hụi quà tết của tiệm vàng mã, tới ngày giao bánh kẹo gần hết hạn giá trời ơi.
Bồn nước inox mới mua nửa năm thủng đáy, soi ra tem bảo hành không có trên hệ thống hãng.`,
  finance: `
Khu phố thu tiền vệ sinh theo đầu người nhưng nhà tôi đóng cửa đi làm xa cả năm vẫn bị tính đủ, đề nghị xem lại mức thu.
Con em tạm trú mà tổ trưởng thu quỹ vì người nghèo, khuyến học, chữ thập đỏ mỗi thứ 100k, có bắt buộc hông?
thu quy quoc phong an ninh 60k 1 ho k co bien lai do, hoi thi bao tu nguyen, k nop thi k ky giay
tien thue mat bang cho thang nay tang 40 phan tram, ban quan ly can cu quyet dinh nao?
Kính gửi UBND, tôi nộp thuế phi nông nghiệp qua ngân hàng đã trừ tiền nhưng chi cục vẫn báo nợ. Mong hướng dẫn tra soát.
Nhà văn hoá ấp xây 2 tỷ khoá cửa quanh năm, dân muốn họp phải ra quán cà phê.
Sáp nhập xong cái trụ sở xã cũ cỏ mọc ngang đầu, cửa kính bị đập, tài sản của nhà nước mà bỏ phế vậy hả?
Trạm y tế cũ bỏ hoang ba năm, sao không bán đấu giá hoặc cho tổ hợp tác thuê?
truong mau giao diem le nghi hoat dong, phong hoc moc meo, de nghi ban giao cho thon quan ly lam nha sinh hoat
xe cong bien xanh cho dan ba con nit di cho hoa chieu 28, xai xang tien thue cua dan
Ô tô công đậu ở quán nhậu tới chín giờ đêm thứ bảy, biển 80, xin kiểm tra việc dùng tài sản công.
CD hỏi kê khai thuế khoán bỏ từ đầu năm, bán tạp hoá nhỏ doanh thu dưới mức chịu thuế có phải nộp gì nữa không.
Ông N. báo đã nộp lệ phí môn bài nhưng vẫn nhận thông báo phạt chậm nộp, đề nghị đối chiếu.
Bà con thôn PA công trình kênh bê tông vốn nông thôn mới không công khai dự toán, dân góp 400 triệu không ai thấy sổ.
Người dân yêu cầu niêm yết danh sách đóng góp và khoản chi của lễ hội đình, còn dư bao nhiêu gửi ở đâu.
e nop phat nguoi qua kho bac ma tren he thong van chua xoa, co phai nop lai k
hoi le phi lam can cuoc mat bao nhieu, co chi thu e 200k k dua bien lai
Lệ phí đăng ký khai sinh trễ hạn có mất tiền không? Cán bộ thu tôi 50 nghìn chẳng đưa giấy gì.
le phi truoc ba xe may cu tinh theo bang gia moi hay theo gia mua thuc vay can bo?
Phí sử dụng hè phố để xe quán tui đóng mỗi tháng một triệu hai mà bữa nay lại có người tới thu thêm lần nữa.
Phí chợ đêm ngày nào cũng thu mà vé xé nửa tờ dùng lại, tiền chạy vô túi ai?
Vé tham quan thác niêm yết 40 nghìn nhưng thu 60, hỏi thì nói phụ phí môi trường, căn cứ ở mô?
Phí gửi xe ở trụ sở uỷ ban sao lại thu của dân tới làm giấy tờ?
phi qua do do xa giao khoan thu cao hon nghi quyet hoi dong, hoc sinh cung phai tra du ve
Tiền dịch vụ rác tính theo hộ kinh doanh, tôi ngừng bán nửa năm rồi mà công ty vẫn gửi hoá đơn 180 ngàn.
Thu phí bảo trì cầu dân sinh do thôn tự đặt, ai chở nông sản qua cũng phải nộp mười nghìn.
QUỸ CHI RỒI ĐÓNG, ĐÓNG RỒI CHI, CẢ NĂM CHÍN KHOẢN MÀ ĐƯỜNG VẪN LẦY. CÔNG KHAI ĐI!
Tiền hỗ trợ cúng đình dân góp 3 bữa nay chẳng thấy báo cáo, ông trưởng ban nói miệng thôi.
doan duong be tong nha nuoc cap xi mang, dan gop cat da, cuoi cung du 60 bao xi mang di mo, ai giu?
Bữa họp tổ, thư ký đọc lèo lèo số tiền rồi bắt ký, tụi tui già cả nghe hổng kịp, xin tờ giấy in ra coi.
tien den bu da ve kho bac hay chua, xa noi cho cap von tu tinh, em muon biet nguon ngan sach khi nao giai ngan
Công trình trường học dừng giữa chừng vì hết vốn, xin hỏi khi nào bố trí ngân sách lại?
Gói thầu sửa trụ sở 900 triệu mà chỉ thấy quét vôi, mong thanh tra quyết toán.
xe may cua doi trat tu mua moi may chiec bo kho, lang phi tien cong
Hai dãy ki ốt xã xây không ai thuê, mưa dột hết, tiền ngân sách bỏ sông bỏ biển.
Sân bóng của xã cho một người thuê thu tiền giờ, tiền ấy có vô ngân sách không hay vào túi riêng?
Ao công ích của thôn giao thầu không đấu giá, giá rẻ mười lần, bà con thắc mắc khoản thu này.
Khu đất công chợ cũ cho thuê làm bãi xe, dân không thấy hợp đồng, mong công khai tiền thuê.
nha thi dau da nang xuong cap, ghe gay ma nam nao cung chi tien bao duong, tien do tieu vao dau?
KH hỏi thuế thu nhập khi bán đất cho con ruột có được miễn không và nộp ở cơ quan nào.
Hỏi mức thuế cho thuê phòng trọ sáu phòng, kê khai theo năm hay theo quý vậy ạ?
tui ban online tren mang moi thang 15 trieu co phai dong thue khong, ma so thue lay tu cccd ha
Hoá đơn điện tử khởi tạo từ máy tính tiền bắt quán bún tui phải mua máy, xin hỏi có hỗ trợ không, tui mù công nghệ.
ma so thue cua em bi nguoi khac dang ky ho kinh doanh, gio bi doi no thue 6 trieu
Tôi nộp nhầm tiền thuế đất vào mã của người khác, xin thủ tục hoàn trả lại.
Chi cục thuế cứ gọi điện đòi tiền thuê đất năm 2019, hồ sơ tôi nộp hết rồi, phiền tra giúp trong kho bạc.
Đề nghị giải thích vì sao cùng một hẻm mà nhà tôi đóng thuế đất gấp ba nhà đối diện.
Lệ phí chứng thực chữ ký được miễn cho hộ nghèo không, hôm qua bị thu đủ mười nghìn mỗi bản.
tien hoi phi hoi nong dan, phu nu, cuu chien binh cong lai ca trieu, ai khong tham gia cung tru vao tien ho tro gao
Trừ thẳng vào tiền trợ cấp của bà ngoại con 100 nghìn gọi là ủng hộ quỹ thiên tai, hỏi rứa đúng không?
Tiền ủng hộ bão lũ thu qua loa thôn, danh sách ghi công khai tên ai không đóng, kỳ cục quá.
Quỹ xây nghĩa trang thu của cả người chưa có mộ, mỗi hộ 1 triệu, chừng nào mới có biên lai?
Hợp tác xã thu thuỷ lợi phí nội đồng trong khi nhà nước đã miễn, mong làm rõ khoản này.
phi bao ve dong ruong thu 15 ky lua mot sao, k ai giu ruong, so sach thi giau
Tiền quỹ lớp ở đây tui không nói, tui nói tiền xã hội hoá làm cổng làng văn hoá: ba lần thu, chưa xong cái móng.
BN hỏi thu phí dịch vụ bãi đỗ xe ngầm có đúng giá của tỉnh, thu phí ban đêm gấp đôi.
nop tien thue dat bang app bi bao loi mat tien hai lan, cho em xin hoan lai mot lan
Cảm ơn tổ dân phố số 6 đã dán bảng thu chi rõ ràng, mong các tổ khác làm theo.
May I know why the parking fee at the public market rises every week and no receipt is given?
# Tôi không đồng ý với mức thuế ấn định 48 triệu gửi cho tiệm may của tôi, yêu cầu huỷ thông báo và tính lại theo sổ thực tế.
@ Ông trưởng khu thu tiền đèn đường bảy chục hộ rồi không nộp, ổng xài riêng, tôi có giấy ghi từng nhà.
@ Xã kê khống tiền mua cây cảnh trồng trước trụ sở gấp năm giá, hoá đơn của vườn ươm em rể chủ tịch, tôi có bản photo.
Ghế đá tặng công viên khắc tên nhà tài trợ mà lại tính tiền ngân sách, bà con xôn xao.
vat tu cuu ho cua xa mua ve khong kiem ke, ao phao muc trong kho, tai san cong ai chiu trach nhiem?
Máy tính cũ của uỷ ban thanh lý bán sao dân không biết để mua, có thông báo chi mô.
Khoản thu thuê loa đài, nhà rạp của thôn ai giữ, sao đám nhà em trả 500 ngàn không có phiếu?`,
  noise: `
Tiếng máy bơm tăng áp của chung cư đặt ngay dưới phòng ngủ tầng hai, rung giường cả đêm.
Cục nóng điều hoà nhà bên quay thẳng vào cửa sổ tôi, ù ù suốt mười hai tiếng, mong phường nhắc.
Trường mầm non mở nhạc thể dục loa lớn lúc bảy giờ, ông bà nội tôi đau tim ở sát vách. Kính mong nhà trường hạ âm lượng.
chuong nha tho danh tu bon gio ruoi, loa huong vo xom, ba con di ca dem ve khong ngu duoc
Tiếng mõ với loa phóng thanh của am gần nhà ê a tới nửa đêm, xin nhắc nhở giùm.
loa thon bat cai hoi 5h kem, doc di doc lai 1 ban tin 40 phut, dien ca lo tai
Xe bán bánh mì chạy qua lại phát băng rao oang oang giữa trưa, con em mới ru ngủ là dậy khóc.
xe ban kem loa nhac chip chip di toi di lui truoc hem tu 13h, nho an toan nghi trua
xe rac bam nhac va ep rac ram ram luc 1 gio khuya truoc cua nha
Xe buýt nổ máy chờ ở bến cuối từ 4h30 sáng, mấy nhà sát bên nghe ầm ầm mỗi ngày.
Xe container qua gờ giảm tốc kêu rầm rầm suốt đêm, tường rung như có người giã.
Xe ben đổ đá lúc hai giờ sáng cho công trường kè, cả xóm mất ngủ.
Tàu hoả kéo còi dài ở chỗ chắn sát dãy trọ lúc 3h sáng, có cách chi giảm không ạ?
may chu csgt oi co xe do po net ga truoc chung cu e tu 11h den 1h dem, on diec luon
Bô xe của con ông bán tạp hoá độ lại, sáng nào nổ máy cũng như súng, con nít khóc thét.
Trạm phát sóng trên mái nhà hàng xóm chạy máy nổ mỗi lần mất điện, ồn với rung cả nhà tui.
Quạt thông gió của trại gà công nghiệp kêu vù vù cả ngày cả đêm.
Máy sục khí ao tôm chạy liên tục ngay đầu giường, tụi tui hổng có giấc ngủ.
may gat dau lien hop lam dem duoi ruong, den sang may rong, mong ngung sau muoi gio
Nhà hàng xóm xay bột làm bánh 3h sáng, tiếng mô tơ xuyên vách.
Lò mổ heo heo kêu eng éc từ một giờ đêm, người nhà có bệnh chịu không nổi tiếng đó.
Gà trống nhà kế bên gáy từ 2 giờ, nuôi tới hai chục con gà đá, ồn lắm cán bộ ơi.
Con vẹt với bầy chó cảnh trên ban công tầng 9 hú suốt buổi khi chủ đi vắng.
cho phoc nha doi dien sua tu 1h den 4h sang, dem nao cug z, e di lam met muon xiu
Người ta tập nhảy dân vũ ở sân nhà văn hoá mở loa kéo tới chín rưỡi tối, mấy đứa cuối cấp không ôn bài được.
Công viên sáng sớm có nhóm tập thể dục đấm lưng theo nhạc sàn, loa to từ 4h45.
Lớp dạy trống, đàn organ mở trong chung cư không cách âm.
Quán cà phê acoustic hát live ngoài trời tới mười một rưỡi, không ai kiểm tra âm thanh.
QUÁN BIA CÓ ĐỘI CỔ VŨ ĐẬP BÀN ĐẬP GHẾ XEM ĐÁ BANH 3H SÁNG, DÂN KHÔNG NGỦ, AI QUẢN?
Đám cưới thuê dàn nhạc sống dựng rạp bít đường, đường thì tạm chịu nhưng dàn loa hai mét nện ngực, tới 12h.
Đám giỗ nhà bên ca vọng cổ loa hết cỡ, nhờ anh công an xuống nói giùm vặn nhỏ.
Đầy tháng, thôi nôi, tân gia gì cũng karaoke, một tháng ba chục ngày hết hai chục.
Mấy bọ đi biển về nhậu rồi hò hét ngoài bãi, mở loa kéo, mần răng mà ngủ.
nha mu ben te bat hat chau van tu to mo sang, chi ma to rua, noi hoai khong nghe
Hông biết ai cho phép mà hội chợ thương mại mở loa rao lô tô tới 11 giờ, tui ở ngay bên hàng rào nè.
Lô tô show ngoài bãi đất nhạc giật tới khuya, bé nhà em sốt mà không ngủ được.
Xưởng gò hàn cắt sắt bằng máy cắt đá mài từ 6h sáng chủ nhật.
Cơ sở ép nhựa cho máy xay chạy ca đêm, tiếng lạo xạo tới sáng.
may cua da hoa cuong o xuong lam mo, tieng rit xuyen tai, hs truong ben canh hoc k noi
May phat dien cua ngan hang dat sat vach nha toi, no 1 tieng chieu nao cung thu may
Công trình nhà dân khoan phá bê tông đúng giờ nghỉ trưa, chủ thầu nói kệ.
Người ta đóng cừ tràm bằng máy gần trường nội trú lúc tám giờ tối. Đề nghị quy định giờ thi công.
Thi công đường ban đêm là cần nhưng máy lu đậu nổ không tải trước nhà tôi cả giờ, xin tắt máy khi chờ.
nha tren keo ghe, quang ta tap gym luc nua dem, tran nha em rung thinh thich
Hành lang tập thể có tụi nhỏ chơi bóng bàn, bóng đập bịch bịch, không ai quản lý.
Sân bóng đá mini cỏ nhân tạo đèn pha và tiếng la hét tới 23h30, dân xung quanh làm đơn bốn lần.
CD phản ánh tiệm rửa xe dùng máy nén khí xì ầm ĩ từ sáng tới tối.
Bà L. báo quán bida mở nhạc và tiếng bi va nhau sau 0 giờ, đề nghị đội tuần tra nhắc.
Người gọi phản ánh phòng trà dưới tầng hầm âm bass làm rung sàn căn hộ tầng ba.
PA tiếng còi báo trộm của cửa hàng điện thoại kêu liên tục hai đêm, chủ không tới tắt.
KH hỏi karaoke sau mấy giờ thì bị phạt, phạt bao nhiêu và báo số điện thoại nào.
Ông T. đề nghị đo độ ồn ở khu dân cư cạnh nhà máy dệt, kết quả phải gửi cho dân.
Cho hỏi quy chuẩn tiếng ồn khu dân cư ban ngày là bao nhiêu đề xi ben ạ?
hang xom toi luyen giong ban hang livestream la het chot don toi 1h sang
Streamer phòng bên chơi game chửi thề đập bàn nguyên đêm, chủ trọ bảo chịu.
Con họ tập kèn saxophone trên sân thượng, được cái dở nữa, một bài suốt ba tháng.
Tiếng chim yến dẫn dụ phát từ nhà nuôi yến giữa phố, 5h sáng đến 8h tối, ai cấp phép?
Quán nhậu dê đặt micro cho khách nào cũng hát, chửi đổng, tui ở mé sau bức vách.
sang som cho dau moi boc do, quang thung mop, la het luc hai gio, xin xep lai gio nhan hang
Trường học bên cạnh reo chuông điện cả ngày nghỉ hè, chắc quên tắt hẹn giờ, nhờ báo bảo vệ tắt giùm.
Đoàn cải lương về sân đình thử micro alo alo từ trưa, bệnh xá nằm ngay đó.
Rạp đám tang có đội kèn tây thổi nguyên đêm, chúng tôi chia buồn nhưng mong nghỉ từ 22h.
Cảm ơn công an phường đã nhắc quán bar, hai bữa nay yên rồi, mong giữ luôn.
The gym above us drops weights at 5 a.m., our ceiling shakes and the baby wakes up.
Somebody runs an angle grinder in the alley past midnight, please tell them to stop.
Máy hút bụi gỗ của xưởng mộc rú như máy bay, bụi thì ít mà tiếng thì nhức óc.
Ghe máy đuôi tôm chạy rạch lúc 3 giờ sáng nổ bành bạch, mấy nhà sàn mé sông chịu trận.
Súng hơi đuổi chim của chủ vườn nhãn nổ đùng mỗi năm phút, người già giật mình, mong đổi cách khác.`,
  'public-order': `
Nhà tôi vừa bị kẻ gian cắt cáp đồng hồ nước và bình ắc quy xe tải trong đêm, đề nghị công an lấy dấu vết.
Chậu mai kiểng để sân bị khiêng mất rạng sáng mồng hai, camera nhà đối diện quay rõ xe ba gác.
trom vao vuon cat sach buong chuoi, sau rieng non, ba con giu vuon ca dem, xin ca xa tuan tra
ghe dau ben bi thao may duoi tom, tuan ni la cai thu ba
Có người giả làm shipper vô hành lang chung cư lấy dép, lấy hàng trước cửa.
Thợ câu trộm cá trong hồ khoán của tổ bằng kích điện, nhắc thì doạ đánh.
Hai nhà tranh nhau lối đi, đêm qua ném mắm tôm vô cửa nhau, nhờ công an khu vực tới hoà giải.
Con nợ hụi bỏ trốn, chủ hụi ôm hơn tỷ của ba mươi chị em chợ, xin hướng dẫn nộp đơn.
chu hui om tien bien mat r, dt k lien lac dc, tui e lam don gui o dau
App vay tiền gọi điện khủng bố cả cơ quan, ghép ảnh tôi lên mạng dù tôi chỉ quen người vay.
Nhận cuộc gọi video giả mặt con trai tôi mượn tiền, chuyển rồi mới biết là ghép AI.
E dc mời làm nhiệm vụ like video kiếm tiền, nạp 3 lần tổng 40tr r bị khoá tk, giờ trình báo ở đâu ạ?
Người lạ tới nhà nói kiểm tra an toàn điện rồi thó mất cái lắc vàng của bà nội.
may nguoi xung nhan vien nha mang vao khu tro xin chup can cuoc de doi sim, ba con can than
Mất căn cước công dân, em sợ bị lấy vay tiền, cho hỏi làm lại ở công an xã có nhanh không?
Đăng ký thường trú cho con mới sinh theo mẹ đang ở nhờ nhà ngoại, cần giấy đồng ý của chủ hộ không?
Chủ trọ nhất định không ký cho tụi em đăng ký tạm trú, con em sắp vô lớp một cần giấy cư trú.
Khách nước ngoài thuê nhà theo ngày cạnh nhà tôi ra vào lạ lắm, không thấy khai báo, xin kiểm tra lưu trú.
KH hỏi thủ tục xoá đăng ký thường trú của người đã dọn đi mười năm, chủ mới có làm được không.
Bà Q. báo căn hộ bên cạnh cho thuê theo giờ, trai gái ra vào suốt đêm, nghi có mua bán dâm.
Người dân phản ánh tiệm massage đèn mờ đầu ngõ mời chào khách nam, mong kiểm tra.
CD phản ánh sới gà ở bãi sậy cuối tuần hơn trăm người cá độ, có canh gác hai đầu đường.
PA quán cà phê chứa máy bắn cá ăn tiền, học sinh vào chơi giờ học.
Ông T. báo nhóm cá độ bóng đá chuyển tiền qua điện thoại tại tiệm hớt tóc, giấy ghi chép treo sau cửa.
Anh N. trình báo bị quỵt tiền công rồi bị dọa xăm mình tới nhà, nhờ công an bảo vệ.
! Người gọi nhờ tìm cụ ông 82 tuổi lẫn đi khỏi nhà từ sáng, áo sơ mi xanh, đội mũ cối.
con gai toi 15t bo nha theo ban quen tren mang, hom qua da ve, nho ca moi dua kia len lam viec
Tôi nhặt được túi xách có sổ tiết kiệm ở ghế công viên, xin gửi cho công an để trả người mất.
rot bop o tram xang co ca vet xe voi bang lai, ai nhat cho tui xin chuoc
Tụi choai choai chạy xe bốc đầu ngoài đê mỗi chiều thứ bảy, không đội nón, lạng lách, dân né hết.
Thanh niên ném vỏ chai, gạch lên mái tôn trường học lúc nửa đêm rồi chạy.
Có đám con nít lấy ná bắn bể bóng đèn với kiếng xe hơi ngoài lộ.
Ngoài bìa rừng tê có mấy người bắn súng tự chế săn chồn, đạn bay qua rẫy, sợ lắm cán bộ nờ.
nha han choi phao tu cuon, dem mo cung no di dung, cong an xa vo thu dum
Thằng con ông đó đi cai về lại chích, kim bỏ trong nhà vệ sinh công viên, mong lập hồ sơ.
BÁN BÓNG CƯỜI CÔNG KHAI TRƯỚC QUÁN BAR, BỌN TRẺ HÍT XONG NGỒI LA LIỆT, CÔNG AN ĐÂU?
Kẹo lạ có vị trái cây rao bán cho học trò, uống vô đờ đẫn, phụ huynh nghi ma tuý trá hình.
can ho tang 12 mui co khac la tung dem, trai gai vo ra 2 3h sang, nghi choi do
dao nay co xe may khong bien so chay cham nhom ngo tung nha luc trua, ba con bat an
Trẻ em ăn xin bị người lớn chăn dắt ở ngã tư đèn đỏ, tối có xe tới gom về.
Người vô gia cư ngủ trước cửa ATM hay chửi và giật đồ khách, tui không dám rút tiền.
Ông tâm thần ở dưới bến cầm cây rượt trẻ, gia đình thả rông, xin chính quyền đưa đi chữa.
Chó pitbull nhà số 9 không rọ mõm rượt tui té xe trầy gối, chủ còn cười.
nuoi tran vs ca sau con trong hem co phai khai bao k, nha ben ay nuoi ma long muc het
Nhà trên lầu cứ ném tàn thuốc, bịch nước bẩn xuống đầu người ta, nhờ khu vực mời lên làm việc.
Chồng cũ cứ rình trước công ty, nhắn tin đe doạ, em muốn xin lệnh cấm tiếp xúc.
Ai đó dán giấy bôi nhọ cô giáo trên cột cổng trường, lăng mạ lên mạng, xin tìm ra người viết.
Facebook giả mạo tên trưởng thôn mượn tiền bà con, mấy bác chuyển hai triệu rồi.
co page dang tin sai la xa sap phong toa, gay hoang mang, de nghi xac minh xu ly
Bảo kê chợ đêm thu tiền chỗ mỗi sạp năm chục ngàn, không đóng là lật hàng.
Cò đất với giang hồ kéo tới rào lối đi nhà em, đứng canh cả ngày, hăm he mẹ em.
Tài xế xe công nghệ giành khách đánh nhau trước ga suốt, mong có chốt trực ở đó.
Sau trận bóng học sinh hai trường hẹn nhau đánh hội đồng ở chân cầu, có quay clip tung lên mạng.
camera an ninh to dan pho hu 5 cai, tu luc do trom quay lai, xin sua hoac lap moi
Xin cho đội dân phòng trực thêm ngã ba vắng gần khu công nghiệp, nữ công nhân tan ca hay bị giật túi.
Dạ cho hỏi người nhà em xuất khẩu lao động về thì khai báo lại cư trú ở mô?
Xin giấy xác nhận không có tiền án tiền sự để đi làm bảo vệ thì nộp đâu, mấy ngày?
Dao kiếm trưng bày tui mua làm kỷ niệm có cần giao nộp theo đợt vận động thu vũ khí hông?
hang xom bay flycam soi vo phong tam nha tui, ngang nhien thiet, nho cong an moi lam viec
Nhà đối diện gắn camera chĩa thẳng vào phòng ngủ, nhắc ba lần không xoay.
Người bán vé số bị kẻ xấu đổi vé giả trúng thưởng, cụ mất bốn triệu, thương quá.
Khuya qua chúng nó chọc phá trạm thu mua ve chai, tháo trộm nắp hố ga đem bán ở đó, kiểm tra nguồn sắt giúp.
Trộm tháo bù loong lan can cầu đem bán ve chai, xin bắt đúng người chứ thay hoài tốn tiền.
ke trom cat day dien chieu sang doc de dem ban dong, ba con nghi may nguoi chay xe loi
My motorbike was stolen from the apartment basement last night, the guard saw nothing, where do I report it?
A foreigner in our building was scammed by fake police on the phone; please advise how to file a report.
! thang cha do cam ma tau dung chan cau thang doi chem ba ngoai em, bon em khoa cua tren lau
! Một nhóm bịt mặt đang đập cửa kính tiệm vàng bằng búa, một tên có súng, nhân viên nằm dưới đất.
! Con bé nhà bên bị cha dượng nhốt, tôi nghe nó la cứu, giờ im rồi, cửa khoá trong, mong tới ngay.
@ Ông tổ phó tổ bảo vệ chỉ điểm cho nhóm đánh bạc mỗi lần có kiểm tra, tôi giữ tin nhắn, xin giấu danh tính.
Nhờ công an vào trường nói chuyện về bạo lực mạng với ma tuý cho tụi nhỏ, năm ni chưa thấy.`,
  'fire-safety': `
Tầng hầm chung cư tôi bố trí trạm sạc xe máy điện ngay lối thoát nạn, không có vách ngăn cháy. Đề nghị cảnh sát phòng cháy kiểm tra.
Nhà ống làm chuồng cọp kín ba tầng, kinh doanh bông gòn tầng trệt, gia đình sáu người ngủ trên, xin vận động mở lối thứ hai.
Đầu báo khói hành lang bị chủ nhà bọc nilon vì sợ kêu khi nấu ăn.
hong cuu hoa trong chung cu mo ra k co giot nuoc nao, dien tap moi lo ra
Van trụ cứu hoả trước trường tiểu học rỉ nước suốt, không vặn được, khi cần chắc bó tay.
Bãi xe của bệnh viện đậu kín đường dành cho xe chữa cháy, biển kẻ vạch đỏ mà ai cũng lờ.
Chợ truyền thống các sạp vải cơi nới che kín đường thoát, bình bột khoá trong phòng ban quản lý.
Tiểu thương thắp nhang cúng ngay quầy bán giấy, ban đêm không ai canh, sợ bà hoả.
quan lau xep muoi may binh gas mini canh bep than, khach ngoi sat, ghe qua
tiem sua xe ban xang chai nhua ngay canh lo han, tia lua ban tung toe, so that
Xưởng sơn PU xịt không quạt hút, bay hơi dung môi, công nhân hút thuốc ở cửa.
Nhà dân làm kho pháo hoa điện với giấy tiền vàng mã, cạnh nhà trẻ tư thục.
Kho lạnh dùng tấm panel xốp đang thi công hàn cắt không che chắn, đề nghị nhắc nhà thầu.
karaoke moi sua dung mut tieu am de chay, cua sau khoa, vay ma dc mo lai
Quán bar trên sân thượng biểu diễn phun lửa mỗi tối thứ sáu, trần toàn vải với hoa giả.
Homestay gỗ trên đồi chỉ một cầu thang xoắn, khách đốt lửa trại sát vách.
Trường mầm non tư có cửa sổ song sắt hàn chết, bếp gas đặt dưới cầu thang các bé ngủ.
Ký túc xá khoá cổng lúc 23h, chìa khoá một mình bảo vệ giữ, có hoả hoạn sinh viên chạy đường nào?
quan net thuc xuyen dem, day cam qua tai nong chay, cua cuon keo xuong nhot khach ben trong
CD hỏi nhà ở kết hợp kinh doanh phải lắp thiết bị truyền tin báo cháy không, hạn tới khi nào.
KH hỏi mua bình chữa cháy loại nào cho bếp và nạp lại bao nhiêu tiền, ở đâu uy tín.
Ông H. đề nghị tổ liên gia an toàn phòng cháy ở xóm được cấp chuông và mặt nạ phòng độc.
Bà V. báo hàng xóm đốt vàng mã trong thùng ở hành lang chung cư, tro bay vào phòng, đầu báo kêu.
Người dân phản ánh người ta đốt rác lá khô sát bồn gas nhà hàng, nhắc không nghe.
PA cây xăng không có cát, bình bột hết áp, nhân viên dùng điện thoại khi bơm.
Anh T. báo trụ sở công ty chặn cửa thoát hiểm làm kho, nhân viên ký giấy cam đoan cho có.
Bữa trước mấy chú chữa cháy vô hẻm tui tập, xe kẹt dây cáp với mái hiên hông lọt, tính sao đây?
Cổng chào thôn xây thấp quá, xe cứu hoả không chui qua được, xin nâng hoặc tháo.
ba ri e chan hem khoa bang o, lo co chuyen xe 114 cho ai mo?
Hồ nước chữa cháy của khu công nghiệp bị lấp làm bãi đậu, còn mỗi bể nhỏ cạn khô.
Nhà trên sông ghe chất củi với dầu diesel bán, bếp than cháy đỏ trên sàn gỗ, lo lắm nghen.
Rừng thông mé đồi khô rang, khách cắm trại nướng đồ bỏ lại than hồng, xin cấm lửa mùa ni.
Đốt thực bì làm rẫy không dọn đường băng cản lửa, năm tê cháy lan qua rừng keo nhà tui rồi.
co tranh kho bai dat hoang sau khu nha cao ngang nguoi, tan thuoc vut vo la xong, phat gium di
Đống rơm của nhà ông Bảy chất sát cột điện với bếp củi, tôi góp ý hoài hổng nghe.
nha tro e chu lap cua cuon dien k co binh luu dien, mat dien la nhot luon 20 ng
Thang máy dùng làm lối thoát khi diễn tập luôn, ban quản lý chung cư không hiểu gì về PCCC.
BAN QUẢN TRỊ THU PHÍ BẢO TRÌ MÀ MÁY BƠM CHỮA CHÁY HỎNG TỪ NĂM NGOÁI KHÔNG SỬA!
den exit tat ngum, cau thang bo toi thui, bua cup dien mn do tuong di
Cửa chống cháy bị chèn gạch mở toang cả ngày cho mát, khói mà lên thì khỏi chạy.
Hộp chữa cháy tầng bảy bị trộm mất lăng phun với cuộn vòi, xin bổ sung.
Chung cư cũ tập thể phơi đồ, để tủ lạnh cũ, bếp than tổ ong ở hành lang.
Phòng thí nghiệm trường cấp ba để cồn, hoá chất hết hạn không tủ chuyên dụng.
kho phe lieu mua ca pin xe dien cu chat ngoai nang, bua truoc xi khoi mot lan, may dap kip
Hệ thống điện trong chợ câu móc tùm lum, át cháy đen, ban quản lý hẹn sau Tết. Đây là nguy cơ hoả hoạn lớn.
Xin hỏi bao lâu phải kiểm định hệ thống báo cháy tự động một lần ạ?
Con tui học lớp kỹ năng thoát nạn của phường hay lắm, xin mở thêm cho người già.
Cảm ơn các chiến sĩ chữa cháy đêm hôm kia, nhờ hướng dẫn hộ tui làm giấy xác nhận vụ cháy để nhận bảo hiểm.
ho so nghiem thu pccc cua quan ca phe toi nop hai thang chua ai xuong, xin hoi con thieu ban ve gi?
Thang dây thoát hiểm mua trên mạng có đạt chuẩn không, nhờ đội tư vấn giúp.
Mần răng xin được cái bình chữa cháy cho nhà sinh hoạt bản, ở xa đường xe lên cả tiếng.
A building manager locked the rooftop exit with a chain, tenants cannot get out if fire breaks.
Is it legal to charge twenty e-bikes overnight in a stairwell? No extinguisher anywhere.
! chay nha kho giay roi, gio thoi qua day tro, ng ta dang keo do ra, xe chua chay chua thay dau
! Bếp ăn khu trọ bốc lửa vì rò gas, mùi gas nồng nặc cả dãy, có bà bầu ở phòng cuối chưa ra.
! Lửa cháy từ đống rơm lan sang chuồng bò rồi, gần nhà lắm, bà con múc nước hổng kịp!
! Rừng keo cháy thành hàng dài, gió nam thổi xuống bản, khói dày không thấy đường, xin cứu.
! XE BỒN CHỞ GAS ĐANG XÌ TRẮNG XOÁ GIỮA DỐC, MỌI NGƯỜI CHẠY TÁN LOẠN
! pin may khoan no lam chay ghe sofa nha tang 5, khoi day phong, e voi con ket trong ban cong
! Chuông báo cháy reo thật, khói từ hộp kỹ thuật tầng 14, người khuyết tật kẹt trên tầng 15 không đi thang được.
! Ghe chở xăng bốc cháy ở bến, lửa trôi qua mấy nhà sàn, có người nhảy xuống nước.
! Có người kẹt trong thang máy đang có khói bốc lên, gọi chuông không ai trả lời.
Kiếm mua cát với xẻng cho điểm chữa cháy công cộng đầu hẻm mà ai cũng lấy trồng kiểng, xin thêm tủ có khoá.
diem chua chay cong cong treo o cho chi con cai tu rong, bua voi kim cong luc bi lay mat
Quầy bán tóc giả, keo xịt trong hẻm chứa hàng trăm chai aerosol kề tủ thờ nhang khói.
Thợ hàn làm mái bệnh xá không che bạt, xỉ rơi xuống đống nệm cũ phía dưới.
Nhà xưởng cho thuê lại chia nhỏ thành năm xưởng, không ai chịu trách nhiệm phòng cháy chung.
Họp dân phố mà nói hoài chuyện văn nghệ, sao không dạy dùng bình bột, khoá gas cho mấy bà nội trợ?`,
  'food-safety': `
Cơm hộp công ty đặt cho ca đêm có mùi thiu, canh nổi váng, nhiều chị em nôn sau khi ăn nhưng đã khoẻ. Xin kiểm tra bếp nấu.
Suất ăn bán trú của con tôi có sâu trong rau, thịt nhớt, nhà trường bảo rửa sót. Đề nghị đoàn liên ngành lấy mẫu.
cang tin truong ban xuc xich chien dau den thui, tre an xong dau hong, de nghi kiem tra
quan com tu thien nau gao co mot, ba con ngheo an cung phai sach chu
Xe hủ tíu gõ rửa tô bằng một xô nước từ chiều tới khuya.
Nước đá cây đập bằng búa dưới nền xi măng rồi bỏ vào ly, ghê thiệt.
Lò giết mổ lậu trong vườn, làm lòng ngay nền đất, không có dấu kiểm dịch.
heo chet dich ng ta lang len mo ban 40k/kg o cho chieu, can bo thu y xem lai di
ga thai loai nhuom vang bang bot la, chat ra xuong cung vang khe
Chả lụa giòn sần sật để ngoài nắng hai ngày hổng hư, nghi hàn the.
Bún trắng tinh ngâm hoá chất, để ba bữa còn thơm, em đem test thử ra đỏ.
Giá đỗ mập không rễ ủ bằng thuốc kích thích trong thùng phuy, nhà sản xuất ở cuối ngõ.
Măng tươi ngâm vàng ươm, tay người bán cũng vàng lột da.
rau muong tuoi bang nuoc cong den, hai chieu ban sang cho ca cho
Ốc, nghêu ngâm nước thải rồi bán cho quán, ăn vô tiêu chảy cả nhà.
ca kho phoi canh bai rac ruoi bu den, xit thuoc diet con trung cho khoi ruoi
Tôm bơm tạp chất làm ở vựa phía sau bến, ban đêm sáng đèn.
Mực khô đóng gói bao bì không ngày sản xuất, mở ra mốc xanh.
nuoc mia ep ben cong, mia ngam nuoc duong hoa hoc cho ngot
Trà đá vỉa hè múc nước giếng chưa đun, mấy bác chạy xe ôm đau bụng hoài.
Bánh trung thu hạ giá tràn ra lề đường không hạn dùng, ruột thì chua lè.
Bánh mì pate của quán sáng ăn xong cả nhà sốt tiêu chảy, nay xuất viện rồi, nhờ truy tìm nguyên nhân.
Bánh chưng luộc bằng pin cũ cho xanh lá, tin đồn hay thật ạ? Xin cơ quan y tế trả lời.
ruou ngam khong ro nguon goc ban o quan nhau, ong anh uong ve mo mat, nay da on nhung can xu quan
Sữa tươi vắt ở trại bán lề đường chưa thanh trùng, có an toàn cho con nít không?
Sữa học đường phát cho lớp con tôi bị phồng hộp, mùi chua, cô giáo bảo bỏ đi thôi.
Trà sữa dùng bột kem hết hạn, nhân viên cũ kể lại, hình ảnh em gửi kèm.
Snack cay lạ không nhãn tiếng Việt bán trước cổng trường, tụi nhỏ ăn đỏ môi.
KEO XUC XAC DOI MAU LUOI BAN 1 NGAN CHO TRE TIEU HOC, CO CHAT GI TRONG DO?
Tiệm bánh kem dùng trứng vỡ, khay bánh chuột bò đêm camera quay rõ.
Phát hiện con dòi trong hộp mắm mua ở siêu thị mini, xin thu hồi cả lô.
Mua chai nước ngọt thấy cặn đen lơ lửng, còn hạn, nhờ gửi mẫu xét nghiệm.
Nước uống đóng bình 20 lít có rong xanh, cơ sở ở trong hẻm chiết thẳng từ vòi.
nuoc loc binh giao cho truong co mui khet, may chau k dam uong
Thịt bò giả làm từ heo nái tẩm huyết bò bán ở quán phở, ăn dai nhách mà đỏ bất thường.
Tiệc cưới nhà hàng: gỏi tôm chưa chín, mười mấy khách đi ngoài, chủ không chịu lưu mẫu thức ăn.
Đám giỗ thuê nấu, bát đĩa bẩn, đồ ăn để trần dưới gầm rạp, ruồi nhặng.
Sau hôm ăn tất niên công đoàn tụi em bị đi ngoài, trạm y tế ghi nghi thực phẩm, ai đi điều tra?
CD hỏi bán đồ ăn online tại nhà có cần giấy xác nhận kiến thức an toàn thực phẩm.
KH hỏi khám sức khoẻ và tập huấn an toàn thực phẩm cho người bán xôi ở trạm hay trung tâm.
Bà T. báo người bán hàng ăn ho sù sụ, tay lở loét bốc bún không găng, đề nghị nhắc nhở.
PA cơ sở làm đậu phụ dùng thạch cao công nghiệp, sàn đọng nước, mèo chạy lung tung.
Anh K. phản ánh nhà bếp quán nướng để thịt rã đông cạnh bồn cầu.
Người dân phản ánh xưởng làm ô mai, mứt phơi dưới đất ngoài đường bụi xe chạy.
Chị M. đề nghị kiểm tra bếp ăn bán trú nhóm trẻ gia đình, không hợp đồng mua thực phẩm.
Đầu bếp nhà hàng gần biển lấy nước giếng nhiễm mặn rửa rau sống, thử hỏi ai dám ăn.
Hàng xóm làm lạp xưởng Tết giữa sân chó nằm, không thấy ai cấp chứng nhận.
Mạ em ăn cháo lòng ngoài nớ về mệt luôn, lòng tẩy trắng nhách, hắn mần rứa ai mà biết.
may o ban banh loc goi la do, tom uon, khach du lich an xong keu hoai, nhac cac o voi
Dưa hấu tiêm đỏ, cắt ra có lỗ kim, mấy đứa nhỏ nhà tui ăn xong bụng ọc ạch.
Táo để cả tháng không héo, bên ngoài có lớp sáp, xin hướng dẫn rửa sao cho sạch?
Tiệm vịt quay tẩm phẩm màu công nghiệp, giấy gói dính đỏ lòm tay.
Mật mía làm thủ công bỏ thêm chất tẩy để trong, tôi thấy bao bột tẩy ở bếp.
dau an tai che gom tu nha hang dong can ban lai cho quan chien
Lò bún xả nước chua thì báo môi trường rồi, còn trong lò chuột chạy trên thúng bún thì mong y tế xử.
Nhà hàng chay dùng giả mạo nguyên liệu không nhãn, ăn xong dị ứng.
Quán sushi để cá sống ngoài trời hai tiếng, giun ngọ ngoạy trong miếng cá hồi.
Xoài ngâm cóc ngâm bán hồ bơi bị sủi bọt, nước ngâm đường hoá học.
tui em an oc o quan le bien ve ngua noi me day ca nhom, nay het roi, mong lay mau
Xin công khai danh sách quán đạt chuẩn vệ sinh trong phường để phụ huynh lựa.
Cảm ơn đoàn kiểm tra hôm thứ hai đã dẹp cơ sở bún tẩm trắng, mong làm thêm lò giò chả kế bên.
Food court staff reuse leftover herbs from other tables, I filmed it, who inspects that?
My kid's canteen rice had a plastic strip and the soup smelled rotten, please check the supplier.
! Bữa cỗ chiều nay bốn mươi người đau quặn, mấy cụ nôn liên tục, có người bất tỉnh, xe chưa tới.
! Cả tổ công nhân uống rượu pha cồn ở đám, hai ông không thấy đường, một ông thở rít, cứu gấp.
! ca lop mau giao an xong sua chua tim tai, co be co giat, goi xe cuu thuong giup
# Tôi không đồng ý với quyết định đình chỉ quán bún của tôi vì kết quả mẫu sai phiếu, yêu cầu kiểm nghiệm lại và huỷ phạt.
@ Ông quản lý bếp nhập thịt đông hết hạn rồi sửa tem, giám đốc biết mà bao che, em làm kho thấy tận mắt, đừng lộ em.`,
  electricity: `
Điện áp buổi tối tụt còn 160 vôn, máy bơm nước không lên nổi. Kính đề nghị điện lực nâng công suất trạm biến áp của thôn.
Đồng hồ điện nhà tôi chạy vù vù dù đã ngắt hết cầu dao, xin kiểm định công tơ.
hoa don dien thang nay 3tr2 trong khi ca nha di que 20 ngay, ghi so kieu gi v
nhan vien ghi chi so cong to uoc chung may thang lien roi don mot cuc len bac sau
Chủ trọ thu 4.500 đồng một số điện, em muốn đăng ký định mức cho sinh viên thì làm ở điện lực nào?
Trụ điện bê tông giữa ruộng nghiêng chừng ba chục độ sau mùa lũ, chân trụ hở cả móng.
Cột điện gỗ của bản mục gốc, buộc tạm bằng dây thừng, gió là đu đưa.
Dây điện kéo sau công tơ vào xóm treo trên cọc tre, thấp quá đầu người, trâu vướng sừng hoài.
chang neo cot dien nam giua loi di truong hoc, cac chau vap te may lan, mong doi
Cột điện nằm lọt thỏm giữa đường mới mở rộng, xe tông ba bữa một vụ, bên điện lực và chủ đầu tư đùn nhau.
Cành phượng mọc sát đường dây trung thế làm lưới nhảy mỗi khi gió, đề nghị điện lực phát quang hành lang.
Bụi tre nhà ông Sáu dựa hẳn lên dây điện hạ thế, mưa là cúp, điện lực kêu chờ kế hoạch.
Trạm biến áp ngay sát phòng học kêu ù ù, dầu rỉ xuống chân, phụ huynh lo.
tu dien ha the dau ngo mat cua, tre con tho tay vao duoc, nho gan khoa
tu dien truoc quan chao bi bong to roi, han gi thung day, chim vo lam to, xin thay vo moi
Cúp điện liên tục từ ba giờ chiều tới mười giờ tối mà không có thông báo, cá trong hồ oxy tui ngộp chết gần nửa tấn.
Cắt điện đúng ngày thi tốt nghiệp, học sinh ôn bài bằng đèn pin, sao hổng dời lịch?
Lịch cắt điện báo 5h đến 8h mà 14h chưa có lại, tủ đông hàng tan chảy, ai đền?
dien chap chon lam chay tivi vs tu lanh nha toi, thu tuc yeu cau boi thuong the nao?
Nóng bốn mươi độ mà nửa đêm mất pha, chỉ còn nhà bên kia đường sáng, gọi tổng đài chờ 30 phút.
DIEN CUP 2 NGAY ROI MA GOI TONG DAI CU BAO DANG KIEM TRA, TU LANH HU HET DO AN
E dong tien dien qua app 2 lan cung 1 thang, gio xin hoan lai lam sao a
Tin nhắn đòi tiền điện doạ cắt trong 2 tiếng, tui đóng rồi, không biết của điện lực thật hay giả, nhờ xác nhận giúp.
KH hỏi thủ tục tách công tơ cho nhà con trai xây trên cùng thửa đất.
KH hỏi sang tên hợp đồng mua bán điện khi mua nhà cũ, chủ trước còn nợ cước.
CD phản ánh nhân viên cắt điện vì nợ một ngày, không gửi giấy báo.
Ông B. báo hộp công tơ treo trên cột bị ong làm tổ, thợ ghi số không dám mở.
Bà S. xin kéo điện cho chòi rẫy, hồ sơ nộp ba tháng chưa khảo sát.
PA đường dây 35kV võng thấp qua ruộng, máy gặt cao suýt chạm, đề nghị nâng.
ĐN điện lực cắt giảm phụ tải công bằng, sao chỉ xóm trên bị luân phiên.
Nhà em lắp điện mặt trời mái nhà muốn bán dư lên lưới, hỏi mãi điện lực nói tạm dừng, chừng nào mở?
Trụ sạc ô tô điện ở bãi xe lắp xong không đấu nguồn, tốn cả trăm triệu để ngắm.
Mần răng đăng ký điện ba pha chạy máy xay lúa rứa mấy chú điện lực?
dien yeu chi ma noi com nau hoai khong soi, quat quay nhu nguoi om, rang khong doi day to?
Bóng đèn nhà ai cũng nháy như đom đóm mỗi lúc xưởng cưa chạy, do lưới yếu hay do họ?
Dây trung tính đứt khiến điện áp vọt, bể bóng hết, thợ nối tạm bằng kẹp tay.
Cáp ngầm chung cư ẩm nên nhảy aptomat tổng, thang máy ngừng mỗi ngày, ban quản lý bảo lỗi điện lực.
Chung cư chưa bàn giao nên tính điện giá xây dựng, cư dân đóng gấp đôi, mong ký hợp đồng trực tiếp.
khu tai dinh cu ve o tam thang, van cau nho dien cong truong, chua co tram rieng
Điểm dân cư trên đồi bảy hộ chưa có điện lưới, thắp đèn dầu cho con học, xin đưa vào kế hoạch.
Cù lao kéo điện qua sông bằng dây đơn sơ sài, ghe cao vướng, mong trụ vượt sông.
Điện phòng họp nhà văn hoá tháng nào cũng bị tính giá kinh doanh, đề nghị đổi mã giá.
Trường học tính theo giá hành chính mà hoá đơn lại ghi giá sản xuất, nhờ kiểm tra.
tui tui nuoi tom xai gia dien nong nghiep bi doi qua gia kinh doanh, lo nang
Hỏi giờ cao điểm thấp điểm của cơ sở kho lạnh theo biểu giá mới ra sao ạ?
Trạm biến áp đặt lấn lối vào nhà thờ họ, hàng rào sắt gỉ, cây leo kín.
Cầu chì rơi trên cột nổ đoành một tiếng rồi tối thui cả hẻm, chuyện này tuần nào cũng xảy ra, thay cái khác được hông?
Sứ cách điện vỡ kêu tạch tạch ban đêm, thấy chớp xanh trên đầu cột, chưa đứt nhưng lo.
dieu cua tre vuong tren day cao the ca thang, day cuoc con long thong, xin go
Dây điện cũ bỏ không cắt dọn sau khi chuyển ngầm, thả lủng lẳng trước tiệm tui.
Đào vỉa hè ngầm hoá điện xong để ụ cáp chổng lên, hỏi thì nói chờ đấu nối.
Biển quảng cáo mới dựng lọt vào hành lang đường dây 22kV, điện lực xuống đo khoảng cách rồi lập biên bản đi.
Nhà bên xây lầu ba chìa ban công sát dây trung thế, điện lực có văn bản chưa?
tho dien toi sua dang hoang, don sach canh cay, cam on doi truc dem
Điện lực thay công tơ điện tử xong không cho ký biên bản chỉ số cũ, giờ hoá đơn sai.
App chăm sóc khách hàng điện không hiện sản lượng từng ngày, muốn theo dõi mà lỗi hoài.
hộ nghèo hỗ trợ 30 số điện mà mấy quý rồi chưa thấy trừ trong hoá đơn
Hàng xóm câu móc trước công tơ xài chùa cả năm nay, xóm gánh tổn thất, nhờ điện lực kiểm tra.
vu truoc co nguoi bay chuot bang dien lay nguon o nha tram bom, nay da go, xin dien luc khoa hop nguon de khoi tai dien
Our whole alley has had low voltage every evening for two weeks, the fridge keeps clicking off.
How do I change the name on the electricity contract after buying a house?
! Dây điện đứt rớt trúng xe đạp cậu học trò, thằng nhỏ nằm co quắp dưới đường, mọi người không dám đụng.
! tru dien gay ngang de len mai nha, day chay xet xet, ba cu con trong nha
! Nước ngập ngang bụng mà tủ điện ngâm trong đó rò, hai người đi qua bị giật té, đừng ai lội nữa, cắt điện mau.
! Bác thợ sơn chạm dây trung thế, đang treo lủng lẳng trên giàn giáo bốc khói.
! con trau chet dien giua ruong, day con song nam duoi nuoc, may dua tre con dang mo cua gan do
! Trạm biến áp nổ, dầu cháy chảy xuống lòng đường, xe máy đang đậu bén lửa.
# Tôi không chấp nhận văn bản của điện lực kết luận nhà tôi trộm điện, truy thu 27 triệu. Đề nghị huỷ kết luận và giám định lại công tơ.
@ Tổ trưởng tổ điện thu tiền lắp công tơ mỗi hộ 2 triệu không phiếu, nộp về công ty có 600, tôi giữ giấy biên nhận tay.`,
  telecom: `
Thung lũng bản tôi không vạch sóng nào, muốn gọi phải leo lên nương. Mong nhà mạng dựng trạm thu phát.
Sóng 4G trong chung cư chập chờn, vào thang máy với hầm xe là mất hẳn, lỡ kẹt không gọi được ai.
mang internet dut lien tuc moi khi mua, goi tong dai hen 24h ma 5 ngay chua toi
goi cuoc cap quang 200 mega do ra co 12 mega, tra tien du ma xai nhu rua
Cáp viễn thông võng xuống ngang đầu xe tải đoạn cua trước đình, ai đó buộc tạm bằng bao tải.
Bó dây mạng đen sì to như con trăn quấn cột điện trước nhà, gãy cả giá đỡ, nhà mạng nào cũng nói không phải của mình.
Hố ga cáp viễn thông mất nắp bê tông trên vỉa hè, có chữ tên nhà mạng ở khung, xin đậy lại.
Tủ cáp bưu điện bật cửa, dây lòi xanh đỏ, mấy đứa nhỏ giật chơi.
day cap quang bi xe cau keo dut ngoai nga tu, ca khu k mang, may nha ban hang online dung hinh
cot vien thong gi set nghieng sang mai nha em, moc neo tuot roi
Trụ ăng ten phát sóng trên mái nhà kế bên dân lo bức xạ, xin đo và công khai kết quả.
Nhà mạng dựng trạm BTS giữa khu dân cư không họp dân, lại ngay cạnh nhà trẻ, mong giải thích.
Sim của mẹ tôi bị khoá một chiều vì chưa chuẩn hoá, bà không biết làm trên điện thoại, ra cửa hàng thì bắt xếp hàng cả buổi.
so dien thoai cua em bong thanh cua nguoi khac, nha mang thu hoi khong nhan tin bao
sim bi tru tien dich vu nhac cho em k dang ky, 3 thang mat gan 200k
Quảng cáo, rao vặt gọi ngày chục cuộc, đã đăng ký không nhận mà vẫn gọi, nhờ sở khoa học công nghệ xử lý nhà mạng.
Tin nhắn rác mời vay, mời đánh bạc tràn máy cha tôi, nhà mạng chặn giùm đi.
Chuyển mạng giữ số bị từ chối năm lần, lý do mỗi lần mỗi khác.
duong day co dinh nha ong ngoai cam tieng may thang ma van thu cuoc thue bao
Truyền hình cáp mất kênh thể thao từ đầu giải, gọi kỹ thuật nói hệ thống đang nâng cấp.
Wifi miễn phí ở công viên phường có tên mà vào không được, hỏi ai quản lý?
Internet trường học tụi nhỏ thi trực tuyến rớt mạng liên tục, nhà mạng nói quá tải cổng.
Xã đảo một đường truyền vi ba, biển động là mất mạng với mất thoại cả ngày.
dt mat song sau con bao, tram het dau chay may no, ba con khong bao tin ve duoc
Trạm phát sóng đầu dốc bị sét đánh từ tuần trước, cột đứng đó làm cảnh.
KH báo đã huỷ hợp đồng mạng, trả modem, vẫn bị trừ tiền qua thẻ.
KH hỏi chuyển địa điểm lắp internet từ phòng trọ cũ sang mới mất phí bao nhiêu.
CD phản ánh thợ kéo cáp trèo lên mái nhà làm bể ngói, bấm lỗ tường không xin phép.
Bà P. báo đường dây điện thoại rớt xuống cổng, không có điện, vướng chân mấy cháu.
Ông L. đề nghị gom bó cáp, cắt dây bỏ không dọc phố trước Tết cho gọn.
PA nhà mạng đào rãnh chôn cáp quang trước trạm y tế xong bỏ dở ống nhựa lòi lên.
ĐN ghép chung hạ tầng cột, đừng mỗi nhà mạng trồng một cột xi măng giữa lề.
Hẻm em có ba cột chỉ treo dây mạng, cột cong như cần câu, chừng nào hạ ngầm?
day cap thong xuong lan can lau hai, trom bam leo vo dc, nho nha mang nang
Xe tải cao đụng dây cáp giăng ngang lộ, dây kéo theo gãy luôn cái trụ, giờ nằm mé đường chưa ai dọn.
Mất mạng toàn thôn hai hôm ni, cán bộ có biết khi mô có lại không? Con tui học online.
Mạng chi mà tối mô cũng quay vòng vòng, gọi kỹ thuật thì nói tắt đi bật lại, nản rứa.
Sóng nhà mình ở bên ni sông bắt qua trạm bên kia, cứ roaming nước ngoài mất tiền, trời đất.
vung bien dien thoai tu bat song nuoc ban, cuoc nhay am am, xin tang cong suat tram cua ta
TỔNG ĐÀI NHÀ MẠNG CHO NGHE NHẠC 40 PHÚT RỒI NGẮT, TÔI MẤT INTERNET CẢ TUẦN!
Nhân viên nhà mạng tới bắt chụp ảnh chân dung nâng cấp sim 4G cho người già, xin thông tin chính thống có chương trình đó không?
Điện thoại cục gạch 2G của bà nội bị tắt sóng, chương trình đổi máy hỗ trợ hộ nghèo nhận ở đâu?
Chương trình viễn thông công ích hỗ trợ cước cho hộ cận nghèo, xã em chưa ai được, hỏi cán bộ nói không biết.
lap camera can duong truyen ma ky thuat bao het cong hop chia, doi nua nam, tin noi k?
Hộp chia cáp trên cột bị sóc cắn, cứ tháng đứt một lần.
Chuột gặm dây mạng ngoài trụ, thợ xin 300 nghìn nối, trong khi còn hợp đồng bảo trì.
Kéo cáp qua mương thuỷ lợi buộc vào cây dừa, gió là rơi xuống ruộng.
Cáp treo chằng chịt che mất bảng tên phố, yêu cầu mấy công ty cáp bó lại.
chay cum day mang tuan truoc, gio noi tam bang bang keo, long thong den thui, xin thay han
Gói combo truyền hình tự động gia hạn một năm trừ 2,4 triệu, không hỏi câu nào.
Nhà mạng tăng giá cước đang giữa hợp đồng, có đúng luật viễn thông không?
Sim rác bán ở quầy tạp hoá kích hoạt sẵn tên người khác, vậy cũng được sao?
E dang o tro, chu tro doc quyen 1 nha mang, k cho lap mang khac, mang lag ko choi hoc j dc
data het toc do sau ngay thu ba du goi ghi k gioi han, bh nha mang moi tra loi?
Gọi 114 bằng máy tụi em không được vì trong hang núi du lịch không có sóng, xin lắp trạm cho khu tham quan.
Số hotline của xã gọi toàn báo thuê bao không liên lạc được, nghi đường truyền lỗi, nhà mạng kiểm tra nghen.
Nhắn tin ngân hàng OTP không về máy từ hôm đổi sim, cửa hàng nói chờ đồng bộ.
eSIM kích hoạt thất bại, ra điểm giao dịch họ kêu mua lại sim mới, hông chịu đâu.
tram nhac song lau cua khach san lam nhieu, ca day pho goi cu re re, nho trung tam tan so do
Bộ đàm của bãi xe phá sóng đài thuyền của ngư dân, dân biển nghe không ra bản tin bão.
Nhà mạng vô thay cột hôm rồi dọn dẹp gọn, sóng khoẻ hẳn, cảm ơn anh em kỹ thuật.
Có dự án phủ sóng cho điểm trường lẻ trên núi không, các cô giáo phải ra đầu dốc nộp báo cáo.
No mobile signal at all in our hamlet since the tower was struck by lightning, please restore it.
The fibre cable in front of my gate hangs so low that the delivery truck tore it down.
! dây cap vien thong siet co ng di xe may, mau chay nhieu, nam bat tinh giua duong
! Cột cáp viễn thông đổ đè lên xe khách, người trong xe kẹt, kêu cứu, kèm dây điện đang chập.
Cước điện thoại bàn của hội người cao tuổi đã xin cắt mà giấy đòi nợ vẫn gửi đều, doạ đưa ra toà.
Điểm bưu điện văn hoá xã từng có máy tính nối mạng cho dân, nay rút đường truyền, bà con muốn nộp hồ sơ chịu chết.
cap cua nha mang cot nho vo tru den tin hieu ton ten, keo xe ca can vuon, ai cho phep?`,
  bus: `
Xe buýt tuyến ra bệnh viện tỉnh bỏ chuyến 5h30, người chạy thận phải thuê xe ôm. Kính đề nghị khôi phục.
Nhà chờ trước trường nội trú bay mất mái từ cơn bão, học sinh đứng nắng chờ xe.
xe buyt chay vut qua k dung tram, e vay tay ma tai xe lam lo, tre hoc 2 lan roi
tai xe xe buyt vua lai vua luot dien thoai, cua gat lam ba cu te trong xe, may khong sao
Tiếp viên xe buýt quát người khuyết tật vì lên chậm, nói đi taxi cho khoẻ.
Sàn xe cao quá, xe lăn của con tôi hông lên được, có tuyến nào xe sàn thấp không?
Thẻ buýt miễn phí cho người trên 60 tuổi nộp hồ sơ ba tháng chưa có, hỏi trung tâm thì bảo đang in.
Ve thang sinh vien online mua roi ma quet khong nhan, phu xe bat mua ve luot
ve luot niem yet bay nghin, lo xe thu muoi nghin noi k co tien thoi
Thu tiền xong không xé vé, lúc thanh tra lên thì bắt khách nhận là mới lên.
Máy lạnh trên xe hỏng, cửa sổ dán kín, khách ngộp muốn xỉu giữa trưa hè.
Ghế xe rách lòi sắt, đèn trong xe tắt, gián bò trên tay vịn.
Trên xe buýt nồng mùi thuốc lá do tài xế hút, bà bầu phải xuống giữa đường.
xe buyt xa khoi mu mit khi roi tram, xe doi cu qua, mong thay xe dien
XE NHỒI NHÉT 80 NGƯỜI GIỜ TAN CA, CỬA KHÔNG ĐÓNG NỔI, TÍNH MẠNG CÔNG NHÂN RẺ VẬY SAO?
Quái xế xe buýt giành khách lạng lách với xe tuyến khác, hành khách hét hoảng.
App tìm buýt báo hai phút nữa tới, đứng chờ bốn mươi phút chẳng thấy bóng.
Bảng lộ trình ở trạm phai hết chữ, khách nơi khác về không biết bắt số mấy.
tram dung dat ngay mieng cong lun, troi mua buoc xuong la loi, xin doi tram len muoi met
Trụ trạm buýt bị xe tải tông gãy nằm sát hàng rào, không ai dựng.
Hàng nước chiếm hết ghế nhà chờ, người đợi xe phải đứng ngoài lòng đường, đề nghị đơn vị quản lý trạm nhắc.
Nhà chờ dán đầy tờ rơi khoan cắt bê tông, kính vỡ, mùi khai, xin dọn và sửa.
Đèn trong nhà chờ xe buýt không sáng, con gái tan ca đêm đứng một mình sợ.
xin them tram truoc cong khu cong nghiep, hien di bo gan hai cay moi toi cho don
De nghi mo tuyen tu ben pha len trung tam hanh chinh moi, sap nhap xong dan di lam giay to xa 40km
Sau sáp nhập trụ sở xa, có tuyến buýt nào nối mấy xã cũ lên trung tâm hông cán bộ?
Xe buýt chuyến cuối 17h30 sớm quá, lao động tan lúc 18h đành chịu, kéo dài thêm được không?
Ngày lễ tăng giá vé xe khách ở bến gấp đôi, bán vé không đúng ghế.
ben xe lien tinh nha ve sinh hoi, thu ba nghin, quat phong cho k chay, mong ban quan ly ben chan chinh
Xe khách chạy hợp đồng trá hình đón trả giữa phố, xe trong bến vắng khách, bến xe bỏ trống.
Xe khách giường nằm nhét thêm người ngồi lối đi, bán vé xong bắt sang xe giữa chừng.
Đò ngang bến làng chở quá người, áo phao mục rách, chủ đò nói có mấy phút cần chi.
Phà nghỉ lúc 20h không báo, bà con kẹt lại bên ni sông, xin niêm yết giờ phà.
tau dien tren cao, thang cuon ga so ba ngung ca tuan, nguoi gia leo bo
Máy bán vé metro nuốt tiền của tôi 50 ngàn, nhân viên ga bảo gọi tổng đài.
Buýt đường sông dời bến mà không nhắn, khách đứng ở cầu tàu cũ.
Xe đạp công cộng khoá không mở được, app vẫn trừ phút, trạm đầu công viên.
Xe đưa đón công nhân đậu ở trạm buýt giờ cao điểm, buýt phải dừng ngoài làn hai.
KH hỏi lộ trình mới của tuyến số 8 sau khi cấm cầu, dừng ở trạm nào.
KH hỏi để quên ba lô trên xe tuyến về ngoại ô lúc 7 giờ sáng thì liên hệ ai.
CD phản ánh tuyến buýt trường học bỏ đón hai điểm đầu, phụ huynh nháo nhào.
Bà G. báo phụ xe không cho mang bao gạo lên dù cồng kềnh có trả tiền vé.
Ông D. đề nghị thông báo bằng loa trên xe cho người mù biết tên trạm kế tiếp.
PA tài xế đóng cửa kẹp tay cháu bé, không xin lỗi, biển số đã cung cấp.
ĐN giảm giá vé cho hộ nghèo, hiện mới miễn người có công.
Anh Q. báo xe buýt hỏng giữa cầu, khách tự đi bộ, không có xe thay và không hoàn vé.
Bữa tê em đón chuyến về quê, bác tài cho xuống nhầm cách trạm cả cây số, răng lại rứa?
Mấy o chú ở trạm ni đợi mỏi cổ, xe một tiếng một chuyến, khi có khi không, mần răng mà đi chợ.
ba gia r, tai xe hong doi ngoi da dap ga, te cai bich, hen hong gay xuong, dan lai may ong nghen
Tuyến nhánh vô ấp tụi con hồi trước có, giờ dẹp ngang, mấy đứa học cấp ba phải quá giang.
Học trò quậy đập cửa sổ trên buýt, tiếp viên mặc kệ, mong gắn camera trong xe.
Trên tuyến đêm hay có móc túi, xin cho xe có bảo vệ và camera.
Chuyến 6h45 bị thay xe nhỏ mười sáu chỗ, sinh viên kẹt lại trạm quá trời.
tram xe buyt truoc benh vien mat ghe, nguoi benh ngoi bet xuong dat
Làn dành riêng cho buýt nhanh bị xe con chạy vào nên buýt trễ mãi, trung tâm điều hành tính sao?
Màn hình báo giờ xe ở trạm trung chuyển đứng yên từ hồi khai trương, tốn tiền để làm cảnh.
Thẻ quẹt điện tử trừ hai lượt khi chuyển tuyến trong 60 phút, quảng cáo miễn phí mà?
Hôm bữa dẫn đoàn cựu chiến binh đi viếng, buýt không nhận thẻ thương binh, bắt trả đủ vé.
xin hoi tre cao tren 1m3 co phai mua ve xe buyt va mua ve gi?
Có được mang chó nhỏ bỏ lồng lên buýt không ạ, cho em xin nội quy.
Xe điện bốn bánh chở khách du lịch chạy không theo bến, không bảng giá, không dây an toàn.
Xe trung chuyển sân bay công cộng hai tiếng mới có, biển ghi 20 phút.
Nhờ cắm biển nhà chờ hai chiều, trạm chiều về giờ chỉ có cái cọc sơn xanh.
tai xe buyt so 5 ca sang de thuong, dung xe diu ong toi len, mong khen thuong chu
The bus skipped our stop three mornings in a row and the app still shows it as arrived.
Is there a monthly bus pass for foreign students, and where can I buy it?
! Xe buýt lao xuống mương, nước vô tới ghế, khách đập kính kêu cứu, đa số là học sinh.
! xe khach bo lua o hang ghe sau, cua lên khong mo duoc, khach dang dap kieng
! Đò ngang lật giữa sông, chừng hai chục người, nhiều người không áo phao, xin ca nô gấp.
@ Giám sát tuyến ăn chia tiền vé không xé với lơ xe, mỗi ngày mỗi xe nộp 200 nghìn, tôi lái xe trong đội, xin giấu tên.`,
}
