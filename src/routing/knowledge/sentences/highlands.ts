/** Invented everyday reports of villages, islands and the highlands, and by SMS. */
export const HIGHLAND_SENTENCES = {
  road: `
duong tu ban Na Khoang ra trung tam xa lay loi, xe may di k noi, hoc sinh phai day xe, xin xa do da cap phoi
cau treo qua suoi ban em mat 6 tam van, ba con di nuong ban dem so lot chan, de nghi xa thay van
doan doc cong troi mat duong vo nat, xe cho ngo bi lat 2 lan roi, bao gio moi sua
Cầu khỉ bắc qua rạch Ông Tà bằng cây dừa đã mục, bà con ấp 4 xin xã làm cầu bê tông cho mấy đứa nhỏ đi học
loi be tong noi dong ra dong bi xe cong nong can gay khuc, dan di gat lua kho qua
bao xa cay cau sat ap Kinh Giua ri set het lan can r, em be dap xe qua te xuong kinh hom qua may k sao
Đường ra bến cảng đảo đổ bê tông chưa đầy một năm đã bong lớp mặt, sắt lòi ra, xe điện chở khách xóc như ngựa
duong vao ray ca phe thon 7 mua thi thanh ao, cong nong so lun, thu hoach k cho ra duoc, xin xa ho tro da
cai ngam tran qua suoi ban Huoi Co nut mot ben roi, xe tai qua la rung
Kính gửi UBND xã, nhà trường có 120 em bán trú, đường từ tỉnh lộ vào trường 3 km toàn ổ voi, xe chở gạo không vào được, mong xã cho sửa
KH PA đường bờ kè quanh đảo phía chùa bị nứt tách mặt, rộng cỡ 10cm, ĐN kiểm tra trước mùa khách
CD ấp Phú Thạnh báo lộ đal sụp chân dài 5 mét sát mé kinh, xe ba gác ngang qua rất nguy hiểm
via he truoc tram y te xa gach long het, nguoi gia di kham vap te
duong vao nghia trang ban bi xoi het dat chi con da hoc, dua dam phai khieng bo
nha xe di giua duong doc ta leng co cai ho to bang cai noi, dem k thay la bay xuong vuc
Mấy tấm đan nắp rãnh dọc đường thôn thì còn tốt nhưng mặt đường bên cạnh lún thành vệt sâu cả gang tay, mong thôn xã vá lại
đường vô buôn Ea Nao hồi làm nông thôn mới trải mỏng lét, giờ xe mía chạy nát bét, đề nghị huy động công ty mía sửa
xin hoi xa doan duong 200m con lai vao ban Pa Cheo sao bo do k lam not, 2 dau be tong giua la bun
da dam do duong bao gio lu len? do ra day 2 thang xe cu truot nga, ba con ngai qua
cầu cảng cá cho dân khiêng hàng bị mục cọc, mặt gỗ thủng, chúng tôi gánh cá suýt lọt chân
ta luy thi k sut, chi la mat duong bi xe cho go ram cay be lam 3 doan, xa cam xe hay sua duong di
be tong duong ngo xom Dong Chum bi chuot dao rong duoi, sup 1 ho vua cai nia
! cau treo dut mot day cap nghieng han ve mot ben, dang co nguoi ket o giua cau ban Nam Pung
may tam dan mat cau kenh Muoi Thuoc bi hut, xe dap may dua nho lot banh, ap k co tien lam
the wooden bridge to the homestay village in the valley has broken planks, a tourist fell with her motorbike
Bến lên đò của ấp xây bậc xi măng bị sóng tàu khoét rỗng ruột, bậc cuối gãy sập, người già bước hụt
Đường tuần tra biên giới qua bản tôi cỏ lấp, mặt bong hết, dân đi nương chung đường này, xin sửa vài chỗ lầy nhất
! mat cau bung ca mang, xe may vua lot xuong kinh, nguoi con o duoi nuoc
@ ban thon an bot xi mang lam duong noi ban, tron it da nhieu cat, toi co so ghi, xin giau ten`,
  traffic: `
nga ba cho phien xa khong co bien bao, xe khach phong nhanh suyt tong vao tre con di cho
guong cau loi o khuc cua tay ao ban Lung Thang bi nem vo roi, xin thay cai khac
bien ten ban ten xa van de ten huyen cu, nguoi giao hang di lac hoai
de nghi dat go giam toc truoc cong truong tieu hoc Ban Mo, xe tai cho quang chay am am
den xanh do nga tu thi tran cu nhap nhay vang ca tuan, gio tan hoc loan het
Bến phà Cái Bần sáng nào cũng kẹt, xe xếp hàng cả cây số mà không ai phân luồng, xe cấp cứu cũng nằm chờ
sao cam xe tai qua cau ma bien bi cay che kin, tai xe bi phat oan, xin chat canh che bien hoac doi bien
doc 10% keo dai ma khong co bien canh bao ve so thap, xe o tinh khac den lien tuc mat phanh
Kính đề nghị xã cắm cọc tiêu phản quang ở khúc cua sát vực km 14, đêm sương mù không thấy mép đường
xe cong nong keo ro mooc ba con di nuong ve toi k den k phan quang, xin xa cho dan phan quang va nhac nho
duong dao nho xiu ma xe dien voi xe ben chay 2 chieu ket cung, de nghi cho mot chieu gio cao diem
CD PA biển giới hạn tải trọng cầu kênh Ranh ghi 3,5T trong khi xe 8T vẫn qua, ĐN cắm lại biển và đặt trụ hạn chế chiều cao
xin ke vach sang duong cho cac em di hoc o quoc lo doan ban Nong, oto k chiu nhuong
hộ lan chỗ cua dốc Ba Cô bị xe đâm gãy đã nửa năm, phía dưới là suối sâu, chưa thấy ai thay
sao de xe khach duong dai chay vong qua duong lien xa cua tui em, ne tram can, ca dem bop coi ket cung o cau hep
bien bao hieu luong tau duoi song cho Vam Xang bi dut phao, ghe cho lua dam vo bai can, de nghi dat lai phao
bien chi duong ra ben tau cao toc viet nguoc mui ten, khach du lich chay len nui het
hom phien cho xe o to dau 2 ben, duong tac ca buoi, xin xa cu nguoi dieu tiet phan luong
cho xin 1 cai guong o goc chua Khmer, hai dau duong k thay nhau, tuan nao cung quet xe
Con tôi học cấp 2, sáng đi học phải băng qua tỉnh lộ nơi không có vạch, không có đèn vàng, xe container chạy 80 cây số giờ, mong sớm có biển trường học
day phan cach nhua do nat nam vat ra duong, xe may dem tong vao
thon em xin bien han che toc do 30 vi duong be tong nho ma xe ban tai chay nhu dua
tru cao su phan lan dau cau sat bi nho mat, xe lon tran qua lan xe may
they took away the mirror at the blind bend above the pass, motorbikes and trucks meet there with no warning
Cổng chào bản dựng thấp quá, xe cứu thương và xe chở bàn ghế không lọt, xin cắm biển chiều cao hoặc phân đường tránh
Đèo đang sương mù mà đèn vàng cảnh báo chỗ cua tắt từ tuần trước, đề nghị thay pin đèn cảnh báo
! xe tai mat phanh tong doan xe hoc sinh o chan deo, nhieu chau bi thuong`,
  'street-light': `
den nang luong mat troi o dau ban hong 5 cai roi, dem di hop toi om
ap 3 co hang den duong ma bua chay bua tat, phu nu di lam ca dem ve so lam
den duong quanh ho trung tam xa ca tuan nay k sang, de nghi sua
Cô giáo cắm bản xin phản ánh: đoạn từ điểm trường về nhà công vụ không có một bóng đèn, tối chúng tôi phải soi điện thoại
bong den cau cang chay 3 bong, tau ve dem kho cap, ba con de te xuong nuoc
xin lap den chieu sang doan cua vao buon, toi trau bo nam ngoai duong k thay
tru den do xuong ruong tu hoi dong toi gio van nam do, chua ai dung lai
den duong sang ca ngay ca dem ton tien dien cua dan, ai quan ly cai hen gio zay
CD thôn Tả Phìn báo dãy đèn cao áp đường lên nhà văn hoá tắt 9/12 bóng, ĐN thay
dung len truoc cong don bien phong co 2 cot den ma k bao gio bat, toi tre con choi o do
Bình ắc quy của đèn năng lượng ngoài đầu bản bị tháo mất nên đèn không sáng nữa, xin xã lắp lại bình và cho khoá hộp
den o cau di bo qua kinh chop chop nhu san khau, nhuc mat qua, sua gium
bao xa den duong lo dal to 5 bi dua nho ban na vo het bong, xin thay bong
doan qua nghia dia ap 2 toi thui, tui nho di hoc them ve chay muon xiu, cho xin 2 bong den
đèn đường dân góp tiền kéo nay hư không ai sửa, thôn bảo xã, xã bảo thôn, xin cho biết ai lo
den chieu sang duong ven bien an mon gay can, bong treo lung lang tren dau nguoi di bo
may cay den do thon keo bang day, bong tron 20w mo tit, xin doi bong led
khu tai dinh cu moi ban Nam Hau lam tru den roi ma 1 nam chua dong den, toi den nhu hu nut
Hôm lễ hội thì đèn sáng trưng, lễ xong tắt hết, dân đi chợ đêm mò mẫm. Xin duy trì hệ thống đèn đường.
chợ nổi họp từ 3h sáng mà bến lên hàng không có đèn chiếu sáng, đề nghị xã gắn mấy bóng ở bến
den duong truoc tram xa chi tat luc 8h toi, gio do cong nhan tan ca moi ve
cay moc leo kin ca tru den nen sang cung nhu khong, cho nguoi don tru voi lau bong
toi 30 tet den cac ngo deu tat, truong ban goi k ai nghe, nho sua den duong gap
no lights on the pier road at night, island homestay guests trip on the steps, please install lamps
Tôi bán bắp nướng ở bờ hồ trung tâm xã, tối không đèn nên khách vắng tanh, xin bật lại dãy đèn trang trí với đèn đường
Cầu treo ban đêm tối đen, hai đầu cầu có trụ đèn mà không bóng, học sinh lớp phổ cập đi về phải dò từng bước`,
  drainage: `
muong thoat nuoc sau cho xa bi rac lap, mua la nuoc den tran vao nha 6 ho
cong qua duong ban Sang be qua, mua xuong la nuoc dang len san nha em
nap cong truoc tram y te mat r, lay canh cay cam tam, so nguoi benh te
Triều cường tháng này ngập lút lộ ấp Hoà Bình, không có cống ngăn triều, xe chết máy, tụi nhỏ lội đi học
nha em o cuoi doc, mua la nuoc tu tren duong do thang vao bep, xin xa lam ranh thoat
ranh thoat nuoc duong nong thon moi lam cao hon mat duong, nuoc k chay xuong ranh ma chay vao nha
cống hộp dưới đường ra cảng bị cát lấp kín, mưa một trận là khu nhà nghỉ ngập nửa bánh xe
ho ga trong cho hai san tac, nuoc u ve den ngom khong rut, ban hang dung trong nuoc ca ngay
ong cong d60 qua duong lien ap be nat, nuoc kinh thoat k kip ngap het san phoi
Kính gửi xã: sân trường mầm non thấp hơn đường, mỗi lần mưa nước đọng 2 ngày không thoát, các cháu không ra sân được, xin làm cống thoát
doan duong moi nang chan mat loi thoat cua xom, gio mua xuong 12 nha nhu cai ao
KH báo hố ga trước UBND xã cũ sụp thành, nắp lọt xuống dưới, ĐN rào và thay nắp
nuoc mua tu doi che chay xuong tran ca duong vi cong bi da lap, xin nao vet cong
khu tai dinh cu ban Pung cong lam r nhung k dau noi, nuoc thai voi nuoc mua dung mot cho ngap het loi di
xin may bom chong ngap cho hem cua tui, con nuoc rong len ngap ca chuc ngay
nap dan ranh bi xe da can gay 7 tam, chan con tui lot xuong tray het, thay nap gap
sao trong khi dao thieu nuoc ngot ma mua co tieng la ngap, cong nghet het cat voi rac, thong cong dum
tai ho nha ong ben lap ranh lam duong di nen nuoc trong xom het cho thoat, nho xa khoi lai ranh
Đường thì vẫn tốt, chỉ có rãnh dọc hai bên cỏ mọc bít kín nên nước mưa tràn qua mặt, mong xã cho khơi rãnh
cong xa o dau kenh noi dong bi ket, nuoc trong khu dan cu rut cham, muoi day
nuoc dong truoc cua nha van hoa thon ca thang, di hop phai lot gach ma buoc
cho nong san mua xong nuoc tu do len bap cai, ranh giua cho bit, lam on nao vet
cống thoát nước chảy ngang nền nhà sàn tôi do hồi làm đường đặt sai chỗ, mưa là xói móng, xin dời miệng cống
mieng cong khong luoi chan, vit ga con chui xuong chet, con nit cung co ngay lot, lam nap di xa oi
Trạm y tế nằm dưới chân dốc, mưa là nước đường đổ vào phòng tiêm vì rãnh bị lấp, xin khơi thông
Cống thoát ở chợ cá đảo trào ngược lên, bà con đi ủng bán cá, xin nạo vét
! con nit lot xuong ho ga mat nap truoc cho xa, nuoc dang chay manh`,
  'water-supply': `
be nuoc sach cua ban k co nuoc 3 thang nay, ong dan tu mo ve bi lon rung dao dut
nuoc may ap 5 man chat, nau com k duoc, mua nuoc binh mai het tien
dao em cup nuoc sach 10 ngay roi, phai mua nuoc ghe 200k mot khoi, khi nao co lai
ong nuoc dan tu suoi ve truong ban tru bi dut, 200 hoc sinh k co nuoc tam
Nước máy mở ra vàng như nước chè, lắng một đêm đầy cặn phèn, trạm cấp nước xã nói sẽ súc rửa mà chưa làm
mua kho gieng ban can het, xin xa cho xe cho nuoc sinh hoat len
dong ho nuoc nha em chay vu vu ma k ai xai, thang nay bao 40 khoi, nho kiem tra
tram nuoc sach duoc nha nuoc xay 3 ty gio bo hoang cho de o, dan van ganh nuoc suoi
CD PA ống nước cái bể trước trường mẫu giáo, nước phun lên mặt lộ suốt 2 ngày, ĐN đơn vị cấp nước sửa
nuoc yeu qua len k toi bon, phai thuc 2h sang hung nuoc
xin bat nuoc may ve xom cu lao, qua song la co ong ma xom tui dung nuoc song hoai
hạn mặn, lu với bồn nhà tui cạn rồi, xin điểm cấp nước ngọt miễn phí gần ấp hơn, đi lấy xa quá
be loc nuoc cua ban vo, nuoc uong co con loang quang, xin thay be moi
nha may nuoc thu tien lap dong ho 2 trieu roi de do 3 thang k keo ong
Kính gửi UBND xã, điểm trường Háng Đồng dùng chung nguồn nước mó với bản, ai cũng đục ống lấy riêng nên cuối nguồn không còn giọt nào, mong xã chia lại hệ thống nước sinh hoạt
nuoc sach co mui clo nong qua, tam ngua ca nguoi
ong nuoc lam duong dao dut k noi lai, bon minh 8 nha mat nuoc tu thu hai
hoa don nuoc thang nay tinh 2 lan, bao k ai giai quyet, tram cap nuoc tat may
may bom gieng khoan tap the cua buon chay r, ba con Ede phai di lay nuoc giot xa 2 cay
xin bon chua nuoc mua cho ho ngheo ngoai dao, mua kho k co gi chua
Van xả cặn của đường ống nước sạch bị hở, nước chảy ra rãnh ngày đêm, xót của quá
nuoc may co mau trang nhu sua khi moi mo, lang xuong co bui, uong duoc k z
tui o ngon kinh Bay Ngan, nuoc ngay nay bi duc ngau sau khi thay ong, nau nuoc tra tim rim
the island guesthouses have had no tap water since Friday, when will the pump station be fixed
Nhà công vụ giáo viên chỉ có nước hai giờ mỗi ngày, chúng tôi phải xách can đi xin, mong sửa lại đường ống từ bể đầu nguồn
Tui hỏi chừng nào nước ngọt về tới ấp cuối, ống đi ngang trước nhà mà không cho đấu
# toi khieu nai bien ban phat cua tram cap nuoc noi nha toi dau noi trom, dong ho do chinh tho tram lap`,
  electricity: `
dien yeu qua, noi com dien cam 2 tieng chua chin, ca xom deu the, xin nang tram bien ap
cot dien go o ban nghieng sap do vao nha san, day vong sat mai
cup dien lien tuc ko bao truoc, tom trong ao em chet vi quat ngung, ai den
mat dien tu 4h chieu qua toi gio, goi tong dai k ai bat
Đảo chạy máy phát chỉ có điện 17h đến 22h, bà con xin kéo dài thêm vì trời nóng, trẻ nhỏ không ngủ được
xin keo dien cho 18 ho ban Khuoi Sau, den gio van thap den dau
! day dien dut roi xuong ruong lua co nguoi dang gat, tia lua toe toe
! tram bien ap dau ap no lua, dau chay xuong, so chay nha
cong to nha em chay nhanh bat thuong, thang nay 1tr8 ma nha chi co 2 bong den voi cai quat
CD ấp Thới Hoà báo dây điện mắc cây bần, gió là chớp, cả xóm cúp, ĐN điện lực phát quang hành lang
ba con keo nho dien cua nha nguoi khac gia 4 nghin mot so, xin duoc lap dong ho rieng
nganh dien thay cong to xong de day long thong ngay loi di, tre con voi toi
Trạm bơm của hợp tác xã thì tốt nhưng không có điện ba pha nên nằm không, xin điện lực kéo đường dây ba pha ra đồng
sam set danh chay cau chi bien ap, ca thon toi den 2 dem, dien luc hen mai
hoa don tien dien in nham ten nguoi khac, qua diem thu khong chiu doi
cay cot dien trong giua loi di lam duong mo rong ma chua di doi, xe tai tranh k duoc, xin dien luc doi cot
moi lan mua la dien chap chon, tu lanh cua quan em chay 2 cai, ai chiu
tru dien ap ven bien bi muoi an long be tong lo sat, sap gay
sao cat dien dung ngay thi tot nghiep cua con em, thong bao chi co tren zalo ma vung em k co mang
Trạm y tế xã mất điện từ đêm qua, tủ lạnh vắc xin chỉ giữ được thêm vài tiếng nữa, đề nghị điện lực xử lý gấp
nha em o cuoi nguon dien chi con 150 von, bom nuoc k len
dan bay chuot bang day dien ke bo ruong, xin nganh dien cat cau, nguy hiem chet nguoi
dong ho dien treo tren cot cao 4m dan k doc duoc so, xin ha xuong hoac gui so qua tin nhan
island power went off again during dinner, third night this week, all food in our fridges is spoiled
Ban quản lý thôn thu tiền điện hộ rồi nộp trễ, điện lực cắt cả thôn, dân đóng đủ mà chịu tối, xin đóng điện lại
! Bão giật gãy cột, dây hạ thế nằm vắt ngang cổng trường bán trú còn nổ lách tách
! co nguoi bi dien giat khi mac day bom nuoc ngoai ruong, chua cat dien duoc`,
  trees: `
cay da dau ban gay mot nhanh to treo lo lung tren duong di hoc, xin cua di
hang sao truoc truong kho chet 3 cay, sap do vao san
cay xa cu gan nha van hoa bi moi an rong goc, gio lac la do
dua trong doc lo rung trai xuong dau nguoi, xin xa thue nguoi be
cong vien ven ho cua xa co moc qua dau goi, ghe da be, tre con k vao choi duoc
Cây gạo trăm tuổi đầu thôn đang bị người ta đổ nước sôi vào gốc cho chết để lấy mặt tiền, mong xã cứu cây
hang phuong tim bị ve sầu với sâu rơm rớt đầy sân trường, mấy con sâu làm ngứa tụi nhỏ, xin phun hoặc cắt bớt cành
cay bang vuong tren dao gay sau gio mua dong bac, nam chan loi ra hai dang
de nghi trong lai cay bong mat doc duong tinh cho do, mo rong xong nang chang chang
CD báo cây phi lao đổ chắn đường bờ kè, xe không qua được, ĐN cắt dọn
ai cho chat 12 cay thong o doi trung tam xa zay? thong do la cua chung ma
re cay si doi noc nha mo, de nghi to cay xanh cua xa xu ly
bon hoa xa trong o truoc cong chao gio co dai voi rac, xin cham soc
cay bach dan cua xa nga sang mai nha dan thon 2, goi 2 tuan k ai toi
Sân chơi trong vườn hoa trung tâm có cái xích đu đứt xích, cầu trượt thủng, mong xã sửa hoặc tháo cho các cháu khỏi ngã
cay bui nhin ra duong che het mat bien, canh cham ca mai tram y te, xin me bot canh
nhanh cay khong vuong day dien gi nhung treo tren dau cho phien, khi nao roi la chet nguoi
hang cau cong vien bi trom nho goc dem ban, trong lai roi rao gium
vuon hoa doi che co may tuong dai, may toi co lua, cat tia gium truoc le hoi
cây trâm bầu bên mé lộ ngã dần ra ngoài, rễ bật lên rồi, chưa đụng dây nào nhưng người chạy xe sợ
dan ban xin trong cay hoa ban doc duong vao xa cho dep, nho xa cap giong cay
cay phuong truoc cong truong THCS muc than, thay hieu truong de nghi 2 lan roi chua cat
cay sua trong gan tram y te mui nong nac benh nhan dau dau, xin tia bong
tui thay nguoi ta dong dinh treo bang quang cao len cay co thu lam cay chay nhua kho canh, xin bao ve cay
the big banyan by the village market is leaning after the storm, please prop it or cut the heavy branches
Rặng dừa cảnh xã trồng ở bờ kè bị đuông ăn đọt, héo cả hàng, xin cứu hoặc thay
! Cây gạo đầu bản bật gốc đè lên nhà sàn, trong nhà còn người`,
  encroachment: `
nha nguoi ta xay bac tam cap lan ra loi di chung cua ban, xe may phai lach
quan nhau bay ban ghe het le duong lien ap, nguoi di bo xuong long duong
phoi lua phoi san kin het mat duong, xe qua k duoc, truot te
xe tai dau chan ngang cong tram y te, cap cuu k vao dc, xin don di
cho coc hop ngay tren cau, ban rau ca 2 ben lan can, xe ket hoai
Bè cá neo lấn ra giữa luồng ghe, ghe chở lúa qua không lọt, đề nghị xã yêu cầu dời bè vào trong
ho dan de dong go, dong da chan mep duong lau nay, xe tranh nhau suyt xuong vuc
mai ton quan ca phe via he che ra den tan long duong, mua nuoc do xuong dau nguoi di
CD báo hộ kinh doanh vật liệu đổ cát đá chiếm nửa lộ ấp 1 hơn tháng nay, ĐN giải toả
ben do khach ma nguoi ta dung leu ban nuoc chiem het cho len xuong
nha hang noi tren vinh neo chan loi vao cang cua dan, tau ca ve k vao duoc
Các hộ bán hàng rong tràn ra kín lối vào ga cáp, khách không đi được, công an xã đuổi lúc rồi lại ra
phoi ca kho ra duong bo ke, ruoi voi luoi lan het duong di bo the duc
may nha trong hang rao dau chiem het hanh lang duong, xe cong nong vuot nhau k loi tranh
oto khach du lich dau dai o cong ban van hoa, ba con k mang ngo ve nha dc
cai rap dam cuoi dung chan het con lo 2 ngay khong xin phep, xe cap cuu phai vong
Xe khách đỗ ngay trên vỉa hè trước trường bán trú chờ khách, học sinh phải đi dưới lòng đường, đề nghị cấm
lo banh trang lam via he thanh san phoi, xin xa nhac
xe dien cho khach dung do tum lum dau cau cang lan het lan duong
ho dan xay chuong trau lan ra duong lam ca nua mat be tong, di dem dung vao trau
tiem sua xe bay may moc dau nhot ra le duong, em be dap xe tranh vao vung dau
sap trai cay dung chong len vach danh cho nguoi di bo ngoai chua, xin lap lai trat tu via he
bay ban do luu niem het buc thang len thap, khach leo k co cho dat chan
ai cho cong ty dung rao sat bit con duong mon ra bien dan di tu doi ong ba
Xe khách du lịch đậu bít cổng trường đúng giờ tan học, các cháu phải chui qua gầm rào, xin cấm đậu chỗ đó
# Tôi khiếu nại quyết định buộc tháo mái che sạp của tôi ở mép đường, cùng dãy mà nhà khác không bị
# toi khieu nai bien ban phat lan duong, cot moc ranh do xa cam sai vao dat nha toi`,
  construction: `
nha nghi xay 5 tang o ban du lich, che het ruong bac thang, co phep k ma xay
homestay xay tren dat rung phong ho, be tong hoa het ca suoi, xin kiem tra giay phep
may dao lam kenh lam nut nha em 3 vach, ben thi cong noi k phai ho
thi cong cau moi de vat lieu voi ho sau k rao, toi tre con te xuong
xay nha lan ra bo song, coc be tong dong xuong kinh, xin dinh chi
Nhà văn hoá thôn mới xây tường đã nứt, mái dột, nhà thầu rút rồi, mong xã mời giám sát về xem chất lượng công trình
quy hoach treo khu trung tam xa 8 nam nay k duoc xay sua nha, xin xa cho biet bo hay lam
lam duong no min dem k bao truoc, nha san cot moc, ngoi roi vo
CD phản ánh công trình kè chống sạt lở thi công dang dở bỏ 6 tháng, sắt gỉ chĩa ra, ĐN chủ đầu tư vào cuộc
nha hang xom dong mong cao to qua muc, ranh nha em sup theo, xin xa yeu cau ngung dao
cho xay khach san 9 tang tren dao co phu hop quy hoach khong, dan hoi ma k ai tra loi
cong trinh thuy dien do dat xuong suoi lam nghen dong, tai lo xin giam sat thi cong
Trường mới bàn giao chưa năm trần đã rơi, thầy cô chúng tôi đề nghị kiểm định lại công trình, không phải xin thêm tiền
thi cong duong ong nuoc xong de lai ranh hoac khong hoan tra mat bang, xin yeu cau nha thau tra lai
xin hoi quy hoach khu dan cu moi co qua dat ban minh ko, mo xem o dau
dung chuong trai kien co khong phep tren dat cong cong, xa da lap bien ban ma van xay
nha cao tang o cu lao xay xeo dang nghieng sang nha em, so sap lam, xin kiem dinh
xay ho boi trong homestay dao sau sat mong cau treo, mong nga
nha dan xay nen san tien cao qua lap luon cong rao cua nha ke, xa xu ly xay dung gium
KH PA biệt thự trên đồi thông xây vượt tầng so với giấy phép, 3 tháng rồi không ai kiểm tra
cong trinh nha ve sinh truong hoc lam tu nam ngoai bo do, vat tu moc meo, ai lam chu dau tu
thay chu thau do dat xay cau bao sat noc nha tui ma k bien bao, bui thi chiu chu nguoi te r, che chan cong truong di
cấp phép cho dân bản làm nhà sàn bê tông hay phải giữ mái lá trong khu bảo tồn, xin trả lời vì ai cũng đang xây
contractor of the new pier leaves iron rods sticking out where fishermen land, please make them secure the site
Quán cà phê kính dựng chìa ra vách đèo, cột cắm vào sườn đất mượn, xin hỏi ai cấp phép
@ tôi tố cáo chủ đầu tư kè rút ruột thép, có cán bộ giám sát ký khống nhật ký công trình, xin giữ kín danh tính
# khong dong y quyet dinh cuong che thao do nha san cua toi, nha lam truoc khi co quy hoach
! vach dat ho mong khach san sap, vui hai tho dao`,
  waste: `
rac du lich do day bai bien dao, ba con nhat ko xue
bai rac tam cua xa qua tai, cho tha loi tui nilon ra ca duong
xe rac 2 tuan k vao ap, rac chat dong boc mui thoi, xin chay xe lai
cho phien tan la rac day duong, de nghi co nguoi quet don
dan ban do rac xuong suoi, vo chai thuoc trung troi day, xin dat thung gom
Vỏ chai thuốc bảo vệ thực vật vứt khắp bờ ruộng, mỗi vụ cả bao tải, xin xã đặt bể thu gom ngoài đồng
CD PA rác từ ghe thương hồ xả xuống chợ nổi trôi thành mảng, ĐN có ghe vớt rác
ngoai truong ban tru, truong ko co cho do rac, thay tro chon gan suoi, cho xin lo dot
lo dot rac cua xa hu, rac do ra duong tu thang truoc
thung rac o cau cang nut lung, nuoc ri chay xuong bien
heo chet quang xuong kenh, troi qua troi lai ca tuan, xin vot
xac tom ca bo ra bo kinh, phen voi rac, xin don
tien rac thu moi thang 30k ma xe k toi xom tui, dong gop cho ai
Bệnh xá có đợt tiêm, bông băng kim tiêm vứt chung với rác chợ, xin tổ thu gom rác y tế tới lấy
nguoi ngoai xe tai cho phe lieu len do o khe nui sau ban dem hom
luoi ca rach phao xop bo ngap bo bien, gio thoi vao tan san nha
dam ma xong rai vang ma giay tien khap duong dao, xin nhac dan don
xin bo tri thung phan loai rac cho homestay, khach ho vut bia lon khap nuong
nha hang hai san vut vo so xuong bo, chat thanh dong, ruoi bu
sau dam cuoi rap, chai nhua hop xop vut ra muong, thon nhac k nghe, xin xa xu phat
cho xin xe gom rac ve xom tren doi, duong doc cong nhan khong len, dan phai ganh xuong
rac lan vung bien ca mua gio bac troi vao bai truoc truong hoc, xin huy dong doan vien don
xã đảo quá nhiều rác nhựa từ đất liền theo sóng tấp vào, xin tỉnh cho tàu chở rác đi
please send a boat to collect garbage from the homestay island, bins have been full for ten days
Trường mầm non đảo bị gió dồn rác biển vào tới hàng rào, cô và phụ huynh hốt không xuể, xin xe chở đi
Mùa gặt xong vỏ bao phân, bạt nilon trồng dưa hấu vứt đầy bờ ruộng, chưa có ai thu
@ nguoi cua hop tac xa ve sinh cho rac y te do xuong vuc ban dem lay tien, toi lam o do, xin giu kin`,
  pollution: `
lo gach thu cong dot ca dem, khoi den bao ca thon, lua chay vang
trai heo tren doi xa phan xuong suoi, ca chet noi, ban duoi k dung nuoc suoi dc
nha may bot san xa nuoc den hoi thoi ca mot khuc song, ca be em chet het
lo say ca phe bui vo bay mu mit vao lop hoc, co giao phai dong cua
dot rom ra khoi mu duong, tre con ho suot, xin cam dot
Xưởng chế biến cá cơm hôi nồng nặc, cả xóm đảo không mở cửa được, quần áo phơi ám mùi
lo than hoa trong rung khoi ngay dem, nguoi gia kho tho
trang trai vit ngay kenh, nuoc xanh le, phan vit troi xuong cho tam
CD báo cơ sở xay đá bụi trắng cây cối, nước rửa đá chảy ra mương trắng đục, ĐN kiểm tra
mo da no xong bui phu kin vuon nhan, trai rung, phai bit khan moi ra san
nuoc thai tu lo mo heo do ra ruong, lua ngap nuoc do, mui tanh
trai ga cong nghiep 20 nghin con, ruoi bay day man nam com, k co bien phap
khoi dot rac nylon cua vua phe lieu hoi khet ca toi, con tui bi suyen
ve mua ep mia thanh lo duong thu cong dot ba mia khoi den, tro bay vao nuoc lu
Nước giếng gần mỏ có váng tím, bà con bản Cốc Phát nghi chất tuyển quặng thấm xuống, xin lấy mẫu kiểm tra
xe cho quang roi vai bui do day duong, k phai duong hong ma la bui, xin phun nuoc che bat
nuoi tom cong nghe cao xa bun day thang ra kinh, ho nuoi nho chet tom theo
ghe bom cat hut day, dau may loang loang, xin cam hut
nha may che xa khoi cay mat, khoi ve phia tram y te moi chieu
ai phun thuoc co sat nha mau giao, mui xoc vao lop, cac chau nhuc dau
lo dot than bun khoi am i sau vuon tram, ba con khu 4 k ngu dc vi mui khet
san phoi ca kho va lo nuoc mam xa nuoc man chay ra dong ruong, dau xanh chet
nhà máy thuỷ sản xả nước có bọt trắng xuống rạch Cái Trâm lúc nửa đêm, sáng ra nước trong như không
pig farm upstream pours slurry into the stream, our village cannot bathe there any more, the smell is terrible
Xưởng bóc gỗ cạnh lớp mẫu giáo xả nước ngâm gỗ đen như cà phê ra suối, chân trẻ lội bị ngứa
Cơ sở chế mủ cao su đầu buôn thải mùi thối cả đêm, khách trong trạm y tế phải đeo khẩu trang ngủ
# toi khieu nai quyet dinh phat trai heo nha toi 15 trieu, mau nuoc lay o muong cua trai ben canh
@ to cao giam doc nha may bot san chon bun thai ban dem sau doi, co can bo moi truong nhan phong bi`,
  noise: `
quan karaoke di dong dau ban mo loa keo toi 1h sang, ngu k noi
may no ghe cao toc ve ben luc 3h sang ru am am, bon em o sat ben k chiu noi
dam cuoi ba ngay ba dem loa mo het co, gia tre k ngu duoc
nha yen mo tieng chim du dem, nghe nhuc dau qua
may xay lua chay ngay dem sat vach nha tui, rung ca giuong
Homestay cho khách đốt lửa trại hát hò đến 2h sáng, cả bản sáng phải dậy sớm lên nương
karaoke loa keo o quan nhau bo kinh doi xom nghe het, nhac hoai k chiu
may phat dien cua khach san no ca dem ngay dau cua so nha em
loa phat thanh cua thon ban dai ca sang lan chieu, tre so sinh giat minh
CD tố quán bar trên bãi biển đảo mở nhạc đập vào ngực tới khuya, ĐN công an xã lập biên bản
xuong cua go ban nghien xe tieng ren rit tu 5h sang, truong ben canh day k ai nghe thay
nhà cuối ấp tối nào cũng ca tài tử bằng loa lớn đúng mùa con em ôn thi, xin nhắc giữ yên tĩnh
tieng bua dap cua lo ren trong cho xa ca trua, nguoi gia met
dan loa ban hang rao nuoc mam tren ghe phong inh oi luc nam gio sang
truong noi tru toi nao cung nghe tieng nhac ngoai quan net truoc cong, hoc sinh k tu hoc duoc
loa mo tang le 3 ngay dem khong tat luc nua dem, xin nhac gia dinh van nho lai
may khoan da ban dem o cong trinh duong, nha tui o sat khong nham mat duoc
nhom thanh nien do po xe ne vong quanh ban moi toi, tre con giat minh khoc
hang xom xai may khoan mai da lam ban ca, dem thuc lam tieng choi tai
Trạm y tế kê giường bệnh sát lò gạch bánh tráng, máy nghiền chạy ù ù cả ngày bệnh nhân không nghỉ được, mong giảm tiếng
loa phong nhac bai hat giot mua cua quan ca phe doi dien chua, gio tung kinh bi pha
nha tui tren doi, duoi san bong dem dem con mo loa binh luan, ho het toi 11 ruoi
boat engines tested beside our bungalows every dawn, guests complain, can the commune set quiet hours
Cụ tôi đang ốm nặng mà tàu hút cát nổ máy sát bờ từ chập tối đến sáng, rung cả vách lá
Lò bún gần chùa chạy máy xay 2 giờ khuya rầm rầm, sư với phật tử không ngủ được`,
  'fire-safety': `
! rung thong sau ban dang chay, lua lan nhanh, xin nguoi len gap
! nha san chay ngay giua ban, lua bat sang nha khac, nuoc xa
! ghe xang dau chay o ben, co nguoi ket tren ghe
! nha kho bong vai o cho phien boc khoi mu mit, cua sat dong kin
ban em toan nha go nhu the ma khong co binh chua chay nao, xin xa cap cho
dan dot nuong khong bao, lua leo len rung phong ho hom truoc suyt lan vao truong
kho xang dau lau nam sat bep nau ca, chu ghe hut thuoc, so no
bom nuoc cua to chua chay rung hu may, de nghi sua truoc mua kho
Chợ đảo dây điện trong sạp chằng chịt, bình cứu hoả hết hạn từ 2022, lối thoát hiểm thì chất hàng, mong kiểm tra
CD báo trường bán trú xếp củi cao sát vách nhà ngủ, đun bếp gần đó, ĐN kiểm tra PCCC
binh gas mini sang chiet trai phep ban o quan ba Nam, no thi chet ca day
homestay 3 tang nha go chi co mot cau thang, khong cua thoat, xin kiem tra
ho nuoc chua chay cua khu du lich can queo, bom hong
vong bao chay trong ky tuc xa hu hu ca tuan, hoc sinh quen tai luon, xin sua chuong bao chay
be nuoc chua chay truoc cho bi xay ki ot len tren, xe chua chay toi lay dau nuoc
nguoi ta phoi com kho che tran ban bat trong nha kho, chat day cua, bat lua la chay
sac xe dap dien ca dem trong phong ngu o nha tro ban chuoi, day nong, xin nhac
chua cu co nhieu bep lua than huong dot suot ngay, mai tranh, xin tap huan cho su thay chua chay
đường băng cản lửa của rừng tràm cỏ mọc kín không ai phát, mùa khô tới rồi, xin xã thuê người phát
xuong mat nga do tham dem trai, khoang dau nhot khong co cat
thanh nien ban phao no trong ban nen tho hom truoc roi lua xuong mai la, xin tap huan va dan noi quy chua chay
lua trai cua khach o doi co trai nghi xong khong dap, gio sang con am i tan tro
tu dien tong cua cho noi cua dao nam ngoai troi, khoi ra tung luc, co mui khet
fire extinguishers in the long-house homestay are empty and expired, the owner says nobody inspects
Bếp trường bán trú để bình ga sát bếp củi, dây dẫn nứt, tôi là phụ huynh nhìn thấy mà sợ
! Cháy sạp bán xăng lẻ cạnh bến đò, lửa đang lan qua nhà lá
! kho mu cao su chay lon, khoi doc tran sang truong hoc`,
  telecom: `
ban em k co song dien thoai, bao ve phai leo doi moi goi duoc
mang internet dut 5 ngay, hoc sinh k hoc truc tuyen dc
tram phat song tren nui bi set danh tu hom qua, ca xa im re
day cap vien thong rung xuong duong, mac vao co nguoi di xe may
song di dong yeu trong thung lung, cap cuu goi k duoc, xin them tram phu song
Cáp quang biển ra đảo đứt, cả đảo mất mạng, quẹt thẻ không được, du khách không liên lạc được về nhà
wifi mien phi o nha van hoa ban cam vao nhung k co mang
nha mang khoa sim tui du da chinh chu, ra cua hang xa qua 40 cay
KH báo cột cáp viễn thông nghiêng đổ vào mái nhà dân ở ấp 6, ĐN nhà mạng tới xử lý
day cap den cuon thanh bo treo dau nguoi di bo, xin bo nhung day da bo
moi lan mua la mat 4G, tin canh bao lu k den
dich chuyen tram BTS ra khoi gan nha em, dau nha tru cot song to che het
mang cua tram y te yeu, bs tai ho so khong duoc, nha mang len sua may lan khong xong
goi tong dai bang dau so co dinh thi bip bip, duong day xa hu, cot go roi day
o dao nho em chi co mot nha mang, goi xong dut song lien, xin them lua chon
cot phat song moi dung da nua nam nhung chua co song, bao gio bat
tin nhan rac quang cao bac so la toi ngay nao cung 20 cai, nha mang chan gium
thue bao 4G cham nhu rua ma van thu du tien, ban em k co duong cap khac
nha mang tat song 2G ma ba con em con xai dien thoai cuc gach, gio k goi duoc cho ai
Mấy cột cáp trên đường vào trường bị xe tải kéo đứt, dây treo ngang tầm cổ học sinh đạp xe, báo nhà mạng 3 ngày chưa ai tới
wifi nha tro cho cong nhan cap vinh vien yeu, nha mang lap day roi bo
truyen hinh cap quang bi ngat tu tuan truoc, goi tong dai may tu dong bao ban hoai
no phone signal on the north side of the island, fishermen cannot call for help, please add a mast
Họp thôn qua mạng mà cả bản đứng trên đồi hứng sóng, cán bộ nói một đằng dân nghe một nẻo, xin lắp trạm
Dây mạng ai cắt bỏ thòng xuống rạch, xuồng đi vướng chân vịt, xin nhà mạng gom về
! cot thu phat song nghieng sap do xuong nha tre, nguoi nha con o trong`,
  bus: `
tuyen xe buyt ban Na Hoa ve tinh bo chuyen chieu, hoc sinh bi ket o ben
xe buyt den bua co bua khong, ngoi cho ca buoi
xe buyt cu qua, may lanh hu, dan vot mo hoi
Tàu cao tốc ra đảo hoãn không báo, khách ngồi cầu cảng cả ngày, đề nghị có lịch và điện báo
do ngang qua song k co phao cuu sinh, khach tre em cung khong mac
pha dung chay luc 6h toi, dan di lam ve muon phai ngu ben bo kia
gia ve tau khach ra dao tang 40% ma khong bao truoc
xe buyt khong dung tram o ngang ap 3, tai xe chay ao ao
CD báo trạm chờ xe buýt ở Tam Hiệp mái bị tốc, khách đứng mưa, ĐN sửa
xe buyt khong nhan the nguoi cao tuoi cua ba toi, bat mua ve day du
xin mo mot tuyen xe buyt tu trung tam xa moi len tinh, dan di kham benh phai thue xe om 300k
do may qua kenh chay qua tai cho ca xe may, nuoc vao ca mep, so lat
lai xe buyt mo nhac lon, hut thuoc trong xe, hanh khach con ngua hen
ben xe k co cho ngoi cho, mai do, dem khong den nen khach so
pha cu ket may giua song 2 tieng, chieu nao cung the, xin pha moi
Xe buýt trợ giá sáng thứ hai chở học sinh nội trú nhồi gấp đôi số ghế, các cháu đứng bám cửa qua đèo, xin tăng chuyến
nguoi khuyet tat len xe buyt bi phu xe bo lai vi xe lan cong kenh
tau ra dao thu hai nghi ca ngay, chung toi benh nang k ra dat lien duoc, xin bo sung chuyen
xe khach lien tinh bo khach giua duong vao xa, thu tien ca chang
đò dọc từ cù lao ra chợ bỏ chuyến 4 giờ sáng, bạn hàng rau tụi tui lỡ buổi chợ hoài
ve thang hoc sinh xe buyt nop don 1 thang chua co the, phai mua ve luot
sinh vien k duoc giam gia ve pha du co the, nhan vien noi khong biet quy dinh
the ferry timetable on the board is wrong, the noon boat never comes, we missed our flight
Nhân viên soát vé tàu đảo nhét thêm khách ngồi ở lối đi, quá số ghế, tôi say sóng không có chỗ thở
Bà con đi khám bệnh ở tỉnh về trễ là hết xe buýt, xin thêm chuyến 6 giờ chiều lên huyện cũ`,
  market: `
cay giong ca phe em mua o cho noi la ghep nhung trong 1 nam moi biet gia, bi lua
phan bon dong bao mua ve bon k lai con chet lua, chac phan gia
can o cho phien bot 2 lang tren 1 ky, ban nao cung vay
do uong dong chai nhan mac la la o tap hoa, dan uong khong ro nguon goc, hang gia nhan hieu
gia xang o cay xang ngoai dao dong nhiet, do 50k chi len vach 40, xin kiem tra
Thuốc trừ sâu bán ở tiệm đầu ấp nhãn mờ, không hoá đơn, xịt không chết sâu, nghi hàng giả
thuong lai mua lua ep gia giam 1.200 dong mot ky ngay luc gat, lat keo coc
hang quan o ban du lich chat chem khach, to pho 150k, mat tieng ca ban
bao gia gas o dao 650k mot binh, dat gap doi dat lien, ai quan ly
CD PA sạp thịt ghi "lợn bản" nhưng là lợn công nghiệp, bán giá gấp đôi, ĐN xử lý gian lận
cong ty thu mua mia can thieu 300kg moi xe, nong dan tui thiet
tiem vang xa ban vang non, dem len tinh thu chi duoc 6 tuoi
nguoi la den ban rao noi com dien hang nhat, cam vao la chay, so dien thoai goi khong duoc
phong chao cua shop online gui hang dong nat khac hinh, khong cho tra lai
thuoc nam gia truyen quang cao tri moi benh ban o cho phien 2 trieu 1 thang khong giay to
Trang giới thiệu mật ong rừng của bản bị người lạ nhái nhãn bán mật đường, bà con HTX chúng em mất khách
gia mat ong xuong vi hang tron duong tran lan, xin quan ly thi truong kiem tra
tiem banh keo tet ban hang het date tay xoa dong moi
the cao dien thoai mua o quan ba dau thon nap khong duoc, ba k doi
Thương lái cân sầu riêng xong bẻ kèo, trả lại phân nửa nói hàng dạt, bà con buôn em thiệt nặng, xin quản lý thị trường vào xem
cho dem dao khong niem yet gia, khach hoi xong la keo, xin yeu cau ghi gia
ghe ban xang dao o ngoai khoi do thieu, mot can 30 lit chi co 27 lit
hop tac xa mua ong nuoc nhua nhan hieu tot nhung ong mong vo, hang nhai
tiểu thương chợ đảo góp vốn mua sạp, giờ chủ đầu tư chợ tự nâng giá thuê điểm gấp 3 trái hợp đồng đã niêm yết
restaurant on the fishing pier charged us double the menu price, no receipt given, please check
Cửa hàng vật tư ép bà con mua chịu phân với giá cao rồi trừ vào cà phê cuối vụ, giá ghi sổ không cho xem
Khách mua hải sản bị bơm tạp chất vào tôm cho nặng ký, cân về rã ra còn một nửa nước
@ dai ly phan bon o thi tran cu dong bao gia trong kho ban dem, toi boc vac o do, xin dung lo ten`,
  finance: `
thon thu tien xay duong moi nha 500k co giay thu khong, minh chua thay
xa thu phi cho xe vao cho khong ve, moi lan 20k
thu tien quy gi ma bat ca ho ngheo dong 300k, danh sach ky ten san
tien huy dong lam nha van hoa thon thu 2 nam roi khong cong khai chi
nha van hoa cu cua xa sau sap nhap bo khong, cho dan lam nha tre duoc k
Trụ sở uỷ ban cũ sau khi nhập xã bỏ hoang cỏ mọc, cửa kính vỡ, tài sản công vậy ai quản lý?
phi vao bai tam cua ban thu 30k ma khong co bien lai
xe may o cong vien cua xa thu gui 10 nghin dem 15, gia niem yet 5
can bo thue xuong thu thue khoan quay tap hoa, 1 thang 900k ma ban duoc chang bao nhieu, xin xem lai muc
CD PA lệ phí chứng thực thu 50k một bản sao, không có biên lai, ĐN giải thích mức thu
tien dien chieu sang cong cong chia deu cho tung ho dan, co dung khong xa oi
phi thuyen vao cang thu hai lan, ca cang xa va cang bo, minh dong tien oan
ngan sach du an cho thon minh nhieu ma khong thay bang cong khai o nha van hoa, xin niem yet
Thôn thu quỹ an ninh, quỹ đường, quỹ hội hè gộp một phiếu 1,2 triệu, không nói khoản nào bắt buộc khoản nào tự nguyện
May phat dien cong ma can bo dem ve nha rieng xai, xin tra lai tai san cua thon
cho phien xa thu le phi cho ngoi 10k moi ba gia ganh mo rau, muc thu nao ap cho nguoi ban it
xe cong cua xa chay di cuoi, dan thay nhieu lan
tien thue mat nuoc nuoi be ca xa thu cao hon thong bao, xin doi chieu bieu thu
tien ve tham quan thac 20k, khong thay tu sua duong len thac bao gio, thu chi the nao
ao cá của thôn đấu thầu 5 năm trước giờ không đấu lại, ai ăn tiền thuê, đề nghị công khai
may uoc ve may in xa mua gap doi gia ngoai cho, bang cong khai ghi vay, xin giai thich
đóng thuế phi nông nghiệp 2 lần cho cùng thửa đất, cán bộ nói để trừ sang năm mà năm nay vẫn thông báo nộp
trich quy khuyen hoc cua thon xay cong chao, ba con co dong y dau
entrance fee to the viewpoint is taken by men with no tickets, is this money for the commune
Trường tiểu học cũ sau dồn điểm bỏ trống, trâu vào ngủ, xin xã thanh lý hoặc giao cho bản làm nhà sinh hoạt
# tôi khiếu nại thông báo truy thu tiền thuê mặt nước 3 năm, ao tôi đã trả lại xã từ lâu
@ ke toan thon lap danh sach ma linh tien cong lam duong cua ba con, toi co giay ky gia`,
  culture: `
nha van hoa ban khoa cua ca nam, thanh nien khong co cho tap mua
le hoi gau tao nam nay bi quang cao loe loet bang ron che het san
bang ron quang cao treo chang tren cay co thu va cot co, nhin ky
quan net dau ban mo game ban sung cho hoc sinh choi qua 10h dem, xin van hoa kiem tra
loa thon phat tin nham nham, xin to van hoa xa phat bang tieng Mong nua
Khách du lịch mặc áo dân tộc thuê, nhảy lên mái nhà sàn thờ chụp ảnh, xúc phạm nếp văn hoá
thac co nuoc co duong di de nghi xa gan bien ten va gioi thieu, khach hoi mai khong biet ke
san bong xa co co dai cua bo, thanh nien choi bong te gai
nha gioi thieu nghe det tho cam dong cua, khung cui de moi an
CD báo mái đình đảo bị mục cột, hoành phi rơi, ĐN ngành văn hoá trùng tu
hoi don ca tai tu cua ap muon nha van hoa ma xa thu tien, anh em nghi sinh hoat luon
bảng giới thiệu di tích đầu đảo bạc hết chữ, bị dán tờ rơi chồng lên, khách đọc không ra
thuyen kayak cua khach khong co huong dan vien, nguoi the khong thuoc duong song van cho di tour
bien quang cao xin xang to che het cong di tich khang chien
thu vien xa mo cua 1 tieng moi tuan, con em muon doc sach k co cho
bang quang cao thuoc bo than dan kin buc tuong nha van hoa thon
doi van nghe thon em can ao quan dan toc bieu dien ngay hoi, kinh phi xa co ho tro khong
Đội thuyền đua của bản xin phép tập trên sông mà xã chưa trả lời, hội đua thì tới nơi rồi
homestay mo ten ho tro van hoa nhung dung mo hinh lung tung ngay tren bai da khac co, pha di tich
le hoi cau ngu o vinh dao bi huy vi khong co kinh phi, ba con buon qua
đội chiếu phim lưu động hai năm nay không lên bản, bà con xin mỗi quý chiếu một tối
huong dan vien tu phat bu quanh khach o ben thuyen, cheo keo len homestay an hoa hong, mat mat du lich ban em
thanh nien ve graffiti len vach da co chu khac xua tren dao
trang mang xa ghi lich su lang sai nam mot tram, xin sua cho dung
please mark the trail and the view points, tourists get lost in the terraces and no guide checks
Thầy giáo chúng tôi xin xã mở lại lớp dạy khèn cho học trò, nghệ nhân cuối cùng đã 85 tuổi
Khách đi phượt cắm lều ngay trên bãi tha ma cổ của đảo, xin cắm biển cấm và hướng dẫn chỗ cắm trại
@ nguoi trong ban quan ly di tich ban tuong go co trong dinh ra ngoai, thay bang tuong moi, xin giau ten`,
  religion: `
ba con theo dao Tin lanh o ban moi muon xin diem nhom sinh hoat, lam don o dau
chua cua nguoi Khmer sap le Ok Om Bok, xin xa cap phep va co cho de ghe ngo
thay mo cung bat nguoi nha nop 2 con lon, nguoi ngheo khong co, xin can thiep giup ba con Mong
nguoi la den truyen dao la nhom kin dem, hua cuu roi, ba con lo lang
chinh sach cho dong bao dan toc ve vay von nha em chua thay ai pho bien
Nhà thờ họ đạo trên đảo xin phép sửa mái tôn đã 4 tháng chưa được trả lời
chua cua Phat giao Nam tong xin phong sac cho su tru tri, can ho so gi
thanh duong cua ba con Cham trong ap xin dung lai thap loa goi le, nop don ba thang chua ai tra loi
CD hỏi nhà rông của buôn bị đưa người ngoài dùng làm chỗ bán hàng, già làng bức xúc, ĐN giải quyết theo phong tục
ho tro gao cho dong bao dac biet kho khan chia thieu, khong ghi dan toc nao duoc, xin danh sach
nha nguyen Tin lanh o thon 4 bi ep thao cay thap tu, chung toi xin giai thich theo quy dinh ton giao
ba con Dao lam le cap sac dong nguoi, xin xa huong dan khai bao sinh hoat tin nguong
su ca day chu Khmer cho con nit mua he trong chua, xin xa ho tro sach vo voi phu cap cho su theo chinh sach dan toc
lam le ram tai den tho trong xom, co nguoi boi toan thu tien dong, tin nguong bi loi dung
ba con Xo Dang khong biet chu, xin can bo dan toc xuong dich gium chinh sach 1719
gia lang xin xa cho ba con vao mua thoi loc lam le cung lua moi, khong bi ngan cam
chức sắc chùa Bà Đội đi thụ giới ở tỉnh khác cần giấy giới thiệu, xã chỉ vòng vo, xin hướng dẫn thủ tục tôn giáo
nguoi uy tin cua ban moi thay, bao nhieu ky duoc phu cap nguoi uy tin vay xa
khong duoc ghi ten dan toc dung, ba con La Chi bi khai thanh dan toc khac trong ke khai chinh sach dan toc
hoi thanh muon to chuc Giang sinh ngoai nha nguyen, xin phep tu ngay 1 den nay chua tra loi
chua tren nui bi nguoi lap mieu tho la, bay tien cong duc lua khach, xin nganh ton giao xem
ho tro nha ve sinh cho nguoi dan toc thieu so theo chuong trinh muc tieu em chua nhan duoc
co nguoi len nuong ru chi em Mong bo ban tho to tien theo to chuc la goi la dao moi, xin can bo dan toc ton giao len noi chuyen
a stranger is preaching a new faith and asks our Hmong families to give up their ancestors' altar
Bia đá trong chùa bị trùm bạt sửa chữa tự ý, sư trụ trì xin hỏi phải xin phép ai mới được trùng tu nơi thờ tự
Phụ nữ Chăm chúng em xin được mặc khăn khi chụp ảnh làm giấy, có quy định nào cho tín đồ không`,
  education: `
diem truong ban Hua Pum dot nuoc, mua la nghi hoc, xin lop lai mai
thieu giao vien tieng Anh ca nam, hoc sinh lop 3 chua hoc tiet nao
truong noi tru cho hoc sinh ngu 3 dua mot giuong, chieu thi rach, xin them cho o
tien an ban tru nha nuoc cho ma con em ve noi bua nao cung rau voi mam, truong chi vao dau
co giao day them bat hoc sinh dong tien, khong hoc thi bi diem thap
Lớp ghép ba trình độ ở điểm trường Huổi Lèng, một thầy dạy 35 em, phụ huynh xin tách lớp
con tui hoc lop 1 ma chua biet doc, co noi tai tieng Khmer, xin giao vien biet tieng Khmer
truong xa sap nhap con tui phai di 11 cay, xin cho hoc lai diem cu
nghi hoc tranh bao nhung truong k thong bao, con tui loi toi noi thay cong khoa
thay the duc danh hoc sinh bang thuoc, dau go bam tim, nha truong noi lam quen
CD báo trường mẫu giáo ấp 7 chưa có nhà vệ sinh, các cháu đi ngoài bờ kinh, ĐN ngành giáo dục
hoc sinh tren dao hoc het lop 9 la nghi vi khong co cap 3, xin mo lop
gao ho tro hoc sinh vung kho moc meo ma phat ve, hoc ky truoc toi nay moi nhan 1 lan
truong thu tien dong phuc bat mua mot cho gia cao, ho ngheo k co tien
sach giao khoa thieu, 3 em chung mot cuon, hoc ky sap het
Bàn ghế lớp 4A mối ăn gãy chân, học trò ngồi bệt viết, xin nhà trường và phòng văn hoá thay bàn ghế
thay hieu truong giu tien hoc bong 2 thang khong phat, noi doi kho bac
giao vien vung cao chung em bi cham phu cap thu hut 5 thang roi, xin giai quyet che do
hoc sinh danh nhau quay clip trong truong noi tru, thay khong xu ly, phu huynh lo lam
lop xoa mu chu cho chi em ban em hoc duoc 1 tuan roi co giao khong len nua
tuyen sinh lop 10 cong diem uu tien xa khu vuc 1 con em k duoc tinh, nho truong xem lai
mam non nhan 25 chau ma chi co 1 co, chau nho te nga ca ngay khong ai trong
truong cho hoc sinh di nhat ca phe cho nha thay giao trong gio hoc
our daughter has no place in kindergarten on the island because classes are full, what can parents do
Chủ quán net nhắn: mấy đứa nhỏ bỏ học chơi cả ngày, trường không ai đi vận động, xin thầy cô tới đón về lớp
Bếp ăn bán trú thì sạch nhưng giáo viên phải kiêm nấu cơm nên bỏ tiết, xin thêm nhân viên nấu ăn cho trường
@ ke toan truong noi tru khai khong suat an 40 em da nghi hoc, chung toi la giao vien xin bao mat
# toi khong dong y quyet dinh dieu dong toi ra diem truong xa khi con toi moi 5 thang, xin xem lai`,
  'food-safety': `
banh mi ban truoc cong truong lam 6 dua tre dau bung non, xin kiem tra lo banh
ruou ngo ban o cho phien co mau xanh, uong xong mu mat 2 nguoi, nghi pha con
thit trau sap ban la thit thoi uop hoa chat, mui hac
tiem nuoc da dung nuoc suoi k loc, ban em dau bung nhieu
! ca nha an nam rung bi non, tay chan run, mot nguoi hon me
quan com ban tru dung gao moc nau cho be an, con em sot
ca kho uop thuoc duoi ruoi, ruoi khong dam dau, dan khong dam an
Bánh trôi bán ở hội làng không rõ phẩm màu, ăn xong lưỡi đỏ tím, đề nghị lấy mẫu
hang quan pho xa lay nuoc rua bat lap xuong, ruoi bay ca vao noi
lo mo tu phat cuoi ban mo heo chet ban cho cho som mai
CD PA suất ăn công nhân xưởng chế biến tôm có dòi trong canh, ĐN kiểm tra bếp
tra sua tren dao gia 10k bot ra muoi, khong nhan, tre uong ngo doc nhe
muc mot nang nguoi ta phoi canh bai rac, xong dong goi ban cho khach
dam cuoi ban Phai an tiet canh, 20 nguoi dau bung vao tram
banh tet dong bang hoa chat hong, mui la, gan tet ban day cho
mật ong rừng bán ở quán ven đường bị đục, uống đau bụng, lọ không ghi nơi sản xuất, xin cho kiểm nghiệm
lo nem chua dung thit oi, ngay ben canh nha xi, xin to kiem tra den xem
bun pha han the gion rung, an xong con em man ngua khap nguoi
truong ban tru com co con gian, co nuoi noi lo thoi, phu huynh khong yen tam
cap dong hang cua homestay mat dien ca dem roi van nau cho khach an, dau bung 5 khach
com nam, xoi goi bang la chuoi nhung nguoi ban tay k deo gang, ruoi dau, hoi chi cuc
do hop het han doi ngay ban cho tau ca mang di bien, anh em ngo doc phai quay vao bo
sua bot cho tre o quan tap hoa ban khong nhan phu, con em uong noi me day
we got food poisoning at a floating restaurant, four guests were sick all night, please inspect the kitchen
Tàu du lịch nấu đồ ăn bằng nước sông múc ngay dưới mạn, rửa rau cũng nước đó
Đám giỗ đặt cỗ của tiệm nấu thuê, 30 người đau bụng đi ngoài, mời cán bộ tới lấy mẫu thức ăn còn lại`,
  health: `
tram y te xa khong co bac si, chi co y si, dau bung di mo phai ra tinh 60 cay
thuoc bao hiem het 2 tuan, huyet ap cao ma k co thuoc uong
o ban em nhieu tre sot phat ban, nghi soi, xin can bo y te len
cho can hai nguoi trong ap, nghi dai, het vac xin tiem o tram xa
sot xuat huyet lan trong xom, lang quang day lu, xin phun muoi
! vo em sap de ma duong bi sat, xe cap cuu khong len dc ban
! con em uong thuoc tru sau, mieng trao bot, goi tram y te khong bat may
Trạm y tế đảo hết huyết thanh kháng nọc rắn, bà con đi rừng bị cắn phải chờ tàu sang đất liền
the bhyt cua me toi khong duoc thanh toan o tram xa moi, hoi mai khong ro tuyen
tram bat dong tien lam the theo doi, benh man tinh lay thuoc 2 lan moi thang
CD báo nghi có ca ho gà ở ấp 4, 5 trẻ ho rũ rượi, ĐN trung tâm y tế về giám sát
em be tiem phong roi bi phat ban to, tram noi binh thuong, lo qua
nha ve sinh tram y te hong ca thang, benh nhan phai ra vuon
khong duoc chuyen tuyen, bac si noi benh nhe, ve nha nang them
muoi anopheles tren ray nhieu, tho khai thac sot ret 6 nguoi, xin man va thuoc
nuoc lu rut xong nhieu nguoi mat do, ngua da, xin cap thuoc sat trung va kham
thay lang dap la chua gay xuong, thu 5 trieu roi xuong hoai lech, hanh nghe khong phep
Bác sĩ quân y ở đảo khám miễn phí cho dân mà không thấy thông báo lịch, ngư dân đi biển về thì hết, xin có lịch định kỳ
lam xet nghiem HIV o tram bi doc ten to truoc dong nguoi, xau ho khong dam den nua
tram xa ban cho nguoi dan thuoc khong co trong danh muc, gia cao hon tiem ngoai
dich ta heo thi da chong roi nhung nguoi an thit benh co sao khong, xin nganh y te huong dan
suy dinh duong o ban em nhieu chau, goi bot dinh duong tram khong thay phat nua
tram y te xa dong cua chieu thu bay chu nhat, ban dem nguoi ban bi ran can k ai truc
is rabies vaccine available on the island, a dog bit my child and the nurse says wait for the boat
Xe cứu thương của trạm hỏng nửa năm, người bệnh nằm võng khiêng ra lộ, xin sửa hoặc cấp xe, cano cấp cứu
Bác bán thuốc ở chợ phiên tiêm luôn cho người ốm, kim dùng lại, bà con không biết nguy hiểm
! nguoi di rung bi ran ho cat can, tim tai ca chan, khong co xe
@ y si tram ke khong don bao hiem cho nguoi da chet de lay thuoc ban, xin kiem tra kin`,
  'social-care': `
ba cu 83 tuoi neo don o ban Na Pheo nha dot gianh sap, xin ho tro sua nha
ho ngheo nam nay bi cat khoi danh sach ma nha em van thieu gao an, xin xet lai
tre bo hoc lay chong 14 tuoi o ban em, xin xa ngan
ong noi em khuyet tat nang chua duoc tro cap, lam giay 1 nam roi
gao cuu doi giap hat phat thieu, moi nha 8kg con nha em duoc 3kg
Cháu bé ở ấp 2 bị cha say đánh hằng đêm, bà con can không nổi, xin xã can thiệp đưa cháu đi
tre mo coi o voi ngoai gia yeu, xin tro cap nuoi duong
hai chau bo me di lam xa, o mot minh tren ray, nau com lay, xin co nguoi trong nom
me em bi tam than di lang thang ngoai cho, xin dua vao co so cham soc
CD báo người lang thang nằm ngủ ở nhà chờ tàu đảo đã 3 ngày, sức khoẻ yếu, ĐN bố trí chỗ ở
ban em co hai co gai bi ban qua bien gioi, moi tron ve, xin giup do hoa nhap
nha tinh thuong xa hua tu nam truoc nay chua khoi cong, dong lanh roi gia can qua
bà nội tôi 80 tuổi nộp giấy xin trợ cấp người già, bà mất rồi quyết định mới về, gia đình xin hỏi tiền hỗ trợ mai táng
nguoi nghien ruou danh vo con, khong di cai, xin bien phap cham soc hay can thiep tu xa
nha vo chong tan tat deu khong co luong, lu vua roi cuon het cai an, xin cuu tro
gui hai thung hang cuu tro bao thi can bo thon chia cho nguoi nha truoc, nguoi khuyet tat khong duoc gi
phu cap nuoi con nho cua tui la me don than bi dung ma k bao, xin biet ly do
Người già cô đơn ở cù lao bị ngã, không ai chăm sóc, xin mở mô hình chăm sóc tại nhà
chat doc da cam doi thu ba cua nha em k duoc huong, muon xin tro cap khuyet tat
con em tu ky 6 tuoi tren vung cao k co cho can thiep, xin gioi thieu trung tam
ho can ngheo dau 2 nam roi khong duoc ve thoat ngheo, xin tham dinh lai
tre em dua nho ban ve so truoc chua toi 10h dem, co nguoi chan dat, xin giup may chau
nguoi bi phong o khu dieu tri cu gio khong ai lo thuoc men tien an
an old woman alone in our village cannot cook any more, no relatives, who from the commune can help
Cô giáo báo: em học trò lớp 7 bị nhà bắt về làm dâu bản bên, mới 13 tuổi, xin xã can thiệp
Ông lão bán vé số ở bến phà bị liệt một chân, không nhà, xin xét trợ cấp khuyết tật
! nguoi cha nhot hai dua nho trong choi ray roi bo di, chau be sot co giat
# xa ra quyet dinh thoi tro cap khuyet tat cua con toi, toi khieu nai vi chau van nam mot cho
@ can bo thon cat tien ho ngheo moi nha 300 nghin truoc khi phat, ai hoi thi doa gach ten`,
  'merit-labour': `
ong em la thuong binh 2/4 ma khong duoc nhan qua 27-7, xin xa xem lai
ho so liet si cua chu toi bi that lac tu khi sap nhap, gia dinh xin lam lai
nghia trang liet si xa may ngoi mo sup, tam bia mo khong con, xin tu sua
cong ty tom no luong ba thang, 80 anh em nghi khong, xin doi quyen loi
di lao dong Dai Loan bi moi gioi lua 60 trieu, k ra duoc nuoc ngoai
Xưởng chè ép công nhân dân tộc làm 12 giờ không bảo hiểm, ngày chủ nhật vẫn phải đi, xin thanh tra lao động
tro cap that nghiep nop tu thang truoc chua co tien, tre quan tet
dao tao nghe det cho chi em ban em xong khong co cho lam, xin viec lam
cha tui bi tu day Con Dao nam xua ma chua duoc huong che do nguoi co cong
CD báo lao động rơi từ giàn giáo khách sạn trên đảo gãy chân, chủ không đóng BHXH, ĐN hỗ trợ
lam cho mo da khong co ao bao ho, kinh, bui phoi 4 nguoi benh, chu khong boi thuong
me viet nam anh hung trong xa chua co ai phung duong, xin xa lo
che do nguoi hoat dong khang chien cua ba toi xin nop giay to ma noi mat ho so goc
bo em di thanh nien xung phong ma chua co huy chuong, xin huong dan lam
xin viec lam o khu cong nghiep tinh cho thanh nien nguoi dan toc chua biet chu nhieu
chu vuon ca phe muon nguoi tinh khac len hai, cho an ngu te roi tru tien, k ai can thiep
Tai nạn lao động cắt đứt ngón tay ở xưởng cưa, chủ đưa 5 triệu rồi bỏ mặc, tôi cần giám định thương tật
tien bao hiem xa hoi cong ty dau dat vat lieu treo no 2 nam, tui nghi viec k chot duoc so
dieu chinh che do thuong binh sau khi vet thuong cu tai phat, nop don xa 4 thang chua ai goi
nguoi lam thue ngay mua vu lua may gat bi thuong, chu may noi khong ky hop dong nen khong boi thuong
toi muon xin giay gioi thieu di tim mo liet si trong nam, xa co ho tro chi phi khong
tui di bien lam ban tau, thuyen truong khau luong vi mua cau it, xin giup lay tien cong
dua tre 13 tuoi lam phu trong lo gach, ban dem cung lam, chu khong hop dong lao dong, xin thanh tra
employer at the fish factory keeps our passports and has not paid for two months, what can workers do
Tàu cá thuê em 6 tháng biển về chỉ trả 4 triệu, không hợp đồng, xin đòi lương giúp
Cụ bà là mẹ liệt sĩ hơn 90 tuổi chưa được xét danh hiệu vì giấy báo tử bị mối ăn, xin hướng dẫn
# khieu nai quyet dinh dinh chi che do chat doc da cam cua bo toi, ket luan giam dinh sai ten benh
@ co nguoi chay ho so thuong binh gia o ban ben, anh ta chua tung di bo doi, toi biet ro, xin giu ten`,
  agriculture: `
trau bo ban em chet hang loat, long mong loet, nghi lo mom long mong, xin thu y
mat ruong bi nuoc kenh cap tram bom xa tat dung luc lua tro, lua chay het
heo con ban em chet 12 con trong mot dem, nghi dich ta heo chau phi
ca tra be em noi bung trang, khong ro tai sao, xin can bo thuy san lay mau
sau keo pha bap, phun roi van chay, xin huong dan phun loai gi
Cống ngăn mặn ấp 5 đóng trễ, nước mặn tràn vào ruộng, lúa mới sạ cháy lá hết, xin mở cống điều tiết đúng lịch
kenh noi dong boi lap can, nuoc khong vao ruong cuoi nguon, xin nao vet
ho chua thuy loi xa nut dap dat, nuoc ri, so vo
cay thanh long vang ngon rung trai, lau nam khong ai tap huan, xin khuyen nong len
CD báo chim sẻ đồng phá lúa dữ, trạm khuyến nông không có hướng dẫn, ĐN hỗ trợ
ca phe rung qua nhieu sau mua, nghi bi benh kho canh kho qua, cho xin can bo ky thuat
chuot can pha ruong ca ngay dem, xin xa phat dong diet chuot dong loat
xoi mong dong nuoi ong di moi, nguoi phun thuoc luc hoa no chet het dan ong, xin can bo nong nghiep huong dan
be chua giong ca cua du an phat cho ho ngheo chet gan het trong ngay dau, giong yeu qua
lich xa nuoc dap thuy dien khong khop vu chiem, ruong em kho nut
nuoi tom bi dom trang lan ra 7 ao, nuoc xa chung kenh, xin khoanh vung va hoa chat diet
de cua chuong trinh ho tro nguoi ngheo cap ve om 3 con, chet 2, xin doi con giong
kiem lam cho nha em 3 ha rung trong nhung chua nghiem thu tien bao ve rung
dua sap kho rung trai non tu khi nuoc man vao kinh, ca vuon hu, xin giong chiu man
kich dien danh ca tren song Nam Mu dem nao cung co, ca con chet trang, xin thuy san xa cam
lua may gat tu tinh khac toi gat moi dua benh dao on sang, xin kiem dich may
mùa nước nổi không có đê bao lúa vụ ba bị ngập do xã chậm gia cố cống, đề nghị vận hành trạm bơm tiêu úng
ong nha nuoi vit chay dong tha qua lua moi sa, lua nat, ban can k nghe
tiem phong ga truoc mua ret chua ai toi, bon em nuoi 3000 con lo qua
Cống đập do xã giữ chìa khoá, cần nước thì gọi không ai mở, lúa đang trổ cháy khô
Đàn bò dự án của hội phụ nữ bị viêm da nổi cục, thú y nói hết vắc xin, bà con tự bôi lá
# toi khieu nai bien ban tieu huy dan heo, xa ghi 20 con trong khi nha toi bi 34 con`,
  land: `
nha em khai hoang ray tu nam 1990 nay nguoi lam truong bao dat cua ho, xin xac nhan nguon goc
so do nha toi in sai dien tich, thieu 200m2 mat nuoc, xin dinh chinh
hai nha tranh nhau bo ranh, can bo dia chinh len do roi khong noi ket qua
bi cho tho cu len ban tang ma dat da vao rung phong ho, giay to the nao
# toi khieu nai quyet dinh thu hoi dat vuon cua toi lam kenh, gia den bu thap hon hang xom
Rẫy cà phê nhà tôi bị vẽ chồng lên thửa của nông trường cũ trên bản đồ, hai bên đều có giấy, xin xã đối chiếu
nuoc lu cuon mat bo soi dat vuon nha em con nua, so do khong con dung, lam lai the nao
Đất tái định cư bản tôi giao 5 năm rồi chưa có sổ đỏ, vay ngân hàng không được
don chuyen muc dich dat lua sang dat o tren ap nop thang 3, nay chua tra loi
CD hỏi đất bãi bồi ven sông hộ dân trồng rau mấy chục năm, giờ xã cắm mốc thu hồi không báo, ĐN giải thích
bai dat trong mat bien xa cho nguoi ngoai thue lam ao tom ma dan ban dia khong duoc
cat dat cho con chua tach so duoc vi duong be duoi 3m, hoi dia chinh noi vay, co dung khong
cong ty lam thuy dien thue dat ban khong tra du tien boi thuong hoa mau, 40 ho cho 2 nam
dat nghia dia ban bi nguoi la rao tren trong keo, xin do dat va cap moc ranh
dat hai ba doi ong ba chung toi trong dua ma nay xa noi dat cong, khong ai cho xem ban do
giao rung cho cong dong ban 240 ha tu 2018 chua co giay chung nhan, xin tra loi
nguoi anh ho lay so dung ten ca ban dem the chap ngan hang, tui chua ky gi het, xin huong giai quyet
Ở cù lao đất lở còn lại 3 công, tiền thuế đất phi nông nghiệp vẫn tính như cũ 5 công, xin đo lại đất
# chung toi khong dong y quyet dinh giai quyet tranh chap ray thao qua cua chu tich xa, yeu cau xem lai
thua dat nha em nam giua duong quy hoach khong duoc tach so, hoi can bo dia chinh so thua nao moi dung
cot moc dia gioi giua hai ban bi nhoi di 30 met, xin dia chinh do lai moc
duong di vao ray bi ho ngoai rao lai thu tien, dat loi di chung tren ban do co k
ho tro dat san xuat cho ho dan toc ngheo bi chia dat da, khong cay duoc, xin doi dat
land certificate for our homestay lists the wrong owner after the commune merger, how do we correct it
Sạp chợ nhà tôi nằm trên đất ông bà hiến làm chợ năm xưa, nay chợ dời, xin hỏi đất đó có trả lại không
# Gia đình khiếu nại việc cấp sổ đỏ phần đất rẫy cho người khác, chúng tôi canh tác liên tục từ 1985
# khieu nai xa khong cong nhan nguon goc ray cua me toi khi lam du an dien gio
@ can bo dia chinh cu ky ho so dat rung cho em vo dung ten 12 ha, ba con khong ai biet, xin bao mat`,
  disaster: `
ta luy duong vao ban em sat lo 30 met, dat con do xuong, sau mua khong di duoc
nui sau truong nut mot duong dai, mua nua la truot xuong khu noi tru
! lu quet ve ban Huoi Hoc, cuon 3 nha, nguoi keu cuu tren cay
! bo song sap ca dan nha, 2 nguoi bi vui
! tau ca lat ngoai mui dao, 6 nguoi dang tren thung xop, song lon qua
Bão đang vào mà trên đảo còn 14 hộ nhà tranh ở mép nước chưa di dời, đề nghị xã đưa lên trường học
ap 6 bo kinh lo vao sat mep nha, trong dem nut rong 1 gang, xin xa cho di doi
me da to bang cai nha treo tren dau ban, mua la lan
lu ve gan den san, loa canh bao lu khong keu, dan khong biet
mua da vo het mai ngoi 20 nha, xin bat che mua tam
CD ấp Rạch Tàu báo đê biển vỡ 1 đoạn, triều tràn vào ruộng dân, ĐN lực lượng ra đắp
bao tan roi ba con dao em van chua co gao nuoc do tau khong ra duoc, xin xa cuu tro
hoi xa bao so 9 co di doi dan tau nho chua, em doi o dau
suong muoi bang gia ret dam, trau chet 20 con, bo khong con cho che, xin ho tro thiet hai thien tai
ke song sap mot khuc sau nha tho, neu mua nua la mat nha
nguoi ta rao tin bao gia tren zalo dam dan chay lung tung, xin xa xac minh va phat tin dung
Nước sông dâng nhanh, cầu tạm bị cuốn, bản Na Ngoi bị chia cắt, còn 80 khẩu và 1 phụ nữ mang thai cần tiếp tế
loc xoay tren dong lua toc mai 30 can, cot dien gay, nguoi bi thuong nhe, xin xa len thong ke
con nuoc triều cường dâng hơn mọi năm, bờ bao ấp em rò nhiều chỗ, xin bao cát gia cố ngay
da dinh lo bo nui doan deo, chan ca duong, xe khach ket ben kia 2 tieng
chua co kich ban so tan ap em khi thuy dien xa lu, xin huong dan diem an toan
nha dan bi toc mai hom bao so 6, xa lap danh sach roi ma chua ai nhan ho tro
Hạn bốn tháng, hồ cạn trơ đáy, trâu bò chết khát, xin xã đề nghị công bố thiên tai hạn hán để dân được hỗ trợ
after the flash flood our road and the water are cut off, thirty tourists are stuck at the valley lodge
! Đập đất đầu bản đang vỡ, nước tràn xuống mấy nhà phía dưới, chưa kịp chạy
Sóng lớn ăn mất 20 mét rừng phi lao chắn cát, nhà dân đảo chỉ còn cách mép nước mấy bước, xin kè tạm trước mùa bão
! nuoc len toi san nha san roi, con 3 nguoi gia voi tre nho, khong co xuong
# toi khieu nai danh sach ho tro bao, nha toi sap ca ma xep muc toc mai`,
  'public-order': `
bon em bi mat 3 con trau ngoai nuong dem qua, xin cong an
nguoi la den ban ru thanh nien di sang ben kia bien gioi lam viec nhe luong cao, nghi buon nguoi
tiem cam do o ap la o bac, danh bai ca dem, thua no cho vay nong
xe may dung truoc cong truong mat 2 chiec trong tuan
thanh nien hut can sa trong chuong vit bo hoang, xin cong an xa
! co nguoi cam dao chem nhau o cho phien, may nguoi bi thuong
Đá gà ăn tiền mỗi chiều chủ nhật sau vườn dừa ấp 3, người kéo tới mấy trăm, xe để đầy lộ
ngu dan em bi danh mat luoi ngoai bien ban dem, hai tau tranh cai dam thuyen vao nhau
@ pho truong cong an xa bao ke san danh bac nha anh ban than, moi thang chia tien, xin giu kin
CD báo nhóm đòi nợ thuê tạt sơn vào nhà dân ở bản Pom, gia đình sợ không dám ra ngoài, ĐN công an
ca phe xanh truoc phien bi hai trom ban dem, moi ray mat may ta, xin tuan tra
xin dang ky tam tru cho cong nhan hai ca phe, goi cong an xa chua co nguoi tiep
nguoi Trung Quoc o homestay khong dang ky luu tru, ra vao ban dem, xin kiem tra
nguoi lap hoi tin tuc gia doa danh ba con tren zalo, xin xu ly
cuop giat day chuyen ba gia o duong ven bien luc 6h toi
ban thuoc phien nho le o ranh ban, tre con 15 tuoi cung mua, xin cong an dep
bon nghien vao nha tre keo ong nuoc inox va may bom trom cua nha tui
Đám thanh niên uống rượu say ném đá vào xe khách chạy qua đèo, khách bị vỡ kính
bo tha rong cua tui bi ke gian bo thuoc de trom, 5 con chet o bia rung
dien thoai tu xung cong an bao em dinh buon ma tuy, doi chuyen 30 trieu de xac minh, co lua khong
ma tuy do vao ban qua duong mon, biet nguoi dan duong xin gap rieng cong an
danh ca bang kich dien tren song ban dem, hung han dam ca nguoi nhac, xin cong an ra quan
hang xom cai nhau chui boi doi danh ca ngay, hoa giai 3 lan khong xong
my motorbike and backpack were stolen outside the island guesthouse last night, where do I report it
! Hai họ cầm dao rựa xông vào nhau ở nương, có người chảy máu nhiều, xin công an lên ngay
Chủ homestay nhắn: có nhóm khách đập phá phòng rồi bỏ đi không trả tiền, giữ được giấy xe của họ, xin công an xã làm việc
! co dua xiet co vo giua cho, dang ket trong sap, cuu
@ chu quan karaoke dau deo chua thuoc lac cho khach, co nguoi mac sac phuc hay toi bao truoc, xin giau ten toi`,
  procedure: `
len trung tam hanh chinh xa moi 40 cay, xep hang toi trua con so 35 ma het gio, ve tay khong
can bo mot cua bat toi photo 5 giay, co giay 3 lan lam lai vi sai mau
giay chung nhan ho ngheo xin tu thang truoc ma ho so mat trong ngan keo
mot cua tra loi noi lai luc noi giay nay luc noi giay khac, toi chay 3 chuyen ra tinh
Hồ sơ xin phép mở homestay nộp đúng hẹn 10 ngày, nay đã 25 ngày không trả, hỏi thì bảo chờ lãnh đạo ký
ba con khong biet chu nhu em, xin co nguoi viet ho to khai o mot cua
may bam so thu tu het giay, ai chen truoc thi vao truoc, lon xon o mot cua
sau sap nhap hai xa, con dau giay to cu khong nhan, phai len lam lai tu dau
CD báo điểm tiếp nhận lưu động tới bản theo lịch thứ năm nhưng không ai đến, dân chờ cả buổi, ĐN thông báo lại
xin xac nhan thuong tru de vay von, can bo noi tuan sau, tuan sau lai noi tuan sau
diem tiep nhan ho so o dao mo thu ba voi thu nam, tau chi chay thu hai va thu sau
thu tuc xin cap phep tau ca, hoi can dang kiem truoc hay sau, huong dan nguoc nhau
giay hen ghi 5 ngay lam viec ma tra 3 tuan, khong xin loi khong ly do
tui xin cap phep khai thac nuoc ngam cho ao tom, ho so bi tra 4 lan moi lan thieu mot thu khac
may in o mot cua hong, bat ba con ra tiem ngoai in mat tien
quay tiep dan cao qua, ba toi ngoi xe lan khong voi toi, xin lam quay thap
Người Mông chúng tôi không rành chữ, giấy hướng dẫn chỉ có chữ phổ thông dày đặc, điền sai một ô là phải làm lại từ đầu
xin sao luc ho so tu kho luu tru huyen cu, khong biet gio kho o dau, hoi xa chi sang tinh
nop don xin hoc nghe theo dien ho ngheo, bi mat to khai, can bo bao nop lai
Hồ sơ xin phép cắm bè nuôi cá chạy vòng ba phòng, phòng nào cũng nói chờ phòng kia cho ý kiến, đã 45 ngày
khong niem yet bang thu tuc bang chu to, nguoi gia khong doc duoc
hotline xa bao 4 ngay giai quyet xong, em goi lai khong ai ghi nhan ma ho so nao ca
trinh tu xin chuyen truong cua con can may giay, hoi mot cua nay chi sang truong, truong chi ve mot cua
the one-stop desk kept my business registration for six weeks with no reason and no new date
Ngư dân đi biển về chỉ ở bờ hai ngày, nộp giấy thì hẹn mười ngày mới trả, xin cho nhận kết quả qua bưu điện
Bà nội tôi nói tiếng Ê Đê, hỏi ở quầy thì bị chỉ lòng vòng ba bàn, cuối cùng không ai nhận hồ sơ
# toi khieu nai viec mot cua tra lai ho so lan thu nam khong co van ban, lam toi mat suat vay`,
  'online-service': `
dang nhap cong dich vu cong bao sai mat khau hoai, tai khoan em khoa roi
ung dung phan anh gui hinh khong duoc, xoay vong tron mai
sim chinh chu nhung ma OTP khong ve, ban em song yeu, xin cach khac
nop ho so tren mang xong he thong bao loi 500, mat het file
vneid k nhan khuon mat me em 82 tuoi, quet 10 lan deu that bai
Trang web xã mới sau sáp nhập vẫn ghi tên xã cũ, bấm mục nộp hồ sơ thì không tìm thấy trang
thanh toan le phi qua cong xong tien da tru ma he thong ghi chua nop
tra cuu ma ho so ra ho so cua nguoi khac, ket qua sai het
CD báo máy lấy số và kiosk tra cứu đặt ở trung tâm không vào được phần mềm, ĐN kiểm tra máy chủ
app bao phai cap nhat, ma dien thoai cuc gach k cai duoc
file dinh kem pdf nho hon 5mb ma cong cu bao qua lon
dia chi xa tren cong chon khong ra ten xa moi, chon xa cu bi tra ho so
bam nut gui phan anh ma hien chu chua dang nhap, da dang nhap 3 lan
chu ky so token cua hop tac xa cam vao khong nhan, cong bao loi trinh duyet
con em dien to khai nhap hoc tren mang, den buoc cuoi mat het du lieu, lam lai 4 lan
tai khoan cua tui con luu so cmnd cu, bam quen mat khau thi gui ma ve so sim da bo
phan mem dich tieng dan toc tren cong dich sai nghia het, ba con khong hieu
Cổng dịch vụ công chỉ nhận ảnh CCCD rõ nét mà trên đảo mạng chậm, tải lên báo quá giờ, xin cho kéo dài phiên làm việc
em nop giay khai sinh online, he thong gui ma ve email bi lech ky tu khong vao duoc
man hinh tra so o diem tiep nhan treo xanh, khong hien so thu tu tu sang
bam vao duong dan trong tin nhan bao ket qua cua cong thi ra trang trang
lich hen truc tuyen cho chon gio ma toi noi he thong khong ghi nhan, can bo khong thay
the public-service portal rejects my phone number with an error, same on the app, please fix
Thầy giáo nộp hồ sơ thăng hạng qua cổng, bấm gửi thì hiện "phiên hết hạn", mất hết tệp đã tải lên
Ứng dụng phản ánh định vị nhà tôi ở giữa biển, không cho chọn lại xã đảo`,
  'civil-status': `
xin khai sinh cho chau de tai nha tren nuong, khong co giay chung sinh, lam the nao
con em ten sai dau tren giay khai sinh, xin sua ten tu Giang thanh Giang co dau huyen
dang ky ket hon voi nguoi Lao ben kia song, can giay gi
vo chong con chung song chua dang ky, co 3 con, xin lam khai sinh cho con
khai tu cho ong ngoai chet tren ray, khong giay bao tu, xa khong ghi
Người cùng bản tên họ trùng nhau, sổ hộ tịch cũ cháy, xin cấp lại bản sao trích lục khai sinh
chung thuc chu ky don nhan con nuoi cho co ruot o xa, phai ra xa hay ra phong cong chung
xin xac nhan tinh trang hon nhan de con lay chong Han Quoc, ho tich nam o xa cu da nhap
CD báo con lai không có khai sinh cha là người nước ngoài đã về, ĐN hướng dẫn ghi phần cha
tui hon 50 tuoi chua co giay khai sinh, gio lam can cuoc khong duoc, xin lam lai tre han
ban sao trich luc ghi nam sinh sai voi can cuoc, xin cai chinh
chung thuc hop dong mua ban trau o xa duoc khong, hay phai ra cong chung
lay vo chua du tuoi nha trai dinh cuoi, bay gio sinh con thi khai sinh duoc khong
xin thay doi dan toc tu Kinh sang Tay theo me cho con em tren khai sinh
giay dang ky ket hon bi lu cuon het, xin cap lai, so dang ky con khong
nhan cha con voi dua be hai nguoi sinh ngoai gia thu, can xet nghiem ADN o dau
Xin trích lục khai tử của mẹ tôi đã mất năm 1997 ở xã cũ để làm thừa kế, hai xã nhập lại mà chưa ai biết sổ giữ ở đâu
bo duong muon nhan con ghe em lam con nuoi, ho tich huong dan sao
chung thuc ban sao bang tieng Anh cho con di hoc, xa co lam hay len tinh
con em mang ho me, gio muon doi ho bo, ve ho tich nao
lam khai sinh tre han cho nguoi ban em tuoi 30 chua co ten trong so
dang ky giam ho cho cac chau mo coi voi ong ba, can giay gi
my child was born on the island boat, the midwife gave no paper, how do I register the birth here
Vợ tôi người Campuchia về ở ấp đã mười năm, con đi học không có khai sinh, xin hướng dẫn đăng ký
Lũ cuốn mất hết giấy tờ, nhà tôi xin cấp lại bản sao giấy khai sinh cho bốn đứa con để nhập học
# toi khieu nai xa tu choi cai chinh nam sinh cho toi du co so hoc ba goc va giay rua toi`,
  conduct: `
can bo tiep dan noi tieng Kinh roi quat ba me vi khong biet chu, xin nhac nho
truong thon noi nang coc can, mang dan giua hop ngu toc
lanh dao xa bo mac don, gap thi noi ban, cuoi khay
can bo dia chinh say ruou di do dat, om ca may do
@ chu tich xa nhan 15 trieu cua toi de xu nhanh so dat, toi co ban ghi am
Nhân viên trực hotline cúp máy ngang khi tôi đang kể chuyện, gọi lại 3 lần đều cúp, đề nghị chấn chỉnh
bac si tram xa mang benh nhan la dan ngu khong biet uong thuoc
cong an xa tro thai do, bat ngoi cho 4 tieng khong hoi gi ca
can bo cho doi ve 3 lan vi quen dau, mat ca ngay lam, khong xin loi
@ can bo xa lay 5 bao xi mang cua du an lam duong ve xay nha minh, xin giu bi mat ten toi
CD PA cán bộ một cửa nhai kẹo, xem điện thoại khi dân hỏi, bảo "chờ đi", ĐN nhắc nhở
can bo thu y len tiem lay tien rieng 50k mot con khong ghi, lai noi khong dua la khong tiem
Chị cán bộ văn thư bảo tên con tôi khó đọc rồi cười trước mặt mọi người, tôi là người Mông, tôi thấy bị coi thường
can bo dan toc den ban uong ruou, say roi mang ca gia lang
truong ap di nhau gap ai chui nay, dan toi xin chu ky thi vung tay duoi ra
xin khen anh can bo tu phap xa len tan ban lam giay to cho ba con, tan tinh
Người tiếp nhận ở bưu điện xã, làm thay việc của một cửa, nói với ông bố tôi "già vậy còn lên làm gì", nghe buồn quá
truong cong an xa goi ba con toi noi la do nha que, khong ton trong nguoi dan
can bo xa tranh mat khong tiep em 3 buoi lien, co hen giay han
kiem tra quan hang an uong can bo xin qua an roi moi ky, xin chan chinh
dan quan chot can xe noi chuyen phach loi, chui the, xin nhac
@ pho chu tich xa vui choi bang xe cong, ky danh sach khong de rut tien, xin ban thanh tra vao cuoc
nhan vien cap nuoc tra loi cho tam bay, quat, cho minh la dan nhieu chuyen, xin nhac
the clerk at the ferry checkpoint shouted at our elderly guests and would not show her name badge
@ trưởng thôn ép mỗi hộ nhận tiền hỗ trợ bão phải "cảm ơn" 500 nghìn, không đưa thì gạch tên, xin giấu tên tôi
Cụ già đi đò nửa ngày lên xã, cán bộ ngồi uống trà bảo hết giờ rồi, chưa tới 4 giờ chiều, nói năng trống không`,
  military: `
con em duoc goi kham nghia vu quan su dung mua ca phe, xin hoan duoc khong
giay goi nhap ngu cua con tui ghi sai ten lot, co sao k
con mot nuoi bo me gia benh, co duoc mien nghia vu quan su khong xa
kham tuyen o tinh xa qua, thanh nien ban phai di tu 2 gio sang, xin xe
dan quan xa goi truc chot bien gioi 3 thang khong cong, nha em dang vu lua
Chồng tôi là dân quân cơ động trên đảo, tiền trợ cấp trực đợt 2 chưa trả, mong ban chỉ huy quân sự giải quyết
lien doi dan quan tap huan giua vu gat, xin doi lich
anh trai con tui tron kham tuyen ma duoc bo qua, trong khi con nha ngheo phai di
ho so dang ky nghia vu quan su lan dau 17 tuoi, con toi di hoc xa co duoc dang ky o truong khong
CD hỏi quân nhân xuất ngũ đăng ký dự bị động viên ở đâu khi hai xã đã sáp nhập, ĐN trả lời
xin giay gioi thieu di bo doi bien phong, con em la dan toc
con em bi can thi 2 do, mat co loai kham nghia vu khong
kham suc khoe nghia vu lan truoc ghi con tui phan loai 3, xin kham lai o dau
thanh nien di lam thue Binh Duong nhan giay goi tre 2 ngay, so bi phat, xin xa huong dan
hang thang dan quan du bi bi goi tap van khong tien an, xa quyet toan giup
con trai em la lao dong chinh duy nhat, can giay xac nhan cua thon de xin tam hoan, xin huong dan
đội dân quân tuần tra biển xin thêm phao áo và bộ đàm, trang bị cũ hư hết
bo thuoc cu xin giay xac nhan thoi gian quan ngu o trung doan da giai the, hoi ban chi huy quan su xa
kham so tuyen xong k thay dan danh sach trung tuyen o tru so, dan lo mua ban suat
con em dau dai hoc y thi hoan, giay bao co phai nop cho xa doi nao
xa cap giay chung nhan dang ky nghia vu quan su cham, em di hoc khong co giay nop cho truong
dong chi chi huy dan quan thon goi truc bao tren dien thoai nhung khong len danh sach tro cap
le giao quan nam nay to chuc o xa nao, ba con ban xa muon dua con thi xe don o dau
my son studies abroad, must he come home for the army check-up this spring
Ngư dân trẻ đi biển dài ngày không nhận được giấy gọi khám tuyển, về thì bị báo trốn, xin xã xem lại
Xin hỏi con tôi đang học nghề ở trường nội trú tỉnh có được tạm hoãn nhập ngũ không
# toi khieu nai quyet dinh phat con toi tron kham nghia vu, hom do chau nam vien co giay
@ co nguoi nhan 40 trieu lo cho thanh nien ban khoi di linh, la nguoi trong ban chi huy xa, xin giu kin`,
  'personal-data': `
so dien thoai cua em bi dua len bang tin xa, xin xoa di
xin xem trong he thong luu nhung gi ve em, gui ve so nay
toi muon xoa hinh can cuoc gui kem phan anh hom truoc
de phan anh cua toi hien len trang cong khai co dia chi nha, xin che lai
doi so dien thoai em trong tai khoan phan anh sang so moi, so cu mat
Tôi gửi phản ánh trên cổng có tên và bản nhà mình, giờ sợ hàng xóm biết, xin gỡ tên tôi ra
tai khoan phan anh cua chong toi da mat, xin xoa het du lieu cua anh
ten em trong danh sach ho ngheo dan o cho cong khai, co ghi so can cuoc, xin che so
xin mot ban sao cac thong tin xa dang giu ve gia dinh em
du lieu sai: em sinh 1985 ma ho so phan anh ghi 1958, xin sua lai
CD yêu cầu rút lại đồng ý nhận tin nhắn, không muốn số điện thoại lưu nữa, ĐN xoá
ai da xem phan anh cua toi, toi muon biet can bo nao mo
hotline ghi am cuoc goi, toi xin duoc xoa ban ghi
thong tin benh cua con em hien trong phieu phan anh, xin giau di
xin rut phan anh da gui lan truoc va xoa hinh chup nha em kem theo
Kính gửi UBND xã: đề nghị cung cấp bản sao dữ liệu cá nhân của tôi đang được lưu tại tổng đài, và cho biết đã chia sẻ cho cơ quan nào
tin nhan cam on cua xa goi nham vao so cua em, ten la nguoi khac, xin sua so
xa dua ca so cccd 40 ho cuu tro len mang zalo, xin go ngay va xoa file
em muon dong tai khoan phan anh luon, nho bo xoa ten, sdt, email
tui gui hinh co bien so xe va mat con tui, nho lam mo hoac xoa tam hinh
dia chi em luu tren cong la ap cu, nay ap da doi ten, xin sua dia chi trong ho so phan anh cua em
con toi duoi 16 tuoi tu gui phan anh, toi la me xin xoa thong tin cua chau
phieu giao viec cua thon photo ca sdt nguoi gui dan len bang, tui bi doa, xin thu hoi giay va xoa so
please erase my name and phone from the report I sent in May, I no longer live in this village
Cô giáo xin gỡ ảnh học trò trong phản ánh của cô đã đăng công khai, cha mẹ các cháu không muốn
Tôi cho mượn máy cho hàng xóm nhắn phản ánh, nay hệ thống ghi tên tôi, xin sửa lại người gửi hoặc xoá`,
  other: `
alo co ai o dau day ko
xin hoi tong dai nay cua tinh hay cua xa
em muon gop y ma khong biet ve cai gi nua
cam on anh chi truc may nhieu nhe
cho em hoi so dien thoai cua chu tich xa moi
Xã mới sau sáp nhập trụ sở đóng ở đâu, tôi đi từ đảo vào mấy lần đều nhầm chỗ
toi nhan duoc tin nhan bao da giai quyet nhung toi chua phan anh gi
bao gio xa hop dan ban lan sau, xin biet ngay
gio lam viec cua uy ban trong dip tet la the nao vay
CD gọi nhầm số, không nêu nội dung, ĐN lưu
goi thu may xem co nguoi nghe khong thoi
trong xa minh ai phu trach viec nay toi cung k ro, nho chuyen giup
mat the xanh cua du an gi do, khong nho la gi, xin hoi ho
xin cho biet ap em nay thuoc xa nao sau khi chia lai
nhan tin hoai khong ai tra loi, toi khong biet phai goi ai nua
tui nhan lon so, dinh nhan cho con gai, xin loi tong dai
Thôn chúng tôi muốn đổi tên thôn cho dễ gọi, xin hỏi cấp nào quyết
em be bi lac me hoi chieu nhung da tim thay roi, cam on moi nguoi
hom nay dep troi qua chuc can bo khoe
Tôi ở xa về thăm quê, thấy làng đổi khác nhiều, viết mấy dòng gửi xã cho vui chứ không có kiến nghị gì
co nghe bao xa chuyen tru so sang cho khac, phai khong
nho dich dum tieng thai cau nay, ba toi noi ma may nghe khong hieu
em dinh len xa thu bay, thu bay xa co lam viec khong
$ vay tien nhanh 5 phut giai ngan, chi can can cuoc, lien he zalo admin
$ ban dat nen ven bien dao ngoc gia re loi nhuan 30 phan tram, goi ngay
$ tang the game va lo to hom nay trung lon, bam link nhan qua
good morning, is there an English speaking officer I could talk to about my long stay
$ Thầy mo online xem bói gọi hồn giải hạn, chuyển khoản trước 200 nghìn, kết bạn ngay
Máy con nít bấm nhầm, xin bỏ qua tin vừa rồi, nhà tui không có gì
$ nhap so luong tang qua tri an, xac nhan giao hang tai duong dan nay trong hom nay
$ hhhh kkkk zzz alo alo 123 test test`,
}
