import type { Matter } from './matter.ts'

/** What many report at once in the made year, and what is told and answered to all of them. */
export type DemoIncident = {
  commune: string
  matter: Matter
  title: string
  known: string
  update: string
  /** Null: not over yet. */
  answer: string | null
}

/** Over for some days. */
export const waterCut: DemoIncident = {
  commune: 'Đống Đa',
  matter: {
    category: 'water-supply',
    weight: 0,
    what: `
Nước sạch {o} mất từ sáng chưa có lại
Mất nước máy {o}, cả ngõ không có nước dùng
Nước máy {o} mất từ sáng sớm mà không thấy báo trước
Khu {o} mất nước sạch từ sáng, xin hỏi bao giờ có lại`,
    harm: `
Nhà có trẻ nhỏ phải đi mua nước bình
Cả ngõ mấy chục hộ phải đi xin nước`,
    done: `Đã thay đoạn ống {o}, nước đã có lại.`,
  },
  title: 'Mất nước khu vực Tây Sơn, Thái Hà',
  known:
    'Vỡ ống cấp nước chính từ sáng sớm. Công ty cấp nước đang đào thay ống, xe bồn cấp nước tạm cho các ngõ.',
  update: 'Đã thay xong đoạn ống vỡ, đang súc xả. Nước có lại dần từ đầu giờ chiều, lúc đầu có thể đục.',
  answer: 'Công ty cấp nước đã thay đoạn ống vỡ và súc xả xong, nước đã có lại ở tất cả các ngõ.',
}

/** Going on as the year ends. */
export const powerCut: DemoIncident = {
  commune: 'Thanh Xuân',
  matter: {
    category: 'electricity',
    weight: 0,
    what: `
Mất điện {o} đã hơn nửa tiếng
Cả dãy {o} mất điện, không biết bao giờ có lại
Mất điện {o} từ nãy đến giờ, không thấy báo trước
Khu {o} mất điện, xin hỏi khi nào đóng điện lại`,
    harm: `
Nhà có người già và trẻ nhỏ
Hàng đông lạnh sắp hỏng hết`,
    done: `Điện lực đã thay thiết bị {o}, điện đã có lại.`,
  },
  title: 'Mất điện khu vực Nguyễn Tuân, Quan Nhân',
  known: 'Hỏng thiết bị ở trạm biến áp của khu vực. Thợ điện lực đã đến nơi.',
  update: 'Đang thay thiết bị hỏng ở trạm biến áp, dự kiến đóng điện lại trong ba giờ tới.',
  answer: null,
}
