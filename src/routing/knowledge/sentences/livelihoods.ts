/** Invented everyday reports of work, trade, school and health, and of offices. */
export const LIVELIHOOD_SENTENCES = {
  market: `
Cân ở sạp cá đầu chợ điêu lắm, mua 2 ký về nhà cân lại còn ký bảy.
cay xang gan cau ban thieu, do 50k ma kim xang len co ti xiu, de nghi kiem tra cot bom
Tôi mua bình gas về xài được có 12 ngày là hết, van niêm phong khác màu với mọi lần, nghi gas sang chiết lậu.
Mẹ tôi 76 tuổi đi dự hội thảo ở nhà văn hoá thôn, được tặng chai dầu ăn rồi bị dụ mua máy mát xa 14 triệu, hàng không nhãn mác.
KH PA cửa hàng vật liệu giao xi măng bao không đủ 50kg, ĐN kiểm tra.
Quán cơm trước cổng bệnh viện tỉnh thấy người nhà bệnh nhân ở quê lên là tính một suất 90 nghìn, không có bảng giá.
Phân NPK mua ở đại lý bón xuống ruộng cả tuần không tan, bao bì in nhoè, bà con nghi là phân giả.
thuoc tru sau mua o dai ly ve xit ko chet con nao, tem chong hang gia cao ra khong co ma
Bãi giữ xe hội chợ xuân ghi vé 5 ngàn mà thu 30 ngàn một chiếc, hỏi thì nói không gửi thì thôi.
Tiệm vàng mua vào trừ hao vô tội vạ, nhẫn hai chỉ của tôi cân ra thiếu năm phân so với hoá đơn chính tiệm đó bán.
Gửi cơ quan quản lý thị trường: trên tuyến phố đi bộ có hơn chục sạp bày túi xách, giày gắn mác hiệu nổi tiếng nhưng là hàng nhái bán công khai.
Mũ bảo hiểm bán ngoài vỉa hè 40 ngàn một cái, bóp nhẹ là nứt, mong các anh kiểm tra chất lượng.
Đặt áo khoác trên livestream của shop trong huyện cũ, giao tới là cái giẻ, gọi lại thì bị chặn số.
Bão vừa xong tiệm tạp hoá nâng thùng mì từ 110 lên 200 ngàn, nước bình cũng đội gấp đôi.
Tôn lợp nhà sau lũ bị các đại lý hét giá, tấm trước 160 nay 260 ngàn, dân đang cần sửa nhà mà bị ép quá.
Em là sinh viên, sửa laptop ở tiệm gần trường bị tráo ổ cứng, tiệm chối không chịu trách nhiệm bảo hành.
ba con trong ban di cho phien bi can dieu, can treo cua lai buon thieu 3 lang moi can ngo
Thương lái ép giá sầu riêng, cọc 65 ngàn một ký, tới ngày cắt chỉ trả 40 ngàn rồi bỏ vườn.
Đại lý thu mua cà phê nhận ký gửi hơn 20 tấn của dân rồi đóng cửa, không ai liên lạc được.
The souvenir shop by the citadel charged me 900,000 for a hat with no price tag; the next stall sells it for 120,000.
Quán nước cạnh nhà thi đấu treo bảng một giá, tính tiền một giá, đội bóng trường em bị chém 45 ngàn một ly trà đá.
Siêu thị mini niêm yết kệ một giá, ra quầy quét mã một giá khác, tuần này tôi bị ba lần.
Mỹ phẩm trộn bán cho học sinh qua mạng, hộp không ghi nơi sản xuất, mặt con tôi sưng đỏ sau hai ngày bôi.
Thuốc lá điện tử bán lén ở tiệm phụ kiện điện thoại cạnh trường cấp 2, xin quản lý thị trường vào xem.
CD báo cửa hàng xăng dầu treo bảng "hết xăng" từ sáng dù hôm qua xe bồn mới vào, ĐN xác minh găm hàng chờ tăng giá.
Tiệm photo trong ký túc bán giáo trình in lậu, mực nhoè, giá bằng sách thật, sinh viên mua xong không được đổi.
Sữa bột người già quảng cáo chữa tiểu đường, bán tận nhà, bà ngoại cháu mua 8 hộp rồi mới biết là hàng giả.
O bán hàng ở chợ ni cứ thấy khách du lịch là chém, tô bún 35 ngàn lấy của người ta 120 ngàn, mất mặt xứ mình quá.
Mấy ảnh xuống chợ coi giùm, cân đồng hồ của mấy sạp thịt không có tem kiểm định, dân tụi tui mua bị hụt hoài.
Nhóm người đi xe bán tải tới xóm bán nồi inox "thanh lý công ty phá sản", dùng một tuần rỉ sét hết, các cụ bị lừa nhiều.
Bình ắc quy xe điện mua còn phiếu bảo hành 12 tháng, hỏng sau 2 tháng mà cửa hàng không nhận lại.
Cửa hàng điện máy khuyến mãi bốc thăm trúng thưởng, ai cũng trúng rồi bắt mua thêm nồi cơm 2 triệu mới được nhận.
Một công ty đa cấp thuê hội trường tổ dân phố, kêu nộp 10 triệu lấy máy lọc nước rồi rủ thêm người ăn hoa hồng.
Kính gửi Uỷ ban nhân dân phường, tôi là tiểu thương ngành vải, đề nghị xử lý tình trạng vải nhập lậu không hoá đơn bán phá giá trong chợ.
can tet tiem tap hoa gam bia cho len gia, thung 360k doi 450k moi ban, hoi hoa don thi ko co
Giá heo hơi giảm mà thịt ngoài chợ không ai niêm yết giá, mỗi người một giá, nhờ xã nhắc các quầy ghi bảng.
Dầu nhớt ở tiệm sửa xe đầu dốc là hàng đóng chai lại, logo dán lệch, đổ vào máy nóng ran.
Trước cổng đền vào mùa lễ, hàng mã hàng hương chào kéo ép khách mua mâm lễ 700 ngàn, không mua là chửi; giá không hề niêm yết.
@ Tôi tố cáo chủ kho ở cụm tiểu thủ công nghiệp làm giả tem nhãn nước mắm của hợp tác xã, mỗi đêm đóng hàng nghìn chai tuồn ra chợ.
@ Tố cáo cơ sở sang chiết gas trái phép sau nhà, cắt tai bình của hãng khác rồi sơn lại đem bán cho quán ăn.
# Tôi khiếu nại quyết định xử phạt 15 triệu về hàng không rõ nguồn gốc, vì lô áo mưa đó tôi có đủ hoá đơn mà đoàn không xem.
`,
  finance: `
Ban quản lý chợ thu tiền chỗ ngồi mỗi ngày 10 ngàn mà không đưa vé, hỏi biên lai thì làm lơ.
tien rac thang nay thu 45k, thang truoc 25k, ko thay thong bao tang phi gi ca
Trụ sở xã cũ sau khi sáp nhập bỏ không hơn nửa năm, cửa kính vỡ, bàn ghế công để mục, quá lãng phí.
Thôn thu mỗi hộ 1 triệu rưỡi làm đường bê tông, đường xong rồi mà chưa công khai chi hết bao nhiêu.
Nhà tôi thuộc hộ nghèo mà vẫn bị thu quỹ phòng chống thiên tai, đề nghị xem lại việc miễn.
Xe ô tô biển xanh của xã thường đậu ở quán nhậu tối chủ nhật, xin hỏi có được dùng xe công việc riêng không.
KH PA thuế khoán hộ kinh doanh tạp hoá bị tính gấp đôi dù doanh thu giảm, ĐN giải thích.
Lệ phí làm giấy tờ ở quầy niêm yết 8 ngàn, tôi bị thu 20 ngàn, biên lai không ghi khoản chênh.
Nhà tập thể giáo viên cũ là tài sản của nhà nước mà có người tự chiếm cho thuê lấy tiền riêng.
Tôi làm thợ hồ sửa trụ sở tổ dân phố từ năm ngoái, tới nay xã chưa quyết toán, chưa trả công cho anh em.
Trạm y tế cũ bỏ hoang từ ngày dời về chỗ mới, đất và nhà công để cỏ mọc, sao không đấu giá hoặc cho thuê.
Quỹ vì người nghèo vận động mỗi nhà 100 ngàn như bắt buộc, không đóng thì bị đọc tên trên loa.
Thuế đất phi nông nghiệp nhà tôi nộp rồi, có giấy nộp tiền, vậy mà vẫn nhận thông báo nợ kèm tiền chậm nộp.
tien dong gop lam cong chao ap van hoa thu ca chuc trieu ma lam co cai khung sat, de nghi cong khai
Bến đò ngang của xã cho thầu nhưng giá vé qua đò tăng lên 15 ngàn, quy định của tỉnh chỉ 7 ngàn.
Kính gửi sở tài chính, đề nghị công khai dự toán và quyết toán ngân sách của phường theo đúng luật, trên bảng tin không hề có.
Ki ốt nhà nước ở chợ được cho thuê lại lòng vòng, người đứng tên không bán, cho người khác mướn ăn chênh gấp ba.
Tôi nộp tiền đặt trước đấu giá khu nhà cũ của hợp tác xã, không trúng mà hai tháng chưa được hoàn cọc.
Phí vệ sinh phòng trọ thu theo đầu người hay theo phòng? Chủ trọ tôi nói phường thu 25 ngàn mỗi đứa sinh viên.
Máy phát điện xã mua sau bão năm kia giờ thấy nằm ở nhà riêng ông tổ trưởng, tài sản công mà ai quản lý?
Bãi xe công cộng của phường giao cho tư nhân thu, không rõ nộp ngân sách bao nhiêu, vé in tay không có mã số thuế.
Chúng tôi là tiểu thương, tiền thuê sạp tăng 40% một lần mà không họp, không có quyết định giá, xin xem lại mức thu.
Ủng hộ đồng bào bão lũ tôi góp qua tổ dân phố, ba tháng rồi chưa thấy bảng kê số tiền đã chuyển.
CD báo bị thu phí tham quan cho người địa phương ở điểm du lịch trong khi được miễn theo nghị quyết, ĐN hướng dẫn.
The commune charged me a 200,000 "support fund" when I registered my small shop, and gave no receipt.
Nhà văn hoá xóm cho thuê làm kho chứa ngô, tiền thuê chẳng biết vào quỹ nào.
Lệ phí trước bạ xe máy của tôi bị tính theo đời mới, xe tôi đời 2012, nhờ điều chỉnh số tiền.
Bàn ghế, máy tính thanh lý của trụ sở huyện cũ chất thành đống ngoài sân mưa nắng, tiền dân cả đó.
Tui bán vé số mà tổ cũng thu tiền an ninh, tiền đường, tiền quỹ khuyến học, năm nào cũng bảy tám khoản, có khoản nào bắt buộc không?
Hợp tác xã thu thuỷ lợi phí trong khi nghe nói nhà nước đã miễn, một sào 30 cân thóc là thu theo quy định nào?
ho kinh doanh nghi ban tu thang 2 da bao roi ma van bi tinh thue mon bai, bay h di dau xoa no
Đoạn đường bê tông vừa làm hai năm nay lại lấy tiền ngân sách làm lại, trong khi hồ sơ chi không ai được xem.
Tôi chuyển nhầm tiền nộp phạt hai lần qua kho bạc, xin hoàn lại một lần, kho bạc chỉ sang xã, xã chỉ sang kho bạc.
Hội đồng thôn bán cây xà cừ ở sân đình lấy tiền nhưng không họp dân, tiền bán cây là của chung.
Phí ra vào bến thuyền thu của ngư dân mỗi chuyến 50 ngàn, giấy thu là tờ vở học sinh.
Quầy thu lệ phí chỉ nhận chuyển khoản vào số tài khoản tên cá nhân, tôi thấy không đúng, tiền nhà nước sao vào túi riêng.
Nhà khách của huyện ngày xưa nay bỏ trống mà vẫn thuê bảo vệ, vẫn sáng đèn, ngân sách nào chịu?
@ Tôi xin tố cáo kế toán xã lập khống danh sách ngày công nạo kênh để rút tiền ngân sách hơn 60 triệu.
@ Tố cáo trưởng thôn rút quỹ chung của thôn 80 triệu, mua xe cho con trai, sổ thu chi xé mất trang.
# Tôi khiếu nại thông báo truy thu tiền thuê mặt bằng chợ 4 năm vì tôi đã trả sạp từ 2021, có biên bản bàn giao.
# Khiếu nại quyết định thu tiền sử dụng công trình công cộng đối với hộ tôi, tính sai diện tích 12 mét vuông.
`,
  culture: `
Đình làng có sắc phong từ đời Nguyễn mà mái dột, cột mối ăn rỗng, chẳng thấy ai tu bổ.
quang cao cho vay khoan cat be tong dan day cot dien, tuong nha dan, boc xong mai lai dan
Băng rôn chào mừng ngày lễ treo ngang đường viết sai chính tả "chào mùng", mất mỹ quan lắm, nhờ phường sửa.
Sân bóng chuyền của thôn bị bỏ không, lưới rách, trụ gãy, tụi em chiều không có chỗ chơi thể thao.
Nhà văn hoá xóm quanh năm khoá cửa, chìa khoá ở nhà bác trưởng thôn, bà con muốn tập văn nghệ không mượn được.
Biển quảng cáo rượu dựng ngay trước cổng trường tiểu học, em nghĩ không được phép.
Hướng dẫn viên ở khu di tích nói sai lịch sử, lại không đeo thẻ, khách tây hỏi gì cũng chối.
Kính gửi phòng Văn hoá - Xã hội, cổng tam quan chùa cổ xếp hạng cấp tỉnh vừa bị sơn lại màu xanh đỏ, mất hết nét xưa.
Lễ hội cầu ngư năm nay bán vé chỗ ngồi xem đua thuyền, dân làng phải mua mới được vô, kỳ cục.
Cụm loa truyền thanh thôn hư từ mùa mưa, mấy tháng nay không nghe được tin gì của xã.
loa phuong 5h sang da phat tin, mo nguoi gia tre nho khong ngu dc, xin doi gio phat
Thư viện phường mở cửa hai buổi một tuần, sách thiếu nhi cũ rách hết, mong bổ sung sách mới cho các cháu.
Bể bơi công cộng không có cứu hộ, nước lại cạn, vé vẫn bán đều.
Tượng đài liệt sĩ trung tâm bị trẻ con vẽ bậy lên bệ, chữ vàng rơi mất mấy chữ.
Quán net gần trường cấp hai cho học sinh chơi game bạo lực quá 22 giờ, không thấy ai kiểm tra giấy phép.
Khách sạn nhận phòng rồi mới báo phụ thu lễ, tiêu chuẩn ba sao mà phòng mốc, du khách phàn nàn nhiều, đề nghị kiểm tra hạng sao.
Đoàn xiếc lô tô về sân vận động xã dựng rạp, biểu diễn tục tĩu trước mặt trẻ em.
Nhà ngang đường mở điện coi bói, lên đồng, phán bệnh, khách tới nườm nượp, đây là mê tín.
Bia đá ghi tên người đỗ tiến sĩ ở văn miếu bị mưa mòn không đọc được, cần che mái.
Màn hình LED quảng cáo ở ngã tư chiếu clip hở hang giữa ban ngày, con nít đứng coi.
KH PA biển hiệu cửa hàng ghi toàn chữ nước ngoài, không có chữ Việt, ĐN xử lý.
Mạ đi hội vật làng về nói ban tổ chức trao giải không đúng thể lệ, hò bả trạo bị cắt để nhường chỗ cho ca nhạc tài trợ, mất cả ý nghĩa lễ hội.
Nhà cổ trong phố bị chủ tháo vì kèo gỗ bán cho lái, nhà này có trong danh mục di sản.
Bản tôi làm homestay mà chưa ai hướng dẫn đăng ký, khách tới đông, mong được tập huấn du lịch cộng đồng.
Nhạc công đám tang hát nhạc chế, múa khoả thân, quá phản cảm với nếp sống văn hoá.
Đội chiêng của buôn mình thiếu bộ chiêng, xin xã hỗ trợ để dạy cho lũ trẻ kẻo mất nghề.
The sign at the waterfall tourist site has English that says the opposite of the Vietnamese; a visitor could be hurt.
Người ta xây kiốt bán hàng sát tường thành cổ, trong vùng bảo vệ một của di tích.
Giếng Chăm cổ trong làng bị đổ đất lấp một nửa để làm chỗ để xe, mong giữ lại di tích.
CD báo poster hát nhạc hội dán kín bảng tin, trụ đèn, cột biển báo, ĐN bóc và phạt đơn vị quảng cáo.
Tour đảo một ngày quảng cáo có lặn san hô, lên tàu rồi cắt hết, công ty lữ hành không giấy phép trong biển tên.
xe dap the duc ngoai troi o nha van hoa to 5 gay ban dap, tay nam han gi, ng gia tap de te
Trao giải hội thi thể thao phường mà huy chương vàng cho đội không thi đấu, các đội bức xúc.
Gia đình văn hoá năm nay bình xét kiểu chia phần, nhà đánh nhau cả xóm biết vẫn được bằng khen.
Đám cưới trong ấp bắc rạp ba ngày, ăn uống linh đình trái hương ước, mong đưa nếp sống văn minh vào quy ước.
Chợ nổi giờ còn vài ghe, tỉnh có chính sách gì giữ lại cho du khách coi không, tui làm nghề đưa đò khách sắp bỏ.
Bảng tên đường mang tên danh nhân ghi sai năm sinh năm mất, thầy giáo sử như tôi đọc mà đau lòng.
Rạp chiếu phim bán vé phim 18+ cho học sinh lớp 8 mà không hỏi tuổi.
@ Tôi tố cáo nhóm người đào trộm cổ vật quanh nền tháp cũ, đêm đêm chở bình gốm đi bán.
@ Tố cáo thủ từ bán đôi câu đối cổ của đền rồi thay bằng bản chép mới.
# Khiếu nại quyết định buộc tháo dỡ biển quảng cáo của tiệm tôi dù tôi đã gửi hồ sơ thông báo và được đóng dấu nhận.
`,
  religion: `
Có nhóm lạ tới từng nhà trọ công nhân rủ theo đạo, bảo bỏ bàn thờ ông bà, chưa thấy đăng ký với chính quyền.
Chi hội Tin Lành ở bản chúng tôi xin điểm nhóm sinh hoạt gần hai năm chưa được chấp thuận.
nguoi mac ao nha su di xin tien tung quan, noi xay chua o tinh khac, chac la su gia
Chùa xin phép tổ chức đại lễ Vu Lan tập trung đông người, hồ sơ nộp rồi mà xã chưa trả lời.
Hộ dân tộc Mông mới chuyển về chưa được công nhận vào danh sách thụ hưởng chương trình mục tiêu quốc gia cho đồng bào thiểu số.
Giáo xứ muốn sửa lại nhà thờ cũ bị dột, xin hướng dẫn hồ sơ tôn giáo phải nộp ở đâu.
Mình là người Ba Na, năm ngoái được hứa cấp bồn chứa nước theo chính sách dân tộc mà tới giờ chưa thấy.
Người có uy tín của làng mất rồi, buôn chưa được bầu lại để hưởng chế độ.
Kính gửi sở dân tộc và Tôn giáo, chùa Khmer phum tôi cần hỗ trợ đóng ghe ngo cho hội Ok Om Bok của đồng bào.
Tổ dân phố không cho nhóm Phật tử tụng kinh ở nhà niệm Phật đã đăng ký, xin hỏi quy định tự do tín ngưỡng.
KH PA nhóm "Hội thánh" lạ tụ họp trong căn hộ chung cư, lôi kéo sinh viên bỏ học, ĐN xác minh.
Thầy mo trong bản bắt gia đình bò chết phải nộp phạt cúng làng, tập tục cũ mong cán bộ dân tộc vận động.
Chúng tôi theo đạo Cao Đài, thánh thất bổ nhiệm chức việc mới đã gửi danh sách mà chưa có văn bản xác nhận.
Tập tục tảo hôn ở bản còn nhiều, hai đứa 15 tuổi vừa làm lễ cưới theo lệ, mong phòng dân tộc tuyên truyền.
Xã nói thôn tôi ra khỏi diện đặc biệt khó khăn nên cắt thẻ bảo hiểm người dân tộc, nhưng đời sống bà con còn khổ hơn trước.
Cán bộ phát loa toàn tiếng Kinh, mế già người Thái không hiểu, đề nghị có bản tin tiếng dân tộc.
Có người tới xưng là hội từ thiện của giáo phận, quyên tiền xây đền, cha xứ bảo không hề có.
Nhà thờ họ đạo bị kẻ nào đập tượng Đức Mẹ ở đài ngoài đồng, giáo dân rất buồn, mong chính quyền phối hợp.
xin cho hoi muon dang ky sinh hoat ton giao tap trung tai nha rieng cho 20 tin huu thi can giay to chi
Bà con Chăm Bani kiến nghị cho mượn hội trường làm lễ Ramưwan vì thánh đường đang tu sửa.
Đạo lạ bắt tín đồ bán trâu nộp quỹ chờ ngày tận thế, bản tôi đã có ba nhà bán.
Dự án hỗ trợ đất ở cho đồng bào dân tộc thiểu số nghèo làm dở, 11 hộ Xơ Đăng vẫn ở lán tạm.
Sư trụ trì mới về tự ý di dời bài vị hậu, phật tử trong làng không đồng tình, nhờ Giáo hội và xã hoà giải.
Nhà chùa nuôi dưỡng 14 cháu nhỏ muốn xin làm thủ tục hoạt động từ thiện của cơ sở tôn giáo.
Người Dao ở xóm Trên chưa nhận tiền khoán theo chương trình 1719, nhà dưới nhận rồi.
Our small international church would like to gather for Easter at a rented hall; whom do we notify about foreigners' religious activity?
Tụi nhỏ người Raglai không có ai dạy chữ dân tộc mình, hồi trước có lớp ở nhà cộng đồng giờ bỏ, mong ban dân tộc lo.
Miếu thờ Bà của xóm bị một người tự xưng con của Thánh chiếm, đặt hòm công đức thu riêng, bà con muốn giao lại ban quản lý tín ngưỡng.
CD báo có truyền đơn truyền đạo trái phép nhét dưới cửa cả dãy phố, ĐN kiểm tra.
Hòm công đức ở đền đông khách mà không công khai, ban trị sự tín ngưỡng không đại diện cho dân.
Lễ cúng bến nước của buôn bị cấm vì nói mê tín, đây là tín ngưỡng lâu đời của người Êđê, xin xem xét.
Dạ con ở trong này, niệm phật đường xóm con muốn nâng lên thành chùa thì làm đơn gởi mô ạ?
Danh sách hộ dân tộc được cho vay vốn ưu đãi lại có người Kinh khá giả, bà con thắc mắc.
Giáo họ xin đất mở rộng nghĩa trang giáo xứ đã hết chỗ chôn, hỏi cơ quan tôn giáo nào xem xét.
lang minh chia lam 2 phe vi theo dao khac nhau, ko cho chon chung nghia dia, mong can bo xuong hoa giai
Hội đoàn kết sư sãi đề nghị cấp sách học chữ Pali cho sư sinh ở chùa.
Hai hộ trong bản bị người cùng làng nghi có ma lai, không ai dám tới lui, đề nghị cán bộ dân tộc vận động xoá hủ tục này.
Cầu xin xã giúp người Rơ Măm chúng tôi giữ nhà rông, và cấp tiền cho dân tộc rất ít người như nghị quyết đã nói.
@ Tôi tố cáo người cầm đầu tà đạo ép tín đồ nộp tiền, giam mấy chị không cho về nhà ở căn nhà cuối bản.
# Chúng tôi khiếu nại văn bản từ chối đăng ký điểm nhóm tôn giáo vì lý do nêu trong văn bản không đúng sự thật.
`,
  education: `
Đầu năm lớp con tôi thu quỹ phụ huynh 1 triệu 2, tiền rèm, tiền máy lạnh, nói tự nguyện mà ai không đóng bị nhắc trong nhóm.
truong mam non cong het cho, chau 4 tuoi ko xin hoc dc, phai gui tu thuc 3tr/thang
Cô giáo dạy thêm chính học sinh lớp mình, đứa nào không học thì kiểm tra toàn điểm 5.
Nhà vệ sinh trường cấp hai hôi và không có nước, con gái tôi nhịn cả buổi tới đau bụng.
Điểm trường bản trên không có giáo viên từ sau tết, lũ trẻ lại lên nương.
KH PA con chuyển trường theo bố mẹ đi làm công nhân, trường mới không nhận vì trái tuyến, ĐN hướng dẫn.
Cháu tôi bị nhóm bạn chặn đánh trong nhà xe trường, quay clip đưa lên mạng, trường bảo trẻ con đùa.
Thầy bắt em quỳ trước lớp vì quên mang vở, em xấu hổ không muốn đi học nữa.
Xe đưa đón học sinh nhồi 40 cháu vào xe 29 chỗ, nhà trường ký hợp đồng mà không kiểm tra.
Trường bắt mua đồng phục ở một tiệm, áo mỏng tang 220 ngàn, ngoài chợ có 90.
Kính gửi sở giáo dục và Đào tạo, điểm thi vào 10 môn Văn của con tôi trên phiếu lệch với bảng niêm yết, xin phúc khảo ở đâu.
Con em học hoà nhập, bé tự kỷ, trường nói không có giáo viên chuyên biệt nên khuyên cho ở nhà.
Mái tôn phòng học lớp 3 dột, trời mưa các cháu dồn về góc lớp ngồi học.
Trung tâm tiếng Anh thu 18 triệu cả khoá rồi đóng cửa, giáo viên tây biến mất, phụ huynh không đòi được học phí.
Lịch học nghề phổ thông bắt đóng 300 ngàn dù em không đăng ký, ai cũng bị ghi tên.
Bằng tốt nghiệp cấp 3 của tôi mất, trường cũ đã sáp nhập, giờ xin bản sao từ sổ gốc ở mô?
Lớp xoá mù chữ ban đêm cho các mế trong bản nghỉ từ tháng trước, chị em đang học dở chữ cái.
O hiệu trưởng cho thuê sân trường làm bãi giữ xe giờ ra chơi, con nít không có chỗ chạy nhảy.
Học sinh lớp 12 tụi em học 3 ca một ngày, tối còn tăng tiết bắt buộc, bạn nào nghỉ là hạ hạnh kiểm.
hoc sinh ho ngheo ban tru o truong noi tru chua nhan gao 15kg/thang 2 ky roi
Nhóm trẻ tư thục cuối hẻm nhốt hai chục bé trong phòng 15 mét vuông, cô giữ trẻ không có bằng mầm non.
Trường mới xây xong hai năm chưa có bàn ghế, con tôi vẫn học nhờ nhà văn hoá.
Bố mẹ tôi ở xa, nhà tôi cách trường 9 cây đường đồi, mong mở lại điểm trường lẻ đã bị dồn.
Sách giáo khoa giao thiếu môn Toán tập 2, giữa kỳ rồi lớp con phải photo.
The kindergarten asks every foreign parent for a "facility donation" of five million before it enrols a child.
Tổng phụ trách giao chỉ tiêu mỗi học sinh nộp 5 ký giấy vụn hoặc đóng 50 ngàn, nhà nghèo phải đi mua giấy.
Giáo viên hợp đồng chúng tôi dạy thay từ tháng 9 mà trường chưa trả tiền tiết.
Con tui học lớp 1 mà cô kêu phải học trước bảng chữ ở nhà cô hè rồi, ai không học là theo không kịp.
CD báo trường cho học sinh nghỉ học đột xuất đón đoàn kiểm tra, không báo phụ huynh, ĐN chấn chỉnh.
Em bị rớt tên khỏi danh sách xét học bổng khuyến học của xã dù điểm 9,4, bạn điểm thấp hơn lại có.
Sĩ số lớp con 58 cháu, ba cháu một bàn, phường có kế hoạch mở thêm lớp không ạ.
Trường tổ chức đi trải nghiệm 850 ngàn một em, ai không đi phải viết bản tường trình.
Học phí đã miễn theo chủ trương mới mà trường vẫn thu tiền hai buổi, tiền nước uống, tiền sổ liên lạc.
Bạn em nghỉ học lấy chồng lúc lớp 9, cô chủ nhiệm tới nhà mà không vận động được, mong trường và xã giúp bạn quay lại lớp.
Cổng trường đóng lúc 6h50, học sinh tới sớm phải đứng mưa ngoài lề, xin trường mở cổng sớm.
Đại học thông báo tuyển sinh hệ liên thông tại huyện cũ, học xong không được cấp bằng, 30 người chúng tôi mất tiền.
! Trần phòng học tầng hai trường tiểu học vừa sập xuống lúc các cháu đang ngồi học, có cháu bị thương, cứu gấp.
! Cháu bé lớp lá vừa bị bỏ quên trên xe đưa đón đóng kín, gọi không trả lời, chúng tôi đang đập kính!
@ Tôi tố cáo hiệu trưởng nhận tiền chạy trường 20 triệu một suất vào lớp 1, tôi có ghi âm.
@ Tố cáo cô bảo mẫu lớp nhà trẻ dán băng keo miệng trẻ, nhét giẻ để khỏi khóc.
# Tôi khiếu nại quyết định buộc thôi học một năm đối với con tôi vì hội đồng kỷ luật không mời gia đình dự họp.
`,
  'food-safety': `
Bánh mì bán trước cổng trường, ba đứa lớp con tôi ăn xong ói mửa, đau bụng cả đêm.
quan bun co gian chay lung tung trong bep, rua bat trong thau nuoc den si
Lò mổ heo lậu trong khu dân cư, mổ ngay nền xi măng, thịt không đóng dấu kiểm dịch mà sáng nào cũng chở ra chợ.
Bếp ăn công ty cho công nhân ăn cá ươn, chiều qua cả tổ tôi ngứa, mẩn đỏ, buồn nôn.
Nước đá cây chở bằng xe ba gác không che, quán cà phê đập ra bỏ ly cho khách uống.
KH PA xúc xích hết hạn 2 tháng vẫn bày bán ở căng tin bệnh viện, ĐN kiểm tra.
Gà chết bệnh được thu mua về luộc làm gà ủ muối bán ở khu trọ, tôi thấy tận mắt.
Măng ngâm ở chợ vàng khè, mùi hắc như hoá chất, bà con nghi ngâm vàng ô.
Rượu trắng nấu ở bản pha cồn, hôm đám cưới hai ông uống xong mờ mắt.
Em mua trà sữa thấy con gián trong trân châu, quán chỉ xin lỗi rồi bán tiếp.
Kính gửi Sở Y tế, cơ sở làm giò chả gần nhà tôi dùng hàn the, phơi bì lợn cạnh cống lộ thiên.
Suất ăn bán trú của các cháu có 28 ngàn mà hôm nào cũng cá viên đông lạnh không tem, cơm khê; mong kiểm tra nguồn thực phẩm.
Xe bán thịt nướng ngoài bãi biển dùng dầu đen như nhớt xe, chiên đi chiên lại.
Ốc bán ở chợ đêm ngâm hoá chất cho to, ăn vô tê lưỡi hết trơn.
Nước đóng bình 20 lít có rêu xanh dưới đáy, hãng không ghi số công bố chất lượng.
Chè bưởi bán online đóng hộp không nhãn, không hạn dùng, ăn ra mùi chua.
dam gio ben noi nau an thue, 27 ng an xong di ngoai phai vao tram xa, nghi mon goi tom
Tiệm bánh trung thu nhà làm nhân thịt để ngoài nắng, ruồi bâu, bán cho công nhân giá rẻ.
Sạp rau nói rau sạch có chứng nhận mà tôi thấy sáng lấy ở chợ đầu mối về dán tem, rửa bằng nước mương.
Căn tin trường nghề bán mì tôm xài đũa rửa qua loa, mấy đứa em cùng phòng bị giun.
O bán bún trong chợ bốc bằng tay không, tiền cũng tay nớ, bún cũng tay nớ.
I got food poisoning from the seafood buffet on the beach road; four guests in our hostel are also sick.
Heo bệnh dịch tả bị chôn hôm trước, tối có người đào lên chở đi xẻ thịt bán, lo người ăn bị bệnh.
Mật ong rừng bán cho khách du lịch toàn đường nấu, uống vào đau bụng, chai không ghi nơi làm.
Bếp từ thiện phát cơm ở cổng bệnh viện, người bệnh ăn xong tiêu chảy, nhờ xem lại chỗ nấu có đảm bảo vệ sinh không.
Tụi con học nội trú, thịt trong bếp có dòi, nói với cô cấp dưỡng thì cô bảo nhặt ra là ăn được.
Quán cháo lòng sát nghĩa địa, lòng mua về ngâm bột thông cống cho trắng, mùi khó tả.
CD báo cửa hàng tiện lợi bán sữa chua phồng nắp, hạn sử dụng bị dán đè tem mới, ĐN lập biên bản.
Nem chua phố chợ làm bằng thịt vụn bốc mùi, phụ gia không rõ, cả họ tôi bị đầy bụng dịp rằm.
Thực phẩm chức năng giảm cân mua của chị đồng nghiệp, uống vào tim đập nhanh phải vô cấp cứu.
Khô cá phơi ngoài lề đường, xịt thuốc diệt ruồi thẳng lên cá, tui đi ngang thấy ớn quá.
Nhà hàng tiệc cưới dùng khăn lạnh hôi và nước chấm thừa đổ lại vào chai, nhân viên cũ kể vậy.
Bán nấm rừng ở chợ phiên không ai kiểm tra, năm ngoái có nhà ăn phải nấm độc rồi.
Bà bán xôi để cái thau xôi ngay miệng hố ga, bụi bay vô, mong y tế phường nhắc đậy kín.
Giấy chứng nhận vệ sinh của tiệm lẩu hết hạn từ năm kia mà vẫn treo, nhân viên không khám sức khoẻ.
Tiệm phở gần bến xe dùng giấy vệ sinh lau tô, nồi nước lèo qua đêm hâm lại.
qua cam tay ban o cong truong mau me loe loet, chu tau ko co hsd, tre con an xong moi xanh le
! Hơn 40 công nhân xưởng may vừa ăn trưa xong co giật, ngất hàng loạt, cần xe cấp cứu ngay, nghi ngộ độc.
! Cả nhà hàng xóm tôi ăn nấm lạ, giờ đang nôn ra máu, có hai cháu nhỏ lịm rồi.
@ Tôi tố cáo cơ sở sản xuất giá đỗ ngâm chất kích thích, trộn bột trắng ban đêm rồi bán cho bếp ăn trường học.
# Khiếu nại quyết định đình chỉ quán tôi 3 tháng về vệ sinh thực phẩm, mẫu nước mắm họ lấy không phải của quán tôi.
`,
  health: `
Trạm xá xã buổi trưa không có ai trực, cháu tôi sốt cao 40 độ phải bế đi 18 cây số.
bv huyen het thuoc bhyt, bac si ke don bat ra ngoai mua, 1tr2 ko dc thanh toan
Xóm tôi hơn chục người sốt xuất huyết mà chưa thấy phun hoá chất diệt muỗi.
Lịch tiêm chủng tháng này báo hết vắc xin 5 trong 1, con tôi trễ mũi hai tháng rồi.
Chó lạ cắn bốn người trong ấp, trạm y tế nói hết huyết thanh dại, phải chạy lên tỉnh.
Thẻ bảo hiểm y tế của mẹ tôi tới viện quẹt không lên, họ bắt đóng viện phí toàn bộ.
Phòng khám treo biển "bác sĩ nước ngoài" vẽ bệnh, khám xong phải nộp 9 triệu mới cho ra.
KH PA tiệm thuốc tây bán kháng sinh không cần toa, người đứng bán là học sinh, ĐN kiểm tra.
Kính gửi Giám đốc Sở Y tế, khoa cấp cứu để cha tôi nằm cáng ngoài hành lang 4 tiếng không ai đo huyết áp.
Mắt đỏ lây cả lớp con tôi, trường không báo y tế, phường có thuốc nhỏ mắt phát không?
Cô y tá thôn bản nghỉ sinh rồi, thuốc sốt rét không ai phát, nương xa muỗi nhiều lắm.
Spa gần nhà tiêm filler, mặt em sưng tím, chủ là thợ nối mi chứ không phải bác sĩ.
Khám sức khoẻ định kỳ người cao tuổi mà chỉ hỏi tên với đo huyết áp rồi cho về, không xét nghiệm như thông báo.
Xe cấp cứu gọi 50 phút mới tới, nói không có tài xế, nhà tôi ở khu tái định cư mới.
Bệnh viện đông mà có ba cửa lấy số, người bệnh ung thư như tôi 3 giờ sáng đã phải xếp hàng chờ khám.
Con tôi tiêm ở trạm về bị sưng áp xe tay, cô y tá nói bình thường.
dich tay chan mieng o nha tre 5 be bi roi, nha tre van mo cua nhan be, mong tt y te xuong
Nhà vệ sinh bệnh viện huyện cũ không có đèn, không giấy, người bệnh mổ đẻ không dám vào.
Máy chụp X quang của trung tâm hỏng từ tháng tư, bệnh nhân gãy xương phải sang viện tư.
Thuốc methadone phát trễ, anh em uống ở cơ sở đợi cả buổi lỡ việc làm, xin mở cửa 6 giờ.
Ông thầy lang đắp lá cho người gãy chân, thối cả thịt, vẫn treo biển chữa bách bệnh.
Con bé người Mông đẻ ở nhà bị băng huyết tháng trước, bản không có cô đỡ, xin đào tạo cô đỡ thôn bản.
Mạ tui chạy thận tuần ba bận, viện dời ca qua 11 giờ đêm, người già đi răng nổi.
The provincial hospital refused my international insurance and kept my passport until I paid cash.
CD báo BV thu phí giường dịch vụ dù nằm ghép ba người, ĐN xem lại viện phí.
Em uống thuốc ARV, phòng khám đổi lịch chỉ phát sáng thứ tư, công nhân không xin nghỉ được, sợ đứt thuốc.
Tôi làm công nhân, bệnh viện đúng tuyến chỉ khám giờ hành chính, xin khám bảo hiểm chiều thứ bảy.
Muỗi sinh ra từ các lu nước ở công trình bỏ hoang, mấy nhà quanh đó đã có ba ca sốt xuất huyết, đề nghị y tế dự phòng xử lý ổ lăng quăng.
Học sinh uống vitamin A ở trường xong chóng mặt, trạm y tế không giải thích.
Thú dữ cắn không nói, chứ ở đây rắn lục nhiều mà trạm xá không có huyết thanh kháng nọc.
Bác sĩ trạm chỉ tới thứ ba thứ năm, còn lại cửa khoá, bảng trực ghi đủ tuần.
Nhờ tỉnh đưa đoàn mổ mắt về huyện đảo, các cụ đục thuỷ tinh thể đi đất liền không nổi.
Sổ tiêm của con mất, trạm bảo không có trên hệ thống tiêm chủng quốc gia, phải tiêm lại từ đầu à?
Nhà thuốc bán que test cúm đội giá, thuốc hạ sốt trẻ em hết, dịch cúm A lan cả trường, mong ngành y tế có thông báo phòng dịch.
Tui nằm phòng 8 giường mà 16 người, bệnh lao nằm kế người mổ ruột thừa, hổng sợ lây sao?
Quầy thuốc bệnh viện phát nhầm thuốc tiểu đường cho má tôi, hên mà con dâu đọc kịp.
Phòng khám gần bến xe bán giấy khám sức khoẻ đi làm, đưa 150 ngàn là có dấu, khỏi cần khám.
! Ba tôi lên cơn đau tim, tím tái không thở được, gọi trạm xá không ai nghe máy, cứu với.
! Sản phụ đẻ rơi trên đường đèo, chảy máu nhiều, xin xe cấp cứu tới km đèo gấp!
@ Tôi tố cáo bác sĩ khoa ngoại nhận phong bì 5 triệu mới cho mổ trước, gia đình nghèo phải chờ.
# Tôi khiếu nại kết luận của hội đồng giám định y khoa ghi 21% vì bỏ sót vết mổ cột sống của tôi.
`,
  'social-care': `
Cụ bà 88 tuổi sống một mình trong chòi lá, không con cháu, chưa được trợ cấp người cao tuổi.
tro cap khuyet tat thang 5 thang 6 chua ve tai khoan, e ngoi xe lan ko lam gi ra tien
Có người đàn ông tâm thần đi lang thang ở chợ, mặc phong phanh, xin đưa vào trung tâm bảo trợ.
Hai cháu nhỏ mồ côi ở với bà ngoại mù, xã chưa lập hồ sơ trẻ có hoàn cảnh đặc biệt.
Nhà tôi bị cắt hộ cận nghèo trong khi chồng ung thư, vợ làm mướn, nhờ rà soát lại.
Xóm bình xét hộ nghèo nể nang, nhà có ô tô vẫn có sổ, mẹ con chị hàng xóm ở nhà dột thì không.
KH PA trẻ em xin ăn ở ngã tư đèn đỏ, có người lớn chăn dắt đứng xa, ĐN bảo vệ trẻ em can thiệp.
Chồng tôi say về đánh con gái 9 tuổi bầm tím chân, tôi cần chỗ tạm lánh cho hai mẹ con.
Quán massage đầu đường treo đèn hồng, có gái mại dâm đứng mời khách mỗi tối.
Kính gửi UBND xã, tôi là người khuyết tật nặng, xin xác định lại mức độ khuyết tật vì bệnh nặng thêm.
Lương tháng người 75 tuổi trở lên không có lương hưu nay hưởng bao nhiêu, mẹ tôi đủ tuổi từ tháng 7 mà chưa có tên.
Mái ấm tư nhân nhận nuôi trẻ bỏ rơi mà cho các bé đi bán vé số, bé nào bán ít bị phạt nhịn.
Con tôi bại não, xin xe lăn đã ba lần, danh sách năm nào cũng nói chờ.
Mế tôi già yếu, nhà sàn mục, nghe có chương trình xoá nhà tạm mà bản tôi chưa ai được ghi tên.
Bé gái trọ kế bên ngày nào cũng bị dì ghẻ bắt nhịn ăn, khoá ngoài ban công.
Gạo cứu đói giáp hạt phát 15 ký mỗi khẩu mà nhà tôi 5 khẩu được có 45 ký.
Anh trai tôi vừa cai nghiện về, muốn xin hỗ trợ quản lý sau cai và học nghề, gặp ai?
ba noi mat 2 thang roi ma tien mai tang phi cho doi tuong bao tro chua co
Người vô gia cư ngủ hàng hiên trung tâm thương mại đêm đông rét 9 độ, xin chăn ấm và chỗ ở.
Tiền trợ cấp đơn thân nuôi con em nộp đơn từ tết, cán bộ nói phải có xác nhận nơi chồng cũ.
Trung tâm dưỡng lão cho các cụ ăn nguội, không đổi tã, cụ nhà tôi loét lưng.
Trẻ trong xóm hay ra đập chơi, hè nào cũng có cháu đuối nước, mong mở lớp dạy bơi miễn phí cho trẻ em nghèo.
Dạ ông ngoại con bị lú lẫn đi lạc từ trưa, nhờ phường loa báo giúp và đưa về nhà xã hội nếu thấy.
Bà chị dâu ép thằng cháu 12 tuổi nghỉ học đi phụ hồ, xin cán bộ trẻ em tới khuyên.
Quà tết cho hộ nghèo có 300 ngàn mà tổ trừ 50 ngàn tiền xe chở.
A mentally ill woman with a baby sleeps under the flyover; please send social workers, not just guards.
CD báo thẻ BHYT hộ cận nghèo bị báo giảm sai, gia đình vẫn trong danh sách cận nghèo, ĐN điều chỉnh diện hưởng.
Mẹ đơn thân nhiễm HIV, hàng xóm kỳ thị không cho con tôi chơi chung, mong được giúp vay vốn, hỗ trợ sữa cho bé.
Cháu gái 14 tuổi lên mạng quen người rồi bỏ nhà đi, gia đình lo bị dụ vào đường dây xấu, xin tổng đài trẻ em hỗ trợ.
Nhà hảo tâm cho 40 phần quà, tổ chia cho người quen, mấy cụ neo đơn tật nguyền không có.
Điểm tựa cho người già cô đơn ở bản không có, già làng nằm một mình ốm, chẳng ai nấu cho bát cháo.
Mấy cháu lao động từ lò gạch mới 13, 14 tuổi đêm vẫn ra lò, mong bên bảo vệ trẻ em xuống.
Nhờ xã làm giấy xác nhận khuyết tật cho em tôi câm điếc, hội đồng hẹn họp ba lần chưa họp.
Tui bán vé số cụt chân, nghe có trợ giúp khẩn cấp khi bị tai nạn mà hổng biết hỏi ai.
Nhà nuôi trẻ mồ côi của chùa cần bác sĩ tâm lý cho các cháu vừa mất cha mẹ vì lũ, mong phòng văn xã kết nối.
Người nghiện vật vờ chích ngoài miếu hoang đã xin đi cai tự nguyện mà chưa được nhận vào cơ sở cai.
con dau bao hanh me chong 80t, ko cho an, nhot phong, hang xom nghe khoc hoai
! Có bé sơ sinh bị bỏ trong thùng giấy trước cổng chùa, người tím ngắt, còn thở yếu.
@ Tôi tố cáo cán bộ chính sách ghi tên người đã chết để lĩnh trợ cấp xã hội hằng tháng.
# Tôi khiếu nại quyết định thôi hưởng trợ cấp khuyết tật của con tôi, hội đồng không khám mà kết luận khỏi bệnh.
`,
  'merit-labour': `
Ba tôi thương binh 2/4, tiền trợ cấp tháng này chưa có ở điểm chi trả.
cty may no luong 2 thang, chu bo ve nuoc, 120 cong nhan khong biet keu ai
Mộ liệt sĩ nghĩa trang xã ghi sai quê quán bác tôi, gia đình xin đính chính trên bia.
Bảo hiểm thất nghiệp nộp hồ sơ 40 ngày chưa có quyết định hưởng.
Công ty không đóng bảo hiểm xã hội cho em dù trừ lương hằng tháng, tra VssID thấy trống.
Mẹ tôi là vợ liệt sĩ tái giá, hồ sơ nộp từ hai năm trước vẫn nằm ở xã.
KH PA công ty môi giới XKLĐ thu 80 triệu đi Nhật, quá hạn bay 9 tháng, ĐN hỗ trợ.
Anh em phu hồ làm giàn giáo không dây an toàn, hôm qua có người rơi từ tầng ba gãy chân, chủ thầu giấu.
Kính gửi sở nội vụ, tôi là cựu thanh niên xung phong thời chống Mỹ, xin hưởng trợ cấp một lần mà thiếu giấy tờ gốc.
Xưởng gỗ bắt làm 12 tiếng, chủ nhật cũng không nghỉ, tăng ca không trả thêm.
Ông nội em nhiễm chất độc da cam, giám định xong chưa thấy được phụ cấp.
Bị cho nghỉ việc vì mang thai tháng thứ năm, quản lý nói hết hợp đồng thử việc.
Nghĩa trang liệt sĩ mùa mưa lư hương vỡ, chữ trên bia mờ, gần 27/7 mà chưa ai sửa.
thuong binh nhu toi dc cap lai chan gia bn nam 1 lan, cai cu gay roi ma chua co lich
Lớp dạy nghề cho lao động nông thôn mở hai hôm chụp ảnh rồi nghỉ, chị em chưa biết cắm kim.
Con trai đi lao động ở Đài Loan bị chủ đánh, công ty phái cử không nghe máy, gia đình nhờ can thiệp.
Em là shipper, bị tai nạn trong giờ làm mà hãng nói đối tác nên không có tai nạn lao động.
Bảng vàng danh dự nhà bia thôn thiếu tên hai liệt sĩ người bản mình, các già buồn lắm.
Tết công ty thưởng bằng thùng mì, còn trừ lương những ngày bão nghỉ việc, như rứa có đúng luật không?
Hội chợ việc làm toàn sạp bán hàng đa cấp, sinh viên tụi em tới không có nhà tuyển dụng thật.
Nhà tình nghĩa cấp năm 1998 nay nứt, mẹ Việt Nam anh hùng ở không yên, xin sửa lại.
Chủ quán nhậu giữ căn cước và giam lương em phục vụ, nghỉ là mất một tháng.
Chúng tôi giúp việc theo giờ không hợp đồng, chủ nhà quỵt tiền, không biết cơ quan lao động nào nhận.
CD báo công ty cắt suất ăn ca, công nhân ngừng việc tập thể trước cổng KCN, ĐN hoà giải lao động.
The factory forces us to sign blank overtime sheets; foreign trainees are afraid to speak up.
Hài cốt chú tôi đã quy tập về tỉnh khác, xin giấy di chuyển về nghĩa trang quê nhà.
Quỹ tín dụng việc làm có cho người mãn hạn tù vay chăn nuôi không, tôi hỏi ấp mà không ai rành.
Chế độ tuất hằng tháng của mẹ liệt sĩ bị cắt vì khai lộn năm sinh, nhờ mở lại.
Đợt điều dưỡng người có công năm nay danh sách lặp người đi năm ngoái, nhiều cụ chưa được lần nào.
Làm ở lò bún mười năm bị phỏng tay, chủ cho hai triệu rồi đuổi, con nghèo quá không biết kiện sao.
cong nhan mo hit bui than bi phoi, di kham benh nghe nghiep ma cty ko lam ho so
Xe đưa đón công nhân bỏ tuyến, ai trễ bị trừ nửa ngày công, đây là lỗi công ty chứ đâu phải tụi tôi.
Tui hoạt động kháng chiến có huân chương hạng ba, giấy chứng nhận lụt cuốn mất, chừ xin trợ cấp người có công vướng đủ đường.
Người bản đi làm thuê qua biên giới bị lừa, về tay trắng, xin xã giới thiệu việc làm trong tỉnh.
Công ty vệ sĩ ký hợp đồng thời vụ liên tục 5 năm để né bảo hiểm cho bảo vệ già.
Thân nhân liệt sĩ xin đi thăm viếng mộ được hỗ trợ tiền xe, tôi đi về ba tháng chưa nhận.
Giáo viên mầm non tư thục chúng tôi bị nợ lương ba tháng và không ai đóng bảo hiểm, xin thanh tra lao động vào cuộc.
! Công nhân dọn bể ngầm của công ty không có mặt nạ, ba người ngất dưới đó chưa kéo lên được, cứu gấp!
! Tai nạn lao động: chị thợ may bị máy ép kẹp dập cả cánh tay, máu ra nhiều, quản đốc chưa chịu gọi xe!
@ Tôi tố cáo người làm giả giấy chứng thương để hưởng chế độ thương binh suốt mười năm ở thôn tôi.
# Tôi khiếu nại quyết định đình chỉ trợ cấp chất độc hoá học của cha tôi vì hồ sơ bệnh án gốc vẫn còn đủ.
# Khiếu nại việc từ chối công nhận liệt sĩ với chú tôi, sở trả lời thiếu giấy báo tử mà gia đình đã nộp bản gốc.
`,
  agriculture: `
Kênh nội đồng cạn khô cả tuần, lúa đang trổ mà trạm bơm không chạy.
vit cua nha e chet hang loat, ngoeo co, keu thu y xa 3 ngay chua xuong
Heo trong xóm bỏ ăn, đỏ tai, chết lần lượt, sợ dịch tả lợn châu Phi mà chủ giấu không báo.
Chuột phá lúa ghê quá, năm nay hợp tác xã có phát thuốc, tổ chức diệt chuột không?
Cống điều tiết của xã mở không đúng lịch, nước mặn tràn vô ruộng mạ héo hết.
KH PA vườn cà phê bị rệp sáp, xin cán bộ khuyến nông xuống hướng dẫn, ĐN chuyển trạm.
Trâu bò thả rông xuống ruộng ăn hết vạt ngô đang ra bắp, chủ trâu không nhận.
Kính gửi hợp tác xã và UBND xã: bà con đội 7 đề nghị nạo vét mương tưới trước vụ chiêm.
Máy gặt của tổ hợp tác tranh nhau ép giá, cánh đồng lúa chín rũ không ai gặt.
Tôm nuôi chết trắng ao sau đợt mưa, bà con cần xét nghiệm mẫu nước và hướng dẫn xử lý ao.
Giống lúa hỗ trợ sau bão nảy mầm có một nửa, gieo lại thì trễ vụ.
Nương của mình bị voi rừng về phá hết chuối, xin kiểm lâm giúp đuổi.
Rừng phòng hộ đầu nguồn bị cưa hạ từng cây to, tiếng máy cưa cả đêm, mong hạt kiểm lâm đi tuần.
Tàu cá gần bờ giã cào sát bãi, lưới của ngư dân nhỏ bị cào rách hết.
moi nguoi dung kich dien danh ca duoi song, ca con chet noi, tui dang luoi song bang nghe nay
Hạn mấy tháng, giếng tưới tiêu cạn, thanh long rụng bông, đề nghị xả nước hồ thuỷ lợi.
Tiêm phòng dại cho chó đợt này không thấy thú y tới xóm, nhà nào cũng thả chó chạy rông.
Ốc bươu vàng ăn sạch lúa mới sạ, nhà tôi dặm lần thứ ba rồi.
Chủ hồ thuỷ lợi cho người nuôi cá bè rào lối nước, ruộng cuối kênh chúng tôi khát.
Cây keo lâm trường giao khoán bị người ngoài chặt trộm, tôi nhận khoán mà chịu đền, nhờ kiểm lâm xử.
The bees of my farm died after my neighbour sprayed his orchard at noon; who can inspect the spraying?
Bò nổi cục da, chảy nước dãi, hàng xóm vẫn dắt đi chợ bán, lo lây bệnh viêm da nổi cục cả bản.
Vay vốn nông nghiệp nuôi lươn được giới thiệu mô hình mà không ai bao tiêu, lươn tới lứa không bán được.
Sâu keo mùa thu ăn ngô lai, ra chợ mua thuốc loạn cả lên, mong khuyến nông phát tờ rơi.
Hợp tác xã nợ tiền rau của nhà em hai vụ, cán bộ nông nghiệp có đứng ra được không?
Chừ lúa đông xuân ngâm nước, máy bơm tiêu úng đồng ruộng hư mà chưa ai sửa, dân lo mất mùa.
Xin cấp mã vùng trồng cho vườn nhãn để xuất khẩu, hồ sơ gửi phòng kinh tế rồi chưa phản hồi.
CD báo trâu chết nổi ở mương tưới, nghi bệnh tụ huyết trùng, ĐN thú y lấy mẫu và chôn huỷ.
Đập bổi giữ nước ruộng của bản bị mùa trước cuốn, xin xi măng để bà con tự đắp lại cho kịp cấy.
Tui nuôi cá lồng, cá chết do thiếu oxy khi nhà máy thuỷ điện đóng nước đột ngột, tui cần người giám định thiệt hại thuỷ sản.
Máy giám sát hành trình tàu cá của em hư, chi cục thuỷ sản chưa cho ra khơi, cứ bị nhắc lỗi IUU, xin hướng dẫn.
Rơm đốt đầy đồng khói mù nhưng ý em là hỏi có máy cuốn rơm hay chế phẩm ủ cho bà con khỏi đốt không.
Đồng muối mất giá, ruộng muối bỏ hoang, xin cho diêm dân chuyển sang nuôi artemia có kỹ thuật.
lon giong ho tro cho ho ngheo nhan ve 3 con thi chet 2, thu y bao giong mang san benh
Châu chấu tre bay kín nương, ăn trụi cả đồi vầu, cần phun gấp.
Con đê nội đồng bị cua đào, ruộng khô, nhờ tổ thuỷ nông đi kiểm tra kênh cấp 3.
Xe chở gia cầm qua chốt không giấy kiểm dịch, dịch cúm đang lan, mong chặn ở đầu tỉnh.
Cây sầu riêng thối rễ hàng loạt, em học lớp khuyến nông về làm theo mà còn nặng hơn, xin kỹ sư coi giùm.
! Đàn voi rừng đang giẫm nát chòi rẫy, hai người giữ nương còn kẹt bên trong, kiểm lâm tới gấp!
@ Tôi tố cáo trạm quản lý rừng thông đồng cho xe chở gỗ lậu ra cửa rừng lúc 2 giờ sáng.
# Khiếu nại danh sách hỗ trợ thiệt hại lúa do dịch rầy, xã bỏ hai sào của tôi không lý do.
`,
  land: `
Sổ đỏ nhà tôi nộp cấp đổi từ đầu năm, chi nhánh đăng ký đất đai vẫn báo đang xử lý.
nha ben rao lan qua dat tui 4 tac, moc ranh bi nho, nho dia chinh xuong do lai
Hai anh em tranh thửa đất cha mẹ để lại, xin xã mở buổi hoà giải.
Thửa đất nhà tôi trên bản đồ ghi đất trồng lúa, thực tế ở từ 1986, muốn chuyển lên đất ở.
Giá đền bù đường cao tốc 60 ngàn một mét đất vườn là quá thấp so với xã bên.
Có người đổ cột bê tông chiếm bãi bồi ven sông làm của riêng, đất đó của tập thể.
KH PA tách thửa bị trả hồ sơ vì diện tích tối thiểu, hỏi quy định mới, ĐN hướng dẫn.
Kính gửi UBND tỉnh, 24 hộ khu tái định cư chúng tôi đã nhận nền sáu năm chưa được cấp giấy chứng nhận quyền sử dụng đất.
Dự án khu đô thị treo 12 năm, ruộng bỏ hoang, nhà không được sửa, dân chúng tôi khổ vì quy hoạch treo.
Nương rẫy của bản bị giao cho công ty trồng cao su, dân không còn đất canh tác.
Sổ ghi tên chồng cũ tôi, ly hôn có bản án chia đất rồi mà không sang tên được.
Lô đất mua giấy tay năm 2005 nay có hợp thức hoá được không, xã mỗi người nói một kiểu.
Hàng xóm xây tường lấn lối đi chung ghi trong sổ của bốn nhà, giờ xe cứu thương còn không vô được; đề nghị xác định lại ranh thửa.
Đất 5% của hợp tác xã bị trưởng thôn cho thuê 20 năm không họp dân.
thu hoi dat lam truong hoc nhung tien boi thuong chua nhan ma may xuc da vo mua dat
Người ta phân lô bán nền trên đất lúa, cắm cọc sơn đỏ, rao trên mạng là "đất thổ cư sổ riêng".
Đo đạc VN2000 về diện tích thửa đất của bố hụt 38 mét, ai chịu trách nhiệm?
O hỏi chú: đất hương hoả có đứng tên ba người, một người ở Mỹ, làm sao làm giấy chứng nhận?
Ông chủ vườn bít con mương ranh giữa hai thửa rồi trồng dừa qua phần đất nhà em.
Bốc thăm nền tái định cư không công khai, người nhà cán bộ toàn lô mặt tiền.
Nhà em ở nhờ trên đất công từ đời ba, nay nhà nước thu hồi đất thì có được bồi thường, hỗ trợ di dời không?
My Vietnamese wife's land certificate has the wrong plot number; the office says to remeasure and pay again.
CD báo chủ đất san lấp đất nông nghiệp làm bãi xe, ĐN kiểm tra mục đích sử dụng.
Đất nghĩa trang gia tộc bị dự án vẽ trùm lên, họ tôi chưa ai ký giao đất.
Nông trường thu hồi đất khoán của công nhân về hưu mà không trả tiền cây.
Tui bán đất, người mua cọc rồi mà đất đang bị ngăn chặn vì hồ sơ tranh chấp cũ đã xử xong, nhờ gỡ ngăn chặn.
Bản đồ quy hoạch sử dụng đất 2030 không thấy niêm yết ở trụ sở, dân muốn xem thửa của mình có bị vướng đường không.
Cơn lũ cuốn mất cột mốc, giờ bãi soi chia lại cho nhà giàu, mình là người Tày ở đây từ đời ông nội.
Hộ lấn đất trường học làm hàng rào, trường có mốc từ 1994 mà không đòi được đất.
Thuê đất làm trại nuôi, hợp đồng thuê với xã hết hạn, xin gia hạn thì xã mới sáp nhập nói không rõ thẩm quyền giao đất.
Sổ hồng căn hộ chủ đầu tư hứa 2021, đến nay cư dân vẫn chưa có sổ.
dat cua me em bi nguoi ta lam so trum len, em nop don tranh chap ma xa ko hen ngay hoa giai
Sổ đỏ in sai năm sinh, sai số căn cước của chồng tôi, muốn đính chính sổ thì mất bao lâu.
Ruộng dồn điền đổi thửa xong nhà tôi nhận mảnh trũng, phần chênh hệ số không được bù.
Đất ven biển giao cho dự án du lịch rồi bỏ cát bay, trong khi dân xin thuê trồng rau không cho.
Nhà em kẹt giữa, không có lối ra, chủ thửa trước rào kín, xin xã giúp mở lối đi qua đất liền kề.
Cán bộ địa chính nhận bộ hồ sơ thừa kế đất của ông nội rồi làm lạc mất trích lục bản đồ.
@ Tôi tố cáo chủ tịch xã cũ bán 3 lô đất công giá rẻ cho em ruột, có hợp đồng ký khống.
# Tôi khiếu nại quyết định thu hồi 420 m2 đất của gia đình, phương án bồi thường xác định sai loại đất.
# Khiếu nại thông báo không công nhận hạn mức đất ở gắn với vườn ao của hộ tôi trước 1980.
# Kính gửi Chủ tịch UBND phường: không đồng ý quyết định xử phạt lấn đất, vì tường rào tôi xây đúng theo sổ 2003.
`,
  disaster: `
Mưa lớn ba ngày, taluy sau nhà tôi nứt một đường dài như cái đũa, sợ lở xuống.
! nuoc song dang len nhanh qua, xom duoi ngap toi nguc, nguoi gia tre nho chua ra dc, ai toi so tan giup
Bờ sông trước đình sạt hôm qua mất 3 mét, hàng tre trôi hết, còn chừng 5 mét nữa tới nhà.
Gió lốc chiều qua tốc mái bốn nhà xóm tôi, chưa có ai đến thống kê thiệt hại.
Hỗ trợ dân bị bão số 5 nhà sập toàn bộ chưa thấy, nhà tôi ở lều bạt từ tháng 9.
KH PA kè biển bị sóng đánh sập 20m, triều cường mạnh dần, ĐN gia cố.
Đá lăn từ núi xuống nương, bản tôi đêm không dám ngủ, xin dời bản sang chỗ an toàn.
Kính gửi Ban chỉ huy phòng thủ dân sự xã: đề nghị cấp áo phao và xuồng cho thôn ven sông trước mùa lũ.
Đợt lũ vừa rồi đê tả nổi mạch sủi, dân đắp bao cát tạm, mong gia cố chân đê trước mùa mưa tới.
Hồ chứa trên đầu nguồn xả lũ mà không báo, ruộng vườn dưới ngập qua đầu, thuyền người ta trôi.
Sạt đất lấp nửa sân trường mầm non sau mưa đêm, cần múc đất và coi lại cả mái đồi.
Chừ lụt rồi mà thông báo sơ tán tới muộn, mạ tui phải leo tra nhà ngồi suốt đêm.
Bản đồ vùng nguy cơ lũ quét không có suối bản mình, năm ngoái nó cuốn mất cái trâu.
mua da to bang trai chanh, mai nha fibro thung het, xin bat phu tam cho ho ngheo
Cây đước chắn sóng chết hết, gió chướng đánh vô xóm chài, mỗi năm biển ăn thêm vài thước.
Điểm tránh bão là trường học mà không có nước, không nhà vệ sinh, cụ già nằm nền xi măng.
Danh sách nhận gạo cứu trợ lũ thiếu nhà tôi dù nước ngập 1,6 mét.
Hạn hán kéo dài, cả buôn gùi nước cách 4 cây số, xã công bố thiên tai chưa để chở nước cứu trợ?
Vết nứt đất dài qua ba nhà sau trận động đất nhẹ sáng nay, tường nứt theo, mong kiểm tra có phải sụt địa chất không.
Tàu tránh bão không có chỗ neo, cầu cảng chật, xin mở thêm khu neo đậu khi có tin áp thấp.
CD báo ngầm tràn bị lũ ngập 0.8m, học sinh kẹt bên kia, ĐN cử dân quân chốt chặn.
Loa báo bão chỉ nói một lần rồi im, người già không biết bão vào đêm, mong cảnh báo thiên tai qua tin nhắn.
The river bank behind our guesthouse has lost four metres since the last flood; who decides on relocating us before the next storm?
Lò vôi cũ nước ngầm khoét, sân nhà em sụt hố tròn sâu 3 mét giữa đêm, quanh đó đất còn rơi.
Cồn giữa sông lở, nhà dân mất đất, xin tái định cư người vùng sạt lở.
Rét đậm xuống 2 độ, trâu nhà mình chết hai con, xin hỗ trợ thiệt hại rét hại theo diện thiên tai.
Sau lũ bùn non ngập nhà cao nửa mét, ba bà già ở một mình không dọn được, mong bộ đội dân quân giúp khắc phục.
Nước rút rồi mà cầu treo vào bản bị cuốn, bà con cô lập hết gạo muối, cần tiếp tế trước.
Xóm vạn đò tui mỗi lần mưa bão neo dưới gầm cầu, hổng ai cho lên bờ trú, lo quá.
lo dat doc deo sau bao, mot ho o chan deo da don ra o nha nguoi quen 2 thang chua co nha
Cửa sông bồi cát, tàu về tránh bão mắc cạn, lật chìm một chiếc, xin cứu hộ thường trực mùa gió.
Thước đo mực nước ở bến đò bị lũ cuốn, dân không biết báo động mấy, nhờ lắp lại.
Nhà cộng đồng tránh lũ khoá cửa, lúc nước lên người giữ chìa đi vắng.
Triều cường cuối năm dự báo lên 1,8 mét, bờ bao phường xuống cấp nhiều đoạn, mong đắp trước.
Sau giông sét đánh cháy tủ điện của thôn và chết hai con bò, xin xét là thiệt hại thiên tai.
! Lũ quét về, nhà tôi nước tới nóc, cả nhà 6 người ngồi trên mái, có trẻ 2 tuổi, cứu!
! cuu voi dat lo vui nha hang xom con 3 nguoi trong do, o ban tren doc
! Lốc xoáy vừa đánh sập nhà, mẹ con tôi kẹt dưới xà, người làng chưa tới được.
! Thuyền chở năm người bị lật giữa sông khi nước lũ chảy xiết, hai người chưa thấy lên!
@ Tố cáo trưởng ấp khai khống số nhà tốc mái để nhận tiền cứu trợ bão rồi chia cho anh em.
# Tôi khiếu nại kết quả thống kê thiệt hại, nhà tôi đổ cả bức tường mà xã xếp mức hư nhẹ dưới 30%.
`,
  'public-order': `
Đêm nào cũng có nhóm thanh niên tụ tập đá gà ăn tiền ở bãi đất sau lò gạch.
mat xe may truoc cua truong nghe, camera ngo, mong ca vao cuoc
Nhóm cho vay nặng lãi tạt sơn, chất bẩn vào nhà tôi vì em tôi thiếu nợ.
Quán cà phê đầu hẻm ghi số đề, chiều xổ số là người ra vô nườm nượp.
Xe độ lạng lách, bốc đầu trước cổng KCN tan ca, công nhân nữ sợ lắm.
KH PA người say đập phá quán ăn, chửi khách, ĐN CA tới làm việc.
Kính gửi Công an xã, xóm tôi mất trộm chó, gà liên tục gần tháng nay, kẻ trộm dùng súng bắn điện.
Nhà trọ cho mướn chục người lạ không đăng ký tạm trú, ra vào đêm hôm.
Hai nhóm học sinh hẹn nhau đánh ở cầu vượt, có mang tuýp sắt.
Có thằng biến thái lảng vảng ở nhà tắm ký túc xá nữ, quay lén, tụi em bắt được một lần mà nó chạy thoát.
Người trong bản bị dụ vượt biên làm sòng bài bên kia, về được hai đứa, còn ba đứa.
Kẻ lạ xưng cán bộ điện lực vào nhà lấy vàng bà cụ, hàng xóm thấy đi xe Wave đỏ.
lam phien cong an xem giup, thang hang xom hut hang trang o nha hoang, kim tiem vut day
Lâu lâu có pháo nổ lậu ở xóm Tết, đốt cả trưa, còn trẻ con chế pháo bằng thuốc diêm.
Cháu bị giật dây chuyền chỗ chờ đèn, ngã gãy răng, hai đối tượng chạy về hướng chợ.
Mâu thuẫn hàng xóm, họ mang dao sang chửi và doạ giết cả nhà tôi mỗi tối.
Bảo kê chợ đầu mối thu 200 ngàn một xe rau, ai không nộp bị chọc thủng lốp.
Nhóm thu nợ gọi khủng bố cả cơ quan tôi, ghép ảnh tôi thành cáo phó.
Vườn sầu riêng nhà em bị cắt trộm ban đêm hơn nửa tấn, mong công an tuần tra mùa thu hoạch.
Mấy đứa nhỏ chơi bắn ná vô cửa kính xe khách chạy qua, có ngày chết người.
O nớ bị lừa chuyển 90 triệu vì người ta giả công an gọi video, nhờ điều tra giúp với.
There is an open gambling room behind the billiards hall; the noise isn't the issue, people lose their wages there.
Trộm cáp đồng, nắp hố ga sắt bán ve chai, tôi biết điểm thu mua cuối đường.
! CD báo đối tượng ngáo đá đang cầm dao chạy ra đường đập xe, chém người, ĐN 113.
Tui ở nhà một mình, có kẻ đêm nào cũng rọi đèn, gõ cửa sổ, sợ lắm.
Đăng ký thường trú cho mẹ chồng đã lâu mà chưa thấy công an khu vực xác minh cư trú.
Câu lạc bộ bi-a mở tới 2 giờ sáng, tiền đặt trận 5 triệu, thanh niên đánh nhau vì thua độ.
Mất đàn trâu 4 con trong đêm, dấu chân kéo về phía xã bên, mong phối hợp công an hai xã.
Hàng xóm nuôi chó dữ không rọ mõm cắn trẻ, chủ còn thách thức, đề nghị công an xử phạt.
Tụi đòi nợ nhầm số nhà, ném mắm tôm vô nhà trọ em, em đâu có vay.
Người bán hàng rong giả khuyết tật xin tiền rồi móc túi khách ở lễ hội.
Em gái em bị người yêu cũ doạ tung ảnh riêng tư để tống tiền 20 triệu.
ten trom vo dinh cay khoa nha kho thoc, xom em dan phong chi co 1 ng gia
Thanh niên xăm trổ thuê nhà mở nhiều máy tính gọi điện lừa người già cả ngày, hàng xóm nghe kịch bản rõ ràng.
Bãi đất trống sau trường thành chỗ chích choác, học sinh nhặt kim tiêm, mong dọn ổ ma tuý này.
Khách thuê ở lại quá hạn thị thực, không đăng ký lưu trú, hay tụ tập đánh nhau.
VNeID của má em bị kẻ gian chiếm, nó vô ngân hàng rút sạch 30 triệu, nhờ công an điều tra.
Ai đó trộm căn cước của mình ở bản đem lập công ty ma lừa tiền người ta, mình muốn trình báo công an.
! Bọn cướp cầm dao trong tiệm vàng, nhân viên bị giữ, gọi giùm 113!
! Có hai nhóm đang chém nhau ở bến xe, một người nằm bất động máu nhiều.
! Dân làng đang vây nhà bà cụ bị nghi có ma lai, cầm gậy đập cửa đòi giết, cứu gấp!
! Người đàn ông cầm xăng doạ đốt nhà vợ cũ, ba đứa nhỏ còn trong nhà!
@ Tôi tố cáo đường dây cờ bạc ở rẫy cà phê, có người canh và xe ôm đưa đón.
@ Tôi tố cáo chủ quán karaoke cho nhân viên dưới 16 tuổi dùng ma tuý với khách.
# Khiếu nại quyết định xử phạt 4 triệu gây rối, tôi là người can ngăn chứ không đánh ai.
`,
  procedure: `
Lấy số từ 7 giờ mà 11 giờ chưa tới lượt, quầy có hai người mà một người đi họp.
nop giay phep kinh doanh 3 lan, lan nao cung bao thieu 1 to khac, sao ko noi 1 lan cho du
Phiếu hẹn ghi ngày 12, tới ngày 12 lại bảo chờ thêm, không có thư xin lỗi.
Sau sáp nhập xã, dân bản mình phải đi 34 cây mới tới chỗ làm giấy tờ, có thể mở điểm tiếp nhận gần không?
Bộ phận một cửa hướng dẫn tôi nộp ở tỉnh, lên tỉnh lại bảo về phường, cha tôi 80 tuổi đi ba vòng.
KH PA hồ sơ cấp phép xây dựng quá hạn 20 ngày, không thấy thông báo gia hạn, ĐN đôn đốc.
Kính gửi trung tâm phục vụ hành chính công, đề nghị bố trí ghế ngồi, quạt và ưu tiên người cao tuổi, người khuyết tật ở quầy tiếp nhận.
Mẫu đơn ở quầy là mẫu cũ còn tên huyện, điền xong về lại không nhận, mất nửa ngày công.
Thứ bảy thông báo có làm việc mà tới nơi khoá cửa, công nhân chúng tôi xin nghỉ được mỗi bữa đó.
Máy lấy số hết giấy, ai chen được thì lên trước, không ai sắp hàng cả.
Xin cấp giấy phép bán rượu cho quán nhỏ mà bắt phải có hợp đồng với nhà máy, luật nào ghi vậy?
ho so lam giay phep thi cong cat duong lap ong nuoc nop 45 ngay van cho chu ky
Nhân viên một cửa bảo phải công chứng bản sao trong khi thông báo trên bảng ghi chỉ cần xuất trình bản gốc.
Hồ sơ của tôi bị thất lạc giữa xã cũ và xã mới, giờ bắt nộp lại toàn bộ.
Ở quầy không có ai biết tiếng dân tộc, mế tôi đứng mãi không biết nộp cái gì.
Phải photo bốn bộ hồ sơ, tiệm photo gần đó bán giá gấp đôi, sao không cắt bớt giấy tờ trùng nhau?
Trả kết quả qua bưu điện mà hai tuần chưa tới, gọi bưu tá thì nói trung tâm chưa giao.
Đăng ký hộ kinh doanh quán bún của con dâu tui, cô tiếp nhận nói ba ngày, chừ đã ba tuần.
Em là kế toán, nộp điều chỉnh giấy phép con mà chuyên viên đổi người thụ lý ba lần, mỗi người đòi một kiểu.
Quầy đóng lúc 10h30 không nhận thêm số, trong khi bảng ghi làm tới 11h30.
The one-stop counter asked for a certified translation twice, by two different offices; nobody could name the rule.
Cửa trung tâm có bậc cao, xe lăn em không lên được để nộp hồ sơ, mong tiếp nhận tại nhà.
Thủ tục xin đấu nối vào đường tỉnh cho cây xăng mỗi sở nói một kiểu, ai là đầu mối?
CD báo hồ sơ hưởng chế độ bị trả lại vì thiếu chữ ký lãnh đạo đi công tác, ĐN uỷ quyền ký thay.
Niêm yết danh mục thủ tục ở xã mới còn ghi quy trình của cấp huyện đã bỏ.
Gọi đường dây hỏi thành phần hồ sơ khai thác nước ngầm, năm lần chuyển máy không ai trả lời đúng.
Nộp hồ sơ một lần mà tháng ba nhận ba văn bản bổ sung, văn bản sau không có trong văn bản trước.
nguoi dan xep hang tu 5h sang o tt hanh chinh vi moi ngay chi nhan 30 ho so
Tôi đi lại tám bận cho một cái giấy xác nhận mà cán bộ đi tập huấn suốt.
Người nước ngoài xin giấy phép lao động bị đòi bản dịch tại đúng một công ty, hướng dẫn đó sai.
Nhà bác đi xe máy 40 cây xuống trung tâm, tới nơi cả bộ phận nghỉ đi tập huấn, quầy không nhận hồ sơ, không ai báo trước trên bảng.
Lịch tiếp công dân của chủ tịch phường ghi thứ năm, ba thứ năm liền không có ai tiếp.
Giấy phép môi trường xưởng nhỏ của tôi trả muộn, máy móc nằm không, thiệt hại ai chịu?
Xin đề nghị cho đặt lịch hẹn theo giờ để chị em bán hàng khỏi mất buổi chợ.
Cán bộ tiếp nhận không cho biên nhận, nói "để đó em coi", sau lại bảo chưa nhận hồ sơ.
Hồ sơ chuyển mục đích đã đủ, phòng kinh tế nói chờ ý kiến sở, sở nói chưa nhận văn bản hỏi: tôi chỉ xin biết hồ sơ đang nằm đâu.
Cô giáo mầm non như em xin giấy phép mở nhóm trẻ, đủ giấy hết rồi mà quầy tiếp nhận ba lần trả hồ sơ, mỗi lần một lý do.
tra ket qua sai ten cty, sua lai bat nop phi va cho them 10 ngay, loi do ben do chu co phai tui dau
Ghi sai một chữ trong giấy phép thì bắt làm lại từ đầu như hồ sơ mới, mong đính chính tại chỗ.
# Tôi khiếu nại thông báo từ chối tiếp nhận hồ sơ kinh doanh của tôi, không có căn cứ pháp luật kèm theo.
# Khiếu nại việc phòng chuyên môn không giải quyết giấy phép của cơ sở tôi đúng hạn, gây thiệt hại hợp đồng.
@ Tố cáo người môi giới đứng trước trung tâm nhận 3 triệu "chạy" hồ sơ, có người bên trong đưa số trước.
`,
  'online-service': `
Cổng dịch vụ công cứ xoay vòng ở bước tải tệp, thử ba trình duyệt đều lỗi.
ko nhan dc ma otp tu cong dvc, doi 2 tieng bam gui lai toan bao loi he thong
Đăng nhập VNeID trên cổng tỉnh báo "không xác thực được", tài khoản tôi mức 2 hẳn hoi.
Tôi nộp hồ sơ online báo thành công mà tra mã hồ sơ thì không tồn tại.
Thanh toán lệ phí trên cổng bị trừ tiền hai lần, hồ sơ vẫn hiện chưa nộp phí.
KH PA app phản ánh hiện trường bị văng khi đính kèm ảnh, ĐN kiểm tra phần mềm.
Chỗ chọn xã trên web vẫn là tên xã cũ, xã mới sáp nhập không có trong danh sách.
Ông nhà em không có điện thoại thông minh, đăng nhập bằng máy tính thì trang cứ đòi quét mã, không có cách vào khác.
Form đăng ký khai sinh trực tuyến không gõ được chữ ơ, chữ ư, tên con tôi bị cắt mất dấu.
File PDF ký số của doanh nghiệp em bị báo chữ ký không hợp lệ dù token còn hạn.
cong tt tinh sap tu sang, vao toan 502, mai het han nop roi
Hệ thống tự động đăng xuất sau năm phút, người già gõ chậm, gần xong là mất hết.
Kính gửi sở khoa học và Công nghệ, chức năng tra cứu tiến độ hiển thị "đang xử lý" hai tháng sau khi tôi đã nhận kết quả.
Bấm nút góp ý trên trang của xã ra trang trắng, chẳng biết gửi vào đâu.
Quét mã QR ở quầy một cửa ra đường dẫn hỏng.
Phần mềm một cửa đứng hình, cô nhân viên muốn nhận hồ sơ cũng không được, cả phòng ngồi nhìn nhau.
Trang nộp thuế nhà đất qua mạng không nhận mã định danh mới 12 số.
The English version of the portal drops my form at step 4 and shows a blank page on an iPhone.
Em nộp lý lịch tư pháp trên VNeID, app báo lỗi 400 hoài, gỡ cài lại vẫn rứa.
Tin nhắn báo hồ sơ trả kết quả nhưng link trong tin mở ra trang quảng cáo, sợ bị giả mạo cổng.
CD báo tài khoản DVC bị khoá sau khi đổi số điện thoại, không có chỗ khôi phục, ĐN hỗ trợ kỹ thuật.
Đặt lịch hẹn online báo còn chỗ, tới nơi hệ thống không có tên.
Bản điện tử giấy phép tải về bị mất trang hai, in ra cơ quan khác không nhận.
Cổng bắt ảnh dưới 1MB mà giấy tờ chụp rõ toàn 4MB, người dân không biết nén.
Tui vô web xã coi lịch tiếp dân mà trang để bài từ năm 2022, nút tìm kiếm bấm không ăn.
Người mù dùng phần mềm đọc màn hình không đọc được nút "Gửi", xin sửa trang cho tiếp cận được.
may ki ot tra cuu o phuong treo logo windows ca thang nay
Chức năng liên thông khai sinh với thẻ bảo hiểm trẻ em báo lỗi đồng bộ, bé sinh hai tháng chưa có mã thẻ.
Bản mình sóng có, nhưng ứng dụng dịch vụ công nặng quá, máy rẻ mở là tắt.
Dữ liệu cư trú trên hệ thống sai số nhà, form tự điền không cho sửa tay.
Chatbot của tỉnh trả lời lạc đề, hỏi khai tử lại chỉ qua đăng ký xe.
Tải biên lai điện tử về trống trơn, kế toán cơ quan không chịu thanh toán cho tôi.
Ví điện tử liên kết cổng dịch vụ công báo đã huỷ giao dịch mà ngân hàng vẫn giữ tiền ba hôm.
Cổng đấu giá trực tuyến treo đúng lúc trả giá cuối, tôi không bấm kịp vì lỗi máy chủ.
Đăng ký thi tuyển lớp 10 qua mạng nghẽn suốt đêm, phụ huynh thức tới 2 giờ sáng vẫn chưa vô được trang.
Phần mềm sổ sức khoẻ điện tử lưu lộn mũi tiêm của con tôi sang bé khác cùng tên, app không có chỗ báo lỗi.
Nhà trường dùng app điểm danh bắt cài, cứ báo sai phiên bản, đăng nhập mất mật khẩu liên tục.
Gởi phản ánh trên app được hai ngày thì app tự xoá, mã theo dõi cũng mất luôn, bà con ngại báo nữa.
he thong nop ho so bao hiem xa hoi dien tu ko nhan file xml, bao loi dinh dang ma ko noi loi chi
# Tôi khiếu nại việc hồ sơ bị từ chối tự động vì hệ thống ghi quá hạn bổ sung, trong khi cổng bị sập đúng hai ngày đó.
`,
  'civil-status': `
Khai sinh cho con mà bố đang đi biển, một mình mẹ làm có được không?
giay khai sinh cua e ghi sai thang sinh, 6 thanh 9, di lam can cuoc bi vuong
Xin trích lục khai tử của ông nội mất năm 1979, sổ cũ xã nói thất lạc.
Chứng thực chữ ký trong giấy uỷ quyền nhận lương hưu, mẹ tôi nằm liệt, xin tư pháp tới tận nhà.
Em lấy chồng Hàn Quốc, xin giấy xác nhận tình trạng độc thân mà xã đòi chứng minh từng nơi đã ở.
KH PA photo chứng thực bản sao bị hẹn hôm sau, quy định lấy ngay, ĐN nhắc.
Con tôi 5 tuổi chưa có giấy khai sinh, vì lúc đẻ ở nương không có giấy chứng sinh.
Mẹ đặt tên con theo tiếng dân tộc, cán bộ hộ tịch bảo không ghi được, xin ghi đúng tên của bản.
Kính gửi sở tư pháp, tôi xin cải chính họ của con từ họ mẹ sang họ cha, đã nộp xét nghiệm ADN.
Đăng ký kết hôn với người Đài Loan chờ hơn một tháng, chưa có lịch phỏng vấn.
Vợ chồng ly hôn rồi mà giấy xác nhận tình trạng hôn nhân vẫn ghi đã có vợ.
Làm giám hộ cho cháu ruột mồ côi thì nộp đơn ở xã nào khi cháu đang ở với ngoại?
Ghi chú kết hôn ở nước ngoài về, thầy tư pháp nói giấy bên Úc phải hợp pháp hoá lãnh sự, có miễn không ạ?
Chừ má tui muốn khai tử cho ba mất trên biển không thấy xác thì làm răng?
Ten tren giay khai sinh thieu chu lot so voi hoc ba, truong ko cho thi tot nghiep
Nhận cha cho con ngoài giá thú, ba đứa nhỏ đồng ý rồi mà phòng hộ tịch bắt có toà.
Sao y bằng đại học ở phường mỗi người chỉ được năm bản, lý do gì?
Cháu bé bị bỏ rơi ở chùa, nhà chùa muốn làm khai sinh để đi học.
Chứng thực hợp đồng tặng cho xe máy giữa mẹ con, xã nói không làm, bảo ra văn phòng công chứng.
I need a certified copy of my child's birth record with the mother's corrected passport name; which commune holds it after the merger?
Quốc tịch con lai Việt Mỹ, muốn đăng ký khai sinh tại Việt Nam lấy hai tên được không?
CD báo bản chính khai sinh bị rách, xin cấp lại mà nơi đăng ký cũ là xã đã sáp nhập, ĐN chỉ nơi tiếp nhận.
Nuôi con nuôi bé gái người Ê Đê, hồ sơ con nuôi trong nước dừng ở khâu lấy ý kiến.
Ông cố con sinh 1932 mà hộ tịch ghi 1952, làm mừng thọ không được, nhờ xác minh sửa năm sinh.
chung sinh bv ghi sai gioi tinh be, gio khai sinh ko lam dc, bv bao ra xa, xa bao ve bv
Tôi ở tù về, giấy tờ cháy hết, xin xác nhận nhân thân và cấp bản sao giấy khai sinh.
Hai họ cùng thôn trùng tên bố mẹ, sổ hộ tịch ghi lẫn con người này vào nhà kia.
Khai sinh đăng ký muộn cho bà tôi 70 tuổi để làm bảo hiểm, cần người làm chứng thì bao nhiêu người?
Tư pháp xã đóng dấu chứng thực nhưng quên ghi số, ngân hàng trả lại hồ sơ.
Lễ trao giấy kết hôn mà in sai ngày sinh cô dâu, xin cấp lại cho kịp làm hộ chiếu.
Xin ghi vào sổ việc thay đổi dân tộc từ Kinh sang Tày theo mẹ.
Ở khu trọ công nhân, con sinh ra thường trú ở quê, khai sinh tại nơi tạm trú được không hay phải về quê?
Nhà chồng cũ giữ giấy khai sinh bản chính của con, em muốn xin trích lục mà không có bản cũ.
Bố mẹ con chưa đăng ký kết hôn, chỉ cưới theo tục bản, con mang họ ai trong giấy khai sinh?
Bản dịch chứng thực chữ ký người dịch, phòng tư pháp bắt dịch lại vì sai một dấu phẩy.
Giấy chứng tử ghi nguyên nhân chết sai làm bảo hiểm không chi trả, gia đình xin đính chính khai tử.
Con gái tôi lấy chồng nước ngoài về xin ly hôn, cần trích lục kết hôn ghi chú, sổ ở tỉnh cũ hay mới?
# Tôi khiếu nại việc từ chối đăng ký khai sinh cho con tôi, văn bản ghi tên con "khó gọi" là không đúng luật.
# Khiếu nại quyết định thu hồi giấy chứng nhận kết hôn của vợ chồng tôi với lý do cấp sai thẩm quyền.
@ Tố cáo cán bộ hộ tịch làm giả giấy chứng tử của người còn sống để người thân chia đất.
`,
  conduct: `
Cô tiếp dân quát mẹ tôi "già rồi không biết chữ thì đừng tới", bà về khóc.
can bo xa ngoi choi game trong gio, dan dung cho 30p ko ngo toi
Anh công an khu vực xưng mày tao với sinh viên tụi em khi làm tạm trú.
Bác sĩ trạm xá mắng cháu bé khóc là "mày im đi", thái độ coi thường người nghèo; chuyện thuốc men tôi không nói tới.
Cán bộ địa chính hẹn ba lần không tới đo mà còn cáu khi tôi gọi hỏi.
KH PA nhân viên trực điện thoại dập máy giữa chừng khi tôi đang trình bày, ĐN nhắc tác phong.
Trưởng thôn say rượu lên loa chửi mấy nhà không đóng góp.
Cô giáo nói với phụ huynh "con chị dốt giống mẹ", giáo viên mà nói năng vậy nghe không được.
Kính gửi Chủ tịch UBND xã, tôi phản ánh tác phong của nhân viên văn thư thường hách dịch, đùn đẩy người dân.
Dân tới giờ hành chính mà hai phòng khoá, lãnh đạo đi ăn cưới.
Mấy ảnh dân phòng hốt mâm trái cây của bà bán hàng rong rồi đá luôn cái ghế, có cần nặng tay dữ vậy không?
Cán bộ tư pháp gợi ý "bồi dưỡng" thì làm nhanh, tôi không đưa thì bị gác.
thai do nhan vien quay so 3 rat te, hoi cau nao cung tra loi trong khong
O nớ ở phòng một cửa vừa ăn mì vừa tiếp dân, hỏi chi cũng lắc đầu.
Anh kiểm lâm nói người bản "chúng mày chỉ biết phá rừng", chúng tôi buồn, có ai phá đâu.
Đội trật tự đô thị đẹp mặt khi có camera, hết quay là văng tục với tiểu thương.
Chị trưởng phòng mắng nhân viên trước mặt dân và xé đơn của tôi vứt sọt rác.
Nói người khuyết tật chúng tôi "lại đi xin hả" là xúc phạm, dù tôi chỉ nộp giấy tờ.
A traffic officer laughed at my Vietnamese and told me to go home; please remind staff to be polite.
Y tá trực đêm bấm điện thoại, gọi bốn lần thay nước biển cho ba tui mới đủng đỉnh tới, còn liếc xéo.
CD báo cán bộ xã trong giờ làm uống rượu ở quán sau trụ sở, ĐN xác minh tư cách.
Bí thư đoàn xã hay nhắn tin quấy rối mấy em nữ tình nguyện viên.
Cán bộ kiểm tra trại gà của em mặt mày cau có, quát tháo con em đang ở nhà.
Anh bảo vệ trụ sở không cho cụ tôi ngồi ghế, đuổi ra ngoài nắng.
Đang tiếp tôi thì anh ấy quay sang làm cho người quen chen ngang, tôi nhắc thì trừng mắt.
tong dai vien noi voi me toi la "ba hoi gi ma lam the", me toi chi hoi lich cat dien
Hiệu phó chửi phụ huynh trên nhóm zalo của lớp vì hỏi thu chi.
Người phát lương hưu ở bưu điện ném tiền ra bàn, các cụ run tay không dám đếm lại.
Cán bộ đi xác minh nhà tôi đi dép lê, hút thuốc, gác chân lên bàn thờ thấp của nhà, bất lịch sự.
Dạ con thấy chú trực ban xã ngủ gục không nhận đơn, kêu mai tới, nhà con ở xa 20 cây.
Chuyên viên sở hẹn họp dân 8 giờ, 10 rưỡi mới tới, nói ba phút rồi về.
Nữ cán bộ dân tộc nói giọng mỉa người Mông mình "bẩn", bà con nghe được tiếng Kinh đó.
Lái xe của uỷ ban lái láo, bóp còi inh ỏi đuổi học sinh dạt lề, xe cơ quan mà cư xử vậy.
Công chức kê khai xong để người dân đứng, còn mình ngồi xem phim.
Người của phòng kinh tế nhận quà biếu lúc kiểm tra hộ kinh doanh, tôi thấy ngại cho tác phong công vụ.
toi len phuong phan anh rac thi bi can bo noi "ranh qua ha", dan phan anh ma bi noi vay ai con dam
@ Tôi tố cáo phó chủ tịch xã nhận 50 triệu để bao che lò gạch trái phép, có người đưa tiền làm chứng.
@ Tố cáo cán bộ tín dụng chính sách lấy sổ vay của hộ nghèo rồi tự ký rút tiền.
@ Đề nghị giữ kín tên: tôi tố cáo trưởng công an xã ép dân nhận tội, đánh em tôi bầm lưng.
# Tôi khiếu nại hành vi hành chính của cán bộ tiếp nhận đã tự tay huỷ hồ sơ của tôi mà không có văn bản.
`,
  military: `
Con tôi đang học cao đẳng năm hai mà vẫn nhận lệnh gọi khám nghĩa vụ quân sự, xin hướng dẫn tạm hoãn.
e bi can 5 do di kham nvqs van ghi suc khoe loai 2, nho kham lai
Tiền phụ cấp dân quân trực bão ba đêm chưa thấy chi.
Em xin tình nguyện nhập ngũ mà xã nói đủ chỉ tiêu rồi.
Giấy báo khám tuyển gửi tới ngày 15, ngày khám là 14, sợ bị quy là trốn.
KH PA gia đình có một lao động chính, mẹ bệnh, xin miễn gọi nhập ngũ cho con trai, ĐN trả lời.
Kính gửi Ban Chỉ huy Quân sự xã, tôi xin xác nhận thời gian phục vụ tại ngũ để hưởng trợ cấp xuất ngũ học nghề.
Bản tôi có mười thanh niên đi làm công ty xa, không về khám được, xin khám ở nơi tạm trú.
Dân quân tập bắn ở bãi gần nương, đạn lạc làm trâu hoảng, mong báo lịch trước.
Sổ đăng ký quân nhân dự bị mất, muốn cấp lại thì tới cơ quan nào sau khi bỏ huyện đội?
lenh goi nhap ngu ghi sai ten dem, gd lo ko hop le, can sua truoc ngay giao quan
Thanh niên trong ấp lo lót để khỏi đi bộ đội, nhà nghèo thì con đi hết, mong công bằng danh sách gọi.
Em đăng ký nghĩa vụ lần đầu tuổi 17 qua cổng mà ban quân sự bắt ra xã lại.
Con tui đi lính về được hứa học nghề miễn phí, cái thẻ học nghề hết hạn mà trường đóng cửa.
Lễ giao quân năm ni xe tới trễ hai tiếng, tân binh và gia đình đứng mưa ở sân xã.
Vợ tôi sắp sinh mà tôi bị gọi huấn luyện dự bị động viên một tháng, có hoãn được không?
Dân quân tự vệ của công ty bắt buộc đi trực chủ nhật không trả công, hỏi chế độ theo luật dân quân.
Có đứa em xin về trước hạn vì cha mất, đơn vị nói phải có giấy của địa phương mà phường chưa ký.
Học sinh lớp 12 hỏi thi trường sĩ quan thì sơ tuyển ở ban chỉ huy quân sự nào, xã em mới sáp nhập.
Ngày khám tuyển đông mà phòng khám chỉ có một máy đo huyết áp, thanh niên nhịn đói tới trưa.
Em xăm hình nhỏ ở tay có bị loại nghĩa vụ không, hỏi bốn người bốn ý.
CD báo con bị gọi nhập ngũ khi anh trai đang tại ngũ, thuộc diện tạm hoãn, ĐN kiểm tra.
Hai năm trước em khám không đạt vì tim, năm nay lại nhận giấy khám, giấy viện còn đủ.
Trung đội dân quân bản mình thiếu áo mưa, đèn pin, ủng, đi tuần biên giới khổ lắm.
Nhà máy sa thải em lúc em nhập ngũ, xuất ngũ về không nhận lại, ban quân sự có can thiệp được không?
I am a dual citizen of 22; must I report for the military medical check in my mother's commune?
Trại huấn luyện dân quân đóng ở trường, tập bồng súng bằng gỗ cũ gãy, xin trang bị huấn luyện.
Người trong xóm cạnh tranh chức xã đội trưởng nên ép danh sách dân quân năm bảy tên không hề đi.
Thẻ dân quân của tôi hết hạn, đã trả súng mà sổ còn nợ ca trực.
trai nha e dang cai nghien co bi goi nhap ngu k, sao giay van ve
Gia đình có ông là liệt sĩ, em là cháu trai duy nhất, muốn hỏi diện được miễn nghĩa vụ.
Bom mìn sót lại đào thấy ở rẫy, xin bộ đội công binh xuống dò cả khoảnh trước khi bà con vỡ đất.
Thao trường cũ để lại hố đạn sâu, trâu bò rơi xuống, nhờ ban chỉ huy quân sự lấp.
Đi phúc tra nghĩa vụ quân sự mà phải nghỉ làm hai ngày, chủ trừ lương, quy định có trả lương ngày khám không?
Hội trường ban quân sự xã phát giấy gọi trễ, dán lên cột cho thanh niên tự xem.
! Dân vừa đào trúng quả bom to nằm dưới móng nhà, có mùi thuốc, trẻ con đứng coi đông, gọi công binh gấp!
@ Tôi tố cáo xã đội trưởng nhận 30 triệu để ghi sức khoẻ loại 5 cho con người ta.
# Tôi khiếu nại lệnh gọi nhập ngũ đối với con trai duy nhất của tôi là người đang nuôi cha mẹ bệnh nặng.
# Khiếu nại quyết định xử phạt trốn khám nghĩa vụ, vì tôi có giấy ra viện đúng ngày đó.
`,
  'personal-data': `
Danh sách hộ nghèo dán ngoài nhà văn hoá ghi cả số căn cước và tên bệnh của từng người.
vua nop ho so o phuong chieu co nguoi goi doc dung so cccd, dia chi, doi cai app, ai lam lo?
Cán bộ chụp giấy khai sinh con tôi gửi vào nhóm Zalo tổ dân phố 300 người.
Xã đăng lên trang mạng danh sách nhận hỗ trợ kèm số tài khoản ngân hàng của dân, xin gỡ.
Trường gửi bảng điểm và bệnh án tâm lý của các cháu cho cả nhóm phụ huynh.
KH PA bị môi giới đất gọi mời liên tục sau khi nộp hồ sơ sổ đỏ, nghi lộ thông tin, ĐN xác minh.
Kính gửi cơ quan bảo vệ dữ liệu cá nhân, tôi yêu cầu xoá số điện thoại và ảnh căn cước của tôi trên cổng thông tin phường.
Bệnh viện để danh sách bệnh nhân HIV trên màn hình chờ, ai cũng đọc được tên em.
Cho tui xin xem bên mình đang lưu những chi về tui: tên, số máy, mấy tấm hình tui gởi hồi trước.
Tờ photo căn cước của dân làm giấy gói xôi ngoài chợ, tôi giữ lại hai tờ có dấu xã.
Tổ dân phố bắt điền phiếu ghi mã định danh, lương, tôn giáo cả nhà mà không nói để làm gì.
Người tôi gửi phản ánh lại biết tên tôi là người gửi, ai tiết lộ danh tính của tôi?
nhan tin dung ten ca nha va so bao hiem, chac lo tu cho dang ky tiem chung
e doi so dt roi, so cu trong phan anh thang truoc la cua ng khac, nho sua lai giup hoac xoa di
Màn hình gọi số ở một cửa hiện đầy đủ họ tên, ngày sinh, số căn cước, xin che bớt.
Danh sách thí sinh thi tuyển công khai địa chỉ nhà và điện thoại phụ huynh, con gái tôi bị người lạ tìm tới.
Em là sinh viên, hôm trước gửi nhầm ảnh căn cước vào tin phản ánh, nhờ xoá hẳn tấm ảnh khỏi hệ thống.
Tên mình trong dữ liệu của xã viết sai dấu, tên dân tộc bị đổi ra tên Kinh, xin sửa lại thông tin cá nhân cho đúng.
O không muốn xã giữ số điện thoại của o nữa, việc xong rồi, xoá cho o với.
Loa phường đọc tên ai nợ phạt, ai ly hôn, ai nhiễm bệnh, riêng tư của người ta mà đọc cả xóm nghe.
Trước đây tôi đồng ý cho phường nhắn tin vận động, nay xin rút lại sự đồng ý và ngừng dùng số của tôi.
Please send me a copy of the personal information the commune holds about me and delete my passport scan.
CD báo phường đính kèm nhầm hồ sơ người khác có sổ hộ khẩu vào email trả lời, ĐN thu hồi.
Tệp excel dân số của thôn chia sẻ công khai trên drive, tìm tên trên mạng ra cả nhà tôi.
Tôi đề nghị cho biết xã đang lưu những dữ liệu gì của tôi và cho ai xem.
Ảnh hiện trường tôi gửi có lộ mặt con tôi và biển số xe, giờ đang hiện công khai, xin làm mờ hoặc gỡ ảnh.
Nhân viên bưu điện để phong bì trả kết quả mở sẵn, ai cũng xem được lý lịch tư pháp của tôi.
Má em mất rồi mà tên và số máy của má còn trong danh sách liên hệ của tổ, gia đình xin xoá dữ liệu của má.
KH yêu cầu xoá bản ghi âm cuộc gọi và địa chỉ nhà đã cung cấp hôm qua, ĐN xử lý theo quyền của chủ thể dữ liệu.
Thầy chủ nhiệm đọc to trước lớp hoàn cảnh bố em đi tù, ghi cả vào sổ gửi cho phụ huynh khác.
so tam tru cua phong tro treo ngoai cua, khach nao vo cung chup dc cccd tui em
Tôi muốn biết cán bộ nào đã mở xem hồ sơ cá nhân của tôi trong ba tháng qua và xem vì việc gì.
Xin hỏi xã giữ thông tin cá nhân người phản ánh trong bao lâu, có tự xoá sau khi giải quyết xong không?
Trạm y tế gửi tin báo lịch tái khám phụ khoa của em vào máy mẹ chồng.
dia chi nha toi trong he thong phan anh bi ghi nham sang nha hang xom, xin dinh chinh thong tin cua toi
Biên bản hoà giải ly hôn của con tôi có tên tuổi, địa chỉ bị xã đăng nguyên lên trang mạng, xin gỡ ngay dữ liệu riêng tư.
@ Tôi tố cáo cán bộ dân số bán dữ liệu trẻ mới sinh cho hãng sữa, tôi có tin nhắn trả tiền.
@ Tố cáo nhân viên một cửa tra cứu thông tin nhà người yêu cũ rồi đem đi doạ.
# Tôi khiếu nại việc phường từ chối xoá dữ liệu của tôi khỏi danh sách đã công khai, văn bản trả lời không nêu căn cứ.
`,
  other: `
Cho tôi hỏi số của cơ quan phụ trách việc này với, không biết phải gửi ai.
Toi muon hoi mot viec nhung khong biet thuoc phong nao, nho can bo goi lai
Tôi muốn gửi lời cảm ơn các anh chị xã đã giúp mẹ tôi hôm nọ.
test thu tin nhan xem co nhan duoc ko
Chuyện hôm qua tôi đã nói với anh rồi, nhờ anh xem lại giúp.
Nhờ chuyển lời tới lãnh đạo là dân mong được gặp để trình bày.
KH gọi hỏi giờ làm việc ngày lễ của trụ sở, không có nội dung phản ánh.
Bên đó vẫn như cũ, chưa ai giải quyết cả.
Xin hỏi kết quả cái đơn tháng trước của nhà tôi.
Mình muốn góp ý chung là xã làm tốt hơn nữa.
alo co ai ko, dan can ho tro, goi lai giup
Tôi gửi nhầm, xin bỏ qua tin trước.
Ở chỗ em có vấn đề lâu rồi, mong các bác quan tâm tới dân.
Em học sinh muốn phỏng vấn một cô chú trong xã để viết báo tường, không biết hỏi ai.
Có con mèo hoang mắc trên mái tôn nhà bên ba ngày rồi, chủ nhà đi vắng, không biết gọi bên nào.
Chim cảnh nhà ai bay lạc vô nhà tôi, ai mất thì tới nhận.
Hàng xóm mượn thang không trả, xin nhờ xã đòi giùm.
Ông bà em muốn mời cán bộ ăn giỗ, cho em xin số.
hom truoc co dien thoai len xa noi chuyen roi do, nho nguoi hom truoc goi lai
Hello, is this the right place to ask about living in this province?
Cho em xin biểu mẫu giới thiệu lịch sử đơn vị cũ của xã để làm luận văn.
Chừ tui không biết kêu ai, cứ kêu rứa thôi, mong có người nghe.
Góp ý: nên có số điện thoại đẹp dễ nhớ cho bà con gọi.
Nhờ cán bộ xem đoạn phim tôi gửi kèm, không tiện viết ra.
Không rõ chuyện này của xã hay của tỉnh, thấy thì báo vậy thôi.
Trên thôn ai cũng biết mà không ai nói.
Kính gửi ai có trách nhiệm, mong sớm hồi âm.
CD báo rồi cúp máy, nội dung nghe không rõ, ĐN gọi lại.
mong anh chi giup em voi a
Gia đình tôi muốn hiến tặng cuốn gia phả cho xã, hỏi ai tiếp nhận.
Có ai nhận được phản ánh hôm 3/4 chưa, mã tôi quên rồi.
Tên thôn mới sau sáp nhập khó nhớ, dân muốn lấy lại tên cũ thì góp ý ở đâu?
Em viết từ nước ngoài, muốn tìm người thân thất lạc ở bản cũ từ năm 1978.
Báo để biết thôi chứ không cần trả lời.
Cho hỏi xã mình bây giờ thuộc tỉnh nào, trụ sở nằm chỗ mô?
$ Vay nhanh 50 triệu không cần thế chấp, giải ngân 10 phút, nhắn tin ngay để được hỗ trợ.
$ KHUYEN MAI nap lan dau tang 100%, choi la trung, vao link nhan thuong ngay hom nay
$ Bán đất nền giá đầu tư, pháp lý rõ, liên hệ zalo, cam kết lãi 30% mỗi năm.
$ asdkj qwe kkk hhh 12312 zzz lalala
$ Tuyển cộng tác viên chốt đơn tại nhà ngày kiếm 500k, không cần cọc, inbox liền tay.
$ đồ ngu, lũ ăn hại, chết hết đi
$ Thầy xem tướng online, giải hạn, gọi người yêu quay về trong 3 ngày, kết bạn zalo.
`,
}
