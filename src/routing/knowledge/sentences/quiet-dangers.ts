/** Invented dangers told mildly, in passing, late in a letter or without any word of alarm; nobody shouts, and still somebody must come. */
export const QUIET_DANGER_SENTENCES = {
  'fire-safety': `
! Anh chị xem giúp, ổ cắm sau tủ nhà tôi nó đỏ lên rồi chảy nhựa, tôi ngắt cầu dao không được, mùi khét cả nhà.
! co le khong to lam nhung ma gac bep nha ben ho bat lua roi, ho di rang cua chua ve
! Nhân tiện báo luôn tầng hầm có khói từ chỗ sạc xe, bảo vệ nói đợi quản lý mà khói ra nhiều dần.
! Dạ em làm ở kho giấy, góc kho đang cháy âm ỉ từ trưa, tụi em tưởng tự tắt mà giờ lửa lên tới kệ ba
! nha tui dot vang ma, tan bay qua mai la hang xom, gio mai la dang do lua len
! Kính thưa quý cơ quan, tôi năm nay 81 tuổi, ở tầng 9, nghe chuông reo và thấy khói ngoài hành lang mà thang máy không chạy, tôi không đi thang bộ được.
! Bếp nhà cô bán xôi bén vào can dầu, tụi con hắt nước mà lửa càng to
! chú ơi nhà bạn con có lửa mà bạn con ở trong nhà vệ sinh
! PA: cây xăng đang bơm thì vòi bốc lửa, nhân viên bỏ chạy, xe bồn còn đậu trong sân
! O tren cao toc, xe tai cho giay phia truoc co lua duoi thung, tai xe hong hay, dang chay toi tram thu phi
! Rẫy mía cháy sát vách mấy nhà sàn, gió nồm thổi, ông bà già trong nhà chưa ai cõng ra
! Lớp con em có mùi khét, cô mở cửa phòng kho thì khói ập ra, cô đang dắt các con xuống sân, còn thiếu hai bạn
! Trong ngõ có nhà đốt nến cúng rồi khoá cửa đi chơi, nhìn qua kính thấy rèm đã cháy
! Không biết gọi số nào, xóm em cháy chòi vịt lan sang đống rơm, bồn dầu máy cày kế bên
! Smoke keeps coming from the flat under mine, nobody answers the door and I can hear a baby inside
! Hình như bình ga mini nhà trọ kế bên nổ, em nghe cái bụp, giờ nghe người rên trong phòng
! mui ga tu chieu den gio, ca day tro dau dau, co chi phong 5 nam lien khong day
! May phat dien de trong nha dong kin cua vi bao, sang ra goi ca nha 4 nguoi khong ai len tieng
! Trời lạnh cô ấy đem bếp than vô buồng sưởi cho bà đẻ, giờ hai mẹ con lờ đờ gọi không mở mắt
! CD báo ngửi thấy mùi như trứng thối dưới bể biogas, con trai xuống sửa ống, nãy giờ không nghe trả lời.
! Nhà máy nước đá có mùi khai xộc, công nhân chạy ra nước mắt nước mũi, còn mấy người ca trong chưa ra
! Thợ sơn hầm tàu nằm im dưới đó, hơi dung môi nồng, người trên không dám xuống
! nha ben xit thuoc con trung xong dong cua, con nho nha do choi trong ay gio oi va co giat
! thang may chung cu ket giua tang, em voi ba ngoai trong nay hon nua tieng, ba kho tho
! tay con em mắc trong thang cuốn siêu thị, nhân viên tắt máy rồi mà không rút ra được
! Cháu trai chui đầu qua song cửa sổ kẹt cổ, mặt đỏ lên, thợ hàn đi vắng
! Đứa nhỏ chơi trốn tìm chui vô tủ đông cũ, nắp sập lại mở không được
! Con gái tôi khoá trái mình trong phòng tắm, mới hai tuổi, nước đang chảy, cháu khóc rồi im
! xe đưa rước đã về bãi mà cháu em chưa ai thấy xuống, xe khoá kín ngoài nắng
! Nhẫn siết ngón tay cháu tím đen, tiệm vàng không cắt được, nhờ cứu hộ
! Thợ treo bảng hiệu đu lơ lửng ngang tầng sáu, tời hỏng, gió mạnh dần`,
  electricity: `
! Cột điện đầu làng bị xe tông gãy gập, dây nằm la liệt dưới ruộng mạ, trâu bò đang ăn quanh đó
! cot dien nga ngang duong, day roi tum lum duoi nuoc ngap ma hoc sinh sap tan hoc
! Nhờ các anh ngắt giùm, dây to trên trụ tuột sứ nằm vắt lên hàng rào kẽm nhà tôi, chó chạm vô chết rồi
! bữa ni mưa, ai đi ngang tủ điện ngã tư cũng thấy tê chân, mới có đứa học trò bị hút vô đứng không gỡ được
! Sau giông thấy dây đứt một đầu thòng xuống giữa đường, lâu lâu nó xẹt một cái xanh lè.
! ong noi sua bom ngoai ao, nam sap tren bo, day dien con quan tay
! Nhà em nước ngập ổ điện, em đứng trên bàn, mẹ em dưới nước run giật mà em không dám xuống
! Trụ điện bê tông nứt ngang gốc, nghiêng về phía lớp mẫu giáo, dây căng như dây đàn, kêu răng rắc
! Trạm điện sau chợ khói bốc, dầu nhỏ xuống sạp vải, tiếng ù to lắm
! thang em leo mai ton chay bang quang cao, cham day, gio nam vat tren mai
! Cành me rơi vắt ngang dây điện, dây võng xuống ngang đầu người, lá cháy xèo xèo
! Máy nước nóng lạnh nhà trọ hở điện, bạn cùng phòng em tắm bị giật ngã, tay co lại
! There is a broken cable hanging into the flooded street and an old man just fell next to it`,
  construction: `
! Từ đêm qua vách núi sau nhà rơi sỏi lách tách, nay có đường nứt dài trên đồi, nước đục rỉ ra, nhà tôi bảy khẩu chưa biết đi đâu
! dat sau he nut mot duong rong ban tay chay doc ca xom, cua nha tu nhien ket het, ba con so qua
! Nền nhà em phình lên rồi tụt xuống, gạch bể lốp bốp, cột bếp rời khỏi tường
! Công trình cạnh bên đóng cừ, nhà tôi lún thêm từng giờ, trần rơi vữa, vợ con còn trong phòng
! khong biet nho ai, toa nha cu tang 1 cot bi no be tong, sat loi ra cong, tren lau con 20 ho
! Chiều nay đổ bê tông sàn, coppha sụm, ba bốn anh thợ lọt xuống dưới lớp hồ ướt
! Người ta đào mương cống sâu quá đầu người, thành đất trượt xuống, anh thợ trẻ chỉ còn thò cái mũ
! cai cong chao dam cuoi do len ban khach, co may nguoi nam
! Máy xúc lật trên đống đất, người lái bị ép trong buồng, nói còn tỉnh mà chân không cảm giác
! Bà bán rau bị mảng tường cũ đổ lên người, bới ra thì thở khò khè
! Cổng sắt trường tuột bánh đổ xuống, bé lớp hai nằm bên dưới
! Mái che sân trường gió giật tốc ra, tôn đang treo một đầu ngay trên đầu các cháu chờ phụ huynh
! tho mo bao lo so 3 nghe tieng no nho roi dat lap cua, ben trong 4 nguoi
! may tron ho cuon ao anh phu ho, canh tay bi keo vao, chua go ra duoc
! Máy ép mía cuốn tay chị bán nước, kẹt tới khuỷu, chị lả rồi
! Anh công nhân bị tấm thép rơi trúng ngực, thở ra bọt hồng, xe công ty đi giao hàng hết
! Thợ leo cột ăng ten rơi xuống nền xi măng, tai có máu, người mê mê`,
  disaster: `
! con tui di soi ech tu toi qua, gio nuoc lu len ma chua thay ve
! Cháu tôi sang bên kia đập bẻ măng, nước hồ lên, chiều tối rồi không gọi được
! may dua hoc tro ru nhau ra de cat choi, thay 3 doi dep ma chi thay 1 dua
! Anh nhà em ra giăng câu, sáng nay người ta gặp xuồng tấp vô đám lục bình mà không có ai trên xuồng
! Hai bác lớn tuổi đi mò hến, con nước lên nhanh, giờ đứng giữa cồn vẫy nón
! Nhóm em đi bè trúc bị trôi qua ngầm tràn, bám được bụi cây, bạn em tuột tay một người
! Đường ngầm qua suối nước chảy mạnh, một cô đi xe máy bị đẩy khỏi cầu, chỉ thấy nón nổi
! phu huynh co di don con qua dap tran, xe troi, nguoi chua len
! o bien chieu nay song to, hai ban nu tam xa bo gio tay may lan roi khong thay nua
! Ở bãi tắm có người lịm, được kéo lên cát rồi mà bụng căng, không ai biết hô hấp
! Hồ bơi khu nghỉ, bé nhà khách nằm sấp mặt nước khoảng hai phút, cứu hộ chưa có mặt
! Thuyền du lịch hết dầu giữa vịnh, sóng đánh nước vô khoang, trên thuyền mười mấy khách có trẻ nhỏ
! triều lên bọn em kẹt ngoài mỏm đá, nước ngập tới đùi rồi mà chỗ đứng nhỏ dần
! bọn cháu đi bắt ốc ngoài bãi bị nước vây, không biết bơi
! nha con o cu lao, nuoc tran bo bao, ba ngoai nam liet con keo khong noi
! Thôn bị nước chia cắt ba hôm, có chị đau bụng đẻ từ nửa đêm, đò không dám qua
! Kính gửi Ủy ban, nhà bà con xóm Bãi nước vào tới bàn thờ, người lên gác xép hết, gạo ướt cả, trên gác có người già thở máy
! Mưa lớn, đập đất của ông chủ ao cá trên cao rò một lỗ bằng miệng thúng, phía dưới là xóm mười hộ
! de ngan man co cho sui nuoc duc ra chan de, dan quan ve het, toi ghi lai bao cac bac biet
! Đất sạt ụp nguyên chuồng heo, chồng tôi lúc đó đang ở trong chuồng cho heo ăn
! Nửa quả đồi tụt xuống lấp đường, có chiếc xe mười sáu chỗ nãy đi trước tôi không thấy đâu nữa
! bờ kè nhà tui rớt xuống sông hồi 3 giờ, giờ tới cây mít, cách giường má tui nằm chưa tới hai thước
! A group of hikers, one slipped down the waterfall and is not moving, we have no signal after this
! Giông lốc làm chìm bè cá, hai cha con trên bè không thấy lên
! Sét nổ ngay đám ruộng, ông anh tui nằm đó cháy áo, kêu không ừ
! roi xuong gieng khoan hut, be trai 4 tuoi, con nghe tieng khoc nho dan
! Bé lọt xuống ống cống ngoài công trường không đậy nắp, tay em với không tới
! Bác thợ giếng xuống đặt bơm, dây thừng không giật lại nữa, trên này ba người không ai dám xuống`,
  health: `
! Vợ tôi mang bầu tháng thứ chín, xe hỏng trên đèo, cô ấy nói em bé tuột ra rồi
! chi em sinh roi tren xe om, be chua khoc, xin ai chi cach
! Bà ngoại ăn bánh trôi mắc cổ, mặt xám lại, vỗ lưng hoài không ra
! chau 9 thang nuot cuc pin dieu khien, chau van choi nhung chay nuoc mieng nhieu
! Con tôi uống chai nước trong bếp, ra là nước rửa bồn cầu, giờ môi phồng lên
! Ba em uống rượu đám giỗ, sáng nay mắt mờ không thấy đường, ói, thở nhanh
! ong xa nha toi noi met, do mo hoi lanh, dau tu nguc ra vai trai tu 20 phut nay
! Mẹ em tự nhiên rớt đũa, miệng xệ một bên, nói như ngậm hột thị
! e bi ong dot vao moi, gio co ngua khap nguoi, co hong nghen lai
! chich xong mui khang sinh o tiem thuoc, anh ay nga ra, da noi man do, tho khong ra hoi
! Ăn tôm xong bạn tôi sưng mắt sưng lưỡi, nói không nổi nữa
! Chú bảo vệ đứng nắng cả buổi, giờ người nóng hầm hập mà không ra mồ hôi, nói nhảm
! thợ hồ gục giữa trưa nắng, da khô nóng, gọi ừ ừ rồi thôi
! Bé sốt cao từ đêm, giờ mắt trợn lên, tay chân giật giật
! Ông cụ nhà bên đi cầu ra máu đen, té xỉu hai lần, nhà chỉ còn bà cụ
! con gai em dau bung duoi, da xanh mat, mo hoi lanh, hoi nghi la co thai ngoai
! Nghe hàng xóm kêu con rắn lục nó mổ vô bắp chân bà, bầm tới đầu gối rồi
! Chó nhà ai xổng cắn em lớp ba, rách cả má, máu ướt áo
! Hai con chó to ngoài bãi cứ quật ông nhặt ve chai, ông không đứng lên được
! dan ong bay ra tu cay cot dien, chich ba cu di cho, ba nam co ro o le duong
! Bò tót từ rừng ra húc bác chăn dê, ruột lòi, chúng tôi đang giữ
! Cả tổ may ăn cơm trưa về mười mấy người ôm bụng, có chị ngất trong nhà vệ sinh
! Em dùng dao bổ dừa trượt vô cổ tay, quấn khăn rồi mà khăn ướt hết
! Nồi nước sôi đổ lên bé, da tuột ra, bé không khóc nữa
! Bé bị rèm cuốn dây quấn cổ, gỡ ra rồi nhưng chưa thấy thở đều
! Hàng xóm chạy thận bị bật ống ở tay, máu bắn cả tường
! hết bình oxy cho ba tui mà nhà trạm y tế khoá, ba thở rít
! Anh xe ôm tự nhiên gục trên tay lái bên lề, người ta tưởng ngủ, tôi sờ không thấy mạch
! my dad can't move his left arm and he is talking nonsense, we are at the bus stop`,
  'public-order': `
! chau be bi nguoi di xe ban tai keo vo xe roi phong di, em nho duoc ba so cuoi
! cháu tôi 7 tuổi tan trường mà ông đón không thấy, bạn bảo có cô lạ tới gọi đi mua kẹo
! Mẹ tôi lẫn, mặc áo nâu, đi từ bốn giờ sáng, giờ trời sập tối mà chưa ai gặp
! con gai toi nhan "me dung doi con com" roi tat may, phong tro khoa trai
! Bạn thân em viết dài lắm, cảm ơn từng người, chia hết đồ, dặn nuôi giùm con mèo, em gọi không nghe
! Chồng chị bạn để lại giấy với chìa khoá xe trên cầu, người không thấy
! Tôi mệt quá rồi, cho tôi gửi lời xin lỗi vợ con, hồ sơ nhà cửa tôi để trong ngăn kéo, không cần gọi lại đâu.
! em chỉ muốn ngủ một giấc thiệt dài khỏi dậy nữa, thuốc em có đủ rồi
! thay ong anh dung mep san thuong nhin xuong lau lam, duoi dat toan nguoi chi tro
! Ông bác sau khi mất đất cứ nói đi theo bà nhà, sáng nay cầm chai thuốc cỏ vô buồng chốt cửa
! hàng xóm em tối nào cũng nghe đập, nay nghe tiếng vợ nó kêu "đừng mà anh" rồi im bặt, con nhỏ khóc
! Qua vách nghe tiếng thằng bé van "con chừa rồi", tiếng roi không ngớt, rồi có tiếng bịch một cái
! co chi tang duoi nem giay ra cua so ghi 'cuu toi, bi nhot'
! Cha dượng nó uống rượu xong khoá cửa lại, con bé nhắn em là nó sợ, kêu em đừng gọi lại
! Bả bị ông chồng giữ tay dí đầu xuống lu nước, tui đứng ngoài rào không vô được
! mot dam choai choai mang gay voi chai dang chan hai dua hoc sinh o gam cau
! Hai nhóm xe máy đang ném bom xăng nhau giữa phố, người đi đường nằm xuống hết
! dân làng đang vây một anh, nói là bắt trộm chó, người ta đánh tới mức ảnh nằm không cựa
! có người đàn ông lẻn vô nhà vệ sinh nữ ở bến xe, giữ chân một chị, chị la mà không ai dám lại
! Nhà tôi đang có người lục tủ dưới bếp, tôi với con nằm trên lầu không dám thở mạnh
! anh ta noi neu em khong mo cua thi tuoi xang, em nghe mui xang roi
! Tài xế công nghệ không đi đúng đường, khoá cửa, em xin xuống không cho, em gửi vị trí
! Em bị lừa qua làm việc, tụi nó giữ giấy tờ, nhốt trong nhà bỏ hoang, bắt nhà chuyển tiền mới thả
! Ông hàng xóm cầm cây kéo cắt cành đâm vô bụng con trai ông, hai cha con giằng co
! Cụ Ba bữa rày không ra lấy báo, cửa cài trong, kêu chỉ nghe tiếng gõ yếu
! ba toi o mot minh, goi tu trua khong bat may, hang xom nhin qua khe thay chan ba duoi nen
! Đứa bé sơ sinh quấn khăn để ở bậc thềm miếu, người bu kiến, còn cựa
! A man is pulling a schoolgirl towards a van near the park, she is kicking`,
  military: `
! Đào móng chuồng gà đụng cục sắt tròn có cánh, cháu nội tôi đang lấy búa gõ chơi
! nguoi ta ban ve chai mot trai dan dai, chu vua dang cua de lay thuoc
! hoc sinh mang vo lop mot cuc sat giong luu dan, ca lop dang chuyen tay nhau
! Sau mưa lở bờ mương ló ra mấy quả đạn gỉ, bò giẫm lên, trẻ con tụ lại nhìn
! lưới cá vướng vật tròn có chốt, ghe đang kéo về bến đông người
! có cái va li bỏ ở ghế chờ bến xe từ sáng, nghe kêu tích tích đều đều
! May cay can phai qua bom bi, no chua no, anh lai may bo chay, chua ai chan duong`,
  traffic: `
! xe khách lọt xuống ruộng nằm nghiêng, người bên trong đập kính mà cửa không mở
! Xe tải chở keo lật đè ngang xe máy, thấy cánh tay thò ra
! o to lat ngua o khuc cua, banh con quay, nghe tieng tre con khoc trong xe
! Qua đường tàu xe ba gác bị kẹt bánh, bác tài đang loay hoay, còn đèn tàu xa xa
! hai xe may dam nhau, mot anh nam quay dau ra giua duong khong cuc cua, xe tai van chay
! Container rớt thùng xuống đè mui chiếc bốn chỗ, trong đó có gia đình
! xe bồn hoá chất đổ giữa dốc, nước chảy ra bốc khói trắng, người đi xe máy ho sặc
! Xe lu trôi dốc không người lái lao về phía chợ
! Tài xế xe buýt ngất trên tay lái, xe đang bò lên vỉa hè, khách la
! Xe đạp điện tông cột, bé gái văng vô rào sắt, cây sắt xuyên qua đùi
! bác tài nói thắng không ăn, xe đang đổ đèo, tụi em ngồi trên xe mười sáu người
! Our coach went off the road into the ditch, some people are stuck under the seats`,
} as const
