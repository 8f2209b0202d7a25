/** Invented reports on streets, water, light and soil in the registers of every day: a line to the hotline, an SMS, dialect, a polite letter. */
export const EVERYDAY_SENTENCES = {
  road: `
Cái dốc lên cầu bê tông bong hết mặt, xe chở lúa lên tới lưng chừng là tụt lại
Tui chạy xe ôm mười năm, chưa thấy con đường nào lởm chởm như đường sau bến cá
duong vao khu tai dinh cu lam 2 nam da nut doc, nghi do lu khong ky
Lề đường bên hông bưu điện sụt một hàng gạch, bà bán vé số trượt chân hoài
CD báo nắp hào kỹ thuật lún 5cm so với mặt đường, xe máy vấp.
Kính đề nghị phường cào bóc thảm lại đoạn đường trước khu nhà ở công nhân
mặt cầu tạm lót tôn bị vênh mép chạy qua kêu loảng xoảng cả đêm
Ổ voi giữa khúc cua đèo, xe tải phải lấn qua bên kia mà né
Xin rải cho xóm vài xe đá mi, con nít đi học mùa mưa lội bùn tới ống quyển
đường mới đổ bê tông mà xe ben chạy vô liền, in lằn bánh sâu hoắm
Hẻm 88 gạch con sâu bong gần hết, chỗ còn chỗ mất
PA: đường dẫn lên cầu vượt bong nhựa, sỏi văng, đề nghị quét dọn và vá.
Bó vỉa bị xe cẩu cán bể, cục bê tông nằm lăn lóc dưới lòng đường
Con lươn giữa đường hẹp quá mà mặt thì lồi lên như mu rùa, xe đạp khó qua
Đàng vô rú lở mất nửa, xe bò không lách qua được
Ngõ nhà em đào lên chôn ống mấy lần, lần nào lấp xong cũng võng xuống
đường ven kênh rạn chân chim, mép kênh rỗng hàm ếch, xin gia cố
e đi học ngang cầu ván mà thấy hở mấy lỗ nhìn xuống dưới thấy ghê
Vạch gờ giảm tốc cao su bong ốc, chĩa đinh lên, thủng bánh hai xe rồi
Tôi xin góp ý: vá đường bằng đất sét thì mưa xuống lại thành ao
Đường liên ấp bị máy gặt bánh xích cày nát, ai chịu trách nhiệm làm lại
The pavement in front of our building has sunk and strollers cannot pass.
xin sua bac tam cap di xuong ben nuoc, gay het roi nguoi gia xuong khong duoc
Nhựa đường chảy nhão giữa trưa, dính bánh xe, dép đi qua tuột luôn
CÁI HỐ TRƯỚC CHỢ ĐẠI CÁT LẤP RỒI LẠI LÚN BA LẦN
Xe lăn của má tôi không lên được vỉa hè vì không có chỗ vát
Rãnh xẻ ngang đường đặt cáp chưa hoàn trả, ban đêm không có biển rào
Cầu treo thôn Nà Lốc đứt hai sợi dây hông, ván lắt lẻo, mong làm lại trước mùa nước
mặt đường trơn trượt do nhớt xe đổ ra hôm qua, rải cát giùm với
Đoạn qua ba nhà dân làm sạch đẹp, tới nhà tui thì dừng, không hiểu thiết kế kiểu chi
! Mặt cầu vừa thủng một lỗ lớn nhìn thấy sông, xe tải vẫn ầm ầm chạy qua, nhờ chặn lại gấp
! duong sup ho sau ngay cua re, vua co 1 ong chay xe lao xuong, toi qua khong ai thay`,
  traffic: `
Đèn đi bộ bấm hoài không xanh, bà con đứng chờ nửa tiếng
Ngã năm tám hướng xe đâm vào nhau mà chả có ai phân làn
xin ke lai vach dung xe truoc den do, mat het chu
Cấm tải giờ cao điểm mà xe bồn bê tông cứ nối đuôi nhau vào phố
Mũi tên trên đường chỉ rẽ trái mà biển bên cạnh lại cấm rẽ trái, tin cái nào
CD đề nghị mở thêm điểm quay đầu, hiện phải đi 3km mới vòng lại được.
Biển tên đường trước ngõ tôi quay ngược vô tường
Đường một chiều mà xe ôm công nghệ chạy ngược ào ào, đi bộ qua đường thót tim
Khúc cua này khuất tầm nhìn, xin lắp gương cầu lồi
Tín hiệu đèn hai hướng cùng đỏ cả phút, đường trống trơn mà không ai đi được
đồng hồ đếm ngược của đèn hư một nửa số, không biết còn mấy giây
Học sinh tan trường băng qua quốc lộ, xin bố trí vạch sang đường và đèn vàng chớp
Xe container né trạm thu phí chạy vô đường làng hư hết đường, xin cắm biển hạn chế tải
Phân làn xe máy sát trụ cầu hẹp quá, hai chiếc không tránh nhau được
ket xe o cau chu y tu 6h30 den 8h, de nghi dieu tiet
Biển giới hạn tốc độ 30 đặt ở đường rộng thênh thang, dân bị phạt oan
Xe đưa rước học sinh dừng giữa đường đón trả, ùn cả hàng dài
Em bị phạt nguội mà hình chụp không thấy rõ biển báo, hỏi tra cứu ở đâu
Nút giao mới mở chưa có đèn chưa có vạch, mạnh ai nấy chạy
Cọc tiêu phản quang ở khúc cong rụng mất mấy cái
Đèn giao thông cháy bóng đỏ, người lạ đường cứ tưởng được đi
PA barie chắn xe tải bị kéo lệch, xe lớn vẫn lọt qua
Mấy anh xe ba gác chở sắt dài lòi ra sau cả mét, không cờ không đèn
ngã tư chợ không cần đèn đâu chỉ cần có anh dân phòng đứng hướng dẫn giờ tan tầm là được
The traffic light at the bridge has been flashing yellow all week.
Vòng xoay trồng cây um tùm quá, không thấy xe bên kia chạy tới
Xin cắm biển cấm bóp còi trước bệnh viện
Đường thông ra cao tốc mở rồi mà bảng chỉ dẫn vẫn ghi lối cũ
! Xe khách với xe đầu kéo tông nhau ở dốc, có người văng ra đường nằm không nhúc nhích
! den do hu ma xe tai vua can ngang ong cu qua duong, mau chay nhieu qua, chua ai goi cap cuu
! Thanh chắn tàu không hạ mà tàu đang tới, xe cộ còn đậu trên đường ray
! Anh đi xe máy tự té ở cầu vượt, đầu đập xuống lan can, nằm im không trả lời
! Xe lu tuột thắng đang trôi ngược xuống dốc chỗ đông người`,
  'street-light': `
Đèn cầu đi bộ tắt ngúm, mấy đứa nhỏ đi học thêm rọi bằng điện thoại
Cả dãy cột đèn mới trồng mà chưa thấy đấu điện
bong den truoc cong to dan pho 6 chop tat chop tat nhuc mat
Đèn công viên hẹn giờ sai, 9 giờ tối mới sáng, 9 giờ sáng mới tắt
Xin thêm một bóng ở khúc quanh nghĩa địa, đi làm ca khuya về ớn lạnh
PA: tuyến trục xã mất điện chiếu sáng 12 cột, nghi nhảy aptomat.
Cột đèn bị dây leo trùm kín, sáng mà như không
đàng ra bến tối mịt mù, ngư dân đi biển về vấp hoài
Lắp đèn năng lượng mặt trời được ba tháng thì pin hết sáng
Bóng LED mới chói quá rọi thẳng vô phòng ngủ, xin xoay chụp đèn
Trụ đèn trước trường bị gỡ mất choá, còn trơ cái cần
ngõ em có mỗi cái đèn mà mấy hôm nay nó hư rồi ai sửa cho với
den hem 5 tat tu bua mung mot, goi ngoai phuong hoai chua ai lai
Đường dạo bờ sông đẹp vậy mà đêm tối thui, phí quá
Hai giờ chiều đèn đường vẫn sáng choang, lãng phí điện nhà nước
Xin hỏi bao giờ thôn được kéo đèn đường vì thôn bên có cả rồi
Một nửa con phố sáng trưng một nửa tối om như hai thế giới
Đèn trang trí tết gỡ xong làm hỏng luôn hai bóng chiếu sáng`,
  drainage: `
Nước cống dội ngược lên sàn nhà tắm mỗi khi trời đổ mưa
Miệng thu nước bị nhà hàng xóm trám xi măng, nước chảy tràn qua nhà tôi
ho ga truoc cua boc mui thum thum, nap thi nut
Cống hộp làm cao hơn mặt đường thì nước thoát đi đâu
Mương hở sau trường đầy lục bình, nước tù, muỗi như trấu
mua 15 phut la ham xe ngap toi yen, xe chet may het
PA: song chắn rác mất, còn trơ lỗ, đề nghị đặt lại.
Đề nghị khơi thông cống ngang đường bị rễ cây bịt kín
Triều lên là hẻm lênh láng nước đen, dép trôi tứ tán
Nắp cống composite bị gãy góc, xe đạp lọt bánh
nhà em thấp hơn đường, mưa là tát nước từ phòng khách ra, có cách gì giúp không ạ
Ga thu cát công trình không dọn nên bùn tràn ra đường mỗi trận mưa
Rãnh dọc thôn xây dở dang hai năm, nước thải đọng lại xanh lè
Cống xả ra hồ nghẹt, cả khu ngập quá mắt cá chân hai ngày chưa rút
Xin hút bùn cho cái cống trước số nhà 14, múc lên toàn mỡ quán ăn
Đường vừa nâng xong nhà dân thành cái hố hứng nước
mot tran mua la ca khu cho thanh cai ao, nguoi ban kho cuc
Trạm bơm chống ngập không chạy, nghe nói chờ đấu thầu dầu
Water backs up from the drain into our kitchen whenever it rains.
Cái ga cống trước quán em tuần nào cũng trào, khách bỏ đi hết
! Miệng cống mất nắp, nước đang cuốn xoáy, có đứa nhỏ vừa bị hút chân vô chưa rút ra được
! co ba di xe dap vua lot xuong ho ga ngap nuoc, mat tieu roi, chi thay cai xe`,
  trees: `
Cây sao già rụng cành khô xuống mái hiên đều đều, xin hạ bớt
Hàng cau vua mới trồng bị buộc chặt dây thép, thắt vô thân
co dai vuon hoa cao qua dau goi, ran rit an nap
Rễ cây si chui vô nền nhà em, đội gạch lên
Xin đừng chặt hàng me trước trường, tỉa cho gọn là được
Cây bông sữa nở nồng nặc không ngủ được, mong thay cây khác
PA: cây xanh nghiêng sau mưa, tựa vào tường nhà dân, xin chống lại.
Vòi tưới công viên phun ra đường ướt người đi bộ
Ghế xích đu công viên gãy ốc, sân chơi thiếu cát
sâu róm rơi đầy sân từ cây trứng cá, trẻ con ngứa nổi mẩn
Thảm hoa dải phân cách chết khô mà xe bồn không thấy tưới
Cây dầu trước nhà có tổ kiến vàng rơi xuống đầu khách
Nhánh xà cừ gác lên mái tôn nhà tui, gió là cọ kèn kẹt
Ai cho phép đốn cây bàng cổ thụ ở sân đình vậy
Cỏ mọc lấp lối đi bộ trong công viên ven sông
xin cap giong cay bong mat cho thon trong doc duong hoa
Đài phun nước công viên bỏ hoang, rong rêu, muỗi
Cây bị sét đánh khô ngọn từ lâu, nhờ đội cây xanh đốn hạ
! cay da do de len mai nha bep, ba ngoai con o trong do keu khong ra duoc
! Nhánh cây to vừa gãy trúng người đi xe máy, chị ấy kẹt chân bên dưới`,
  encroachment: `
Quán ốc kê bàn ra giữa hẻm, xe cứu thương vô không lọt
Nhà đối diện đổ đất nâng lề, lấy luôn nửa cái vỉa hè làm sân
Xe tải thuê đậu qua đêm trước cửa nhà tôi, ra vô không được
tiem sua xe bay do nghe, vo xe ra het le duong
Mái bạt sạp trái cây che kín lối người đi bộ
Chợ cóc họp ngay cổng trường giờ vào lớp, chen không nổi
PA: bãi rửa xe chiếm vỉa hè, nước chảy tràn ra đường.
Chậu cây cảnh xếp ra đường để giành chỗ, ai đụng là chửi
ô tô đỗ kín hai bên phố, xe đạp đi giữa như xiếc
Vỉa hè mới lát xong thì hàng quán tràn ra ngồi
Nhà số 3 xây bậc thềm lấn ra ngõ gần một mét
ban tra da ke ghe nhua het duong, nhac thi bao hom nao cung nop tien
Cơi nới mái vẩy ra hành lang đường sắt để bán hàng
Xe đẩy bán cá viên đứng chắn trạm chờ xe
Người ta rào bãi đất công làm chỗ giữ xe thu tiền
Phơi lúa ra đường nhựa chắn hết lối đi, xe chạy vòng xuống ruộng
cửa hàng vật liệu đổ cát đá ra lề, đi bộ toàn phải xuống lòng đường
Hàng xóm kê máy giặt, tủ lạnh cũ ra hành lang chung cư làm kho
Barie tự chế chặn đầu hẻm không cho xe nhà tôi vô
The coffee shop has taken the whole sidewalk with its tables again.
Bến đậu xe tải tự phát dưới gầm cầu, sáng tối nổ máy bốc hàng
xe hoi dau ngay tren vach sang duong, me day xe noi khong qua duoc
Lều bán dưa tết dựng xong không dỡ, để tới rằm`,
  construction: `
Nhà kế bên đào móng không che chắn, tường nhà em nứt như mạng nhện
Xây nhà ba tầng trên đất vườn mà chưa thấy treo giấy phép
be tong roi vai ca ngo, tho xay toi khuya
Công trình trước chung cư làm đêm, cẩu quay trên đầu người đi đường
Nhà trọ cơi nới thêm gác gỗ, bịt hết giếng trời
Quy hoạch treo mười hai năm, nhà dột không cho sửa
Xin hỏi xây chuồng bò trên đất lúa có phải xin phép không
Họ bỏ dở cái hố móng, nước đọng xanh lè, trẻ con hay ra nghịch
PA: thi công ép cọc gây nứt trần 4 hộ liền kề, yêu cầu giám sát.
Khu dân cư mới bàn giao mà tường thấm, gạch bong, chủ đầu tư im lặng
máy khoan cắt bê tông chạy cả trưa, bụi xi măng phủ trắng hàng quán
Xây tường rào bịt luôn lối thoát nước chung của xóm
Nhà hàng nổi dựng trên hành lang sông không phép
xin xem ban ve quy hoach 1/500 khu minh dan yet o dau
Cột tiếp địa trạm sóng dựng trên nóc nhà bên, chưa ai hỏi ý dân
Giàn giáo dựng lấn qua sân nhà tôi ba tháng chưa tháo
Nhà tình nghĩa xây xong hai năm đã nứt toác tường, xin bảo hành
Chung cư cũ bong từng mảng vữa, bao giờ thì cải tạo
Đất đào móng chở đi rơi vãi dọc đường, xe không phủ bạt
hàng xóm trổ cửa sổ ngó thẳng qua phòng ngủ nhà em có đúng luật không
Nhà nuôi yến xây cao chọc trời giữa khu dân cư
Xây mộ giả để chờ đền bù ở khu dự án, ai cũng thấy
Xin cấp số nhà cho dãy nhà mới xây
They are building five floors with a permit for three next door.
! Cần trục tháp ở công trường đang nghiêng, dây cáp tuột, công nhân bỏ chạy
! san be tong dang do thi sap, tho bi vui 3 4 ng o tang ham
! Tường nhà bên ập xuống mái bếp nhà tôi, mẹ tôi bị gạch đè chân
! Hố móng bên cạnh sạt, nền nhà tôi đang tụt, cửa kẹt cứng không mở được, còn hai cháu trong phòng
! Giàn sắt sân khấu đổ sập lúc đang tập, mấy em múa bị đè
! Ống khói lò gạch đổ trúng lán công nhân đang ngủ trưa`,
  waste: `
Xe rác đi ngang không dừng, bịch rác nằm phơi ba ngày
Bãi rác cuối đê chó lôi tha khắp đường
thung rac cong cong truong day tran, ruoi nhang bu kin
Người ta chở xà bần đổ trộm ban đêm sau nghĩa trang
Rác y tế gì mà thấy kim tiêm bỏ lẫn trong bao ngoài bãi
Xin đặt thùng phân loại ở nhà văn hoá, dân sẵn lòng phân loại
PA: điểm tập kết rác sát nhà dân, nước rỉ chảy ra đường.
Nhà vệ sinh công cộng ở bến bẩn không dám bước vô
Sau lễ hội pháo giấy, hộp xốp ngập cả quảng trường
cô lao công nghỉ mấy hôm nay mà không ai quét thay
Thu tiền rác mỗi tháng mà hai tuần mới lấy một lần
xac ga vit troi lenh benh duoi kenh hoi thoi qua
Hàng xóm ném bỉm từ tầng trên xuống sân chung
Rác nhựa tấp đầy bãi tắm, khách nước ngoài nhìn kỳ quá
Đống nệm cũ, tủ hỏng vứt góc ngõ cả tháng
Vỏ chai thuốc trừ sâu vứt đầy mương, xin bể chứa
Nhà nào đổ cá ươn xuống cống bốc mùi ghê quá
bai dat trong thanh bai rac, co nguoi con dot
Xin xe hút hầm cầu của môi trường, nhà vệ sinh chợ tràn
Garbage bags have been piling up at the alley entrance since Monday.
Tổ thu gom tăng giá gấp đôi mà không có biên lai
Chợ tan là ruột cá, lá dập để đó tới sáng`,
  pollution: `
Lò sấy lúa phun trấu bay trắng mái, phơi đồ không được
Xưởng nhuộm xả nước đỏ xuống mương sau mười giờ đêm
mui thuoc tay vai trong xuong may bay qua nha tre, may be ho
Trại gà của ông Bảy ruồi bay vô mâm cơm
Khói lò hầm than ngút trời, mẹ già tôi viêm phổi hoài
Nước kênh nổi váng dầu sau khi xưởng đóng tàu rửa máy
Bụi mỏ đá phủ lá cây trắng xoá, giặt áo phơi trong nhà
PA: cơ sở nấu nhựa, khói đen, mùi khét, hoạt động 20h-2h.
Nhà máy tinh bột xả bọt trắng ra suối, trâu không dám uống
Quán bún bò sát vách xả khói củi vô cửa sổ nhà em
Đốt đồng xong khói phủ cả thị trấn ho rũ rượi
nước giếng cả xóm hôi mùi dầu từ ngày có cây xăng
phun son dien khong che chan, nha ben choang vang
Hồ câu bỏ hoang tảo nở xanh rờn, mùi tanh nồng
Lò mổ heo chảy tiết ra mương, hôi không chịu thấu
Xe chở cát không che, gió tung mù mịt vô hàng ăn
The river behind the factory turns purple at night.
Xin quan trắc không khí quanh khu lò gạch
Đốt phế liệu dây điện lấy đồng, khói vàng khè cả xóm
Ao nuôi cá tra xả đáy ra sông đúng lúc nước ròng
! Xe bồn chở axit lật, nước bốc khói chảy vào mương nhà dân, mấy người đụng vào bị phỏng
! bon hoa chat xuong ma bi vo, mui xoc len choang vang, cong nhan nam la liet`,
  land: `
Ranh đất nhà tôi bị lệch một mét sau lần đo lại, xin trích lục bản đồ cũ
Sổ chung của ba anh em giờ muốn tách riêng thì bắt đầu từ đâu
nop thue dat roi ma chua thay goi len lay so
Đất bãi bồi dân khai hoang từ 1985 có được cấp giấy không
Hàng xóm trồng hàng tre lấn qua mốc giới nhà tui
Xin chuyển mục đích từ vườn sang thổ cư, ra chỗ mô nộp
Giấy tay mua đất năm 1999 giờ người bán mất rồi, làm sổ sao được
Đất nhà con bị quy hoạch làm đường, có được bồi thường cây không
PA: hộ liền kề tự ý dời cọc mốc, xin địa chính kiểm tra.
Thửa đất cấp trùng cho hai nhà, nay mới phát hiện
em ở nước ngoài muốn uỷ quyền cho mẹ làm sổ đỏ được không
Đo đạc bản đồ mới ghi sai tên đệm chủ đất
Đất nghĩa địa dòng họ bị người ta trồng keo lên
dien tich tren so 200m2 ma do thuc te co 186m2, hoi ai bu
Xin đính chính số thửa trên giấy chứng nhận
Khu tái định cư phân lô hai năm chưa ai đưa quyết định giao đất
Thừa kế không di chúc, một người không chịu ký thì xử lý sao
I would like to know how to register land that I inherited.
Đường đi chung trong sổ ghi hai mét mà hàng xóm rào còn tám tấc
Tiền sử dụng đất tính theo giá năm nào vậy cán bộ
Cho thuê đất công ích 5 năm xã có đấu giá không
mượn đất hàng xóm làm ruộng hai chục năm nay họ đòi có phải trả không`,
  agriculture: `
Lúa đang trổ mà kênh cạn khô, xin bơm nước cứu đồng
Heo nhà tôi bỏ ăn chết liền ba con, xin thú y lấy mẫu
vit chay dong pha lua, chu vit khong chiu den
Cống ngăn mặn mở trễ, nước mặn vô chết vườn sầu riêng
Xin lịch xuống giống vụ hè thu và giống kháng đạo ôn
Ốc bươu vàng ăn sạch ruộng mạ, xin thuốc hỗ trợ
Đê bao lửng sạt một khúc, ruộng trong nguy cơ ngập khi nước lên
Trâu bò bị lở mồm long móng có được hỗ trợ tiêu huỷ không
PA: máy bơm trạm thuỷ lợi hỏng, 30ha chưa đổ ải.
Bắp lai gieo lép hạt cả cánh đồng, nghi giống dỏm
Tôm chết đỏ thân, xin đo môi trường nước
dap dan nuoc ve ban bi lap dat sau con lu, ruong bo hoang
Chó thả rông không rọ mõm khắp xóm, thú y khi nào tiêm phòng
Tàu giã cào vô sát bờ cào nát lưới bà con
Cho hỏi vay vốn nuôi dê của hội nông dân cần gì
Rầy nâu bu đầy gốc, khuyến nông chỉ phun thuốc gì
Bẫy chuột bằng điện ngoài đồng bị cấm mà vẫn có người giăng
Nuôi yến, nuôi ong có phải khai báo không
bà con hỏi bảo hiểm cây lúa bị mất mùa thì khi nào chi
Cháy rừng keo hôm bữa, hộ tôi thiệt hại một héc ta, xin thống kê hỗ trợ
Khỉ trên rừng xuống phá nương bắp`,
  electricity: `
Điện áp trồi sụt, bóng đèn chớp liên hồi, nổi cơm không chín
Công tơ treo ngoài trụ bị mưa tạt, quay vù vù
cup dien khong bao truoc, tu dong ca kho tan het
Xin dời cột điện nằm giữa cổng nhà mới
Hoá đơn tháng này ghi khống 100 số, đề nghị ghi lại
Dây điện chùng xuống đụng ngọn cây mỗi khi gió, xin kéo căng
Xóm trên mới nửa đêm có điện, xóm dưới thì chưa
PA: trạm biến áp kêu ù lớn ban đêm, dân mất ngủ.
Chủ trọ thu bốn ngàn một ký điện có đúng quy định không
đường dây hạ thế mắc tạm bằng cọc tre ra chòi vịt
Xin lắp công tơ riêng cho phòng trọ
Cắt điện trả nợ mà tôi đã đóng tiền trên app rồi
Điện mặt trời mái nhà có được bán lại không
Cúp điện ba tiếng đúng lúc con thi trực tuyến
Power has been going off every evening at seven.
Bản em chưa có điện lưới, dùng máy phát nước suối
Nhảy áp tô mát cả dãy khi trời mưa, nhờ kiểm tra
! cot dien do ngang hem, day con xet lua, ba con khong dam ra
! Anh câu cá quăng cần trúng dây trung thế, cháy xém người nằm dưới ruộng
! Nước ngập ngang bụng mà ổ điện nhà bên còn cắm, có người lội qua bị giật ngã
! Máy bơm rò điện, vợ tôi nắm vô dính luôn không gỡ ra được`,
  'water-supply': `
Đồng hồ nước chạy khi khoá van, nhờ kiểm tra rò
ong nuoc vo ngay nga ba, nuoc phun cao hai met
Cả tuần chỉ có nước từ 2 đến 4 giờ sáng, thức canh hứng
Xin đấu nối nước sạch cho tuyến hẻm mới mở
Hoá đơn nước tăng gấp năm, nhà có hai người
Nước lợ quá nấu cơm mặn, bà con vùng biển khổ lắm
PA: nước đục sau khi sửa ống, đề nghị xả cặn.
Công ty nước cắt không báo, quán phở em nghỉ bán
Bể nước tập trung của bản hết nước từ ra giêng
nước chảy nhỏ giọt lên không tới bồn tầng hai
giếng khoan cạn rồi xin xe bồn chở nước về xóm
Ống chính rỉ âm dưới đường làm lún gạch, khoá van giúp
Xin đổi tên chủ hợp đồng cấp nước
Nước có cặn đen lăn tăn, giặt áo trắng ố vàng
Low water pressure on the third floor since the new pump station.
Nhân viên ghi nước không vô nhà mà ước chừng con số
Hai ngày rồi cả chung cư tắm nước bình`,
  bus: `
Bến xe dọn đi chỗ mới mà không có tuyến nào vô trung tâm
Xe buýt 05 chạy trước giờ, tới nơi thấy đuôi xe
tai xe bus noi chuyen dien thoai suot chuyen, thang gap te ca xe
Vé tháng sinh viên làm ở đâu, cần ảnh mấy nhân mấy
Trạm chờ bị tháo ghế, người già đứng mỏi chân
Xe khách liên tỉnh nhồi gấp đôi số ghế ngày lễ
Nhân viên bán vé thối thiếu tiền còn lớn tiếng
Xin kéo dài tuyến buýt về khu công nghiệp
PA: xe số 18 không bật máy lạnh, cửa sau hỏng.
Phà đêm nghỉ sớm, công nhân tan ca không về được
xe bus khong dung cho nguoi di xe lan len
Máy quẹt thẻ trên xe báo lỗi, bắt trả tiền mặt
Xe hợp đồng trá hình đón khách ngay cổng bến
Bảng giờ ở trạm ghi khác trên ứng dụng
Đi tàu cánh ngầm bị huỷ chuyến mà không hoàn vé
Xe trung chuyển bỏ khách giữa cầu vượt
The airport bus skipped our stop twice this week.
Chuyến cuối 20h mà học thêm 20h15 mới tan
cho đặt ghế ưu tiên cho bà bầu trên xe buýt với ạ`,
  telecom: `
Dây mạng giăng như mạng nhện ngang ban công
Sóng 4G trong thung lũng chập chờn, học sinh leo đồi học bài
cap quang dut tu sang, goi tong dai hen mai
Tủ mạng bị chuột cắn, cả dãy mất internet
Bị trừ tiền gói cước không đăng ký, nhắn huỷ không được
Cột ăng ten trên mái nhà trọ gần trường mẫu giáo, xin đo bức xạ
PA: cáp viễn thông rơi xuống ruộng, chưa ai thu dọn.
Nhà mạng hứa kéo cáp về thôn từ năm ngoái
Số điện thoại chính chủ bị khoá một chiều vô cớ
Kéo dây mới mà không cắt dây cũ, bó to như bắp đùi
mạng lag quá họp online toàn rớt, đổi modem rồi vẫn vậy
goi cuoc goi quang cao moi ngay 10 cuoc, chan hoai khong het
Xin lắp wifi công cộng ở nhà văn hoá xã
Tin nhắn rác mạo danh ngân hàng gửi tới sim của mẹ tôi
Trạm phát sóng mất điện là cả xã mất liên lạc
Internet has been down in our building since the storm.
Chuyển mạng giữ số ba tuần chưa xong`,
}
