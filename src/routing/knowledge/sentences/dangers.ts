/** Invented calls for help: each its own event, in the words of whoever happens to be standing there. */
export const DANGER_SENTENCES = {
  'fire-safety': `
! Nhà hàng xóm đi vắng khoá cổng, khói luồn qua khe cửa mỗi lúc một dày, gọi không có ai
! muoi tro bay sang nha em, khoi tu mai nha ben canh ra ma chu nha di lam ca
! mùi khét từ ổ điện tầng dưới, giờ khói đã lên hành lang, tôi gõ cửa từng phòng
! kho chua hang cua ben canh nong ran, cua sat do len, chung toi dang xach nuoc doi
! Nhà chú Tám đầu hẻm lửa táp ra cửa sổ rồi, cửa cuốn kéo không lên, nghe bả la ở trỏng
! ai do goi xe chua chay voi, tiem vang ma bac dau cho dang chay ma vang bac nhieu lam bat lua nhanh
! Người gọi báo quán karaoke hai tầng lửa cháy từ biển hiệu, khách còn trong phòng hát chưa hay biết gì.
! CHÁY KHO MÚT XỐP, KHÓI ĐEN KỊT, SÁT VÁCH LÀ NHÀ TRẺ, CÁC CHÁU ĐANG NGỦ TRƯA
! xe dien sac trong gam cau thang phut lua, ca nha ngu tren lau k xuong dc
! pin xe dap dien cua thang e no cai bup, gio rem cua an lua r, e dang keo ong nuoc ma yeu qua
! Con ở nhà có một mình, bếp bốc lửa cao lắm, con không biết mở cửa ngoài
! Bà ơi nhà mình khói nhiều quá, em con ho hoài, mẹ đi chợ khoá cổng rồi cô chú ơi
! Khói cứ luồn ra từ khe cửa phòng 304, gõ mãi không ai thưa, sờ cánh cửa thấy nóng ran.
! Tôi đứng ở sân thượng toà nhà, dưới chân thang toàn khói, xuống không được, có mười hai người với tôi ở đây
! Chị H. gọi, giọng ho sặc: hành lang tối đen, chị cùng hai con nhỏ lấy khăn ướt chèn cửa, đang ở nhà tắm tầng bốn.
! Rừng tràm bén lửa từ sáng, chừ gió đổi chiều thổi vô xóm, ri là tới chuồng bò nhà tui luôn
! doi thong sau truong dang chay rung ruc, luc luong tai cho moi co 5 nguoi cam canh cay dap
! Báo cháy thảm cỏ tranh ven đường dây 110, lửa đã leo lên mấy cây keo, cách kho xăng hợp tác xã chừng trăm mét.
! Tàu cá đậu ngoài bến đang cháy ca bin, dây neo đứt, nó trôi sang mấy chiếc kế bên, trên đó còn bình dầu
! ghe cho rom chay giua kinh, gio tat vo day nha san
! ca no cho khach phat no khoang may, may nguoi phong tay nhay xuong nuoc
! Xe khách giường nằm bốc khói dưới gầm rồi bùng lên, cửa trước kẹt, khách đang đập kính
! xe container cho bong vai lua do ruc giua duong deo, tai xe chua thay xuong
! Người gọi là bảo vệ, báo dãy để xe máy của khu trọ công nhân cháy lan từng chiếc một, phòng trọ tầng trên đông người.
! lo hoi nha may nhuom no tung noc, cong nhan bi bong keu gao khap xuong
! Tiếng nổ rung cả xóm, nhìn ra thấy nhà ông Bảy làm pháo lậu bay mất mái, người nằm ngoài vườn
! Nghe 'ầm' một phát ở tiệm hàn cắt, thợ văng ra tận lề đường, quần áo còn cháy âm ỉ
! noi hoi nau pho cua quan no, nuoc soi tat vo 4 5 khach dang ngoi
! bình oxy trong xưởng cắt phế liệu nổ, có hai anh nằm đó, bên cạnh còn chục bình nữa chưa ai dám dời
! Mùi ga xộc ra từ quán nhậu, chủ khoá cửa đi đâu mất, nghe tiếng xì xì rõ lắm, bên cạnh người ta đang nướng than
! ga ro ca nha bep roi, ba noi nam tren giuong khong day duoc, con so bat cong tac qua
! Anh ở chung cư gọi: họng ga tổng ở tầng kỹ thuật bị gãy, hơi ra trắng xoá, cư dân đang chạy xuống.
! Xe tải đâm vào trụ bơm ở cây xăng, xăng phụt lên như vòi, người ta còn nổ máy xe đứng chờ
! xe bồn chở khí hoá lỏng lật ngửa dưới dốc, thân bồn nứt, sương trắng bò sát đất vô tới nhà dân
! Kho thuốc trừ sâu đại lý đang cháy, khói vàng khè, ai hít vô cũng chóng mặt buồn nôn
! Người ta bảo có tia lửa ở ổ cắm sau tủ lạnh, giờ tường nó đen và toả khói, tủ nóng bỏng, cầu dao thì không gạt nổi.
! o ban cong tang 7 co co gai tre vay khan do, sau lung chi toan khoi
! thang máy đứng giữa tầng 8 với tầng 9 gần tiếng rồi, trong có bà bầu đang lả đi, bấm chuông không ai trả lời
! ket thang may 6 ng, quat tat, 1 ba cu xiu roi, bao ve ban quan ly k nghe may
! Thang máy rơi tự do mấy tầng rồi khựng, tụi em bên trong có người gãy chân, đèn tắt tối hù
! Thang hàng nhà kho đứt cáp, anh bốc xếp đứng trên bàn nâng rớt theo, giờ bị bàn nâng đè ngang người.
! Fire in the hostel kitchen, the back exit is chained shut and guests are trapped in the hallway!!
! Strong smell of gas in our building, two neighbours already fainted on the stairs, nobody knows where the valve is
! Hoả hoạn ở dãy ki ốt chợ đêm, tiểu thương nhào vô cứu hàng, mái tôn bắt đầu sụp
! chay nha may giay, noc xuong oan xuong roi, to tui chay ra duoc phan nua, phan nua con trong do
! Cô giáo mầm non gọi: tủ điện hành lang cháy, khói tràn vào lớp, cô đang bế từng cháu ra, chưa đủ số.
! Nhà thằng cha nớ hắn tưới xăng tự đốt, lửa bốc lên mái rồi, mạ hắn bị liệt còn nằm buồng trong
! Đống rơm cạnh nhà bén qua vách lá, vách lá mà bắt là cả dãy đi luôn, nước giếng múc không kịp
! mẹ ơi mẹ nghe máy đi... dạ không phải mẹ hả... nhà con cháy rồi, con với em trốn dưới gầm bàn
! Cuộc gọi ngắt quãng, nghe tiếng lửa nổ lách tách và tiếng nhiều người ho, chỉ kịp nói "tầng hai, khoá ngoài" rồi mất.
! tiem ban gas doi binh, binh xi lua o dau van thanh cot cao 2m, chu tiem chay mat
! Chỗ cầu sắt có chiếc ba gác chở bình hơi bốc lửa, ổng nhảy ra được còn xe thì nó lăn xuống chợ
! phong may chu benh vien khoi ra nhieu, tang tren la khoa hoi suc benh nhan tho may
! Nổ pin lưu điện trong nhà máy, axit bắn vào mặt mấy chị, lửa còn đang âm trong dãy tủ.
! Khói thì thấy mà lửa thì chưa, sàn gỗ dưới chân tôi nóng lên từng lúc, nhà dưới là xưởng sơn đóng cửa nghỉ lễ
! Nhà ngay cổng chùa, nến đổ bắt vào rèm, sư cụ tám mươi mấy tuổi còn ở gian trong tụng kinh nặng tai không nghe gọi
! bai phe lieu chay lon, binh xit no lop bop, nguoi nhat ve chai ngu trong leu chua thay ra
! Xe giường nằm đang đi trên cao tốc thì sau đuôi có lửa, bác tài chưa biết, em ngồi xe sau nháy đèn hoài không dừng`,
  electricity: `
! thang con toi tho tay vao quat hong, tay dinh chat vao do, toi keo thi toi cung te
! Dây điện chùng xuống sát ruộng, con trâu với ông già dắt trâu cùng ngã xuống nước, không ai dám lội ra
! Người gọi báo nước ngập lút ổ cắm tầng trệt, vợ bước xuống bị giật ngã ngửa, cầu dao nằm phía nước sâu.
! dây trung thế nằm vắt qua mái xe buýt, hành khách còn ngồi đầy trong xe
! EM OI DIEN RO RA CONG SAT, ONG NOI CAM VO CONG LA CUNG DO LUON
! tram bien ap dau xom no hai phat, dau soi chay xuong duong boc lua, nha ke ben co nguoi gia
! Thằng Tí trèo lên cột hạ diều, hắn dính chi trên nớ nằm vắt ngang dây, không cựa chi hết
! tho lap bien quang cao dung thang sat cham day, thang van con dung do ma nguoi thi chay khet
! Ngoài đường ngập, chỗ trụ đèn tín hiệu ai dắt xe ngang cũng bật ngửa, mới có cô sinh viên nằm sấp dưới nước
! Chị bán nước gọi: dây cáp điện đứt rớt trúng dù che, tia lửa bắn, khách ngồi dưới dù không dám nhúc nhích.
! binh nong lanh ro dien, con gai em dang tam keu len mot tieng r im, cua khoa trong
! anh ấy đang bơm nước ao tôm thì ngã xuống ao, máy vẫn chạy, ai xuống vớt cũng bị giật dội lại
! A power line came down on our fence during the storm, it's sparking and my dog is dead, kids are on the other side of the yard
! Cột điện bê tông gãy ngang ngọn, đang chống tạm trên nhánh cây, gió thêm phát nữa là nó nằm lên quán cơm đông nghịt
! O dau hem cai dong ho dien nha tro dang phun lua xeo xeo, day bat dau chay tuot len mai
! Bà con xã viên báo bẫy chuột bằng điện ngoài ruộng, có người đi soi ếch mắc phải, nằm úp mặt dưới nước.
! cái tủ điện trước trường mở toang, thằng nhỏ lớp một thò cây vô, giờ nó nằm sùi bọt mép
! may hanh khach cho xe dung duoi mai sat nha cho, mai nhiem dien, dua nao vin cot deu bi hut
! Thợ trên trụ cao thế tuột dây đai, treo ngược người lủng lẳng, đường dây hình như chưa cắt
! Điện giật ba tui té từ mái xuống, giờ ổng thở phì phò mà mắt trợn ngược, tui phải làm sao`,
  construction: `
! Vết nứt trên tường hồi sáng nhỏ xíu, chiều đã lọt bàn tay, gạch cứ rơi lạo xạo, chín hộ chưa ai dám ngủ
! chung cu cu cua toi cot nha keu lac rac tu toi, vua roi mang lon, nguoi gia khong xuong duoc
! Trần phòng tôi võng xuống thêm từng chút, cửa kẹt không mở được, bên dưới có ba đứa trẻ
! móng nhà bên đào sâu quá, nhà tôi nghiêng thấy bằng mắt, kính cửa tự nứt, cả nhà đang chạy ra ngõ
! Tường nhà kho cũ vừa đổ xuống chỗ bọn trẻ ngồi chơi bi, thấy thò ra cái chân
! nha dang dao mong, nha ben canh nghieng sup nua can, hai vo chong tre voi dua be con o trong
! gian giao gay, 3 ng rot tu tang 5 xuong luoi, luoi rach, 1 ng dang treo bang day
! Cẩu tháp gập cần xuống dãy quán ăn trưa, bụi mù, nghe tiếng rên khắp nơi
! Người gọi báo hố móng sâu bảy tám mét bị sạt thành, hai công nhân bị vùi ngang ngực, một người không thấy đâu.
! dao muong dat ong nuoc, dat sap xuong lap mat anh tho roi, tui em dang boi bang tay
! Mái vòm nhà thi đấu sụp lúc đang giải bóng chuyền, khán giả kẹt bên dưới nhiều lắm
! trần thạch cao siêu thị đổ ập, kệ hàng ngã theo, có chị thu ngân bị kệ kẹp
! Cổng trường mới xây đổ đè hai cháu lớp ba, phụ huynh đang hè nhau nâng mà không nổi
! Ban công tầng ba cùng với bốn người đứng xem đám rước rơi xuống sân rồi
! bon nuoc inox tren san thuong lan xuong xuyen mai nha duoi, ba cu nha duoi nam ngay cho do
! lò gạch cũ đổ ống khói, thằng cu con tôi đang ở trỏng chơi trốn tìm
! tho duc tuong bi mang be tong roi de chan, rut khong ra, mau tham day gach
! Chú làm cửa gọi: tấm kính lớn mặt tiền bể, rớt nguyên tấm xuống người đi bộ, cổ bà ấy bị cứa.
! Sàn tầng hai kêu răng rắc nãy giờ, vừa sụp một góc, cả lớp học thêm hai chục cháu đang dồn hết về phía cầu thang
! xe cau lat ngang trong cong truong, can de ben toilet di dong co nguoi o trong
! Nhà hàng xóm đang phá dỡ, bức vách chung đổ vào phòng ngủ nhà em, ông xã em bị vùi tới cổ, nói được nhưng yếu dần
! Ham dao quang sap cua, nghe go ong sat ben trong, chac con song, khoang bon nguoi
! Hầm vàng trên núi bị bít miệng, mấy thanh niên bản vô đó từ tối qua, chừ gọi không thưa
! mo da no min xong da lan xuong lan trai, anh em con ngu trua
! silo xi măng bung đáy, anh vận hành bị xi măng lấp kín, thấy mỗi cái mũ
! The retaining wall behind our house just gave way, my grandfather was in the garden and we can't find him
! Xe ben do dat khong thay nguoi, do nguyen xe len chi phu ho dang ngoi nghi, moi nguoi dao len khan truong
! Hàng rào tôn công trình bị gió giật lật úp lên đám học trò tan trường, tôn cứa đứt tay chân tụi nó, có em nằm bất động`,
  road: `
! Giữa cầu có nhịp vừa rơi xuống sông, đằng sau xe vẫn chạy tới ầm ầm, tôi đang đứng vẫy áo chặn mà trời tối lắm
! cau phao dut neo troi ra giua song, tren do con hai chuc nguoi voi xe may
! Mặt cầu treo lật nghiêng, mấy đứa học sinh ôm dây cáp lủng lẳng phía trên thác
! Đường đèo mất nửa mặt, một chiếc bảy chỗ đang chênh vênh, hai bánh ngoài vực, trong xe có trẻ con
! lo sut giua duong to bang cai xe tai, xe may chay toi lot thang xuong 2 chiec r
! Cầu ván gãy, xe cứu thương chở người bệnh mắc đuôi xuống mương, bệnh nhân thở oxy sắp hết bình`,
  drainage: `
! thang be nha tui dung hung nuoc mua bi hut tuot vo mieng cong, tui nam duoc cai ao thoi
! Công nhân thông cống chui xuống mười phút không lên, người thứ hai xuống kéo cũng im luôn
! nap cong troi dau mat, chi cong nhan di lam ve lot xuong, nghe keu roi khong nghe nua
! Đường ngập lút yên xe, có bác xe ôm hụt chân xuống mương cạnh lề, thấy nón bảo hiểm nổi thôi
! Ông cụ đi tập thể dục té xuống hố ga ngoài công viên, kẹt ngang nách, nước dưới đang dâng lên ngực
! be phot lau nam sap nap, ba nhu roi xuong, hoi thoi xong len ai lai gan cung choang
! tầng hầm chung cư nước tràn vào ào ào, có hai chú xuống dắt xe mà giờ nước bít lối lên
! co tieng meo keu... khong, tieng em be khoc duoi ong cong, ai nghe cung ro, nuoc trieu sap len`,
  disaster: `
! Cho hỏi bao giờ nước rút, nhà tôi nước tới thắt lưng rồi, bà cụ nằm liệt giường chưa đưa đi đâu được
! nha chi co me gia va em be 2 thang, nuoc da len toi giuong, khong co gac, hoi xa co ghe khong
! thuỷ điện xả mà không ai báo, em với con đang đứng trên bàn, nước còn lên
! Dạ cho hỏi số đội cứu hộ, anh em tắm thác bị hụt chân, thấy tay giơ lên một cái rồi thôi
! ban cua con lan xuong vuc nuoc chua thay noi, ai cho con xin so cuu ho voi
! cau tre gay, hai me con roi xuong suoi, nguoi me bam duoc goc cay con dua nho thi troi
! Đất trên đồi trôi xuống nghe như tàu hoả, nhà cô giáo với dãy bếp trường không thấy đâu nữa
! ban em nuoc ve tu nua dem, troi mat cau, gio 40 nguoi don len nha van hoa ma nuoc van len
! Xóm bên tê sông bị cô lập bốn bữa, có o bị tai biến nằm đó, thuốc hết sạch, mô có đường chi mà đưa đi
! Ông nội chạy thận tuần ba lần mà đường ra trạm bị đất lấp hết, ổng phù lên thở không nổi rồi
! de bao vo mot doan gan cong, nuoc man tran vo nhu thac, may nha sat de chua ai hay
! Nước lên tới cửa sổ tầng hai, em bé bốn tháng trong thùng xốp, em giữ không biết được bao lâu nữa
! tren mai nha em 9 ng, mua lanh, ong ngoai tim tai r, dt con 3%
! Chị bên kia sông gọi, khóc: mái bay mất, cây xà rơi trúng ngang lưng mẹ chồng, bà không cử động được chân.
! Bão giật tung cửa kính, mảnh kính cắm vô bụng thằng Hai, đường cây đổ đầy không chở đi đâu được
! Lốc xoáy cuốn sập dãy trại, công nhân hái cà phê nằm la liệt giữa lô
! sét đánh trúng chòi vịt, hai cha con nằm im, tóc cháy xém
! set danh 3 chi dang cay lua, 1 chi mat do dan, 2 chi k tinh
! Mấy nhà sát bờ sông, đất đang tụt từng mảng ùm ùm, nhà thứ ba vừa trôi, nhà tui là nhà thứ năm
! Thuỷ điện trên kia xả không báo, đoàn công nhân đang nhặt đá giữa lòng suối, nước bao quanh hòn đá rồi
! Một tốp phượt tụi em dựng lều cạnh khe, lũ ống về cuốn mất hai bạn, tụi em đang leo lên vách
! Suối dâng chặn cả hai đầu, cô giáo với mười bảy học trò đang đứng trên tảng đá, trời sắp tối
! be con 3t roi ao ca sau nha, vot len roi ma bung truong moi tim, day tui cach lam di
! Thằng nhỏ nhà em thò đầu xuống giếng lấy trái banh, rớt tõm, giếng sâu quá, còn nghe nó khóc
! Tôi nghe có tiếng trẻ gọi "mẹ ơi" vọng lên từ cái giếng bỏ hoang giữa vườn điều.
! giếng cạn mới đào, ông anh xuống nạo bùn, một hồi giật dây không thấy trả lời, thả đèn xuống thì đèn tắt
! 4 dua ban ru nhau ra bai boi tam song, song rut ra xa, vo duoc 1 con 3
! Người gọi báo đuối nước tại hồ đá, nạn nhân chìm khoảng bảy phút, bạn bè không ai biết bơi.
! hoc sinh cap 2 nhay cau tam, dap dau vo tru, noi len ngua mat, tay chan buong xuoi
! Có cái áo vàng dập dềnh sát chân cầu, nhìn kỹ thì là lưng một người
! Bà con đi kéo lưới thấy một xác trôi sấp ngoài ngã ba sông, nước đang chảy mạnh sợ trôi mất, mời công an tới.
! thuyen thung cua ba em ra luoi tu 2h sang, bien dong, gio chi thay cai thung up
! Tàu 7 người phá nước cách bờ chừng hai hải lý, máy chết, bơm tay không kịp, gió cấp bảy
! Xuồng chở đám cưới bị tàu kéo chạy ngang đánh úp, cô dâu với mấy bà già chưa lên
! phà đứt cáp lái, quay vòng vòng trôi về trụ cầu, trên phà có xe khách
! Đò chở cát đè lên ghe nhà bè, trên ghe có hai đứa nhỏ đang ngủ
! Ô tô chạy lạc xuống bến đò rồi chìm luôn, tôi thấy đèn đuôi còn sáng dưới nước
! Chiếc taxi lộn qua lan can, chìm nửa mui dưới kênh, có bàn tay đập kính sau
! me tui di hai rau dua ven rach, luc binh noi con nguoi khong thay, dep de tren bo
! Nhóm leo núi 5 người, một bạn trượt xuống khe gãy đùi, sương mù, nước uống hết, vị trí em gửi kèm
! di rung lay mat lac tu hom kia, anh toi goi duoc mot cuoc noi chan bi go dam, doi lam roi tat
! Thợ lặn bắt sò xuống lần thứ ba thì ống hơi nổi lên không, người không nổi
! Anh ngư dân kể nhẹ tênh qua bộ đàm: nước vô hầm tới đầu gối, bảy anh em mặc áo phao hết rồi, nhờ báo giùm gia đình.
! The river took our raft, two tourists are holding on to a tree in the middle, water is rising fast
! Nha em o cuoi doc, sau nha nghe tieng nhu xe tai do da, tuong bep vua thung mot lo to, ba me em chan bi ket
! Nước vào trạm y tế, bệnh nhân nặng khiêng lên bàn hết rồi, máy phát ngập, còn bình oxy cuối
! MAY CHAU NHO KET TRONG XE DUA RUOC, XE CHET MAY GIUA NGAM TRAN, NUOC LEN TOI KINH
! Bảy thằng bọn con ra cồn bắt hến, nước lên ngập cồn rồi, thằng Cu Em lùn nhất nước tới cổ
! Núi nứt một đường dài, cái khe sau nhà hồi sáng đút lọt tay chừ đút lọt cả người, mấy mệ già không chịu đi
! hồ chứa trên xóm đang rò mạnh chân đập, nước đục ngầu phun thành vòi, dưới ni mấy trăm nóc nhà
! chau ngoai di hoc ve qua dap tran bi cuon, ban no bam dc cot thuy chi dang keu tren do
! Cái phao đu trên bãi bị sóng kéo ra mãi, nhìn không rõ mặt đứa nhỏ nữa
! o ngoai cua bien co nguoi om can nhua dap song, song danh hoai khong vo duoc
! Cây bàng đổ sập nóc trại tránh bão, chú trưởng thôn bị đè, còn hơn chục cụ đang run dưới mưa
! Em làm ở hồ bơi, có bé nằm dưới đáy không biết từ bao giờ, em bế lên rồi mà ngực không phập phồng`,
  trees: `
! Canh phuong gay de ngang co chi ban ve so, chi kep giua canh voi cai ghe da
! Cây xà cừ đổ chắn ngang, đè xe rước dâu, kính vỡ hết, chú rể kẹt chân ghế trước
! tho cat cay dut day, treo nguoc tren ngon, cua may con chay quang qua dui
! Cột cổng chào cùng cây bồ đề ngã xuống hàng quán ăn sáng, người ta đang lôi từng người ra
! Dừa gãy ngọn rơi xuống võng, ông ngoại con nằm trong võng máu mũi chảy ra`,
  'public-order': `
! Em nhắn tin vì không dám nói to, người ta giữ em trong nhà, điện thoại sắp bị lấy
! cuu em voi em bi lua di lam roi bi nhot o tang ba, ai khong nghe loi la bi danh, cua khoa ngoai
! Nghe dưới hầm nhà bên có tiếng người gõ ống nước đều đều, chủ nhà bảo không có ai
! Con gái tôi học lớp ba tan trường không thấy đâu, bạn nó nói có bà nào lạ dắt đi, nhà không nhờ ai đón cả.
! be nha em dang choi truoc cua thi co nguoi di xe den cho keo roi be di mat, hoi ca to khong ai biet la ai
! Người lạ chở cháu tôi đi từ lúc tan học, cô bảo người đó xưng là cậu, mà mẹ nó làm gì có em trai
! di hoc them tu chieu gio nay 9 gio toi chau chua ve, dien thoai tat, ban be khong ai gap
! ông nội em lẫn, ra khỏi nhà từ sáng, trời mưa rét, tìm các ngả chưa ra
! Mẹ tui bị lẫn, đi bộ ra hướng bờ kênh, cả nhà kiếm từ trưa hổng thấy
! bé tự kỷ nhà bên chạy ra đường lúc trời tối, mọi người soi đèn tìm mấy tiếng rồi
! Anh tôi đi rừng lấy mật hai hôm không về, máy không gọi được nữa
! hai dua nho ra bai boi voi nhau, gio chi thay quan ao tren bo
! nó lại đánh mẹ con, con trốn sau tủ lạnh, chú nói nhỏ thôi
! Chị V. gọi từ nhà vệ sinh, thì thào: chồng say cầm điếu cày đập cửa, hai con nhỏ ôm chân chị.
! nghe ben vach dap do, tieng dan ba van "em xin anh", gio im re, toi lo lam
! Ông hàng xóm túm tóc vợ kéo lê ra ngõ, tay kia cầm viên gạch, ai can ông ấy ném người đó
! chong e khoa cua nhot e 3 ngay, danh gay tay, e nhan tin len bang may cu, dung goi lai no nghe
! Bả bị con trai nghiện nó siết cổ đòi tiền, bả chạy qua nhà tui, giờ nó cầm búa đứng trước cổng
! tui dang nau com thi thay ong nhoi keo ba xa vo buong, con dao thai ba tren ban khong thay dau, tieng khoc ngot roi
! Cứ nói là đặt một cái pizza nhé, vâng, địa chỉ này, vâng, anh ấy đang đứng cạnh em, vâng, nhanh giúp em
! Có thằng vừa đâm bảo vệ quán rồi chạy vô hẻm cụt, bảo vệ ôm bụng ngồi đó, áo đỏ lòm
! dam cuoi danh nhau, chai bia vo cua vo co 1 ng, mau phun, tui no con dang nem ghe
! Khoảng ba chục thằng cởi trần đi xe máy mang phóng lợn, kéo lê tuýp xẹt lửa dưới đường, bên kia cũng đang kéo tới
! hai phe choi nhau bang bom xang truoc quan net, tre con tan hoc di qua
! Tôi nghe ba tiếng nổ đanh, nhìn xuống thấy một người nằm cạnh xe hơi, một người cầm súng bỏ lên xe máy
! thang cha cam sung hoa cai ban chim ban vo dam thanh nien, co dua bi trung mat
! Người gọi là thu ngân, nói có đối tượng dí vật giống súng vào đầu khách, bắt mở két, cửa đã bị chốt trong.
! Ban nãy chuông reo tôi tưởng ship, mở ra hai người đẩy vào, giờ họ trói anh nhà tôi dưới kia, tôi trên gác xép
! co tieng cay khoa cong, camera thay 3 thang bit mat dang leo vo san, nha em toan dan ba con gai
! Trộm nó đang ở trên mái bếp dỡ ngói, ông nhà tôi cầm gậy ra thì nó rút dao
! bi giat tui keo le mot doan, dau dap via he, no con quay xe lai dap toi
! Chạy xe ôm tới đoạn vắng thì nó rút dao kề cổ, cướp xe rồi, em bị cắt ở cằm máu ướt hết áo, đang đứng ven rừng cao su
! cuop tiem thuoc tay, no xit hoi cay, cau duoc si nam ho khong tho noi, no van lam trong quay
! Bọn họ ép con gái tôi lên xe bán tải trắng, nó kịp gọi một tiếng "ba", định vị còn đang chạy về phía cửa khẩu
! có người đàn ông lạ dắt cháu bà Tư ra khỏi cổng trường mẫu giáo, cô giáo đuổi theo không kịp
! E bị lừa sang làm việc, nó nhốt tụi e trong dãy nhà tôn, chích điện ai đòi về, e lén được máy 5 phút
! chung no bat em gai toi goi video doi 300tr, cu 10p danh mot lan cho xem
! Trời nắng chang chang, trong xe con đậu trước siêu thị có bé ngồi ghế sau, khóc hết nổi rồi, gục đầu
! xe 16 cho cua truong mau giao khoa cua bo lai 1 be, tui dap kieng ma khong vo
! Bé trai tầm bốn tuổi trèo ra bồn hoa ban công tầng mười một, trong nhà hình như không có người lớn
! con e 18 thang khoa trai cua phong trong, bep dang chien do tren lua, chia khoa o trong luon
! Cháu bé nhà bên bị bỏ ở nhà một mình hai ngày, giờ nó thò tay qua song cửa xin nước, giọng yếu lắm
! hắn đè con nhỏ xuống sau bờ rào nhà văn hoá, con nhỏ la mà hắn bịt miệng, tui la lên hắn không sợ
! Em đang ở phòng trọ, ông chủ mở khoá vào, em khoá được cửa toa lét, ổng bảo không ra ổng phá
! Cô bé lớp bảy gọi, nói nhỏ: chú ở trong nhà đang say, chú cởi đồ và chặn cửa, mẹ đi ca đêm.
! no hat xang khap cua, tay cam bat lua, noi dem toi ba ma chua tra la no bat
! Có ông ôm bình ga mở van ngồi giữa trụ sở, nói ai vô là ổng bật lửa
! con no bat chong tui quy, do xang len dau, hang xom khong ai dam ra
! Anh trai giữ chặt đứa cháu hai tuổi trên sân thượng, nói cho gặp vợ không thì thả xuống
! trong quan co ba cam kim tiem bat co giu con be phuc vu, doi xe de di
! Em chuẩn bị xong hết rồi, thuốc để thành hàng, chỉ muốn có ai nghe em nói lần cuối.
! minh k muon song nua, dang ngoi tren lan can tang 20, gio mat lam
! con đi đây, mẹ giữ gìn sức khoẻ, cái sổ tiết kiệm con để trong hộc, đừng tìm con dưới sông
! Chị bạn nhắn "em mệt rồi, tha lỗi cho em" rồi tắt máy, phòng khoá trong, gõ không mở, có mùi than
! thang ban cung phong no cot day len quat tran roi, tui dang om chan no do len, khong co ai phu
! Ông cụ nhà đối diện uống nửa chai thuốc cỏ, ngồi thềm cười nói bình thường, bảo đừng gọi ai
! con gai dung ngoai thanh cau, bo dep voi dien thoai lai, ai toi gan la no nha tay
! dua em trai cat tay trong phong tam, nuoc do chay ra ngoai cua, keu khong tra loi
! Có cậu học trò livestream nói chào mọi người lần cuối, sau lưng là đường ray, nghe còi tàu xa xa
! nuot 40 vien thuoc ngu r, gio thay buon ngu, so qua, ai giup voi e k muon chet
! Người gọi báo có phụ nữ bế con nhỏ đi thẳng ra biển, nước đã tới ngực, gọi không quay lại.
! mạ tui bị lẫn, ra khỏi nhà từ ba giờ sáng, mặc mỗi áo cánh, trời rét ri không biết đi mô
! Ông nội tám mươi hai tuổi quên đường, camera thấy lần cuối đi bộ về phía cánh đồng lúc mưa to, tới giờ chưa về
! be gai 6t mac vay hong mat hut trong hoi cho 2 tieng r, co ng thay mot ba dat di
! Thằng bé tự kỷ trốn khỏi lớp, hay leo xuống mương chơi nước, cả trường đi tìm từ trưa chưa thấy
! con trai toi 9 tuoi, di hoc ve khong toi nha, xe dap nam ben bo muong, cap con tren xe
! Bắt được một thằng trộm chó, dân cả xóm đang đánh hội đồng, nó gục rồi mà vẫn đánh, có người mang xăng ra
! Ở bến xe có thanh niên ngáo đá trần truồng vung cái kéo, đã rạch mặt bà bán bánh mì
! thang nghien leo noc nha tui nem ngoi xuong duong, trung dau chi hang xom, no om con chau ruot tren do
! bac si cap cuu day, nguoi nha benh nhan cam dao xong vao phong truc, y ta bi dam mot nhat
! Chó ngao nhà giàu sổng chuồng cắn đứt da đầu thằng nhỏ giao báo, nó còn quần trước cổng trường
! cho dai nuoc dai long thong can 5 nguoi tu dau xom xuong, gio no chui vo san nha tre
! bo tot xong chuong o hoi cho huc thung bung nguoi ta, dang chay vo dam dong
! voi nhà du lịch nổi điên quật ông quản tượng, quay sang lật cái xe khách
! cá sấu trại nuôi sổng ra theo nước lũ, vừa ngoạm chân anh thợ vá lưới kéo xuống
! Con khỉ to ai nuôi nó xổng, nó bế mất em bé sơ sinh từ nôi leo lên nóc nhà rồi
! He broke the door and he has a machete, I'm hiding under the bed with my kids, whispering, please hurry
! My roommate texted goodbye and won't answer, her location shows the bridge
! tui dang di theo xe no, no cho be gai bi troi tay phia sau thung, bien so bi che, toi vong xoay roi
! ga tai xe cong nghe khoa cua xe chay duong khac, ban em nhan tin "cuu" roi mat song
! Bạn gái hắn nằm dưới chân cầu thang, hắn bảo cô ấy tự té, mà hắn không cho ai lại gần, máu chảy xuống bậc
! Cụ bà bị con dâu nhốt chuồng heo, bỏ đói mấy bữa, chừ nằm thoi thóp, tui đưa nước mà nuốt không vô
! ĐÒI NỢ NÓ PHÁ CỔNG RỒI MẤY CHÚ ƠI, BỌN NÓ BỐN NĂM THẰNG CÓ DAO, NHÀ CHỈ CÓ BÀ CHÁU TÔI
! Học sinh nữ bị một nhóm lột áo đánh trong nhà vệ sinh, ngất rồi tụi nó vẫn dội nước với quay phim
! Tạt axit! trời ơi ngay cổng công ty, con bé che mặt gào, ai có nước không
! Thằng con đốt nhà rồi cầm dao đứng chặn cửa không cho ai vô dập, ba nó kẹt trong`,
  traffic: `
! xe dap dien hoc sinh dung duoi xe ben, 1 em nam duoi gam, xe ben van no may
! Người gọi ngồi trong xe lật, giọng bình tĩnh: xe mười sáu chỗ nằm nghiêng dưới taluy, có bốn người không trả lời, tôi bị kẹp chân.
! Ô tô điên lao lên lề quán cà phê, bàn ghế tung, chị nằm dưới bánh xe còn gọi tên con
! Tàu hoả đụng xe tải ở lối mở, đầu tàu lật, mấy toa nằm vắt lên nhau, hành khách trèo ra cửa sổ
! xe khach chet may nam ngang duong ray, gac chan da xuong, tau sap toi
! xe bus 2 tang up xuong ruong, toan khach nuoc ngoai, ai cung chay mau, tui nhin dem hon 30 nguoi
! có thằng cha xỉn nằm thẳng cẳng giữa làn cao tốc, xe lách sát sạt, tối hù không đèn
! dap xe di lam ve thay 1 ng nam co ro mep quoc lo, xe do khong ai, mat day mau, con tho kho khe
! Hai xe máy đấu đầu trước cổng nghĩa trang, ba đứa không mũ, một đứa não... em không dám nhìn
! xe tai rot thung go xuong lan xe may, chi bau bi de ngang chan, dang keu dau bung
! Ngã tư đèn đỏ, xe cuốc kéo lê cô giáo cả chục mét, cô còn tỉnh mà đùi nát
! Báo tai nạn: xe máy kẹp ba rơi xuống gầm cầu cạn, người nằm trên đám đá hộc, chưa ai trèo xuống được.
! xe buyt dung dot ngot, cu ba te dap dau bac thang, mau trao ra tai
! ghi đông đâm vào bụng đứa nhỏ, ruột hình như lòi, mẹ nó ngất luôn bên cạnh
! Xe rước dâu mất thắng lao dốc đâm vô vách núi, mười mấy người, đoạn ni không có sóng tui chạy lên đồi mới gọi được
! Bên đường có bánh xe còn quay, nhìn xuống mương thấy cái mũ bảo hiểm và một cánh tay
! Tong xe lien hoan trong ham, khoi xe voi mui xang nong, cua xe em mop khong mo duoc
! Xe đầu kéo cán qua chân chú xe ôm, chân dập từ gối, tui lấy dây nịt siết rồi mà máu còn rỉ
! Car flipped into a rice field, driver is upside down with the seatbelt on and not talking
! thang be chay qua duong luom banh, bi xe ban tai hat vang vo dai phan cach, khong khoc khong nhuc nhich
! me oi con bi tong xe, nguoi ta cho may con muon, con khong dung day duoc, duong nay con khong biet ten
! Hai chiếc xe độ đua tông vào đám đông đứng xem, người văng như ngả rạ, còn chiếc nữa chưa dừng
! Mooc xe chở dăm gỗ tuột chốt lao tự do xuống chợ chiều, đè bẹp sạp cá, người ta đang bới
! xe chở học sinh mầm non vướng barie, gác chắn kẹp ngang kính, tàu hàng đang hụ còi`,
  bus: `
! Xe buýt vừa cuốn cụ già đi bộ vào gầm, phụ xe xuống xem rồi đứng khóc, cụ vẫn mở mắt
! tai xe bus guc tren vo lang, xe dang tu troi xuong doc, tren xe co hon 20 nguoi, khong ai biet dap thang
! Có kẻ rút dao trên xe buýt đòi tiền từng người, bác tài không dám dừng, em ngồi ghế cuối nhắn`,
  health: `
! Vợ tôi vừa nói ngọng, cười lệch hẳn một bên, rơi đũa không nhặt được, mới mười phút nay.
! ba toi om nguc vat mo hoi nhu tam, noi nhu co da de, gio lam roi
! dang danh cau long anh ay khuy xuong, mach khong thay, tui minh thay nhau ep tim, khong ai biet lam dung khong
! Ngoại con nằm dưới sàn, con lay ngoại không dậy, mắt ngoại mở mà không nhìn con
! mệ tui sáng ni gọi không dậy, tay lạnh, thở cách quãng dài lắm
! nhà bên khoá trong, cụ sống một mình, đèn bật ba hôm nay, sữa để ngoài cửa không lấy, gọi không thưa, nghe rên khe khẽ
! Bác tổ trưởng báo: đập cửa nhà ông giáo già không ai mở, nhìn qua khe thấy ông nằm sấp dưới chân giường, ngón tay còn động.
! con e nuot dong xu, no cu oe ma khong ra tieng, nuoc dai chay, moi xam lai
! trái nho mắc trong họng thằng nhỏ, vỗ lưng dốc ngược rồi mà nó hông khóc hông thở
! Cụ đang ăn bánh dày thì trợn mắt chỉ vào cổ, mặt chuyển tím, cả mâm cỗ cuống lên
! uong nham nuoc tay bon cau dung trong chai tra, mieng phong het, ong ay dang oi ra mau
! Bé hai tuổi lấy thuốc huyết áp của bà nhai như kẹo, hết nửa vỉ, giờ ngủ li bì lay không dậy
! an ca noc xong ca 4 ng moi te, luoi cung, 1 ng nga khong tho
! nau nam rung an ca nha, tu dem qua ia non, chau nho gio co giat
! Rượu ngâm rễ cây, ba ông uống, một ông mù mắt kêu tối, ông kia đã lịm
! chích thuốc xong ở phòng khám tư, chị em nổi mề đay khắp người, sưng họng thở rít, bác sĩ ở đó lúng túng không biết làm gì
! bi ong vo ve danh hon 50 mui khi phat co, anh ta phu mat, tut huyet ap, nam giua ray
! Rắn lục cắn ngón chân từ hồi năm giờ, chừ sưng tới bẹn, chảy máu chân răng, trạm xá nói hết huyết thanh
! ran ho meo chui man can con gai 7t vao co tay, mi mat sup xuong r, noi khong ro
! cho becgie nha ong Sau can nat mat be trai, mat tai, me no chay chan dat bong ra duong
! Người gọi báo sản phụ sinh rớt trên xe taxi, bé ra rồi nhưng chưa khóc, dây rốn còn nguyên, bác tài tấp vào lề.
! Vợ tui đẻ rớt ngoài rẫy, cái nhau chưa ra mà máu chảy hoài ướt hết cái chiếu
! bau 8 thang nga cau thang, ra huyet am uot het quan, dau quan tung con
! nồi nước lèo đổ trúm lên người con bé, da tuột theo áo, nó run cầm cập
! Chị làm bếp bị dầu sôi tạt vô mặt, mắt không mở được, cứ kêu nóng quá nóng quá
! ho voi moi toi bi sap thanh, chong e lot xuong bong tu nguc tro xuong, keu khat, mach nhanh lam
! Chú thợ ngã từ nóc chùa xuống sân gạch, tai rỉ nước trong, gọi tên thì ú ớ
! Bà tắm trượt chân, hông lệch hẳn, nằm trong nhà tắm từ tối tới giờ, người lạnh ngắt
! cat lua giua trua anh ay lao dao roi lan ra bo, nguoi nong ham hap ma khong co mo hoi, noi sang
! Công nhân lò nung ngất từng người một, nóng quá, đã bốn người, có người co rút tay chân
! thang be len con, mat tron nguoc, rang can chat, gan 15 phut chua dut
! Người nằm trên ghế đá từ sáng, gọi không dậy, em sờ thấy lạnh nhưng mũi còn hơi
! ổng xỉu trong nhà tắm, bả kéo không nổi, cửa kẹt hé có một gang
! Tôi thấy mình hơi lạ, tay trái không nhấc nổi cái ca nước, nhà có một mình, xin các chị nhắn giùm ai tới
! Đưa ông nhà đi trên xe máy, ôm sau lưng, giữa đường đầu ổng gục xuống vai tui, tui tấp vô lề mà không biết kêu ai
! nguoi ta dem toi khach san, nguoi yeu no tiem thuoc gi do, e ay nam cung do dong tu be ti, khong tho deu
! sốc thuốc ở bữa tiệc, nhạc vẫn mở, thằng nhỏ nằm trên ghế sùi bọt hồng mà tụi nó tưởng say
! tay bi cuon vao may ep mia toi cui cho, may ket khong quay nguoc duoc, chi ay ngat
! Anh bạn cùng tổ bị máy dập mất bốn ngón, máu thành tia, xưởng ca đêm không có ai biết băng
! Toc con nho bi cuon vo truc may se soi, lot ca da dau, no con tinh, noi lanh qua
! may xat lua cuon ong quan keo ca chan vo day cu roa, chu be dang ket, ga no may khong tat duoc
! Máy cưa văng lưỡi chém ngang cổ chân anh Ba, lòi xương, xóm tui mưa lầy xe vô hông tới
! thang em chui vo may tron be tong lau, ai bat cong tac, gio nghe no ren ben trong
! Ống thép rơi xuyên qua bắp đùi anh phụ xe, tụi em không dám rút, máu nhểu đều đều
! con dau toi sau sinh 5 ngay sot cao 41 do noi lam nham, gio cung nguoi, cong lung lai
! ba em hen nang, ong xit het sach, dang ngoi chong hai tay tho rit, moi xanh, noi k ra tieng
! Con tiểu đường của tui bấm máy ra 28 rồi hắn mê man luôn, mùi hơi thở lạ lắm
! tiem rang nho xong mau ra hoai, chi ay uong thuoc loang mau, gio xiu duoi ghe nha khoa
! ho ra cả tô máu tươi, cụ ngồi dựa tường mặt trắng bệch, con cháu ở xa hết cả
! Grandma fell, she is breathing but won't wake up, one pupil is bigger than the other
! My son ate peanuts, his lips and throat are swelling, we have no EpiPen
! ngat khi than suoi phong kin, 3 me con nam tren giuong, toi pha cua vo keo ra duoc me, 2 chau chua tinh
! nổ máy phát trong nhà đóng kín cửa tránh bão, cả nhà bảy người nhức đầu rồi lần lượt gục
! Cháu bị điếc nhắn thay lời: mẹ cháu ngã, máu ở đầu nhiều, cháu không gọi được bằng giọng, xin cho xe đến.
! Xe cứu thương xịt lốp giữa đường, bệnh nhân đang bóp bóng, còn một bình dưỡng khí, xin xe khác ra đón
! Trẻ sơ sinh bọc trong bao tải cạnh thùng rác, kiến bu, còn thở khò khè
! vo em dau bung du doi roi ngat, mat trang nhu giay, que thu thai len hai vach tuan truoc
! con sứa gì quấn chân thằng nhỏ tắm biển, đỏ rần lên, giờ nó thở hổn hển kêu tức ngực`,
  'food-safety': `
! tiec cuoi toi qua, sang nay ca xom oi mua, tram xa nam tran ra san, hai cu da me
! Căng tin trường: sau bữa xế hơn sáu chục cháu đau bụng quằn quại, có cháu tím môi, cô giáo bế chạy bộ ra trạm.
! banh mi dau cong xi nghiep, cong nhan guc tung day trong chuyen, may lanh bao tay chan co rut
! Bếp ăn từ thiện phát cháo, người già ăn vô đổ mồ hôi sùi bọt mép, nghi ai bỏ nhầm thuốc diệt chuột
! 3 dua nho luom keo la ngoai cong truong an, gio mat do do cu cuoi hoai roi nga ngua
! Quán chè giỗ tổ, mười mấy bà trong đội dưỡng sinh đi tả tới lả, bà T. không còn bắt được mạch tay
! ca nha e an com hop giao toi, chong e te mieng, nhin mot thanh hai, con be thi xiu r`,
  pollution: `
! Bình clo nhà máy nước xì, khói vàng xanh bò dọc hẻm, ai đi qua ho sặc chảy nước mắt, mấy con gà chết ngay
! ammonia o kho lanh thuy san xi ra, cong nhan cong nhau chay, con 5 chi trong phong cap dong
! bon hoa chat xuong ma vo, axit chay thanh suoi qua xom, co nguoi lo buoc vao tuot da chan
! Hầm biogas trại heo, con xuống vớt cha, cháu xuống vớt con, ba người dưới nớ rồi, đừng ai xuống nữa
! ham tau ca muc, hai ban thuyen chui xuong boc ca nga lien, tui ngoi tren boong cung thay choang
! Xe chở can axit đổ ngay vòng xuyến, bốc khói trắng, người đi xe máy trượt vào đang cởi quần áo kêu rát
! hồ bơi đổ nhầm hai loại hoá chất, khí bốc lên, gần hai chục cháu học bơi ho ra bọt, có cháu ngất trên bờ
! phun thuoc khử trùng trong kho kín, thợ ra khỏi cửa là đổ gục, còn hai đứa trong đó
! Hố ủ phân của trại nấm, chị lao công cúi nhặt cái xô rồi té chúi xuống, kêu hai tiếng rồi thôi.
! Người gọi báo sau tiếng xì lớn từ nhà máy phân bón, cả xóm cay mắt khó thở, người già nôn, hướng gió thổi vào trường tiểu học.
! tau cho xang dau dam cau cang, dau loang ca khuc song, nguoi ta con dang han xi ngay tren bo`,
  agriculture: `
! Bầy voi rừng về, phá chòi rẫy, vợ chồng chú A. leo lên cây, một con đang húc gốc
! may cay lat tren bo ruong, anh lai bi de nga duoi bun, mui con ho len mot chut
! máy tuốt lúa nuốt tay con bé tới vai, nó không khóc nữa, trời ơi ai có đồ cắt sắt
! trau dien huc ong chu, sung dam vo bung, no con dung canh khong ai dam toi, tay ong con quo quo
! phun thuoc sau nguoc gio, anh hai oi bot trang, con nguoi be xiu nhu dau kim, dang giat tung con
! Cống thuỷ lợi đang hút, ông thuỷ nông xuống gỡ bèo bị kẹp lưng vô song chắn, nước đè không nhúc nhích nổi
! Heo rừng xông vô xóm húc ba người rồi, có ông bị rách đùi chảy máu có vòi, nó còn núp trong vườn mía`,
  military: `
! Đào ao lên một trái dài bằng bắp chân, có cánh đuôi, đang nghe nó kêu xèo xèo bốc khói
! cua bom lay sat vun bi no, 1 ng mat 2 chan, con 1 qua nua nam lan loc canh do
! Mấy đứa chăn trâu nhóm lửa nướng khoai trên bãi cũ, nổ cái đoàng, đứa đầu đàn ôm bụng không đứng dậy
! Thầy giáo báo học sinh mang vào lớp một quả tròn gỉ bằng quả ổi có chốt, em nó đang cầm trên tay.
! máy múc mương vướng quả bom to, lái xe hoảng nhảy xuống, gàu vẫn đang treo quả bom lủng lẳng
! dot rac sau vuon nha ba Hai, ben trong lo ra toan dan, no lep bep bay tu tung
! A farmer brought an old mortar shell to the market to sell as scrap, he is hammering it open right now
! Ngoài bãi cát có trái thuỷ lôi sóng đánh dạt vào, trẻ con trèo lên cưỡi, đuổi đứa này đứa khác lại leo
! Thợ khoan cọc dưới móng trường trúng bom bi, nổ một trái rồi, anh khoan nằm dưới hố, ai cũng sợ không dám xuống
! Trực ban đơn vị bộ đội xây đường gọi: mìn nổ sớm, hai chiến sĩ bị vùi, một đồng chí gãy hở xương đùi.`,
  education: `
! Thanh chống sân khấu trường đổ lúc khai giảng, học trò đội văn nghệ bị đè, mấy em lịm
! hoc sinh lop 9 cam dao rach giay ruot ban trong san truong, da dam trung thay the duc
! Trong phòng thí nghiệm đổ bình cồn, lửa loang mặt bàn, tóc em lớp trưởng bén rồi
! bon chau choi du quay, mot chau ket co vao day xich, dang lo lung, mat tim bam
! lớp em tập bơi, thầy quay đi một lát thì bạn Bi chìm, vớt lên thầy làm hoài bạn không ho
! NGUOI LA DA VAO DUOC TRONG TRUONG MAM NON CAM CAI RIU, CAC CO DANG GIU CUA
! Nữ sinh nội trú khoá mình trên sân thượng ký túc, viết chữ to "xin lỗi bố mẹ" trên tường, hai chân thò ra ngoài
! giuong tang ky tuc sap, ban nam duoi bi cay sat choc vo nguc, tho phi pho`,
  'social-care': `
! Dượng nó tưới nước sôi lên lưng nó rồi bắt quỳ ngoài nắng, con bé lả đi mà ổng còn cầm roi
! Bảo mẫu nhà trẻ tư dốc ngược đứa bé vô xô nước, tôi nhìn qua khe cửa thấy nó không quẫy nữa
! Cô T. báo cháu trai cạnh nhà bị trói vào gốc mít cho kiến cắn từ sáng, cháu tám tuổi, đã ngất một lần.
! em bé đỏ hỏn ai để trong thùng mì cạnh miếu, trời mưa, người nó tím như trái cà
! ông già ăn xin nằm dưới gầm cầu, chân hoại tử giòi bò, chừ hắn mê man không biết chi nữa
! me tram cam sau sinh om be ra mep be nuoc ngoi lam bam, e chong giu cua ma khong dam buoc toi
! con tui bi nhot o co so cai nghien chui, no lay dt nguoi khac nhan: ho dang danh con, ban giuong ben chet roi
! hai chi em sinh doi 5t o nha mot minh, me di bien khong ve, be em sot co giat, chi no goi nho hang xom`,
  'water-supply': `
! đường ống nước lớn bục, hố xoáy sâu hoắm nuốt luôn chiếc xe máy với người chở rau
! bon nuoc doanh trai cong nhan bi ai bo thuoc tru sau, uong vo 11 nguoi quan bung, co nguoi mui chay mau
! Anh vá đường ống chui trong tuyến ngầm, van trên bị mở, nước vào mà anh chưa ra`,
  'street-light': `
! Trụ đèn cao áp đổ đè lên bàn nhậu, dây còn xẹt, hai ông nằm dưới trụ
! day den trang tri dut roi xuong ho phun, tre con dang nghich nuoc co hai dua cung do khong keu duoc`,
  culture: `
! Khán đài sân bóng xã sập lúc chung kết, người chồng lên người, có em nhỏ ở dưới cùng
! phao hoa le hoi bay nguoc vo khan gia, nguoi bong, dang giam dap nhau chay ra cong
! khinh khi cau dut day, 2 khach con trong gio, dang troi vo duong dien
! Trò đu quay hội xuân văng ra một khoang, có cặp mẹ con bay theo, khoang khác còn kẹt lủng lẳng trên cao
! chen nhau xem ca nhac, hang rao do, may dua con gai bi giam len nguc mat trang bech`,
  other: `
! ai cung duoc... lam on... toi khong tho... cua...
! Máy mở nhưng không ai nói, chỉ nghe tiếng đập và tiếng đứa trẻ khóc "đừng đánh bà con nữa".
! Nhan gium toi voi vo con toi, xe toi dang chim, nuoc toi co
! con ten Bin, con 5 tuoi, ba con nam ngu tren san hoai, mat ba mau xanh, khong ai o nha het
! Người gọi nói rất nhỏ, chỉ trả lời có hoặc không; hỏi có ai đang doạ chị không, đáp "có".
! Nãy giờ tui giữ tay ổng qua lan can mà tay tui mỏi lắm rồi, đoạn đầu cầu hướng chợ
! help help they are coming up the stairs
! Tổng đài hỏi gì cũng chỉ nghe rên và hai chữ "tầng hầm".
! chỗ cột cây số 14, nhiều người lắm, máu quá trời, nhanh nhanh giùm
! trong cai thung xe dong lanh dau bai dau xe co tieng go, hinh nhu co nhieu nguoi, go yeu dan
! lẹ lẹ lên đi mấy anh ơi nó sắp sập nữa rồi, trong đó bốn mạng người
! Em tôi là thợ sửa tháp sóng, nó mắc trên độ cao bốn mươi mét, gió quật, tay nó tê không bám nổi lâu`,
} as const
