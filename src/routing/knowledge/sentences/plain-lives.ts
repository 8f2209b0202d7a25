/** Invented reports on people and offices in the registers of every day, dangers among them. */
export const PLAIN_LIFE_SENTENCES = {
  market: `
Cửa hàng gas giao bình nhẹ hơn hai ký so với bình cũ
Siêu thị để giá một đằng tính tiền một nẻo, hỏi thì nói chưa cập nhật
mua vang ve can lai thieu 2 phan
Nước mắm dán nhãn xịn mà nhạt thếch, nghi pha
Bán sữa bột xách tay không tem nhãn phụ ở sạp đầu chợ
Giá tô bún ngày lễ nhảy gấp ba, du khách phàn nàn
Livestream bán mỹ phẩm không rõ nguồn gốc, bôi vô lột da mặt
PA: cân điện tử sạp 14 chỉnh sai, thiếu 150g mỗi ký.
Đại lý phân bón giao loại hết hạn
Mua xe đạp điện bảo hành một năm mà hư họ không nhận
tiem thuoc tay ban thuoc cat tem, khong ke gia
Hợp tác xã điện thu tiền thuê bao vô lý
Máy lọc nước bán hội thảo cho người già giá trên trời
Đặt tour bị huỷ mà công ty không trả cọc
Chợ đêm bán giày nhái hiệu công khai
xang do vao chay mot luc la tat may, nghi xang dom
Shop onl giao hàng khác hình, nhắn tin thì bị chặn
Thịt bò khô làm từ thịt heo tẩm phẩm màu, đề nghị kiểm tra nhãn
Người ta gom gạo đẩy giá lên sau bão
Phòng gym đóng cửa ôm tiền thẻ năm của hội viên
Hàng rong ép khách chụp hình với ngựa rồi đòi tiền
The shop refused to give me a receipt or a refund.
Cửa hàng điện thoại tráo linh kiện khi sửa
Sạp trái cây ghi hàng nhà vườn mà thùng toàn chữ nước ngoài`,
  finance: `
Phí giữ xe ở bệnh viện thu vượt khung niêm yết
Trụ sở xã cũ bỏ không hai năm, xin cho làm chỗ sinh hoạt
thu quy vi nguoi ngheo tinh theo dau nguoi co dung khong
Quyết toán công trình đường hoa sao chưa công khai
Lệ phí chứng thực bản sao bao nhiêu một trang
Tiền điện chiếu sáng xóm chia cho dân đóng có đúng quy định không
Xe công xã đậu hoài ở quán nhậu chiều chủ nhật
Nhà văn hoá cho thuê đám cưới thì tiền vô quỹ nào
Xin hoàn thuế thu nhập nộp thừa thì nộp đơn ở đâu
hoi muc phi dau noi ha tang khu tai dinh cu
Tiền dân góp làm cổng chào còn dư bao nhiêu mà không báo
Cho hỏi thuế khoán hộ kinh doanh năm nay bỏ rồi thì kê khai sao
Phí vệ sinh môi trường tăng mà không thông báo trước
Đất công cho thuê làm bãi xe giá rẻ bèo, đề nghị công khai hợp đồng
PA: thu phí tham quan hai lần trên một vé.
Máy tính trang bị cho thôn để mốc meo trong kho
Tiền đền bù chậm chi, kho bạc nói thiếu hồ sơ
Parking fee at the public beach is double the listed price.
khoản đóng góp xây nhà thi đấu xã là bắt buộc hay tự nguyện ạ`,
  noise: `
Máy xay đá nhà bên rít từ bốn giờ sáng
Đám tang mở kèn trống suốt ba đêm liền
quan bar san thuong nhac bass rung ca cua kinh
Loa bán bánh mì chạy qua chạy lại mấy chục lượt một ngày
Chó nhà số 9 sủa ông ổng nguyên đêm
Tập trống lân trong hẻm tới mười giờ
Gara nẹt pô thử xe sát phòng trẻ con ngủ
PA: hát karaoke di động, 22h30, đã đề nghị vẫn không giảm.
Máy lạnh công nghiệp của siêu thị ù ù sát vách
Thợ nhôm kính cắt sắt chói tai giữa trưa
hàng xóm tập nhảy bật loa kéo em đang ôn thi đại học ạ
Tiệm game hò hét tới hai giờ sáng
Loa nhà văn hoá chĩa thẳng vô nhà tôi, xin quay hướng khác
Nhà hàng tiệc cưới bắn pháo kim tuyến, MC gào suốt buổi
nuoi ga tre gay ran ca xom luc 2h
Sân pickleball đập bóng cộp cộp từ 5 giờ sáng
Tụi nhỏ đá banh vô cửa cuốn ầm ầm giấc trưa
Our neighbour sings karaoke until midnight every weekend.
Xe tải lạnh nổ máy đậu cả đêm trước nhà
Máy ép cọc chạy chủ nhật không cho ai nghỉ`,
  'public-order': `
Xóm trọ có nhóm hay tụ tập chích hút sau nhà hoang
Mất chiếc xe đạp điện dựng trước cửa, camera có quay lại
bon cho vay nang lai tat son, nem mam tom vo nha em
Đá gà ăn tiền sau vườn dừa chủ nhật nào cũng có
Nhóm thiếu niên cầm ná bắn vỡ kính xe
Đăng ký tạm trú cho người thuê làm trên mạng hay lên công an
Có người lạ đi từng nhà xin chụp căn cước, nghi lừa đảo
Quán net cho học sinh chơi thâu đêm
PA: tụ điểm đánh bài ăn tiền tại nhà số 21, chiều tối.
Kẻ gian bẻ khoá trụ ATM đầu chợ tối qua, công an chưa thấy tới lập biên bản
xin gan camera an ninh o dau hem, mat trom rieng thang nay 4 vu
Bị hack facebook rồi mượn tiền bạn bè, trình báo ở đâu
Bà chủ hụi ôm tiền trốn, hơn ba chục người mất tiền
Xe ôm chèo kéo khách trước bến xe
Hàng xóm ném đá qua mái nhà em mấy bữa nay vì ghen ghét
Pháo lậu bán công khai cạnh trường
Nhóm đua xe tụ tập ở đường ven biển đêm thứ bảy
Làm lại căn cước bị mất mất bao lâu
bat duoc cai vi co giay to ten Le Thi Mot, nop o cong an nao
Nhà nghỉ cuối đường nghi chứa mại dâm
Bảo vệ khu phố doạ nạt người bán hàng rong
Trộm cắt bông lan ngoài cổng, trộm luôn cặp gà đá
Con tôi bị bạn trấn lột tiền ăn sáng mấy lần
Chồng cũ hay nhắn tin hăm doạ, tôi muốn nhờ công an mời lên làm việc
Gọi điện tự xưng công an bảo chuyển tiền, mẹ tôi suýt mất hai trăm triệu
A group of teenagers keeps throwing stones at passing trains.
Mấy ông say xỉn tiểu bậy rồi chửi bới trước cửa nhà em hoài
Có nhóm tín dụng đen dán tờ rơi kín cột điện
! Nó đang cầm dao phay đứng chặn cửa không cho em với con ra, em nhắn lén
! co 2 thang dang giat day chuyen roi keo le chi ban hang tren duong
! Anh rể uống rượu vô đang lôi chị em ra sân đánh, con chị khóc thét, cản không được
! Nghe tiếng súng nổ hai phát sau nhà máy xay, có người chạy ra máu me
! Nhóm người lạ mặt đập cửa đòi nợ, tưới xăng trước hiên, doạ châm lửa
! Cháu gái 15 tuổi nhắn bị nhốt ở quán karaoke, họ bắt tiếp khách, lấy điện thoại
! thằng nghiện nó đang kề kim tiêm vô cổ thằng nhỏ đòi tiền mẹ nó
! Có bóng người leo qua ban công phòng chị sinh viên bên cạnh, chỉ la lên một tiếng rồi im
! Ông bảo vệ bị đánh gục ở bãi xe, tụi nó còn đang đạp
! chong toi khoa cua nhot hai me con, noi se cho no binh gas
! Học sinh hai trường hẹn nhau ở chân cầu, cầm mã tấu, một em bị chém vào vai
! Cô gái phòng bên kêu cứu nhỏ xíu qua vách, có tiếng đàn ông đe nếu la là giết
! Một người đàn ông bịt mặt bế đứa bé từ trong sân nhà trẻ chạy ra xe máy
! em bị người yêu cũ theo tới tận phòng đang đập cửa rầm rầm hăm tạt axit em sợ quá
! Thằng con ngáo đá cầm rìu chặt cửa phòng mẹ nó
! My boyfriend hit me and locked the door, he has a knife, please come
! ổng dí cây vô đầu bà già bắt ký giấy bán đất kìa`,
  'fire-safety': `
Tủ trung tâm báo cháy của toà nhà tắt cả tháng không ai bật
Bãi phế liệu chất giấy cao sát dây điện, xin kiểm tra
hem chi rong 1m, xe cuu hoa vo khong duoc, xin tru nuoc chua chay
Quán karaoke bịt cửa sổ bằng tấm cách âm, không có lối thoát
Chung cư khoá cửa thang bộ thoát hiểm bằng ổ khoá
Đốt vàng mã sát xe máy trong hầm
Xin tập huấn dùng bình bột cho tổ dân phố
PA: trụ nước chữa cháy bị xe đâm gãy, chưa thay.
Nhà trọ sạc mười mấy xe điện một ổ cắm
Kho sơn nằm trong khu dân cư không biển cảnh báo
Bình chữa cháy phát ở thôn đã xẹp kim
Nhà hàng bịt lối thoát để kê bàn
Chợ cũ mái lá, bếp than với ổ điện lẫn lộn, nhìn mà ngán
cty nha em chua dien tap chua chay bao gio, cong doan hoi
Đốt rẫy sát bìa rừng mùa khô, nhờ kiểm lâm nhắc
Fire exits in our building are always locked at night.
Cháy đống rơm ngoài ruộng chiều hôm qua đã tắt, xin nhắc người dân đừng đốt gần nhà
! Nhà ba tầng cuối ngõ bốc khói đen, có người thò tay ra song sắt tầng hai vẫy
! Xe điện đang sạc ở hầm phát nổ, lửa bén sang mấy xe khác
! chay cho roi, lua an toi day hang vai, nguoi ta om do chay tan loan
! Rừng thông sau chùa cháy lan xuống khu homestay, khách chưa ra hết
! Nồi dầu quán ăn bùng lửa, anh đầu bếp cháy tay áo, lửa táp trần
! Khói đùn ra từ phòng máy bơm bệnh viện, bệnh nhân còn trên lầu
! Bình gas mini nổ giữa bàn nhậu, hai người bỏng mặt
! The kitchen on the fourth floor is burning and people are on the balcony.
! tàu chở xăng neo ngoài cầu cảng đang cháy phần đuôi
! O ơi bếp nhà con lửa lên tới mái tranh rồi, mạ con chạy không kịp`,
  education: `
Trường mầm non nhận quá số cháu, ba mươi lăm bé một cô
Con tôi bị bạn trêu béo, cô giáo bảo chuyện trẻ con
thu tien nuoc uong 30k ma binh nuoc toan can
Trường không có mái che chỗ đón, mưa là ướt hết
Lịch nghỉ bão báo trễ, con đến trường rồi mới biết
Xin học bổng cho học sinh nghèo vượt khó
Lớp bán trú cho ăn cơm nguội, phụ huynh phản ánh mà chưa sửa
Nhà vệ sinh trường không có nước, con em nhịn cả buổi
PA: trường tổ chức học thêm trong giờ chính khoá.
Điểm trường lẻ thiếu giáo viên tiếng Anh
Cô bắt học sinh mua sách tham khảo của cô
hoi ho so xin vao lop 1 trai tuyen
Cấp lại bằng tốt nghiệp cấp ba bị mối ăn
Nhà trường ép phụ huynh mua bảo hiểm
Trường nội trú ở xa, xe đưa đón mỗi tuần một chuyến
Thầy phạt con đứng nắng một tiết, cháu về mệt lả
My son's school keeps asking for extra fees without receipts.
Tiếng trống trường thay chuông thì vui hơn, góp ý nhỏ thôi ạ
Học online mà thầy không vô lớp ba buổi
Xin mở lớp xoá mù chữ cho phụ nữ lớn tuổi ở bản
! Thầy đang lôi học sinh ra đánh bằng thước sắt, em ấy ngất, cả lớp khóc
! Cổng trường đổ đè hai em lớp một, cô giáo không nhấc nổi
! cac chau mam non uong nham nuoc lau san, 4 be non ra mau`,
  'food-safety': `
Bún ở chợ trắng bất thường, để ba ngày không thiu
Nước đá cây kéo lê trên nền xe
quan com chay dung mo lon, an vao dau bung
Bánh trung thu mốc xanh mà hạn còn hai tháng
Căng tin công ty cơm sống, thịt có mùi
Giò chả hàn the ở sạp cuối, con tôi ăn đau bụng đã khỏi
Bếp quán chuột chạy ban ngày
Trà sữa có vật lạ như mảnh nhựa
PA: cơ sở nước đóng bình không che chắn, dùng nước giếng.
Xe bán kem không nguồn gốc trước cổng trường tiểu học
rua rau bang nuoc muong sau cho
Thịt heo chết bán rẻ đầu làng, thú y đâu
Hỏi thủ tục cấp giấy đủ điều kiện an toàn thực phẩm cho quán nhỏ
Hải sản ướp hoá chất gì mà tay người bán lột da
Rau muống tưới nhớt, ai cũng biết
The restaurant near the station served us spoiled shrimp.
Đồ nướng vỉa hè dùng dầu cặn đen sì
Bánh mì để chung với tiền lẻ, không găng tay
Mua hộp sữa phồng nắp, cửa hàng không đổi
! Đám giỗ ăn xong hơn hai chục người ói mửa tiêu chảy, mấy cụ lả rồi
! ăn gỏi cá nóc ba người trong ghe tê miệng, chú Tư hết thở rồi
! nguyen to may uong tra sua cong ty phat, dau bung xiu hang loat`,
  health: `
Trạm y tế đóng cửa chiều thứ sáu, người bệnh chờ ngoài hiên
Xin lịch khám sức khoẻ miễn phí cho người cao tuổi
muoi nhieu qua, xom em 3 nguoi sot xuat huyet
Bác sĩ phòng khám kê toa bắt mua thuốc tại chỗ
Bệnh viện bắt nằm ghép ba người một giường
Người nhà F0 xong ho kéo dài, hỏi khám ở đâu
PA: rác y tế trạm chưa thu gom một tuần.
Hỏi tiêm ngừa HPV cho bé gái giá bao nhiêu
Mẹ tôi chạy thận ba lần một tuần, xin hỗ trợ xe đi
tram het test nhanh viem gan b
Phòng khám tư quảng cáo chữa khỏi thoát vị trong một ngày
Dịch tay chân miệng ở lớp mầm, xin khử khuẩn
Khoa sản thái độ lạnh nhạt với sản phụ nghèo
Xin cấp thuốc tâm thần hàng tháng cho anh tôi ở trạm gần nhà
Chó nhà cắn nhẹ vào tay hôm qua, đã rửa, hỏi chỗ tiêm dại
Hẹn mổ mắt cho bà hai tháng rồi chưa gọi
Where can I get a rabies shot on Sunday?
Thầy lang bó thuốc nam làm chân ba tôi lở thêm, đề nghị kiểm tra
Máy siêu âm trạm hỏng nửa năm
! Ông tôi đang ăn thì nghẹn, tím ngắt, vỗ lưng không ra
! con em 8 thang ngu goi khong day, moi tim, tho ngap ngap
! Bạn em bị ong chích sưng họng, thở rít, mình ở giữa rừng cao su
! Anh công nhân đứt lìa bàn tay vì máy cắt, máu phun không cầm
! Bà bầu phòng bên kêu đau, nước ối vỡ, chồng đi biển, em không biết làm gì
! Cháu leo cây té cắm đầu xuống nền, tai chảy máu, mắt lờ đờ
! mẹ tui uống lộn thuốc chuột tưởng thuốc tây, miệng có bọt
! Chú bảo vệ đột nhiên nói ngọng, nửa người buông thõng, mồm méo
! Chị gái hay trầm cảm vừa nuốt một vốc thuốc, nằm lịm, lay không tỉnh
! Trẻ bị bỏng nước sôi toàn thân, da tuột, nhà cách viện bốn chục cây
! nguoi dan ong nam co giat ngoai cong vien, dau dap xuong nen, khong ai biet lam sao
! Bệnh nhân lao ho ra cả chén máu, giờ ngồi thở không nổi
! My father has chest pain and his arm is numb, we are on the island
! say nắng ngoài ruộng muối, bác ấy nóng hầm hập rồi hôn mê luôn
! Bé hen suyễn hết thuốc xịt, môi tái, rút lõm ngực`,
  'social-care': `
Ông cụ bán vé số ngủ vỉa hè, nhờ đưa vào mái ấm
Hồ sơ khuyết tật nặng nộp ba tháng chưa họp hội đồng
me don than nuoi 2 con, co duoc vao ho can ngheo khong
Cháu bà cụ bỏ đi, bà già lụm cụm tự nấu ăn, xin suất cơm tình thương
Trợ cấp một trăm tuổi chưa chi
Bé bị bỏ học theo mẹ lượm ve chai, nhờ hội phụ nữ tới thăm
Nhà tình thương xin từ năm kia, mái lá dột hết
Điểm phát gạo Tết bỏ sót hộ chúng tôi
PA: nhóm trẻ ăn xin bị chăn dắt ở ngã tư.
Xin xe lăn cho em trai liệt hai chân
Làm thẻ người khuyết tật cần giấy viện nào
Người tâm thần lang thang, hiền, hay ngồi ở chợ, xin đưa về với gia đình
tro cap nuoi con bai nao chua len muc moi
Cụ neo đơn mất không ai lo hậu sự, xã giúp với
Hỏi vay vốn chính sách cho hộ mới thoát nghèo
Trung tâm cai nghiện ở đâu nhận tự nguyện
How can I get an allowance for my disabled brother?
Đề nghị mở điểm vui chơi cho trẻ khuyết tật
Con nuôi thì thủ tục hưởng trợ cấp mồ côi ra sao
Cha mẹ đi làm xa, hai đứa nhỏ ở với bà ngoại mù, mong đoàn thể ngó tới
! Bà ngoại một mình té ngoài vườn gãy chân, nằm từ sáng, cháu gọi video thấy mà ở xa
! be so sinh con day ron ai bo o ghe da cong vien, kien bo day
! Mẹ kế trói thằng bé vào gốc cây nắng chang chang, nó lả đi rồi
! Cụ ông nhà bên hai hôm không lấy báo, đèn sáng cả ngày, gọi cửa im re
! Chị hàng xóm bế con ra bờ sông ngồi khóc, nói hai mẹ con đi cho nhẹ nợ`,
  'merit-labour': `
Xưởng may bắt tăng ca mười hai tiếng không trả thêm
Tiền tuất liệt sĩ của bà nội bị cắt, hỏi lý do
cong ty giu so bao hiem khong chot
Bị tai nạn lao động mà chủ nói tự chịu
Hồ sơ chất độc da cam nộp lại bốn lần
Công ty đóng cửa đột ngột, ba trăm người chưa lĩnh lương
Trợ cấp thất nghiệp tháng hai chưa về tài khoản
Xin việc qua trung tâm mất tiền cọc mà không có việc
PA: công trường không trang bị dây an toàn cho thợ.
Hỏi chế độ thanh niên xung phong cho ba tôi đã mất
Nghỉ thai sản xong bị chuyển xuống kho
luong toi thieu vung minh hien la bao nhieu
Làm thời vụ không hợp đồng có được đóng bảo hiểm không
Giấy chứng nhận bệnh binh bị mối ăn, xin cấp lại
Đi xuất khẩu lao động về muốn lấy lại tiền ký quỹ
Xin quy tập mộ liệt sĩ từ chiến trường cũ về quê
Boss refuses to give me my contract copy.
Tổ hợp tác xã nợ công mấy chị hái chè
Quà 27 tháng 7 năm nay chưa thấy đưa`,
  culture: `
Nhà văn hoá khoá trái, bà con tập dân vũ ngoài đường
Bảng hiệu spa hình ảnh hở hang treo giữa phố
di tich dinh lang dot nat, mai ngoi roi xuong
Đoàn lô tô diễn tục tĩu trước con nít
Xin tổ chức giải bóng chuyền ấp
Hướng dẫn viên chui dẫn khách nước ngoài vào phố cổ
Quán internet treo cờ sai quy cách
PA: băng rôn quảng cáo hết hạn chưa tháo.
Thư viện xã ít sách thiếu nhi
Hội làng bày trò cá cược trá hình
sân banh nhân tạo phường cho thuê hết giờ tụi em không có chỗ
Xin phép tổ chức đêm nhạc từ thiện cần giấy gì
Vé vào khu tháp tăng mà nhà vệ sinh hỏng
Khắc tên lên cột đá di tích, ai quản lý
The museum was closed on its listed opening day.
Khôi phục tục rước kiệu, bà con xin góp công
Biểu diễn xiếc thú trong hội chợ tội nghiệp con khỉ
Pano tuyên truyền bạc màu rách tả tơi trước cổng`,
  religion: `
Chùa mở rộng chánh điện lấn vào đất xóm
nhom la di tung nha ru theo dao, khong cho tho to tien
Đồng bào Chăm làm lễ Katê, xin hỗ trợ trật tự
Nhà thờ đọc kinh qua loa lúc 4 giờ sáng, mong giảm nhỏ
Lễ cấp sắc người Dao có được xã hỗ trợ kinh phí không
Thánh thất xin sửa hàng rào
Thầy cúng hành nghề mê tín lấy tiền chữa bệnh
PA: điểm nhóm sinh hoạt tại nhà chưa đăng ký.
Bổ nhiệm trụ trì mới thì thông báo cho ai
Chính sách cử tuyển cho học sinh Mông còn không
Làng người Khmer xin in sách song ngữ cho chùa
Lập miếu tự phát ngay ngã ba, người ta đốt nhang suốt ngày
Muốn hiến đất xây nhà nguyện thì làm sao
Già làng hỏi chế độ cho người có uy tín
Can we hold a Sunday service at a rented house?`,
  'online-service': `
Nộp hồ sơ xong hệ thống báo mã không tồn tại
Ký số trên cổng cứ văng ra lúc cuối
otp gui ve so cu, khong doi duoc
App định danh không nhận khuôn mặt mẹ tôi vì đục thuỷ tinh thể
Thanh toán lệ phí qua ví điện tử trừ tiền mà hồ sơ treo
File PDF 5MB không tải lên được, giới hạn bao nhiêu
Trang tra cứu kết quả trắng xoá
Đăng nhập báo tài khoản đã tồn tại
PA: cổng DVC lỗi 502 sáng nay.
Kê khai thuế online không ra tờ khai mới
Quên mật khẩu, email xác nhận không về
he thong bao ho so bo sung nhung khong ghi thieu gi
Bản đồ số của xã hiện sai ranh giới thôn
Kios tự phục vụ ở một cửa màn hình đơ
Chữ ký số hết hạn gia hạn ở đâu
The portal logs me out each time I upload a photo.
Trang web phường để thông tin cán bộ cũ
Biên lai điện tử tải về mở không được
Chức năng đặt lịch chỉ hiện ngày đã qua`,
  procedure: `
Phiếu hẹn ghi ngày 12 mà hôm nay 25 chưa có
Quầy số 3 bảo thiếu giấy, quầy số 5 bảo đủ, biết nghe ai
lay so tu 7h den 10h chua toi luot
Đổi địa chỉ trên giấy phép kinh doanh sau sáp nhập có mất phí không
Hướng dẫn một lần không đủ, tôi đi lại bốn bận
Nộp xong không được đưa giấy biên nhận
Phòng một cửa nghỉ trưa sớm, cửa khép
Đăng ký hộ kinh doanh bán quán ăn cần gì
PA: hồ sơ quá hạn 9 ngày, không có thư xin lỗi.
Xin cấp bản sao trích lục hồ sơ địa chính thì nộp quầy nào
Làm thủ tục giùm cha mẹ có cần giấy uỷ quyền không
can bo noi may hu hen mai quay lai
Không có chỗ ngồi chờ cho người già ở một cửa
Nộp ở xã khác được không vì tôi làm xa nhà
Trả kết quả qua bưu điện mà gửi lộn địa chỉ
The officer asked for a paper that is not on the list.
Hồ sơ xin hỗ trợ mai táng trả về ba lần vì lỗi chính tả
Mẫu đơn trên tường với mẫu đơn trên mạng khác nhau`,
  'civil-status': `
Khai sinh trễ hạn cho con hai tuổi
Giấy khai tử của ông nội ghi sai ngày âm lịch
lam giay doc than de cuoi vo nuoc ngoai
Xin trích lục kết hôn vì mất bản chính
Nhận cha cho con phải giám định không
Đổi họ cho con theo mẹ
Chứng thực chữ ký trên sơ yếu lý lịch
PA: cán bộ hộ tịch vắng, dân chờ khai tử.
Sổ hộ tịch cũ cháy trong chiến tranh, giờ xác nhận sao
Đăng ký kết hôn làm ngày thứ bảy được không
Tên trên khai sinh có dấu, căn cước không dấu
ban sao khai sinh lay o xa moi hay xa cu
Nhận con nuôi trong nước cần bao lâu
Người dân tộc thêm tên đệm vào giấy tờ`,
  conduct: `
Cán bộ tư pháp nói trống không với cụ già
Trưởng ấp xưng mày tao giữa cuộc họp
anh tiep dan vua choi game vua tra loi
Đi trễ về sớm, gọi điện không nghe máy
Chị văn thư lườm nguýt khi tôi hỏi lại
Cán bộ uống rượu giờ trưa mặt đỏ gay ra tiếp dân
Bảo vệ uỷ ban quát không cho dân gửi xe
Phó chủ tịch hẹn ba lần đều vắng
PA: nhân viên y tế xã lớn tiếng với bệnh nhân.
Cán bộ phớt lờ đơn của tôi, bảo về đi
Công an viên nói năng xách mé khi dân trình báo
Cảm ơn chị Hạnh một cửa tận tình, đề nghị khen
can bo dia chinh noi khong thich thi di kien di
Thái độ hạch hoẹ người dân tộc nói tiếng phổ thông chưa rõ
Trưởng thôn không báo họp, làm gì cũng tự quyết
The clerk laughed at my accent and sent me away.
Cô giáo vụ gắt gỏng, ném trả hồ sơ
Tổ trưởng dân phố bênh người nhà khi hoà giải
Cán bộ mới lễ phép, làm nhanh, tôi ghi nhận`,
  military: `
Giấy gọi khám nghĩa vụ gửi sai tên
Con học cao đẳng có được hoãn không
dan quan tap ban dan lac vao ray, xin bao truoc
Trợ cấp một lần cho bộ đội phục viên trước 1993
Đăng ký dự bị động viên ở xã mới hay xã cũ
Trốn khám tuyển phạt bao nhiêu
PA: thao trường bỏ hoang, hầm hào không lấp.
Xin xác nhận thời gian đi bộ đội để tính hưu
Cận 6 độ có trúng tuyển không
Gia đình quân nhân tại ngũ được hỗ trợ gì
Hỏi lịch giao quân năm nay để tiễn cháu
bao gio kham so tuyen dot 2
! Máy cày lật trúng quả đạn pháo nguyên ngòi, người ta đang khiêng vô nhà văn hoá`,
  disaster: `
Xin bao cát chèn mái trước bão số mười
Cây cầu tạm sau lũ bao giờ làm lại
ke da bi nuoc xoi, con 3 met la toi duong
Danh sách hỗ trợ nhà tốc mái sót hộ tôi
Loa cảnh báo lũ ở thôn hỏng loa
Xin hỏi phương án di dời khu ven suối
Sau lụt bùn dày nửa mét trong trường, xin người dọn
Quỹ phòng chống thiên tai đóng bao nhiêu
PA: vết nứt cũ trên đồi, đã cắm biển, đề nghị theo dõi.
Tàu thuyền vào tránh bão bị thu phí bến
Hạn mặn kéo dài, xin bồn chứa nước
cot do muc nuoc song bi troi, xin lap lai
Đề nghị tỉa cây, gia cố mái trường trước mùa mưa
Nhà sơ tán không có nhà vệ sinh
Xin xuồng máy cho đội xung kích thôn
Bờ biển lở vào hàng dương mỗi năm chục mét
Điểm tập kết hàng cứu trợ phát không đều
Sét đánh hỏng tivi nhà tôi, có được hỗ trợ không
When will the damaged levee be repaired?
! Nước lên sát trần gác, nhà có cụ liệt với hai cháu nhỏ, điện thoại sắp hết pin
! dat tren doi do xuong lap het nua nha roi, ong xa con nam duoi
! Lũ ống ập về bản, mười hai nhà trôi, bà con chạy lên nương
! Sóng đánh vỡ kè, nước biển tràn vô xóm chài, mấy cụ chưa ra được
! nác ngập lút cửa, nhà tui bảy người đang trên tra, xin thuyền
! Đập thuỷ lợi rò lớn, nước đục phụt ra chân đập, dưới có ba trăm hộ
! Lốc cuốn bay nhà tạm, hai công nhân mất hút
! Xe ô tô chở bốn người cố qua ngầm bị nước cuốn, đang mắc vào gốc cây
! Đá lăn chắn đèo, xe khách kẹt giữa hai đầu sạt, trời tối có trẻ sơ sinh
! ghe cào chìm ngoài hòn, năm người bám can nhựa
! We are on the roof, the water is still rising, four children here
! Hang ngập nước, đoàn du khách vào từ sáng chưa ra
! mấy đứa chăn trâu mắc kẹt cồn cát giữa sông, nước đang xả`,
  other: `
Cho tôi gặp người phụ trách
Tôi gửi nhầm, xin huỷ tin trước
xin so dien thoai cua ubnd xa
Giờ làm việc của phường thứ bảy thế nào
Cảm ơn anh chị đã giải quyết xong
Tôi muốn biết tin báo hôm trước tới đâu rồi
Không có gì đâu, bấm nhầm
Cho hỏi trụ sở mới sau sáp nhập ở chỗ nào
Góp ý chung: dân mong được lắng nghe nhiều hơn
da nhan duoc tra loi, toi dong y
Anh chị ơi gọi lại cho em với, em nói chuyện tiện hơn
Thank you, the problem is solved.
Sao chưa ai trả lời em vậy
Tôi cần hỗ trợ nhưng không biết hỏi ai
alo co ai nghe khong a
Mã phiếu của tôi là gì, tôi làm mất tin nhắn
Đề nghị tăng lương cho cán bộ xã, họ vất vả quá
Ở đây có nhận ý kiến về đặt tên đường không
chua hai long, xin xem lai
Nhờ chuyển giùm lời cảm ơn tới đội xung kích hôm bữa
$ Kính mời quý khách dự hội thảo làm giàu từ tiền ảo, vé miễn phí
$ nhan vay nong 10tr tra gop ngay, alo la co
$ blabla 123 xyz hihi kk
$ thich thi goi cho vui chu co gi dau, em ten chi
$ Bán chó con thuần chủng, giá mềm, ib
$ Chuyển lời chúc này cho hai mươi người, mai có tin vui
$ dmm tui bay lu cho het, do an hai
$ Khoá học tiếng Anh cam kết 6.5, giảm 40% hôm nay
$ Trúng chuyến du lịch, bấm đường dẫn nhận quà
$ fjdks lsie aowq zz
$ sang nhượng quán cà phê mặt tiền, giá 300 triệu
$ Tư vấn bảo hiểm nhân thọ, tặng vali
$ Cá độ bóng đá uy tín, nạp đầu tặng 100
$ tuyen nguoi mau chup anh luong 30tr khong can kinh nghiem`,
  'personal-data': `
Tôi muốn xoá số điện thoại khỏi các phản ánh cũ
Ai đã xem thông tin của tôi trong hệ thống
xin sua ten toi, ghi sai chu lot
Danh sách hộ nghèo dán ngoài tường có cả số căn cước
Đề nghị gỡ ảnh nhà tôi trong phản ánh công khai
Tôi rút lại sự đồng ý cho dùng dữ liệu
Cán bộ gửi danh sách số điện thoại dân vào nhóm chat
Please delete my account and my old reports.
Muốn biết cơ quan lưu những gì về tôi
Thông tin bệnh của con tôi bị lộ trên nhóm lớp`,
}
