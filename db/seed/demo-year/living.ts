import type { Matter } from './matter.ts'

/** Invented for the demo: rubbish, smells, noise, building and order. */
export const living: Matter[] = [
  {
    category: 'waste',
    weight: 14,
    scene: 'rubbish',
    season: 'new-year',
    what: `
Rác sinh hoạt chất đống {o} ba ngày chưa ai dọn
Người dân đổ phế thải xây dựng {o} thành đống cao
Thùng rác công cộng {o} vỡ, rác tràn ra đường
Xe thu gom rác không vào {o} đã cả tuần
Túi rác vứt đầy chân cột điện {o}, chó bới tung khắp ngõ
Bãi đất trống {o} thành chỗ đổ trộm rác`,
    harm: `
Ruồi nhặng nhiều, mùi bốc lên rất khó chịu
Trời nóng nước rác chảy ra cả đường
Gần trường mầm non, các cháu phải bịt mũi đi qua
Đã góp ý với tổ thu gom mà chưa thấy chuyển`,
    done: `
Đã dọn sạch điểm rác {o}, rắc vôi khử mùi và đặt biển cấm đổ rác.
Đã chở đi 4 xe phế thải {o}; công an phường đang xem lại camera để tìm người đổ trộm.
Đã nhắc đơn vị thu gom vào {o} đủ 2 lượt mỗi ngày và thay thùng rác mới.`,
    asked: `Xin anh/chị cho biết thường thấy đổ rác vào giờ nào.`,
  },
  {
    category: 'pollution',
    weight: 7,
    scene: 'smoke',
    what: `
Xưởng gỗ {o} xả bụi suốt ngày, nhà nào cũng phải đóng cửa
Có người đốt rác, đốt nilon {o} vào buổi chiều
Nước mương {o} đen kịt, bốc mùi thối
Quán nướng {o} thổi khói thẳng vào nhà dân
Trại nuôi gà trong khu dân cư {o} hôi nồng nặc
Xe chở đất không phủ bạt rơi vãi đầy đường {o}`,
    harm: `
Mẹ tôi bị hen, mấy hôm nay ho suốt
Quần áo phơi ra ám mùi khét
Trẻ nhỏ trong xóm viêm họng hàng loạt
Cả ngày phải đóng kín cửa`,
    done: `
Đã kiểm tra cơ sở {o}, lập biên bản và yêu cầu lắp thiết bị lọc bụi trong 15 ngày.
Đã nhắc nhở người đốt rác {o}, dọn tàn tro và giao tổ dân phố theo dõi.
Đã rửa đường {o} và buộc nhà thầu che phủ xe, đặt cầu rửa xe trước cổng công trường.`,
  },
  {
    category: 'noise',
    weight: 8,
    season: 'heat',
    what: `
Nhà hàng xóm {o} hát karaoke loa kéo đến 11 giờ đêm
Công trình {o} khoan đục từ 5 giờ sáng
Quán nhậu {o} mở nhạc to, khách hò hét đến khuya
Xưởng cơ khí {o} cắt sắt suốt trưa
Đám cưới dựng rạp {o} mở loa hết cỡ ba ngày liền`,
    harm: `
Cả xóm không ai nghỉ ngơi được
Con tôi sắp thi mà không học nổi
Nói chuyện tử tế thì họ lại mở to hơn`,
    done: `
Công an phường đã đến làm việc với chủ nhà {o}, lập biên bản nhắc nhở; chủ nhà cam kết không mở loa sau 22 giờ.
Đã kiểm tra công trình {o}, yêu cầu chỉ thi công từ 6 giờ đến 22 giờ.
Đã xử phạt quán {o} về hành vi gây ồn và cho ký cam kết.`,
  },
  {
    category: 'construction',
    weight: 6,
    scene: 'building',
    what: `
Nhà {o} xây thêm tầng không có giấy phép
Công trình {o} đào móng làm nứt tường nhà bên cạnh
Công trình {o} không căng lưới che bụi
Có người cơi nới chuồng cọp {o} ra không gian chung
Công trình {o} tập kết cát sỏi ra lòng đường`,
    harm: `
Gia đình tôi có ảnh kèm theo
Bụi bay vào nhà suốt ngày
Mưa xuống cát trôi hết vào cống`,
    done: `
Đã kiểm tra công trình {o}, yêu cầu dừng phần xây sai phép và lập biên bản.
Đã mời hai bên làm việc; chủ công trình {o} cam kết chống đỡ và sửa vết nứt trước ngày 15 tháng sau.
Đã buộc công trình {o} căng lưới che chắn và dọn vật liệu khỏi lòng đường.`,
    asked: `Xin anh/chị gửi thêm ảnh chỗ tường nứt và cho biết vết nứt có từ khi nào.`,
  },
  {
    category: 'public-order',
    weight: 5,
    what: `
Thanh niên tụ tập {o} đua xe, nẹt pô vào ban đêm
Khu nhà trọ {o} có nhiều người lạ ra vào, nghi đánh bạc
Dạo này {o} hay mất xe đạp, mất chậu cây
Có nhóm người đòi nợ dán giấy, tạt sơn {o}
Quán nước {o} hay xảy ra cãi nhau, gây rối`,
    harm: `
Bà con tổ dân phố rất bất an
Bà con mong công an tuần tra thường xuyên
Camera nhà tôi có ghi lại, cần thì tôi gửi`,
    done: `
Công an phường đã tuần tra {o} các đêm trong tuần, nhắc nhở và đưa 4 thanh niên về làm việc với gia đình.
Đã kiểm tra hành chính khu trọ {o}, nhắc chủ trọ khai báo tạm trú.
Đã ghi nhận và cử cảnh sát khu vực bám địa bàn {o}; đề nghị bà con báo ngay khi thấy lại.`,
  },
  {
    category: 'fire-safety',
    weight: 3,
    what: `
Nhà trọ {o} để xe điện sạc kín lối thoát hiểm
Kho hàng {o} chất hàng chắn họng nước chữa cháy
Cửa hàng gas {o} không có bình chữa cháy
Chung cư mini {o} khóa cửa thoát hiểm`,
    harm: `
Lỡ có cháy thì mấy chục con người không biết chạy đường nào
Bà con rất lo`,
    done: `
Đã kiểm tra phòng cháy {o}, yêu cầu dọn lối thoát hiểm trong ngày và mua thêm 6 bình chữa cháy.
Đã lập biên bản cơ sở {o}, hẹn kiểm tra lại sau 7 ngày.`,
  },
  {
    category: 'market',
    weight: 3,
    what: `
Cửa hàng {o} bán hàng không niêm yết giá
Cây xăng {o} bơm thiếu so với đồng hồ
Có người bán mỹ phẩm không nhãn mác {o}
Cân ở chợ {o} thiếu một lạng mỗi cân`,
    harm: `
Người lao động mua đồng nào tiếc đồng ấy
Tôi có hóa đơn và ảnh chụp`,
    done: `
Đã kiểm tra cửa hàng {o}, nhắc nhở niêm yết giá và thu giữ hàng không rõ nguồn gốc.
Đã đặt cân đối chứng ở chợ {o} để bà con cân lại.`,
  },
]
