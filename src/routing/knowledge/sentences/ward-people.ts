/** Invented reports for as many subjects as a ward is told of in each field of its people and counters, most in a line; they teach the field alone. */
export const WARD_PEOPLE_SENTENCES = {
  education: `
Trường lạm thu đầu năm, tiền điều hòa, tiền ghế
cô giáo ép học thêm mới cho điểm
con tôi bị bạn bắt nạt, quay clip
xin hoi tuyen sinh lop 1 trai tuyen
Lớp 52 cháu chật ních
mái trường dột, học sinh ngồi né mưa
thay giao danh hoc sinh bam tay
nhóm trẻ không phép nhốt trẻ
Trường thiếu giáo viên tiếng anh
Bữa ăn bán trú ít thịt, toàn rau
xin mien hoc phi con ho ngheo
Nhà vệ sinh trường bốc mùi, trẻ nhịn cả ngày
trường sáp nhập con tôi phải đi học xa 9 km
sach giao khoa thieu, het hoc ky chua co
lop hoc tinh thuong xin mo
trung tâm ngoại ngữ đóng cửa không trả học phí
Bảo mẫu đánh cháu
quy hoi cha me ep dong 2 trieu
cổng trường không có ai trực, cháu chạy ra đường
chuyen truong cho con thu tuc sao
khen thưởng học sinh giỏi chậm
Giáo viên mắng chửi học trò trước lớp
lớp mầm non tư nhân không phép giữ 30 cháu, một cô
Nhóm giữ trẻ tại nhà chật, không phép
Suất ăn bán trú của trường đạm bạc, tiền thu cao
tien an ban tru 35 ngan ma con toi doi
Hội phụ huynh ép góp quỹ lớp mua tivi
quy lop quy truong thu moi em 2 trieu, noi la tu nguyen
ho so mien giam hoc phi cho con ho can ngheo nop o truong hay xa
bảo vệ trường bỏ cổng, học trò lẻn ra ngoài
Trường không có bảo vệ, người lạ vô lớp
day them tai nha trai quy dinh
con toi hoc lop 3 chua biet doc, nho nha truong kem
giáo viên nghỉ thai sản không ai dạy thay
Bạo lực học đường, nhóm bạn chặn đánh con tôi sau giờ học
truong nghe hua hoc xong co viec ma khong co bang
xe đưa rước học sinh chở quá số
xin cho chau di hoc lai vi nghi lau
phòng học lợp tôn nóng, xin quạt
chuyen truong bi tra ho so vi trai tuyen
đồng phục mua bắt buộc tại trường
The school collects money for air conditioning every term.
khu nội trú dột, học sinh nằm co
thieu nha ve sinh cho hoc sinh nu
điểm trường lẻ trên bản không có điện
trung tam tieng anh om tien dong cua
Cổng trường cấp một không có bảo vệ, người bán hàng vào tận sân
Cô chủ nhiệm bắt mua sách tham khảo của cô
phu huynh bi ep ky don tu nguyen dong tien rem cua
con toi bi ban danh gay tay trong gio ra choi, truong giau
Nhà xe học sinh sập mái tôn, trường chưa sửa
lop hoc thieu anh sang, quat hu
Trường cho nghỉ học thêm mà vẫn thu tiền buổi hai
chau bi tu choi nhap hoc vi chua co ma dinh danh
Suất ăn của trường mầm non ít và nguội, con về đói
xin mo lai diem truong le, cac chau di bo 7 cay
thầy thể dục bắt chạy ngoài nắng đến xỉu
học bạ con tôi ghi sai tên, trường không sửa
hoc sinh di xe may dien chua du tuoi, truong khong nhac
Người lạ, hàng rong vào tận sân trường giờ ra chơi
phong hoc thieu den, quat, chau can thi nang them
Học sinh nữ phải nghỉ học giữa chừng vì trường không có bán trú
hieu truong dieu giao vien day cheo mon
mam non cong lap thieu cho, boc tham
Tường rào trường đổ, bò vào sân ăn cây
truong thu tien so lien lac dien tu ma khong gui tin
cô giáo cho cả lớp cô lập con tôi
nop hoc phi roi bi bao chua nop
Con tôi khuyết tật nhẹ, trường không nhận học hòa nhập
chay truong dau cap, an tien xin lop
sap nhap truong, phu huynh khong dong tinh, mong giai thich`,
  'food-safety': `
Bún bò quán đầu hẻm ăn xong cả nhà đau bụng
lo mo lau trong hem, khong dau kiem dich
Thịt heo ôi ngâm hóa chất bán chợ chiều
com cong nhan co gioi
Xưởng làm giá đỗ ngâm thuốc
nuoc da cay lam bang nuoc gieng
quan com de chuot chay trong bep
bán thịt chó chết, gà chết không rõ nguồn gốc
canteen trường bán xúc xích quá hạn
30 công nhân ói mửa sau bữa cơm trưa
banh trung thu moc ban giam gia
Trà sữa pha bằng bột không nhãn
ruou tu nau pha con cong nghiep
Nem chua bán online không nhãn mác
cá khô tẩm thuốc chống ruồi
rau phun thuoc hom truoc hom sau cat ban
Quán rửa chén bát ngay miệng cống
Đám cưới hôm qua nhiều người bị tiêu chảy
sua het date ban o tap hoa
tra da, nuoc mia ruoi bu
hàng rong bán kẹo lạ trước trường, trẻ ăn chóng mặt
giò chả có hàn the
nước đóng bình có rong rêu
suất ăn từ thiện bị thiu
Quầy bánh trung thu mốc vẫn bày bán, bán giảm giá cho hết
banh mi dau hem an xong 5 nguoi oi
tap hoa ban sua, mi goi qua han
sữa hết hạn đổi tem bán lại
hang nuoc truoc cong truong ban siro mau lo
Lò bánh tráng bẩn, phơi sát cống
Giết mổ dê, chó lậu không kiểm dịch
nuoc mam pha hoa chat, giay tu
bep an khu cong nghiep co doi trong canh
hải sản bơm thạch, ướp urê
cửa hàng thịt đông lạnh bốc mùi
Quán ốc rửa bằng nước kênh
bánh kẹo không nhãn bán quanh trường, các cháu đau bụng
thit trau gac bep gia tu thit heo bom hoa chat
com tam gan benh vien toc, gian
Cơ sở đậu hũ dùng thạch cao
ăn tiệc cưới về cả bàn đi ngoài
nghi ngo doc do uong sua truong phat
rượu thuốc ngâm rễ lạ bán chợ phiên
mien dong phoi ben duong bui, dong bao gia nhan
Several of us had stomach cramps after eating at the stall beside the market.
nước uống đóng bình hôi mùi nhựa, không kiểm nghiệm
quan chay dung do hop phong
nhà hàng dùng dầu chiên đi chiên lại đen kịt
Ăn xôi trước cổng trường, tối mấy đứa cùng lớp tiêu chảy
ca kho o cho co mui thuoc sau
Lò mổ lậu sau chùa, thịt kéo lê trên nền
bep tap the cua cong ty ran dau den, com co soi
quán chay có dòi, chủ thách đi kiện
Nước mía, trà chanh vỉa hè dùng đá bẩn
Người ta bơm nước vào tôm, tiêm thạch ở bến cá
bun tuoi co mui lạ, de ba ngay khong thiu
ban thuoc giam can, tra giam can khong phep tren mang
ga thai loai nhuom vang
Nhà trẻ cho ăn sữa chua hết hạn
Quán mì để thịt sát sọt rác, gián bò trên thớt
tra trai cay bang thuoc nhung cho chin deu roi dem ban
Cơ sở đóng gói mít, sầu riêng ngâm hóa chất, không đeo găng
chuot chay trong bep quan pho, do an de duoi dat`,
  health: `
trạm y tế đóng cửa giờ hành chính
xin phun thuoc muoi, xom co 5 ca sot xuat huyet
Tiêm chủng cho bé hết vắc xin 2 tháng
phong kham tu bac si nuoc ngoai chem tien
Chó dại cắn mấy người trong thôn, tiêm ở đâu
the bhyt khong dung duoc o tram
Bệnh viện bắt chờ từ 5h sáng tới trưa
tay chan mieng ca lop mau giao
thẩm mỹ viện tiêm filler không phép
nha thuoc ban khang sinh khong toa
Tôi hỏi lịch khám sức khỏe người cao tuổi miễn phí
thay lang bam chua bach benh
tram khong co bac si truc dem
chuot nhieu, so dich hach
xét nghiệm, cách ly bệnh sởi ra sao
Cấp cứu gọi mãi xe không tới
thuốc huyết áp phát ở trạm hết
muỗi dày đặc từ ao tù, con tôi sốt
Bà mụ đỡ đẻ tại nhà gây tai biến
thu tien kham ngoai bao hiem khong giai thich
xin thuốc cloramin khử khuẩn sau lũ
ngộ độc thuốc sâu đưa lên trạm không có ai
Y tá trạm nạt người già, thuốc thì hết
tram y te khong co thuoc tieu duong, phai len tinh
may sieu am cua trung tam hong ca thang
ca sởi trong lớp con tôi, có tiêm bổ sung không
xin phun khu trung, nha ben sot ret
Bãi đậu xe bệnh viện thu tiền, phòng chờ nóng
Bệnh nhân nằm ghép ba người một giường
the bao hiem y te cap sai noi kham
bị chó nghi dại cắn, trạm hết vắc xin
phong kham da khoa ve benh, ke don gia cao
quầy thuốc bán thuốc bị thu hồi
spa tiêm trắng, cắt mí không phép
nuôi ếch, nước tù, muỗi vằn sinh sôi
xin danh sach diem tiem phong vac xin cum
Y tế thôn bản bỏ việc vì phụ cấp thấp
co nguoi ho lao trong xom khong dieu tri
đăng ký khám sức khỏe định kỳ, hồ sơ sức khỏe điện tử
The clinic in our ward has had no doctor since March.
xe cap cuu tram hu, benh nhan phai thue taxi
người bệnh tâm thần hết thuốc uống ở trạm
sinh con ở trạm không có nữ hộ sinh
chay than phai di xa, xin may chay than ve huyen
ai cap giay chung sinh, giay xac nhan suc khoe
Sốt xuất huyết xóm em mười ca, trạm chưa phun
nguoi nha benh nhan bi bat mua thuoc ngoai
Trạm y tế xã hết vắc xin dại, dân phải lên tỉnh tiêm
Phòng khám tư giữ bệnh nhân, đòi tiền mới cho về
me toi nam vien khong duoc bao hiem chi tra vi sai tuyen
nha thuoc ban thuoc het han, thuoc ke don ban vo toi va
Người nuôi heo trong xóm mắc liên cầu, dân lo
bac si gia tiem mun, tiem filler trong khach san
xin lich tiem nhac cho be 18 thang
nuoc ao tu sau nha nhieu lang quang
tram khong lam viec buoi chieu, nguoi gia len kham ve khong
ca thuy dau, dau mat do lay ca truong
Trạm y tế tiêm nhầm liều cho cháu, chưa ai giải thích
trong xom co nguoi mac lao, hui, dai, bach hau, xin ho tro phong dich
liên cầu lợn lây sang người, dân lo
benh vien thu tien giuong khong dung
gia danh bac si ban thuoc gia truyen tan nha
Bệnh nhân bị ép ở lại phòng khám đóng thêm tiền
dich cum A trong truong, xin khu khuan
tram y te thieu nuoc, thieu dien, thieu thuoc
cham cap the bao hiem cho tre duoi 6 tuoi
đặt vòng, triệt sản, sinh đẻ kế hoạch tư vấn ở đâu
muỗi, lăng quăng trong lốp xe của tiệm vá
rac thai y te phong kham tu vut lan rac thuong khien dan lo nhiem benh`,
  'social-care': `
mẹ tôi 82 tuổi chưa có trợ cấp cao tuổi
bé bị cha dượng đánh bầm tím
người ăn xin dắt trẻ em ở ngã tư
cu gia neo don o choi dot nat
Xin xét hộ nghèo cho gia đình chị góa chồng
chau be bi bo roi truoc cong chua
tro cap khuyet tat cham 3 thang
xin vao trung tam bao tro cho ong lang thang
Hai anh em mồ côi sống với bà, xin hỗ trợ
Con nghiện muốn đi cai nghiện tự nguyện, đăng ký đâu
mai tang phi cua ba toi chua nhan
xin xe lan cho nguoi bai liet
hộ cận nghèo bị cắt vô lý
qua tet cho nguoi gia lanh o dau
trẻ em đi bán vé số tới khuya
vợ bị chồng bạo hành xin chỗ lánh
chuyển tiền trợ cấp qua tài khoản mà cụ không có tài khoản
nha tinh thuong xay cho ho ngheo chua xong
trẻ đuối nước nhiều, xin mở lớp bơi
chăm người tâm thần ở nhà không nổi
tro cap nuoi con nho don than
Người già bị con bỏ đói
gai mai dam muon hoan luong, hoc nghe o dau
bé 13 tuổi bị ép lấy chồng
thieu gao an, xin cuu doi giap hat
Trẻ trong xóm chết đuối năm nào cũng có, mong hè này mở lớp dạy bơi miễn phí
xin day boi, chong duoi nuoc cho tre em thon
Trẻ chăn trâu nghỉ học đi làm thuê, cha mẹ bỏ đi, ông bà già nuôi
cu ba 90 tuoi o mot minh, dem om khong ai biet
bình xét hộ nghèo không họp dân, nhà có xe hơi vẫn được
ho ngheo bi rot vi co cai tivi, xin xet lai
xin tro cap nuoi duong tre mo coi
chồng nghiện phá nhà, xin đưa đi cai bắt buộc
nguoi cai nghien ve xin viec lam va vay von
người lang thang, tâm thần nằm trước chợ, xin đưa về trung tâm
ba toi liet, hoi che do nguoi cham soc
con toi tu ky, khuyet tat nang, giay xac nhan khuyet tat cho mai
mẹ bầu đơn thân không nơi nương tựa
be gai bi bo duong sờ soạng, xin bao ve
trẻ bị xích trong nhà
cưới tảo hôn, cận huyết ở bản
nha dai doan ket bot xen, lam doi
quà tết cho người khuyết tật phát thiếu
tro cap huu tri xa hoi 75 tuoi khi nao nhan
tiền mai táng, thăm hỏi người cao tuổi thọ
Một nhóm trẻ lang thang đánh giày bị người lớn chăn dắt
gai ban dam dung duong dem khuya gan truong, xin giup ho
quán massage, quán ốc ôm trá hình mại dâm
bếp ăn từ thiện xin địa điểm phát cơm
An elderly neighbour has nobody to look after her and has stopped eating.
Her husband beats her and she needs a place to stay with the children.
bao hiem y te cho nguoi ngheo, bao tro cap cham
gạo cứu đói, hộ bị cháy nhà xin trợ cấp đột xuất
nạn nhân bom mìn xin xe lăn, chân giả
bo me ly hon de chau o voi ba noi, khong ai chu cap
Bé trai 9 tuổi bị cha say đánh, mẹ bỏ đi, xin cán bộ trẻ em tới thăm
chi hang xom bi chong danh, xin cho tam lanh
Bà cụ bán vé số ngủ vỉa hè, không con cái, mong đưa vào nhà dưỡng lão
Người ta dắt trẻ tật nguyền ra đèn đỏ xin tiền, nghi chăn dắt
Con tôi nghiện, cả nhà muốn cho đi cai tự nguyện mà không biết nộp đơn đâu
nguoi tam than lang thang, gia dinh khong nuoi noi, xin vao trung tam
to dan pho binh xet ho can ngheo thien vi nha kha gia
chau mo coi ca cha lan me chua duoc tro cap thang nao
Trợ cấp khuyết tật chuyển chậm, bưu điện bảo chưa có danh sách
me don than sinh doi xin sua, bim
nu sinh lop 8 bi ep nghi hoc lay chong
Xin hỗ trợ làm nhà cho hộ nghèo nhà dột nát theo chương trình xóa nhà tạm
nguoi cao tuoi 75 chua nhan tro cap huu tri xa hoi
mai dam dung duong, xin giup cac co co viec khac
tre em xin an o quan nhau toi 11 gio dem
em gai lop 8 bi gia dinh ga chong som
tre con di xin, di ban keo o quan nhau khuya
Chị ấy bị chồng bạo hành nhiều năm, cần chỗ ở tạm và tư vấn
cu ong lu lan di lac hoai, xin ho tro cham soc
nguoi vo gia cu gam cau mua lanh
tro cap cho nguoi cham soc nguoi khuyet tat nang
gia dinh co 3 nguoi tam than, nha sap
ho so cong nhan ho ngheo moi bi bo quen
Cháu bé tự kỷ bị người nhà nhốt trong phòng cả ngày, mong cán bộ trẻ em tới
me xich con tam than vi khong ai trong, xin ho tro dua vao trung tam`,
  'merit-labour': `
Cha tôi là thương binh 4/4 chưa được điều chỉnh trợ cấp
công ty nợ lương 3 tháng
xin tim mo liet si
chat doc da cam ho so bi tra
công ty không đóng bảo hiểm xã hội
bi cho nghi viec khong boi thuong
dang ky di xuat khau lao dong o dau
cụ bà mẹ Việt Nam anh hùng được tặng quà gì
nghia trang liet si co moc um tum
xin xac nhan that nghiep
chủ bắt tăng ca không trả tiền
lao dong tre em trong xuong may
tai nan lao dong gay chan khong den bu
the thuong binh mat xin cap lai
lừa đảo xuất khẩu lao động qua Hàn
ngày hội việc làm tổ chức khi nào
rút bảo hiểm một lần
người hoạt động kháng chiến bị tù đày xin chế độ
phong nghi phep nam khong cho
truy tặng huân chương kháng chiến
quà 27/7 nhà tôi không có tên
Nghĩa trang liệt sĩ cỏ ngập bia, tường rào sập
bia mo liet si trong nghia trang xa mo chu, xin ve lai
quà thương binh liệt sĩ 27 tháng 7 nhà tôi bị sót tên
qua cua chu tich nuoc cho nguoi co cong chua toi
Công ty không cho nghỉ phép năm, nghỉ bị trừ lương
sep khong cho nghi phep, nghi om bi tru tien
rút bảo hiểm xã hội một lần cần giấy gì
rut bhxh 1 lan nop o dau, so bi sai ten
Chủ thầu xây dựng quỵt tiền công thợ
công ty may giải thể nợ bảo hiểm
nghi thai san khong duoc tra tien
môi giới đi Nhật, Hàn thu tiền rồi trốn
thanh nien thon muon hoc lai xe, hoc nghe mien phi
xin vay vốn giải quyết việc làm
nguoi nhiem chat doc hoa hoc doi giam dinh lai
mẹ liệt sĩ tái giá xin chế độ thờ cúng
cuu thanh nien xung phong xin xac nhan, mat giay to
Tiền điều dưỡng người có công hai năm một lần
thương binh nặng xin nâng cấp nhà
lao dong thoi vu khong hop dong bi te gian giao
trợ cấp thất nghiệp nộp trễ
cong ty ep lam 12 tieng, khong tang ca
Sổ bảo hiểm công ty giữ không trả
người nước ngoài làm việc không giấy phép lao động
tranh chap tien luong voi chu quan an
The factory has not paid overtime since last year.
xin trich luc liet si, di chuyen hai cot
hưởng lương hưu chậm chuyển địa điểm nhận
nguoi giup viec bi chu giu giay to
tuyển dụng lừa đảo thu phí làm thẻ
Công trình thủy điện nợ lương thợ, tết không có tiền về
bo toi bi cat tro cap thuong binh vi giam dinh lai
Công ty bảo vệ giữ bằng cấp gốc, không trả khi nghỉ
nghi viec roi chua chot so bao hiem, khong lam duoc that nghiep
xin vao danh sach dieu duong nguoi co cong
Bà nội tôi có hai con hy sinh chưa được phong Bà mẹ Việt Nam anh hùng
tho ngan do bi te gay chan, chu khong lo
hoi lop day nghe cho lao dong nong thon thang may mo
cong ty ma tuyen nguoi di lam o campuchia
Làm giúp việc bị quỵt ba tháng tiền công
xin tham mo liet si o nghia trang Truong Son co ho tro tien xe khong
tang ca chu nhat khong tinh tien gap doi`,
  culture: `
Biển quảng cáo rách bay phần phật
đình làng dột, mối ăn cột
san bong xa bo hoang
tờ rơi khoan cắt bê tông dán kín tường
le hoi tranh cuop loc, chen lan
Du khách bị chèo kéo ở bến thuyền
thư viện phường đóng cửa
di tich bi ve bay, khac ten
xin mượn nhà văn hóa tổ chức sinh nhật
pano quang cao che den tin hieu
hồ bơi tư nhân không có cứu hộ
loa truyen thanh, am li hong
quán net cho trẻ chơi quá 22h
bang hieu tieng nuoc ngoai to hon tieng viet
homestay trai phep ven ho
lớp võ, lớp múa hè cho thiếu nhi
phu dieu tuong dai bong troc
hương ước, gia đình văn hóa bình bầu không đúng
boi toan me tin di doan o mieu
xin phep mo lop yoga, san tap
đoàn xiếc thú đối xử ác với khỉ
sân khấu ca nhạc bán vé mà hủy không hoàn
Thầy bói dựng điện xem quẻ thu tiền, đốt vàng mã la liệt, mê tín
boi bai, len dong, goi hon lay tien o mieu
xin phép tổ chức giải bóng đá, chạy việt dã
xin phep mo lop khieu vu, phong tap gym can dieu kien gi
hồ bơi không có nhân viên cứu hộ, nước đục
may tro choi ban ca doi thuong gan truong
Nhà văn hóa thôn khóa cửa để phơi lúa
sach thu vien xa cu rach
Đình, miếu bị kẻ trộm sắc phong, tượng cổ
di tich xuong cap, nguoi ta ban ve gui xe vo ve
bien quang cao ruou che khuat, den led nhap nhay choi mat
quảng cáo dán bậy tường, số điện thoại khoan cắt, cho vay
bang ron treo sai noi dung, sai chinh ta
bien hieu ghi toan tieng nuoc ngoai
khách tây bị chèo kéo, bán hàng rong bám
homestay, khách sạn quảng cáo láo 4 sao
Lễ hội đâm trâu, chọi trâu phản cảm
phim, ảnh đồi trụy chiếu ở quán
danh hiệu gia đình văn hóa chấm không công bằng
doi van nghe xa khong co kinh phi, xin loa
nghệ nhân hát then xin công nhận
xin đặt tên đường theo danh nhân
tuong dai, bia di tich bi ve son
loa không dây của xã phát tin không nghe rõ
karaoke không phép, vũ trường chui (giấy phép kinh doanh)
hướng dẫn viên du lịch không thẻ
tour ghép lừa đảo khách
The village hall is locked and the sports ground is full of weeds.
San bong da mini nhan tao xa thu tien cao, cho tu nhan thue
công trình tượng trong công viên thiếu thuyết minh
Sân vận động xã cho chăn bò, khung thành gãy
bien quang cao phong kham chieu den suot dem vao nha dan
Người ta dán tờ rơi bán đất khắp cột điện, tường trường
di tich cap tinh bi quay ton ban nuoc
Đoàn lô tô về diễn ở sân nhà văn hóa, bán vé mà lời lẽ dung tục
Bãi biển cho thuê dù ghế chèn ép khách, đòi tiền chỗ ngồi
khách sạn không đúng sao, hướng dẫn viên chèo kéo
xin phep quay phim o dinh lang
thu vien thieu nhi dong cua he
quan game mo xuyen dem, hoc sinh choi
thay boi dung ten thanh mau thu tien dan
hoi dua ghe ngo, dua thuyen ban to chuc cham tre
ghe, du o bai tam cong cong bi chiem cho thue (bai bien du lich)
Cô đồng tự xưng phán bệnh, bắt cúng tiền triệu
nghe nhan lang nghe chua duoc phong tang
ban do di tich, bang chi dan du lich sai ten
Loa phát thanh thôn câm từ bão
san khau ngoai troi muc san, doi van nghe so gay
câu lạc bộ thơ, dân vũ xin chỗ sinh hoạt
quang cao thuoc no, bang treo sai su that tren duong
tuong rao di tich bi do, mai ngoi bay
xin phep treo bang hieu, bang ron khai truong
nguoi ta quay tiktok phan cam truoc dai liet si
Nhà rông, nhà dài xuống cấp không ai tu bổ`,
  religion: `
xin phép sửa chùa
diem nhom truyen dao la den tung nha phat sach
hội thánh đức chúa trời lôi kéo sinh viên
nha tho xin mo rong khuon vien
đồng bào Khmer xin hỗ trợ lễ Sen Dolta
chinh sach nha o cho ho dan toc thieu so
Người uy tín trong bản có chế độ gì
Sư giả đi khất thực
xin phục dựng lễ cúng thần làng của người Ba Na
am, miếu tự xưng nhập đồng chữa bệnh
thánh thất cao đài xin cấp đất
ho tro nuoc sinh hoat cho dong bao theo chuong trinh 1719
chùa mở loa tụng kinh có được phép lập không
dang ky sinh hoat ton giao tap trung tai nha
ban toi nguoi Dao chua duoc cong nhan nguoi co uy tin
tà đạo tụ tập ban đêm ở bìa rừng
Nhóm lạ tụ họp cầu nguyện trong rẫy ban đêm, dụ bà con bỏ bàn thờ
ta dao du do thanh nien bo nha bo hoc
hoi thanh la den tung nha moi tham gia, khong cho tho cung ong ba
che do cho nguoi co uy tin trong dong bao dan toc
già làng, người uy tín được cấp báo gì
xin phép đúc chuông, dựng cổng tam quan
chua xay them nha khach co phai xin phep ton giao khong
ho tro nha o, dat san xuat cho dong bao theo chuong trinh muc tieu
học sinh dân tộc thiểu số xin hỗ trợ theo nghị định
bản người Rục, Mảng xin gạo, chăn theo chương trình dân tộc
xin đăng ký nhóm sinh hoạt tôn giáo
bổ nhiệm sư trụ trì, thuyên chuyển linh mục đăng ký đâu
người lạ giả sư đi quyên góp
xin to chuc le hoi cua nguoi Cham, Khmer
Việc xác định lại dân tộc trong chính sách cho con
nha sinh hoat cong dong nguoi Mong xuong cap, xin sua theo von dan toc
đất của nhà thờ, giáo xứ mượn từ năm 75
The pagoda would like permission for a festival with outside monks.
tien ho tro dong bao dac biet kho khan chua ve toi buon
miễn giảm phí cho xã đặc biệt khó khăn vùng dân tộc
Chùa trong xóm muốn mở khóa tu mùa hè cho trẻ, thủ tục thế nào
nguoi truyen dao la phat to roi truoc cong truong
Đồng bào mình xin làm lễ bỏ mả, cúng bến nước, xã có hỗ trợ không
ho tro tien dien cho ho dan toc thieu so ngheo
chuc sac moi ve chua dang ky, hoi xa
nha nguyen cua hoi thanh xay chua co giay phep ton giao
Danh sách người có uy tín của buôn thay đổi mà già làng không biết
am tu tu phat chua benh bang nuoc thanh`,
  telecom: `
song yeu phai leo len doi goi
Dây cáp mạng sà xuống đường vướng cổ người đi xe
mang wifi rot hoai, goi tong dai khong sua
Trạm BTS dựng sát nhà, dân lo
cột viễn thông gãy nghiêng
bó cáp đứt treo lủng lẳng trước nhà
thue bao bi khoa mot chieu dung quy dinh khong
sim rác gọi quấy rối
vung lom khong co 4g, hoc sinh hoc online khong duoc
truyền hình cáp mất tín hiệu
tủ cáp nha mang bật nắp
cáp quang kéo qua mái nhà tôi không xin phép
tin nhan rac suot ngay
bưu tá giao thư chậm, thất lạc bưu phẩm
tru tre day net nam ngon ngang via he
Trụ treo cáp mạng đổ ngang vỉa hè, dây chùng mặt đường
cot vien thong nga, day net vuong dau nguoi di xe
ca lang khong co song, muon goi phai ra dau doc
Tổng đài nhà mạng báo bảo trì hoài, wifi chập chờn
cắt cáp truyền hình không báo
nha mang tu dong tru tien dich vu gia tang
chuyen mang giu so bi tu choi
sim chinh chu bi khoa oan
hop cap quang bung nap gan cua
chôn cáp xong không lấp, tủ cáp chắn lối
xin lap tram phat song vi hoc sinh hoc qua mang
Bưu kiện bưu điện giao trễ cả tuần
buu dien xa dong cua, ba con nhan luong huu kho
tram thu phat song dat tren mai nha tro, so buc xa
The phone mast has had no power since the storm and nobody can call.
cuoc goi rac, tin nhan lua dao lien tuc
trả tiền gói cước mà không có mạng
Từ hôm bão cột sóng đổ, cả thôn không liên lạc được
dây mạng ai kéo chằng chịt qua sân trường, võng sát đầu học trò
be cap ngam vien thong vo nap truoc bun cha
goi cuoc bi tru tien du khong dung
Nhà mạng lắp trạm phát sóng trên nóc nhà hàng xóm không hỏi ai
wifi cong cong o nha van hoa khong vao duoc
thue bao tra truoc bi chan vi chua xac thuc khuon mat
nap be cap vien thong mat, ho sau truoc nha
sim bi khoa vi chua chuan hoa thong tin
camera, cap quang treo chong len cot dien thanh bo to nhu thung phi
nha mang cat internet cua quan vi no cuoc ma da dong roi
nguoi ta chat dut cap lam mat mang ca pho
song 4g o truong hoc ban chi co mot vach
goi tong dai 18001xxx toan may tra loi
Mạng yếu, con học trực tuyến bị đứng hình, bài kiểm tra gửi không được
song yeu, hoc sinh ngoai nuong moi bat duoc de hoc
cả xóm bán hàng trên mạng mà tối nào cũng rớt mạng
khach du lich che song yeu, khong goi duoc xe`,
  'online-service': `
Cổng dịch vụ công đăng nhập không được
vneid bao loi khuon mat
nop ho so online treo o buoc thanh toan
không nhận được mã otp
App phản ánh của xã gửi hình không lên
da nop ma tra cuu khong thay ho so
web quay đều, bấm nút nộp không phản ứng
ten toi tren he thong bi sai ngay sinh, bao loi du lieu dan cu
ký số không nhận usb token
file scan qua 5MB khong tai len duoc
thanh toan roi ma he thong bao chua nop
hệ thống sau sáp nhập không có tên xã mới để chọn
Trang web phường sập mấy hôm nay
kiosk lấy số tự động treo màn hình
app định vị sai vị trí
tai khoan dinh danh bi khoa
may lay so o trung tam loi (kiosk treo)
Ứng dụng báo phiên bản cũ, cập nhật xong văng ra
dinh danh muc 2 bi sai que quan tren app, bao loi dong bo
Cổng một cửa điện tử báo 'hồ sơ không tồn tại'
thanh toan truc tuyen tru tien ma van bao chua dong
nop truc tuyen chon khong ra ten phuong moi
chữ ký số hết hiệu lực không gia hạn được trên cổng
Trang tra cứu quy hoạch trắng màn hình
he thong phan anh hien truong khong gui duoc anh
mã QR ở bàn tiếp dân quét không mở
form khai sinh online khong cho go dau
tài khoản bị trùng số căn cước với người khác
khong nhan dc ma xac thuc, doi so dien thoai roi
website xã chưa cập nhật từ trước sáp nhập
so suc khoe dien tu khong dong bo
App hiện 'hồ sơ đã trả' mà tôi chưa nhận
The portal logs me out each time I upload the form.
loi he thong thue dien tu, hoa don dien tu khong ky duoc
trang đặt lịch hẹn báo hết chỗ cả tháng
không in được biên lai trên cổng thanh toán
Nộp hồ sơ đất trên cổng, bấm gửi thì báo phiên làm việc hết hạn, mất hết dữ liệu
da dang ky lich hen tren app ma ra quay khong thay ten
con em khai sinh online bi bao trung ma dinh danh
he thong khong cho doi so dien thoai da mat
Tải mẫu đơn trên trang xã về mở không được, font lỗi
khong dang nhap duoc tai khoan dinh danh to chuc
hoc ba so, so bao hiem tren app khong hien
tra cuu phat nguoi, tra cuu ho so bao loi 500
nop thue dat phi nong nghiep tren ung dung bao khong tim thay ma so thue
thue dien tu, eTax nop khong duoc
dang ky tam tru tren cong loi hoai
anh the tai len bi bao sai kich thuoc
app khong cap nhat dia gioi moi
bam thanh toan quay vong vong roi bao loi ket noi
App của xã cứ báo lỗi kết nối trong khi mạng nhà tôi vẫn tốt
wifi manh ma cong dich vu cong van bao mat mang`,
  procedure: `
hồ sơ quá hẹn một tháng chưa trả
di lai 4 lan moi lan thieu 1 giay
Lấy số từ 7h tới 11h chưa tới lượt
can bo huong dan sai bieu mau
mot cua dong cua som
Không biết xin giấy xác nhận ở xã cũ hay xã mới
doi giay khong co trong quy dinh
bo phan tiep nhan khong cho bien nhan
Phòng chờ nóng, không ghế, không nước
trả kết quả thiếu dấu, phải đi lại
cho hoi lam giay phep kinh doanh can gi
gio lam viec thu bay khong
Hai nơi đùn đẩy không ai nhận hồ sơ
tram dang ky xe ba thang chua co bien
nguoi cao tuoi khong biet dung may, khong ai giup
máy in hỏng bắt dân về
uy ban cho 1 nguoi lam 3 quay
hồ sơ bị trả không nêu lý do bằng văn bản
phiếu hẹn ghi 5 ngày, ba tuần rồi gọi không ai trả lời
xin xac nhan tinh trang nha o o dau
muốn đổi tên hộ kinh doanh thì nộp ở quầy nào
thu bay mot cua co lam khong, may gio mo cua
Giờ làm việc của trung tâm hành chính công thế nào
phòng chờ một cửa nóng, thiếu ghế, không có quạt
cho ngoi cho giai quyet ho so chat, nguoi gia dung ca buoi
Người già không biết bấm máy lấy số, không có ai chỉ dẫn ở quầy
ba con khong rành máy tính, bat nop truc tuyen, khong ai ho tro
bien so xe dang ky mai chua tra, cap giay phep lai xe tre hen
doi bang lai xe bi hen lai
Đăng ký kinh doanh hộ cá thể bị trả ba lần vì mã ngành
xin hỏi thủ tục xin phép mở quán ăn
giay xac nhan nhan than, xac nhan so yeu ly lich moi noi bao mot kieu
Hồ sơ chuyển từ xã cũ sang thất lạc
nop ho so ma khong dua giay hen
kêu bổ sung giấy tờ qua điện thoại từng lần một
giấy phép xây dựng quá hạn trả 20 ngày
niêm yết thủ tục ở bảng đã cũ, còn ghi cấp huyện
chi co 1 quay lam viec, 3 quay trong
phải chứng minh nơi ở bằng giấy xác nhận dù đã có căn cước
xa sap nhap xong tru so xa 25 cay, xin diem tiep nhan tai cho
trả kết quả qua bưu điện chậm, mất
lien thong khai sinh - bao hiem bi ket
They told me to bring a form that does not exist any more.
The queue at the one-stop shop was four hours long and then it closed.
xin mien phi ho so thi bi hoi long vong
hồ sơ đề nghị hỗ trợ làm từ tháng 3 không có hồi âm
Ra phường xin giấy xác nhận, chị ở quầy chỉ sang phòng khác, phòng khác chỉ về quầy
Hẹn trả thứ hai, tới nơi bảo sếp đi họp chưa ký, hẹn thứ năm lại chưa ký
giay to du het roi con bat ve xin them dau thon
nop ho so xong mat hut, goi hoi ai cung noi khong biet
Xin cấp phép kinh doanh karaoke chờ thẩm định ba tháng
may lay so hu, dan chen nhau, ai to tieng thi duoc truoc
một cửa mỗi ngày chỉ phát 30 số
Mẫu đơn điền sai phải làm lại từ đầu vì bảng hướng dẫn dán mẫu cũ
duoc hen 15 ngay ma 50 ngay chua co ket qua, khong thu xin loi
bi bat chup anh the dung tiem chi dinh
can bo nghi phep khong co nguoi thay, ho so nam do
thu tuc xin ho tro lam ba lan van bao thieu
nguoi khuyet tat di lai ba lan moi nop duoc
bảng niêm yết không ghi thời gian giải quyết
bat ve lay anh 4x6 o tiem quen moi nhan ho so
di xa roi phai quay ve vi khong ai noi truoc giay to can
xin xac nhan dang cong tac, xac nhan luong huu o xa cham
Xin xác nhận thông tin cư trú để nộp hồ sơ mà nơi này chỉ nơi kia
giay phep moi truong, giay du dieu kien kinh doanh cap cham
tra ket qua ban giay ma bat tu in
Chị ấy nhận hồ sơ rồi báo thất lạc, bắt làm lại từ đầu
quay mo cua tre nua tieng, nguoi xep hang tu 6h
bo phan mot cua khong co nguoi phien dich tieng dan toc
phai nop ban chinh hai lan cho hai phong`,
  'civil-status': `
khai sinh cho con sai ten dem
dang ky ket hon voi nguoi nuoc ngoai
chứng tử cho ông nội chậm
chung thuc chu ky o dau
Trích lục khai sinh bản gốc bị mất
xac nhan doc than
nhận cha cho con ngoài giá thú
sao y ban chinh thu phi bao nhieu
cải chính ngày tháng năm sinh
nhan con nuoi thu tuc
khai sinh tre bo roi
con đẻ rơi ở nhà không có giấy chứng sinh
ly hon o toa roi ghi chu o dau
đổi họ cho con theo mẹ
chứng thực di chúc tại nhà cho người già yếu
hai giay khai sinh lech nam
ủy quyền bán xe chứng thực
bo sung quoc tich trong khai sinh
chung thuc ban sao bao nhieu tien, bao nhieu to
sao y can cuoc o xa khac duoc khong
chứng thực hợp đồng tặng cho, ủy quyền
Khai sinh quá hạn cho con 6 tuổi cần gì
giay khai sinh cua toi ghi sai que quan, xin cai chinh
đăng ký lại kết hôn vì mất sổ gốc
ket hon hai nguoi khac xa thi lam o dau
báo tử trễ hai năm, không có giấy báo tử
trich luc ghi chu ly hon
Xác nhận tình trạng hôn nhân cho người ở nước ngoài
nhận con, làm khai sinh khi cha mẹ chưa cưới
con nuoi thuc te muon dang ky
đổi tên cho con vì tên xấu
mat ban goc khai sinh, xin trich luc
chứng thực chữ ký trong giấy bán xe, lý lịch tự thuật
cải chính chữ lót, tên đệm bà nội trong khai tử
xac dinh lai dan toc trong khai sinh theo me
giam ho cho chau mo coi
My daughter’s birth certificate has the wrong middle name.
The registrar says my marriage was never entered in the book.
khai tu cho nguoi mat o benh vien tinh khac
sai năm sinh giữa khai sinh và học bạ
Khai sinh cháu nội do mẹ bỏ đi không có giấy kết hôn thì ghi tên cha sao
chung thuc giay uy quyen cho con ban dat duoc o xa khong
bố tôi mất năm 2009 chưa khai tử, giờ cần để chia thừa kế
lay vo nguoi Lao, dang ky ket hon the nao
sao luc khai sinh cu truoc 1975
doi chu dem cho chau de khop voi ho khau
xac nhan chua dang ky ket hon de vay ngan hang
giay ket hon ghi sai nam sinh cua vo
nhan con nuoi la chau ruot thi can gi`,
  conduct: `
cô ở quầy số 3 nói trống không với người già
cán bộ địa chính gợi ý bồi dưỡng mới đo
goi may chuc lan khong ai nghe may o uy ban
trưởng thôn chửi dân trong cuộc họp
ông phó chủ tịch hẹn tiếp dân rồi đi nhậu
Anh công an viên xưng mày tao
can bo choi game gio lam viec
bảo vệ ủy ban đuổi dân
cán bộ tư pháp làm khó đòi quà
người nhà cán bộ được ưu tiên không xếp số
cam on chi o mot cua tan tinh
y tá quát bệnh nhân
can bo tra loi cho co, thach thuc dan di kien
can bo bo ve som tu 4h
Bí thư chi bộ thiên vị bà con mình khi bình xét
khen tổ công an nhanh nhẹn giúp tìm xe
cán bộ chụp hình dân đưa lên mạng chế giễu
tổ trưởng dân phố không thông báo, bưng bít
chi van thu nem giay to cua toi xuong dat
nhân viên vừa làm vừa livestream bán hàng
dan toi hoi thi lam lo, cam dien thoai luot
Khen anh cảnh sát khu vực nhiệt tình tìm xe cho sinh viên
cam on cac chi tram y te nhe nhang voi nguoi gia
Gọi số ủy ban cả buổi chuông reo không ai nhấc
so truc phuong goi 10 cuoc khong ai bat
cô điều dưỡng quát nạt, ném sổ khám
bac si tram chui benh nhan
Nhân viên một cửa vừa làm vừa bán hàng trên mạng
trong gio lam viec nguoi truc quay coi phim, ban hang online
Cán bộ tự ý quay, đăng hình người dân lên mạng để bêu
Chủ tịch xã né tiếp dân, hẹn ba lần đều đi vắng
tổ trưởng tổ dân phố phát giấy mời thiên vị
anh ta nói 'thích thì đi kiện' rồi quay lưng
bi cong an xa giu xe roi noi nang cuc can
bảo vệ trụ sở hỏi cung dân, không cho vào
trưởng ấp lập danh sách cho bà con mình trước
nguoi thu tien nuoc an noi tho lo
lanh dao di hop ve muon, dan doi tu 7h toi 10h
Cán bộ địa chính xuống đo đòi ăn nhậu
xin cảm ơn phường đã xử lý nhanh cái cống
cán bộ trả lời công văn chiếu lệ, sao chép
thái độ khinh người nghèo, người dân tộc của chị kế toán
The guard at the office shouted at my mother.
A thank-you to the young man at counter five.
bo phan tiep nhan ngoi tan gau, chi tay cho dan tu doc
công chức tư pháp mùi rượu nồng nặc
Chị ở quầy vừa nhai kẹo vừa bảo tôi điếc hay sao mà hỏi hoài
anh cong chuc dia chinh gợi ý cà phê nước nôi moi chiu ra do
Đến xin xác nhận, anh ấy liếc đồng hồ bảo hết giờ dù mới 4 giờ
chu tich hua truoc dan sua duong, ba nam khong lam, hoi thi cau
trưởng bản gạch tên hộ nào không ưa khỏi danh sách
co y ta mang be con toi la do nha que
Nhân viên trực tổng đài bảo 'chuyện nhỏ vậy cũng gọi'
cong an vien uong ruou mac quan phuc chay xe
can bo van hoa di cham thi hay ke khai khong trung thuc
Lễ tân trụ sở bắt bà tôi đứng ngoài nắng
xin khen chi Huong o quay 2 rat nhe nhang
Giám thị chợ quát tháo, hất hàng của bà bán rau
cán bộ hướng dẫn xong bảo 'nhớ cảm ơn nha'
người của ủy ban đi ăn sáng 9 giờ chưa về, dân ngồi chờ
Mới 4 giờ kém mà người trực xua tay bảo hết giờ
chua het gio da tat den, khoa cua, dan toi noi mai quay lai
nguoi nghe may truc 1022 cuoi nhao, noi chuyen vat
ban quan ly thon ghet ai la gach khoi danh sach
can bo nhan xong con xin 'chut dinh cafe'
Bảo vệ chợ, giám sát trật tự ăn nói như du côn
Anh trưởng công an xã hòa nhã, giải thích rõ, bà con quý
co tiep dan nhu chu no, dan nhu nguoi di vay
lãnh đạo phường không đeo thẻ, không chịu xưng tên
ong to truong noi xau dan tren nhom zalo
Nhân viên thu phí rác hỗn với mẹ tôi
can bo o xa cu va xa moi noi xau nhau truoc mat dan
Tổ trật tự đô thị lúc dẹp vỉa hè quát tháo, giật đồ của bà cụ bán trái cây
doi quy tac tich thu ganh hang roi chui, dan xin nhac nho cach cu xu
cán bộ kiểm tra chợ hất đổ sạp rau, ăn nói thô lỗ
luc luong do thi hot xe xong con cuoi che nguoi ta
@ Tôi tố cáo trưởng thôn ăn chặn tiền đền bù đất của bà con, có người làm chứng
@ to cao chu tich xa bot tien ho tro giai toa, de nghi giu kin ten toi
@ Tố cáo cán bộ địa chính nhận tiền để duyệt sai hạng đất đền bù`,
  military: `
con tôi đang học đại học có được hoãn không
giấy gọi khám sức khỏe gửi trễ
dan quan truc dem khong co tien
phát hiện vật giống quả bom khi đào móng
mat the quan nhan du bi
con liet si co phai di nghia vu khong
huan luyen du bi trung mua gat
xuất ngũ 6 tháng chưa nhận tiền học nghề
bắn tập đạn lạc gần rẫy
xin xác nhận thời gian đi bộ đội
đăng ký nvqs tuổi 17 ở đâu
trốn khám tuyển mà không bị xử lý
can thi 5 do van goi nhap ngu
dất quân đội cho thuê làm quán
tieu doi dan quan thieu ao mua, den pin
khi nao co giay goi kham nghia vu, em o tro xa que
bao gio tra tien huan luyen dan quan
em bị cận 6 độ có phải đi lính không
hoan nghia vu vi la lao dong duy nhat
sinh viên năm nhất có được tạm hoãn gọi nhập ngũ
dao ao gap qua dan, xin cong binh
phát hiện đạn cũ, hầm bom ngoài nương, báo ai
quan nhan phuc vien xin xac nhan thoi gian tai ngu
bộ đội làng tôi đóng quân tập bắn gần trường
ban chi huy quan su xa goi nham nguoi da di bo doi
nhap ngu roi gia dinh kho khan co duoc tro cap khong
tuyển nghĩa vụ con cán bộ được miễn
ba tôi đi chiến trường K xin chế độ một lần
dan quan truc chot dem khong co nuoc uong, phu cap cham
đăng ký tuổi 17 nghĩa vụ quân sự nộp giấy gì
My son’s call-up paper came three days after the medical.
gia dinh co hai anh di linh roi, em ut co duoc mien
tim thay lua dan ri o bo ao, khong ai dam cham
lenh goi kham tuyen gui nham dia chi cu truoc sap nhap
tien tro cap mot lan xuat ngu bao gio co
dan quan di chong lut khong duoc boi duong
xin giay xac nhan quan nhan da hoan thanh nghia vu de xin viec
con toi can nang thieu van bi goi
khu vuc truong ban ai vao chan bo nguy hiem, xin cam bien
qua luu dan, qua min cu gan nha, xin cong binh
xin mien kham vi dang nuoi me gia mot minh
khu quan su cam vao ma khong co bien
phu cap cho dan quan thuong truc
xa goi huan luyen du bi dong vien trung ngay cuoi
xin giay chung nhan xuat ngu bi mat, cap lai o dau
cu bo doi chong my, xin che do theo quyet dinh
con di bo doi o xa, gia dinh bi bao lu co duoc ve phep`,
  electricity: `
mat dien tu sang, goi khong ai nghe
Điện yếu không nấu được cơm
hoa don thang nay gap 3
trụ điện xiêu sắp ngã
cong to chay nhanh bat thuong
day trung the sat mai nha
xin kéo điện vô xóm mới
cat dien khong bao truoc, hu het tom
bình biến áp nổ lốp bốp
doi ten hop dong dien
tiền điện trọ chủ thu 4 ngàn
điện chập chờn cháy tivi
tru dien giua duong sau khi mo rong
cáp điện hạ thế võng xuống ngang đầu
ghi so dien sai
cay de len day dien nha lo chay
dien chap chon, den chop tat, tu lanh keu
day dien nha dan vong thap ngang dau nguoi
cột điện gỗ mục chống bằng tre
dời trụ điện nằm giữa lòng đường mới mở
Cúp điện mỗi trưa hè, thông báo một đằng cắt một nẻo
hoa don dien tang gap doi trong khi nha di vang
chi so cong to ghi khong dung
xin nang cong suat tram bien ap cho to san xuat
chủ trọ tính điện giá cao hơn quy định
toi xin tach cong to, dien luc hen mai
nhánh cây đè dây điện, tóe lửa khi gió
trạm biến áp rung o o cạnh phòng ngủ
hop cong to dien mo nap, ro dien an toan khong
Thôn chưa có điện lưới, xài bình ắc quy
điện mặt trời mái nhà không đấu nối được
The transformer hums and the lights dim every evening.
cap dien sap tuot khoi su
Thợ điện kéo dây xong để lòng thòng ngang cổng trường
dien yeu toi muc noi com khong chin vao gio cao diem
trụ điện nằm giữa hẻm mới mở, xe tải không vào được, xin dời
nha bi ghi khong sai chi so, tien dien 5 trieu
cau dao tram bom cua dan bi cat vi no tien cua hop tac xa
cot dien bi xe tong nut chan, day con cang
tram bien ap khong rao, tre con leo
dong ho dien chung chu tro thu 5 ngan mot so
Mất điện từ tối, tủ đông thịt cá của quán hỏng hết
cup dien dung luc nha co dam, nau nuong khong duoc
mat dien lam tom chet vi quat nuoc khong chay`,
  'water-supply': `
nuoc duc nhu nuoc vo gao
Mất nước 3 ngày
ong nuoc be phun len duong
đồng hồ nước quay khi không xài
nuoc co mui thuoc tay
xin lap nuoc may cho ap 4
nuoc yeu khong len bon
hóa đơn nước 2 triệu vô lý
tram cap nuoc nong thon hong bom
cup nuoc khong bao
nước nhiễm phèn vàng
mặt đồng hồ nước bị trộm
bể chứa nước tự chảy của bản cạn
nuoc may co con trung do
ống nước tái lập lấp cẩu thả nước vẫn rỉ
nuoc may hoi mui clo, mui bun
Nước sinh hoạt nông thôn bơm hai ngày một lần
ong cai be, nuoc phun thanh voi giua duong
nuoc chay ri ri, tang 3 khong co
đồng hồ nước nhà tôi chạy dù khóa van
xin noi dai duong ong ve cum dan cu
hoa don nuoc thang nay sai chi so
công trình nước tự chảy bể cạn, ống bị trâu giẫm
cat nuoc khong thong bao ba ngay roi
nuoc gieng can, xin xe bon nuoc sach cho ba con
nước ra có cặn đen, áo quần ố vàng
trạm bơm xã giao tư nhân thu giá cao
doi dong ho nuoc bi tinh tien
Tap water has been brown since Monday.
nuoc lap sau khi thi cong van ri o chan dong ho
nước phèn tắm ngứa
ca xom uong nuoc may mui tanh nhu gi sat
tram bom cap nuoc ban dem moi chay, phai thuc hung nuoc
Ống nước nhà máy vỡ dưới mặt đường phun lên hai ngày chưa ai khóa
Nước sạch kéo tới ngã ba thôi, xóm trong vẫn dùng nước giếng phèn
dong ho nuoc dat ngoai ngo bi be, xin thay
hoa don nuoc tinh ca thang nha dong cua
be nuoc tap trung cua ban bi nut, ri het`,
  bus: `
xe buyt 08 bo tram
Trạm chờ không mái che
tài xế buýt phóng ẩu
xin mo tuyen buyt ve khu cong nghiep
tiep vien xe buyt duoi ba cu
vé tháng sinh viên mua ở đâu
tuyen xe dung chay tu thang truoc
xe khach nhoi nhet
người khuyết tật lên xe buýt không được
bến xe xuống cấp
xe cuoi 6h toi khong kip tan ca
tàu điện trễ, thang cuốn hư
app xem xe buýt báo sai giờ
xe buyt xa khoi den
nha xe tang gia ve tet
nha xe tang gia ve tet, nhoi them khach doc duong
Xe khách giường nằm nhồi người xuống lối đi
xe buyt chay khong dung gio, bo chuyen cuoi
bến xe nhà vệ sinh dơ, cò vé chèo kéo
tram cho bi dan quang cao, khong co lich chay
Xe buýt không hạ sàn cho xe lăn
bac tai vua lai vua nghe dien thoai
nguoi cao tuoi hoi the di xe buyt mien phi
tuyến buýt trường học bỏ điểm đón
tau hoa tre, ga khong co cho ngoi
metro cổng soát vé lỗi trừ tiền hai lần
tàu cao tốc ra đảo hủy chuyến vì ít khách
phu xe thu tien khong xe ve
xe hop dong tra hinh don khach
The last bus never comes and we walk home from the factory.
The driver closed the door on a pupil and drove on.
xin them chuyen xe ve khu cong nghiep luc 22h
chuyen xe dua cong nhan va hoc sinh bi cat bot
tai xe khong dung tram vi thay toi cam ve mien phi nguoi gia
Bến xe mới xa trung tâm quá, không có buýt nối
xe khach chay vong vong don khach ca tieng
ghe nhà chờ xe buýt bị gãy, mái dột
ve tau tet ban cho den het
Tàu ra đảo bán vé quá tải, khách đứng trên boong`,
  'personal-data': `
ai dang so dien thoai va can cuoc cua toi len nhom zalo cua to
Xin xóa số điện thoại tôi trong hệ thống phản ánh
toi muon biet uy ban dang luu thong tin gi cua toi
sua ho ten cua toi trong phieu phan anh cu
rút lại đồng ý cho dùng số điện thoại
danh sách hộ nghèo dán công khai cả số cccd
delete my account and personal information
xin xoa so dien thoai cua toi khoi danh sach nhan tin
toi muon xem ho so ma phuong dang giu ve toi
Danh sách nhận quà niêm yết kèm số căn cước, số nhà, xin gỡ
to dan pho dua so cccd cua ca to len nhom chat
toi rut lai su dong y su dung thong tin ca nhan
thông tin của tôi bị lộ sau khi gửi phản ánh, hàng xóm biết tên tôi
sửa số nhà, số điện thoại của tôi trong hồ sơ phản ánh
xin bản sao dữ liệu cá nhân
hinh mat toi tren trang cua xa chua xin phep
Who has read my file, and please correct my date of birth in it.
hồ sơ bệnh án của tôi bị trạm cho người khác xem`,
  other: `
alo co ai khong
cho toi hoi chut
toi muon gap lanh dao
Xin số điện thoại của phường
nhờ phường xem giùm chuyện hôm trước
hôm qua tôi gửi rồi mà nhầm
test
dạ em cần tư vấn ạ
so dien thoai cua bi thu phuong la bao nhieu
cho xin so cong an khu vuc voi
gap ai de hoi chuyen nay
dạ em chào anh chị, em hỏi xíu
em goi lai chuyen tuan truoc a
alo alo nghe khong
tôi nhắn lại lần hai vì chưa ai trả lời
phuong minh lam viec tot lam
nhắn lộn số xin lỗi
cho em xin gap nguoi phu trach
tin nay gui cho ai vay
khong biet goi ai nen nhan vo day
Trụ sở phường mới nằm chỗ nào vậy, tôi đi nhầm mấy lần
cho hoi uy ban xa moi dat o dau
Is there a list of the offices here and what each of them does?
I am new in this town, whom do I call for which problem?
xin danh sach so dien thoai cac phong ban
hoi tru so cu gio la co quan nao`,
} as const
