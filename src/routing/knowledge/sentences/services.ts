/** Invented reports, one a line, that teach the day-one model; `!` emergency, `#` complaint, `@` denunciation, `$` spam. */
export const SERVICE_SENTENCES = {
  telecom: `
Thôn tôi phải ra đầu dốc mới gọi được điện thoại, học sinh không học trực tuyến được.
cot song dung giua ruong bi do, ca vung mat lien lac mang
Cả bản không bắt được sóng điện thoại, gọi cấp cứu cũng không được, xin dựng trạm phát sóng.
day cap vien thong long thong ngang co nguoi di xe may, nho nha mang buoc len
Mạng Internet nhà tôi rớt liên tục một tuần, gọi tổng đài nhà mạng cứ hẹn.
Cột viễn thông nghiêng sắp ngã vào nhà, đề nghị đơn vị quản lý xử lý.
Trạm BTS xây sát nhà trẻ, dân lo bức xạ, có giấy phép không?
Bó dây mạng cũ bỏ không cắt, chùng xuống đường, vướng xe tải.
CD PA sim bị khoá vô cớ, ra cửa hàng nhà mạng không giải quyết.
4g o day yeu lam, hoc online toan bi out
Ngày nào cũng bị gọi rác mời vay tiền, mời mua đất, chặn không xuể.
The internet has been down for four days and the provider does not answer.
Đứt cáp quang sau khi đào đường, cả khu mất mạng.
Bưu điện xã đóng cửa, thư và bưu phẩm không ai phát.
Truyền hình cáp thu tiền mà kênh nhiễu, không ai sửa.`,
  'personal-data': `
Tôi muốn xóa số điện thoại của tôi khỏi hệ thống phản ánh, mã phản ánh đã khép lại rồi.
Đề nghị cho tôi xem những dữ liệu cá nhân của tôi mà phường đang lưu.
xin xoa thong tin ca nhan cua em trong phan anh hom truoc
Tôi rút lại đồng ý cho lưu tên và số điện thoại khi gửi phản ánh.
Tên tôi trong phản ánh bị ghi sai, nhờ sửa lại thông tin cá nhân giúp.
CD yêu cầu xóa email đã để lại khi gọi tổng đài tháng trước.
Theo Luật Bảo vệ dữ liệu cá nhân, tôi yêu cầu được biết hệ thống lưu những thông tin gì về tôi.
cho em rut lai dong y luu so dien thoai, em doi so roi
Đề nghị cung cấp bản sao dữ liệu cá nhân của tôi đang được lưu giữ.
Please erase my phone number and name from my old report.
Hôm trước mẹ tôi gọi phản ánh giúp, nay muốn xóa tên và địa chỉ nhà khỏi hồ sơ.
yeu cau xoa du lieu ca nhan cua toi, khong dong y luu nua
`,
  'online-service': `
Bấm nộp xong báo thành công nhưng lịch sử hồ sơ trống trơn.
tai khoan dinh danh bi khoa, khong vao duoc cong
Nộp hồ sơ trên cổng dịch vụ công báo lỗi đính kèm, thử nhiều trình duyệt đều không được.
vneid cua em khong dang nhap duoc, bao sai thiet bi hoai
Thanh toán lệ phí qua mạng bị trừ tiền hai lần mà hồ sơ vẫn báo chưa thanh toán.
Phần mềm hộ tịch bị treo, cán bộ nói chờ cả buổi không in được giấy.
Trên cổng không có tên xã mới sau sáp nhập nên không chọn được nơi nộp.
Ứng dụng phản ánh hiện trường gửi ảnh cứ quay vòng rồi thoát.
CD PA tra cứu mã hồ sơ không ra kết quả, hệ thống báo không tồn tại.
nop truc tuyen toi buoc ky so la bi vang ra, mat het du lieu
Mã OTP không gửi về nên không xác thực được tài khoản.
The online form does not accept my passport number and shows an error every time.
Trang thông tin của phường đăng số điện thoại cũ, gọi không được.
Máy lấy số tự động ở trung tâm hỏng, màn hình trắng.
Dữ liệu dân cư ghi sai ngày sinh của tôi nên nộp gì cũng báo không khớp.
Biểu mẫu điện tử bắt điền mục không có trong giấy tờ, không cho qua bước sau.
Tôi đã nhập xong và có mã tiếp nhận, lên xã thì bảo không thấy hồ sơ trên hệ thống.`,
  procedure: `
Bộ phận tiếp nhận bảo thiếu chữ ký, hôm sau lại bảo thiếu dấu, người già đi ba bận.
Mười giờ quầy đã treo biển tạm nghỉ, dân ngồi đợi ngoài nắng.
Hồ sơ xin phép kinh doanh hẹn ngày 5 mà tới ngày 20 vẫn chưa có kết quả, gọi hỏi không ai trả lời.
len 1 cua 4 lan moi lan doi them 1 giay, sao khong huong dan het tu dau
Ngồi chờ từ sáng tới trưa mới được gọi số, cả phòng có một người tiếp nhận.
Hai quầy hướng dẫn hai kiểu khác nhau, dân chạy tới chạy lui.
Giấy hẹn trả kết quả hôm nay mà lên thì người ký đi họp, về tay không.
Sau sáp nhập không biết nộp hồ sơ ở trụ sở nào, đi hơn hai mươi cây số.
CD hỏi xin giấy xác nhận cư trú làm thủ tục vay vốn thì cần mang gì, nộp ở đâu.
mat giay hen co lay duoc ket qua khong a, can giay to gi
Trung tâm hành chính công phát hết số lúc tám giờ, ai đến sau phải về.
I have been sent back three times for different documents. Please tell me the full list.
Hồ sơ chuyển từ xã cũ sang xã mới bị thất lạc, giờ bắt làm lại từ đầu.
Đề nghị niêm yết thủ tục bằng chữ to, có người hướng dẫn người già.
Xin cấp phép khoan giếng sáu tuần chưa trả lời, quá thời hạn giải quyết.
Cán bộ thụ lý nghỉ phép không ai làm thay, hồ sơ nằm đó cả tháng.
# Tôi khiếu nại văn bản từ chối cấp giấy phép của UBND đối với cơ sở của tôi vì áp dụng sai quy định, đề nghị huỷ văn bản và cấp phép.`,
  'civil-status': `
Xin trích lục hộ tịch của ông bà để làm hồ sơ thừa kế mà sổ cũ rách.
vo chong em cuoi roi gio moi dang ky ket hon co bi phat khong
Giấy khai sinh con tôi ghi sai tên đệm, muốn cải chính thì làm sao?
dang ky ket hon voi nguoi nuoc ngoai can giay to gi, nop o xa hay tinh
Đi chứng thực bản sao phải chờ cả buổi vì chỉ một người được ký.
Bố tôi mất ở tỉnh khác, giờ làm giấy khai tử ở đâu?
Xin xác nhận tình trạng hôn nhân bị yêu cầu về nơi ở cũ từng tỉnh xin giấy.
Trích lục khai sinh bản chính bị mất, sổ gốc xã bảo cháy không còn.
CD hỏi thủ tục nhận cha cho con ngoài giá thú.
lam khai sinh tre cho chau ngoai, me di lam an xa khong ve duoc
Nhận con nuôi hồ sơ nộp ba tháng, tư pháp chưa xác minh.
I need a certified copy of my marriage certificate and a birth certificate for my son.
Năm sinh trong sổ hộ tịch khác với căn cước, đi đâu để sửa?
Cán bộ tư pháp không chịu chứng thực chữ ký trên giấy uỷ quyền.
Mẹ tôi liệt giường, xin cử người về nhà chứng thực di chúc.
Công chứng hợp đồng mua xe ở uỷ ban được không, phí bao nhiêu?
# Tôi khiếu nại việc UBND từ chối đăng ký lại khai sinh cho tôi bằng văn bản số 12, tôi có đủ giấy tờ chứng minh, đề nghị giải quyết theo Luật Hộ tịch.`,
  electricity: `
Điện sụt áp tối nào cũng vậy, nồi cơm không chín.
Ghi chỉ số công tơ nhầm nhà, hoá đơn tôi gấp ba.
Khu tôi cúp điện liên tục ba tối nay không báo trước, đồ trong tủ lạnh hư hết.
dien yeu qua, quat quay khong noi, may lanh khong chay
Tiền điện tháng này tăng gấp đôi dù nhà đi vắng, nghi ghi sai chỉ số.
Trụ điện gỗ mục chân nghiêng về mái nhà, đề nghị điện lực thay trụ.
Dây điện hạ thế võng xuống thấp gần chạm mái tôn, mong kéo lên.
Chủ trọ thu bốn nghìn một số điện, cao hơn giá nhà nước.
CD hỏi thủ tục xin mắc công tơ điện mới cho nhà vừa xây.
cat dien khong bao truoc lam tom nuoi chet, dien luc co den khong
Trạm biến áp đầu ngõ kêu rè rè, dầu chảy, dân rất lo.
The power goes out every evening for two hours in our area without notice.
Điện chập chờn làm cháy hai bóng đèn và hư ti vi.
Bản chưa có điện lưới, bà con vẫn thắp đèn dầu.
Cành cây quẹt dây điện mỗi khi gió, nhờ ngành điện phát quang.
! Dây điện đứt rơi xuống đường ngập nước, đang tóe lửa, có người bị giật
! cot dien gay do xuong truong hoc, day con dien, hoc sinh dang o san
! Nắm cửa sắt bị tê rần, cả nhà không dám ra, nước ngập mà điện rò khắp sàn`,
  'water-supply': `
Vòi chảy ra nước nâu như trà, tắm xong nổi mẩn.
ca khu cat nuoc khong bao, trua nau com phai mua nuoc binh
Cả xóm mất nước máy năm ngày nay, phải đi mua từng can.
nuoc may duc ngau co mui tanh, khong dam nau an
Ống nước chính vỡ phun trắng đường từ đêm qua chưa ai khoá.
Nước yếu, chỉ chảy nhỏ giọt lúc nửa đêm, bơm không lên bồn.
Hoá đơn tiền nước tăng vô lý, đồng hồ quay dù khoá van.
Trạm cấp nước nông thôn hỏng máy bơm, dân dùng lại giếng phèn.
CD hỏi khi nào kéo đường ống nước sạch về ấp, đã đăng ký hai năm.
nuoc sinh hoat man chat, giat do khong duoc
Nước có cặn vàng và hôi clo nồng, tắm bị ngứa.
There has been no tap water in our building since Monday.
Bể nước tự chảy của bản bị nứt, thiếu nước sinh hoạt mùa khô.
Công ty nước đào lắp ống rồi rò rỉ liên tục chỗ mối nối.
Xin lắp đồng hồ nước riêng cho nhà trọ bị từ chối.`,
  bus: `
Tài xế phanh gấp, cụ già ngã trên xe mà không xin lỗi.
xe bus het gio som, cong nhan ca 2 khong co xe ve
Xe buýt chạy bỏ trạm, tôi vẫy mà tài xế không dừng.
tuyen xe bus ve huyen ngung chay, ba con khong co xe di benh vien
Phụ xe buýt nói năng thô lỗ với người già, bắt xuống giữa đường.
Nhà chờ xe buýt mất ghế, mái dột, không có bảng giờ chạy.
Xe khách nhồi nhét khách dịp lễ, thu gấp đôi giá vé.
App xem giờ buýt báo sai, chờ cả tiếng không thấy xe.
CD góp ý kéo dài giờ chạy chuyến cuối cho công nhân tan ca.
xe dua don chay au, mo cua khi chua dung han
Thẻ xe buýt miễn phí cho người cao tuổi làm ở đâu?
The bus did not stop although I was standing at the stop and waving.
Bến phà chở quá tải, không phát áo phao, khách lo lắm.
Đề nghị dời trạm xe buýt vì che cổng nhà tôi.
Máy lạnh trên xe buýt hỏng, ghế rách, xe xả khói.
! Đò ngang vừa lật giữa sông, hơn chục người rơi xuống nước`,
  other: `
Cho hỏi tổng đài làm việc tới mấy giờ và có tiếp nhận chủ nhật không?
CD kể chuyện gia đình dài, chưa nêu được yêu cầu, hẹn gọi lại.
Xin chào, em làm đồ án nên muốn phỏng vấn cán bộ trực tổng đài.
$ Best marketing service, grow your followers, contact our team for a free quote
$ Increase your website traffic today, special offer only 29 dollars
$ Cần tuyển 50 bạn làm online tại nhà, lương tuần 3 triệu, nhắn telegram
Người gọi im lặng một lúc rồi cúp máy, gọi lại không nghe.
alo co ai khong, toi goi thu xem co nguoi nghe khong
KH gọi nhầm số, hỏi số taxi, đã hướng dẫn.
Khách nói không rõ nội dung, sóng kém, hẹn gọi lại sau.
CD hỏi số điện thoại của tổng đài, không có nội dung phản ánh.
Tôi có chuyện muốn nói mà dài lắm, cho tôi gặp người có trách nhiệm.
nho cac anh chi giup em voi
Hello, is anyone reading this?
Người già gọi tâm sự, chưa rõ cần phản ánh việc gì.
$ Khuyến mãi lớn nhân dịp khai trương giảm 40% toàn bộ sản phẩm, inbox ngay để giữ chỗ
$ vay tien nhanh khong the chap lai suat thap giai ngan trong ngay lien he zalo
$ Bán sim số đẹp tam hoa tứ quý giá rẻ, xem kho tại website
$ Tuyển cộng tác viên làm tại nhà thu nhập 500k mỗi ngày, kết bạn zalo
$ nha cai uy tin nap 100 tang 100 no hu tai xiu dang ky ngay
$ Đất nền ven biển sổ sẵn chiết khấu 8%, mở bán giai đoạn 2, gọi ngay hotline
$ Gửi tin này cho 15 người bạn sẽ gặp may mắn, không gửi sẽ gặp xui
$ Chúc mừng bạn đã trúng thưởng xe máy, bấm vào đường link để nhận thưởng
$ Thuốc gia truyền chữa dứt điểm đau khớp, cam kết khỏi, miễn phí giao hàng
$ dich vu hut ham cau thong cong nghet gia re phuc vu 24/7 goi la co mat
$ Spa ưu đãi trị nám, triệt lông, tặng voucher cho chị em đặt lịch hôm nay
$ Dự đoán xổ số chính xác, chốt số đẹp mỗi ngày, tham gia nhóm kín
$ Cheap loans, instant approval, click the link to apply now
$ mở thẻ tín dụng hạn mức cao hoàn tiền, chỉ cần căn cước, tư vấn miễn phí
$ asdkj qwpoe zxcmn lkjh
$ hahaha kkkk abc abc xyz
$ Bán quần áo thanh lý xả kho giá sốc, freeship toàn quốc, ib shop nhé
$ đồ ngu đồ chó chúng mày ăn gì mà ngu thế`,
} as const
