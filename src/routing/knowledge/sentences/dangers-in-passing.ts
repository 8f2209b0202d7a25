/** Invented dangers as people tell them between other things: in passing, in dialect, by children, by an operator who notes a call. */
export const PASSING_DANGER_SENTENCES = {
  'fire-safety': `
! Máy xúc múc trúng ống gas của khu đô thị, hơi xịt ra ù ù
! Nhà nghỉ có khói ở tầng 2 cầu thang, khách tầng 4 đang vẫy khăn
! Ô tô mất lái húc đổ trụ xăng, xăng phun lên như vòi
! tram bien ap sau nha no lien tuc, dau chay ra chay xuong duong
! Cả nhà hàng xóm ngủ trong phòng đóng kín chạy máy phát, sáng giờ gọi không ai dậy
! Kho hoá chất xã bên bốc mùi cay xè, chim rơi chết, bà con chạy tán loạn
! Mấy thằng cu nhóm lửa nướng khoai sau kho rơm HTX, rơm bắt lửa rồi cô ơi
! Cháu lên mạng thấy nhà chú Bình phòng 1203 cho xem trực tiếp lửa đang liếm rèm, chú ấy say ngủ
! Anh ơi khói đang luồn qua khe cửa phòng 804, báo cháy kêu mà bảo vệ không lên
! Nhà tôi đang sửa bếp, tiện thể báo luôn là tiệm sơn bên cạnh vừa phụt lửa, mọi người chạy hết ra đường rồi
! chay lon o xuong nem duong so 5 khu cong nghiep, con cong nhan ben trong
! Con nhà bác Tư vừa chạy sang nói bếp nhà nó lửa lên tới trần, bố mẹ nó đi làm cả
! Cô chú ơi nhà con có lửa ở ổ cắm, con ở nhà một mình với em
! xe dien sac trong nha tro boc khoi den, loi ra bi chan
! Người gọi hoảng hốt báo gác xép nhà đối diện có lửa, trong nhà có hai cháu nhỏ ngủ trưa
! Kính gửi UBND phường, tôi là Nguyễn Thị Hoa, trước hết xin cảm ơn phường đã sửa đèn. Nay tôi xin báo thêm, lúc 20 giờ kém, quán karaoke đầu phố có khói đen bốc từ tầng hai, khách chưa ra hết. Trân trọng.
! Rứa mà chừ lửa hắn lan qua tới chuồng bò nhà o Bảy rồi, bà con xách nước không kịp
! Khi đi ngang trạm xăng dầu số 7 tôi thấy trụ bơm bốc lửa, nhân viên bỏ chạy
! đốt đồng gió tạt lửa vô sát hàng rào nhà tui rồi, hổng dập nổi
! bai giu xe may chung cu dang chay, khoi len tan tang 12
! Rừng keo sau trạm y tế cháy từ trưa, lửa đã tới cách nhà dân chừng năm chục mét
! Bình ga mini quán ốc nổ cái đùng, hai khách bỏng hết mặt
! Mẹ em ngủ mê trong phòng khói mù, em kéo không nổi, cứu em với
! Có mùi khét rất nặng ở tủ điện hành lang tầng 5, tia lửa bắn ra từng đợt
! tau ca dang chay ngoai cua bien, thuyen vien nhay xuong nuoc
! There’s a fire in the flat above mine, I can hear an old lady shouting
! Pháo hoa rơi trúng mái tranh nhà bà Sáu, giờ cháy phừng rồi
! Xưởng gỗ cuối ngõ đỏ rực cả một góc trời, tiếng nổ lép bép liên tục
! Mùi gas xộc lên từ hố ga trước cửa hàng ăn, ai đi qua cũng nhức đầu buồn nôn
! Nhà máy đông lạnh xì khí gì hăng lắm, công nhân chạy ra ho sặc
! I smell gas strongly in the stairwell of block B and the tap won’t shut
! Công dân báo có tiếng nổ lớn và khói đen ở khu nhà kho, nghi nổ bình oxy
! Đường vào bị chặn bởi xe hàng, xe chữa cháy không vào được mà nhà trong ngõ đang cháy
! ĐANG CÓ CHÁY Ở TẦNG HẦM TOÀ B, KHÓI LÊN HÀNH LANG RỒI
! có ai trực không ạ, chồng em đang cầm can xăng
! Bọn trẻ đốt rác cạnh kho xăng, lửa bén sang đống lốp rồi
! xe cho binh oxy bi lat, binh lan khap duong xi hoi
! Nhà bên cho thuê mà người thuê ngất trong phòng tắm, cửa khoá, nước nóng vẫn chảy, mùi ga nồng`,
  electricity: `
! Tụi nhỏ chơi trên toa tàu bỏ hoang, một đứa chạm dây trên nóc bị giật bắn xuống
! Dây điện trong nhà trẻ chạm vào tường ướt, cô nào chạm cũng bị tê
! Dây điện bị cây đè đứt, một đầu còn nằm trên mái tôn nhà trẻ, chạm vào tê tay
! sau con giong day dien roi xuong ruong muong, con trau nha toi vua dam phai chet dung
! Cháu đi học về dựa vào cột đèn công viên bị giật văng ra, giờ cột đó vẫn có điện
! day cap trung the rot ngang duong, lua xet xanh le, nguoi dan khong dam qua
! Em ơi báo điện lực cắt gấp, thợ hồ đang dính trên dây, người co lại chưa gỡ ra được
! Hai cái cột điện ngã chồng lên nhau, dây chùng xuống còn cách mặt nước ngập một gang, tụi nhỏ đang lội bì bõm ở đó
! Ổ điện ngoài chợ ngập nước, ai đụng vô cũng bị giật, vừa có chị bán cá té xuống
! dây điện nhà hàng xóm rớt vào bể bơi của khu, trẻ con đang tắm
! một đoạn dây cao thế võng xuống ngang đầu người, gió đưa qua đưa lại nẹt lửa
! The power line snapped and is lying across the wet road, sparks everywhere
! giup voi ba toi bi dien giat nam duoi dat
! máy bay không người lái rơi trúng dây điện cháy xẹt xẹt xuống mái nhà
! Đang cúp điện cả khu, có bác thở máy tại nhà pin sắp hết`,
  construction: `
! Em học sinh bị đuối ở đập tràn, các bạn vớt lên nằm trên bờ không biết làm gì
! Nghe tiếng kêu yếu ớt từ đống đổ nát của nhà đang phá dỡ
! sut lun giua duong, mot xe may da roi xuong ho, khong thay nguoi dau
! Tối nay gió lớn, tôn mái nhà kho bay từng tấm xuống ngõ, vừa chém trúng tay một cô đi bộ
! Trần lớp 3B vừa rơi xuống một mảng lớn, mấy cháu bị đè chưa lôi ra được
! tuong nha hang xom do sap sang bep nha toi, me toi con o duoi
! Nhà cổ 45 phố cũ đang nứt toác, vôi vữa rơi rào rào, người trong nhà không chịu ra
! công trình đào móng nhà bên làm nhà tôi nghiêng thấy rõ từ sáng đến giờ, cửa không mở được nữa
! Cần cẩu ở công trường vừa gãy, cáp quất trúng hai anh công nhân
! gian giao tang 6 bi gio giat tut xuong, hai anh tho dang deo lo lung
! Ban công tầng 3 sắp rời ra, phía dưới là cổng trường đang giờ tan học
! thang may chung cu roi tu tang 8 xuong tang 3, trong do co 4 nguoi
! Cháu kẹt đầu vào song sắt ban công tầng 4, người lủng lẳng bên ngoài
! help!! my dad fell from the roof and he is bleeding from his head
! bác ấy ngã từ giàn giáo xuống, thanh sắt xuyên qua đùi
! Lò gạch sập vòm, anh Tám còn kẹt trong đó
! Bà con đi chợ về thấy cầu treo đứt một bên cáp, có người đi xe máy rơi xuống dưới
! nhà bà Năm nổ cái gì lớn lắm, mái bay mất, có tiếng rên`,
  trees: `
! Cành phượng gãy rơi xuống sân, ba bạn nằm dưới, có bạn đầu chảy máu
! Cây me to đổ ngang đường đè lên xe khách, nghe tiếng kêu bên trong`,
  culture: `
! Biển quảng cáo trên nóc nhà hàng rơi xuống trúng người đi xe máy, nằm im rồi`,
  education: `
! Mái che sân trường bị gió lật úp xuống, có học sinh bị đè chân`,
  disaster: `
! nuoc lon qua, con trau keo luon ong Ba xuong song roi
! doan xe hoa bi sat lo chan hai dau, co nguoi gia dot quy tren xe
! Bè nuôi cá bị lũ cuốn, trên bè có hai vợ chồng già
! Nhà em bị nước vào nửa đêm, giờ đứng trên bàn bếp bế con, tối om, không biết gọi ai
! Kính gửi lãnh đạo xã, gia đình tôi xin được phản ánh về hồ chứa Khe Ngang: chiều nay mái đập sụt một hố rộng, nước phun thành vòi ở chân đập, phía dưới có 40 nóc nhà
! Đường đèo vừa có tảng đá bằng cái ô tô rơi xuống, một xe con bẹp đầu, trong xe có người
! ho dat sut xuong sau nha lan rong tung gio, nha em da nut doi roi
! Hầm khai thác than của mấy người đào trộm sập lúc nãy, ba người chưa lên
! Mưa suốt đêm, ta luy sau nhà đang trôi từng mảng, bùn đã vào tới gian bếp, nhà có bà mẹ già không đi được
! da lan tu tren nui xuong trung nha so 7 ban Nam, dan keu cuu
! Đồi sau trường nội trú nứt một đường dài bằng gang tay, nghe ù ù trong đất
! Bờ sông ăn vào sát vách, đêm qua mất nửa cái bếp, giờ vẫn nghe ùm ùm
! Suối đầu bản nước đục ngầu lên rất nhanh, có mấy cháu chăn trâu kẹt bên kia
! lu ve luc 2h sang, nha toi ngap den nua vach, 4 mien, mot cu liet giuong
! Nhà ba ở xóm dưới đập, nghe nói đập đang rỉ nước mạnh chỗ cống, bà con hoang mang chạy hết
! Cả xóm em ngồi trên nóc nhà từ tối, nước vẫn lên, có bé bốn tháng tuổi
! chung toi dang o tren gac, nuoc da den bac thang cuoi, dien thoai sap het pin
! Nước tràn vào nhà trọ nhanh quá, cửa sắt bị kẹt, em không mở được
! Ai có xuồng vô xóm Cồn đưa bà bầu đi dùm, nước ngập đường vô rồi, bà đau bụng dữ lắm
! Xe khách kẹt giữa ngầm tràn, nước xiết ngang cửa kính, khách đang trèo lên mui
! một thanh niên cố qua ngầm bị nước cuốn mất, xe máy còn mắc ở gốc cây
! Tổng đài: người gọi nói đứt quãng, tiếng nước chảy, báo đang trên mái nhà ở thôn Hạ
! Đập thủy điện xả lũ không báo, mấy người đang tát cá dưới lòng sông
! CUU VOI NUOC LEN TOI CO ROI
! SOS xom 4 co lap, co nguoi de kho
! Bữa ni nác lớn, nhà mệ Lài nác tới giường rồi, mệ đi không được
! hổm rày sạt hoài, tối nay nghe đất chuyển rần rần sau lưng nhà
! Cầu phao bị đứt neo trôi, trên phao có chục người
! Con đập nhỏ đầu làng tràn rồi, đất hai bên đang lở xuống, dưới là ba chục hộ
! Hồi nãy sét đánh vô cây bàng, hai đứa nhỏ trú dưới nằm im ru`,
  health: `
! vo em sinh ngay tren taxi, em be ra roi ma khong khoc
! Lều trại bị gió cuốn, một bé bị cọc đâm vào bụng
! Cháu bé người Mông bị rắn lục cắn, ba tiếng rồi chưa xuống tới trạm
! Đám cưới ăn gỏi cá nóc, hai người tê môi, tay chân không cử động
! thay hieu truong nga tu mai nha xuong khi go to ong, dau dap xuong nen
! Con em thò đầu qua lan can cầu thang kẹt cứng, mặt tím rồi
! Chủ trọ bỏ thuốc độc vào nồi canh, ba đứa ăn rồi đang ói
! Má tui bị hạ đường huyết, kêu hổng tỉnh, nhà có mình tui 12 tuổi
! có bà bầu ngất ở bến xe, nước ối chảy ra sàn
! nguoi nha toi bi trau chem vao be suon, mau khong cam
! Thang cuốn ở siêu thị kẹp dép cháu bé, bàn chân cuốn vào trong rồi
! ong lao ban ve so nam bat tinh duoi nang, ai cung di qua
! Trường có bạn bị dị ứng đậu phộng, môi sưng vù, thở không được, y tế nghỉ
! gai 20 tuoi uong thuoc chuot vi that tinh, dang sui bot o phong tro 12
! Bà ngoại tôi hen nặng, bình xịt hết, giờ thở rít lên, nhà trong hẻm ngập xe không vào
! Cong nhan hut ham cau xuong roi khong len, nguoi thu hai xuong keo cung nam luon
! Bà nội con té cầu thang, nằm ngửa mắt trợn, con kêu hoài không dậy
! ong nha toi dang an com tu nhien meo mom, tay phai roi dua khong nhac len duoc
! Bố em kêu đau ngực lan ra tay, vã mồ hôi, môi nhợt, nhà không có xe
! Vợ tôi vỡ nước ối rồi mà đường ngập không ra được
! Cháu 8 tháng bị nghẹn thạch rau câu, mặt tím
! be nha em sot cao co giat, mat trung nguoc len, duong vao tram y te bi lap
! Bác xe ôm gục trên tay lái trước cổng chợ, da lạnh ngắt
! Thợ hàn trên mái rớt xuống nền xi măng, máu ở tai chảy ra
! cong nhan bi may ep cuon mat ban tay, mau phut
! Thầy giáo đang dạy thì ngã vật ra, không bắt được mạch
! Mạ tui bị ong vò vẽ chích mấy chục mũi, chừ khó thở lắm
! Cháu bị rắn chàm quạp cắn lúc cắt cỏ, chân sưng to tới gối
! Bò tót xổng chuồng húc ông cụ, ruột lòi ra
! Bé nuốt cái pin đồng hồ của bố, đang khóc ôm cổ
! con em lo uong chai nuoc javel ba noi de duoi gam ban
! ca nha an nam rung toi qua, gio 3 nguoi non lien tuc, mot nguoi me man
! Cả phân xưởng may vừa ăn trưa xong, mấy chục chị em ôm bụng ói, có người ngất
! uong ruou ngam la gi ma hai ong chu mat mo, noi nhiu luoi
! xe bon cho hoa chat lat, nuoc vang chay ra duong boc khoi, cay mat khong tho duoc
! tui ko bit keu ai, cha tui lên cơn đau tim, xe cứu thương ko vô được hẻm vì xe hơi đậu bít
! chân bố em kẹt trong máy cày, máu ra ướt cả ruộng
! Thuốc trừ sâu đổ vào bể nước cả xóm, mấy người uống xong đau bụng dữ dội
! ngoai dong co nguoi bi may gat cuon vao, cap cuu giup
! Ông nội em ngã xuống ao cá trước nhà, vớt lên rồi nhưng không thở
! nhà tui có bà già thở khò khè hết oxy, kêu 115 không ai bắt máy`,
  'public-order': `
! Đò ngang quá tải đang nghiêng, nước vô mấp mé, khách la ó giữa sông
! em nghi o nha ben co nguoi bi nhot, dem nao cung nghe dap tuong va keu cuu toi voi
! Có cô bé lớp 7 nhắn cho con em là tối nay nhảy hồ, cả lớp gọi không bắt máy
! lap xuong ngoai cua song khong thay ai, luoi con tha
! Bệnh nhân tâm thần trốn viện leo lên nóc chợ ném gạch xuống người đi đường
! Sân khấu hội chợ vừa sụp xuống lúc đang diễn, nhiều người nằm dưới gầm
! toi nhin thay hai thanh nien do xang truoc cua tiem sua xe roi quet lua
! Bé trai bị bỏ trong cốp xe ở bãi giữ xe siêu thị, nghe đập thùm thụp
! Người yêu cũ chặn em ở hầm xe, cầm chai axit, em đang núp sau xe
! chung em bi ket tren cap treo 40 phut roi, troi giong, cabin lac du lam
! Con chó nhà ông Sáu bị dại đang chạy vào sân trường giờ ra chơi
! Bố dượng khoá hai chị em trong nhà rồi bỏ đi hai ngày, em nhỏ sốt cao lắm
! A man is standing on the edge of the bridge railing on Tran Thi Ly bridge and crying
! Con trai bác hàng xóm bị ngáo nó cầm dao thái kề vào cổ bà nội
! Tui đi ngang cầu thấy đôi dép với cái điện thoại để trên lan can, dưới sông có người chới với
! PA của bà Liên: ông hàng xóm cầm cưa máy rượt con rể quanh sân
! troi oi co thang be con treo tren ban cong lau 5 dang khoc, nha khoa trai
! em dang o canh nghe tieng la tu can ho 1508, vo chong no danh nhau, co tieng be khoc va tieng dap kinh
! Nhờ các anh chị, con gái tôi đi học thêm từ 5 giờ, giờ 10 rưỡi đêm chưa về, điện thoại thuê bao
! be trai khoang 5 tuoi roi xuong cong ho truoc cho, nuoc chay manh lam
! Tụi con tắm ở hồ đất sét, thằng Tí nó lặn xuống rồi không thấy nó lên
! Đò chở học sinh đang chìm dần ngoài sông, tụi nhỏ la dữ lắm
! Ghe cào của chú Năm mất lái trôi ra cửa biển, sóng lớn, chú gọi về nói nước vô khoang
! co nguoi nhay cau Sai Gon, dang nga xuong nuoc roi
! Em thấy cái xe ô tô lao xuống hồ, đèn còn sáng dưới nước
! Chị kia bế con đứng ngoài mép nước sông lúc nửa đêm, cứ đi ra dần, em gọi không nghe
! hai me con bi song cuon ra xa bo o bai tam, cuu ho khong co ai
! Bể bơi trường học có một em chìm dưới đáy, thầy chưa thấy
! Ổng say rượu té xuống mương từ nãy, kêu không thấy trả lời
! My friend fell off the rocks near the waterfall and we cannot see him
! Cháu bé nhà bên rớt xuống giếng cạn, nghe nó khóc ở dưới
! Có tiếng khóc trẻ con trong cống trước số nhà 12, nước đang lên
! Nhà 25 có đánh nhau to lắm, người chồng cầm dao phay, con nhỏ chạy ra đường khóc
! em dang tron trong toa let, ong xa em say dap cua doi giet em
! Ba con đánh mẹ con chảy máu đầu, mẹ con nằm không nói gì nữa, chú ơi tới nhanh đi
! Trước quán nhậu hai nhóm cầm chai bể rượt nhau, một đứa gục rồi
! mot nhom thanh nien bit mat cam gay goc xong vao quan dap pha, danh ca chu quan
! Hàng xóm nhà tôi đang dùng búa đập cửa đòi giết cả nhà tôi vì chuyện cái rãnh nước
! Qua camera thấy có hai người lạ trèo rào vào nhà, vợ tôi với con đang ngủ
! co mot ong cam keo di lung tung trong benh vien doa dam bac si
! Bạn lớp con bị mấy anh lớp trên lôi vào nhà vệ sinh đánh, nó ói ra máu
! Thầy trông xe ở trường mẫu giáo tư nhân nhốt cháu trong tủ, cháu tím tái hết
! Chị giúp việc nhà đối diện bị chủ đánh, tôi thấy chị ra dấu kêu cứu ngoài cửa sổ
! nó kề cái kéo vô cổ con nhỏ, đòi gặp vợ nó
! Anh ấy tưới xăng khắp nhà rồi, tay cầm hộp quẹt
! Có nhóm đòi nợ khoá cửa nhốt gia đình em bên trong, dọa đốt
! toi nghe tieng sung no 2 phat trong hem 56, co nguoi nga
! Thằng Cường nghiện nhà cuối xóm cầm rựa đứng giữa đường chặn xe học sinh
! Một người đàn ông đang kéo cô gái vào bụi cây sau công viên, cô ấy la
! bi hai nguoi di xe may ep vao le cuop gio, nga dap dau, mau chay nhieu
! Con gái tôi 15 tuổi nhắn tin nói bị giữ ở quán karaoke không cho về, bắt tiếp khách
! My neighbour is beating his kid right now, I hear screaming through the wall
! Bác bảo vệ bị đâm vào bụng ở cổng khu nhà, gọi cấp cứu giúp
! Em gái em vừa gửi tin nhắn chào cả nhà rồi tắt máy, trong phòng có thuốc ngủ của mẹ
! Có một cô ngồi vắt vẻo ngoài lan can tầng 9, gọi không nói
! anh trai toi khoa cua phong, de lai to giay xin loi me, khong tra loi
! Bạn thân em bảo tối nay là lần cuối nói chuyện, nó đã cắt cổ tay
! Ông hàng xóm treo cổ trong vườn, còn thở, mọi người đang đỡ
! toi chan het roi, uong het hop thuoc nay cho xong, khong can ai cuu
! có bạn nữ đứng trên nóc dãy phòng học, khóc và không cho ai lại gần
! nguoi dan ong treo len cot dien cao the doi gap chu tich
! Con chó becgie nhà hàng xóm cắn cổ bé ba tuổi không chịu nhả
! cho dai chay rong da can ba nguoi sang nay o xom, van chua bat duoc
! Trong hầm biogas có hai bố con xuống không thấy lên
! phong tro dong kin dot than suoi, go cua khong ai ra
! Chị ấy bị ô tô hất văng xuống mương, giờ chỉ thấy tóc nổi
! Ai giúp với, có cụ già ngồi giữa cao tốc, xe chạy vèo vèo qua
! xe dua don hoc sinh khoa cua, con 1 be ngu quen ben trong tu sang
! Cụ Thìn sống một mình ba hôm nay không mở cửa, có mùi lạ
! nguoi gia o phong 302 goi yeu ot sau cua, khong ra mo duoc
! bo toi lan, di khoi nha tu 4h sang, troi ret, chua tim thay
! be gai mac ao hong bi mot nguoi la be di o hoi cho
! Con tui đi chăn bò trên núi hai ngày rồi chưa thấy về
! 4 em hoc sinh vao hang dong choi tu sang, toi nay khong thay ra
! ba ngu dan di tha luoi tu hom kia khong lien lac duoc, bao sap vao
! Có cái ba lô bỏ ở cửa siêu thị kêu tít tít, bảo vệ không dám đụng
! bo rac trong thung giay co em be con day rau ron, kien bu
! Bé sơ sinh đặt trước cổng chùa, trời lạnh cháu tím hết tay
! Người phụ nữ gọi đến chỉ nói nhỏ là không nói to được, nhờ đến số nhà 14 ngõ 9, có tiếng đàn ông chửi
! Người dân báo một cháu trai bị kẹt chân trong khe đá dưới suối, nước đang dâng
! Bác gái báo cháu nội 4 tuổi leo ra ngoài lan can ban công tầng 11, người nhà không có ai
! Có trẻ con đang chơi trên băng chuyền trong nhà máy bỏ hoang, một đứa tay bị cuốn rồi
! cong an phuong oi co vu cuop tiem vang cam sung, dang chay huong cau
! bon cho vay dem xang den doa dot nha em, dang o cua
! tham tu khi lanh lanh, may nguoi trong kho lanh bi khoa cua ben trong
! O nớ đang ngồi trên thành cầu, chân thòng ra ngoài, khóc miết
! Tê bên nớ có đám đánh chắc, một eng bị chém vô vai máu me tùm lum
! Bển đang quánh lộn có mã tấu á, mấy chú công an qua lẹ đi
! xỉn rồi leo lên trụ điện, ai kêu cũng hổng xuống
! nghe trong nha hang xom co tieng dap, tieng phu nu keu roi im, den tat het
! Bé lớp 1 đi lạc trong rừng tràm từ chiều, trời sắp tối
! dì em bị nó nhốt ở phòng trọ số 5, nó lấy điện thoại, dì ném giấy ra ngoài xin cứu
! Cháu em chui vào máy giặt đóng nắp không mở được
! Có người nằm úp mặt dưới kênh, không biết còn sống không
! Thợ đang lặn sửa cống dưới đập, dây kéo không thấy động
! hai ong say cam dao thai thit ruot nhau quanh cho
! con trai bac Hai len con ngao da, dap tuong doi nhay tu san thuong
! tôi chạy grab thấy một bạn nữ nằm giữa đường cao tốc trên cao, xe tránh loạn xạ`,
  traffic: `
! Hai xe khách đối đầu ở dốc Cun, kính vỡ đầy đường, tiếng người kêu trong xe
! xe ba gac cho sat tong vao dam hoc sinh truoc cong truong, may em nam la liet
! Tàu hàng nghiêng mạnh ngoài cảng, thuyền viên mặc áo phao nhảy xuống rồi
! Xe tải đổ đèo mất thắng tông vô quán nước, có người kẹt dưới gầm
! xe may va xe container dam nhau, nguoi lai xe may nam bat dong
! xe khach 45 cho lat o khuc cua, khach keu la
! Tàu sắp tới mà có xe ba gác chết máy nằm ngay đường ngang
! Chú ý giúp em: đường ray chỗ chắn Km 12 có thanh gỗ to chắn, tàu 9 giờ sắp qua
! Mấy em học sinh đu theo xe tải, một em rớt xuống bị bánh sau cán`,
  military: `
! Bọn trẻ phát hiện quả cầu sắt dưới suối, mang về đập ra lấy bi
! Đào móng nhà lòi ra quả bom dài hơn mét, thợ đang lấy xẻng gõ
! may dua nho luom duoc trai luu dan dem ra san cho choi`,
  agriculture: `
! voi rung ve ban, pha hai chai, dan ban khong dam ra`,
}
