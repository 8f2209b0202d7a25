import { type Language, languages } from '../vocabulary.ts'
export type AnswerTemplateSeed = {
  /** Null holds for every category. */
  categoryCode: string | null
  outcome: 'done' | 'planned' | 'unfounded' | 'elsewhere'
  language: Language
  body: string
}

/** What is looked at, and what is usually done: [matter vi, work vi, matter en, work en]. */
type Matter = [string, string, string, string]

/** The blanks in square brackets are for the officer to fill; an answer that still holds one is not sent. */
const matters: Record<string, Matter> = {
  road: [
    'mặt đường, vỉa hè',
    'vá ổ gà, lát lại vỉa hè',
    'the road and pavement',
    'filled the hole, relaid the paving',
  ],
  traffic: [
    'đèn tín hiệu, biển báo',
    'sửa đèn, lắp lại biển',
    'the signals and signs',
    'repaired the light, put the sign back',
  ],
  'street-light': [
    'hệ thống chiếu sáng',
    'thay bóng, nối lại dây',
    'the street lighting',
    'replaced the lamp, mended the cable',
  ],
  drainage: [
    'cống, hố ga',
    'thay nắp cống, nạo vét',
    'the drains and manholes',
    'replaced the cover, cleared the drain',
  ],
  trees: ['cây xanh', 'cắt cành khô, dọn cây đổ', 'the trees', 'cut dead branches, cleared the fallen tree'],
  encroachment: [
    'tình trạng lấn chiếm',
    'nhắc nhở, lập biên bản, dọn trả lòng đường',
    'the blocked pavement',
    'warned, recorded the violation, cleared the way',
  ],
  construction: [
    'công trình xây dựng',
    'kiểm tra giấy phép, yêu cầu dừng thi công',
    'the building site',
    'checked the permit, ordered the work stopped',
  ],
  waste: [
    'điểm rác',
    'thu gom, tổng vệ sinh, thêm thùng rác',
    'the waste',
    'collected it, cleaned, added bins',
  ],
  pollution: [
    'nguồn gây ô nhiễm',
    'đo kiểm, yêu cầu khắc phục, xử phạt',
    'the source of pollution',
    'measured, ordered it mended, fined',
  ],
  land: [
    'hồ sơ đất đai',
    'đối chiếu bản đồ, làm việc với các bên',
    'the land file',
    'compared the map, met both sides',
  ],
  agriculture: [
    'tình hình sản xuất',
    'phun tiêu độc, sửa kênh mương',
    'the fields and animals',
    'disinfected, repaired the canal',
  ],
  disaster: [
    'khu vực bị ảnh hưởng',
    'gia cố, rào chắn, hỗ trợ di dời',
    'the place struck',
    'secured it, fenced it off, helped people move',
  ],
  market: [
    'cơ sở kinh doanh',
    'kiểm tra giá và nguồn gốc hàng, xử phạt',
    'the shop',
    'checked prices and goods, fined',
  ],
  finance: [
    'khoản thu',
    'đối chiếu biểu phí, hoàn trả phần thu sai',
    'the charge',
    'compared the tariff, paid back the excess',
  ],
  noise: [
    'nơi gây tiếng ồn',
    'nhắc nhở, đo tiếng ồn, lập biên bản',
    'the source of noise',
    'warned, measured, recorded the violation',
  ],
  'public-order': [
    'tình hình an ninh',
    'xác minh, tăng tuần tra',
    'the matter of public order',
    'verified it, patrolled more often',
  ],
  'fire-safety': [
    'điều kiện phòng cháy',
    'kiểm tra, yêu cầu mở lối thoát nạn',
    'the fire safety',
    'inspected, had the exit opened',
  ],
  education: [
    'việc ở nhà trường',
    'làm việc với nhà trường, điều chỉnh khoản thu',
    'the matter at the school',
    'met the school, changed the charge',
  ],
  'food-safety': [
    'cơ sở thực phẩm',
    'kiểm tra, lấy mẫu, xử phạt',
    'the food business',
    'inspected, took samples, fined',
  ],
  health: [
    'việc y tế',
    'phun diệt muỗi, nhắc trạm y tế',
    'the health matter',
    'sprayed, instructed the health station',
  ],
  'social-care': [
    'việc bảo trợ xã hội',
    'rà soát, bổ sung chi trả',
    'the social protection matter',
    'reviewed it, paid what was due',
  ],
  'merit-labour': [
    'việc người có công, lao động',
    'rà soát hồ sơ, yêu cầu chi trả đủ chế độ',
    'the matter of merit or labour',
    'reviewed the file, had what was due paid',
  ],
  culture: [
    'việc văn hóa, quảng cáo',
    'tháo biển sai, nhắc ban tổ chức',
    'the cultural or advertising matter',
    'removed the sign, warned the organiser',
  ],
  religion: [
    'việc dân tộc, tôn giáo',
    'gặp gỡ, giải thích, hướng dẫn',
    'the ethnic or religious matter',
    'met, explained, advised',
  ],
  telecom: [
    'sóng, đường dây viễn thông',
    'đề nghị nhà mạng sửa, bó gọn dây',
    'the signal or cable',
    'had the operator repair and tidy it',
  ],
  'online-service': [
    'lỗi trên cổng dịch vụ',
    'khôi phục hồ sơ, báo đơn vị vận hành',
    'the fault of the online service',
    'restored the file, had the fault mended',
  ],
  procedure: [
    'hồ sơ của anh/chị',
    'giải quyết, hẹn trả kết quả',
    'your application',
    'settled it, set the day of collection',
  ],
  'civil-status': [
    'hồ sơ hộ tịch',
    'cải chính, cấp bản sao',
    'the civil status file',
    'corrected it, issued the copy',
  ],
  'personal-data': [
    'yêu cầu về dữ liệu cá nhân',
    'cho xem, sửa, xóa dữ liệu',
    'your request about personal data',
    'showed, corrected or erased the data',
  ],
  conduct: [
    'sự việc',
    'làm rõ, xin lỗi, chấn chỉnh',
    'what happened',
    'looked into it, apologised, took measures',
  ],
  military: [
    'việc nghĩa vụ quân sự',
    'kiểm tra danh sách, giải thích',
    'the matter of military service',
    'checked the list, explained',
  ],
  electricity: [
    'lưới điện',
    'sửa sự cố, thay công tơ',
    'the power supply',
    'repaired the fault, replaced the meter',
  ],
  'water-supply': [
    'đường ống nước',
    'sửa rò rỉ, súc xả đường ống',
    'the water pipe',
    'mended the leak, flushed the pipe',
  ],
  bus: [
    'tuyến xe buýt',
    'nhắc nhà xe, điều chỉnh giờ chạy',
    'the bus line',
    'warned the operator, changed the timetable',
  ],
  other: ['nội dung phản ánh', 'nêu rõ việc đã làm', 'the matter', 'say what was done'],
}

const bodies = ([matterVi, workVi, matterEn, workEn]: Matter) => ({
  done: {
    vi: `Đã [việc đã làm về ${matterVi}, ví dụ: ${workVi}] tại [địa điểm], xong ngày [ngày]. Cảm ơn anh/chị đã phản ánh. Nếu còn vướng, xin báo "Chưa xong".`,
    en: `We have [what was done about ${matterEn}, for example: ${workEn}] at [place], finished on [date]. Thank you for your report. If something is still wrong, please say "Not fixed".`,
  },
  planned: {
    vi: `Sẽ xong trước ngày [ngày]: đã kiểm tra ${matterVi} tại [địa điểm], việc cần [lý do: kinh phí, khảo sát, phối hợp]. Trong lúc chờ, chúng tôi đã [biện pháp tạm thời]. Cảm ơn anh/chị đã phản ánh.`,
    en: `To be finished by [date]: we looked at ${matterEn} at [place]; it needs [reason: budget, survey, other departments]. Meanwhile we have [temporary measure]. Thank you for your report.`,
  },
  unfounded: {
    vi: `Đã kiểm tra ${matterVi} tại [địa điểm] lúc [thời gian] và thấy [kết quả kiểm tra]. Nếu anh/chị còn thấy sự việc, xin gửi thêm ảnh hoặc chỉ rõ vị trí. Cảm ơn anh/chị đã phản ánh.`,
    en: `We inspected ${matterEn} at [place] on [date and time] and found [what was found]. If you still see the problem, please send a picture or describe the exact place. Thank you for your report.`,
  },
  elsewhere: {
    vi: `Xin liên hệ [cơ quan có thẩm quyền, số điện thoại]: việc liên quan đến ${matterVi} không thuộc thẩm quyền của chúng tôi vì [căn cứ]. Cảm ơn anh/chị đã phản ánh.`,
    en: `Please contact [the competent body, telephone]: this matter of ${matterEn} is outside our authority because [legal ground]. Thank you for your report.`,
  },
})

const rowsOf = (categoryCode: string | null, matter: Matter): AnswerTemplateSeed[] =>
  Object.entries(bodies(matter)).flatMap(([outcome, body]) =>
    languages.map((language) => ({
      categoryCode,
      outcome: outcome as AnswerTemplateSeed['outcome'],
      language,
      body: body[language],
    })),
  )

/** The words that start an answer; a province edits its own afterwards. */
export const answerTemplates: AnswerTemplateSeed[] = [
  ...rowsOf(null, ['nội dung phản ánh', 'nêu rõ việc đã làm', 'the matter', 'say what was done']),
  ...Object.entries(matters).flatMap(([code, matter]) => rowsOf(code, matter)),
]
