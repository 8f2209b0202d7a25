import { describe, expect, test } from 'vitest'
import { classify } from '../../src/routing/kind/classify.ts'
import { fold } from '../../src/routing/text.ts'

const danger = (text: string) => classify(null, text).danger

describe('A danger whose end is told rings nobody, and is looked at', () => {
  test.each([
    'Ở thị trấn La Hai cũ hổm rày chó dại cắn 2 đứa nhỏ, tụi nó chích ngừa rồi, xin đi bắt chó thả rông',
    'Nhánh cây gãy đêm qua tựa lên dây điện có tia lửa, điện lực đã tới gỡ xong rồi; giờ còn nằm chắn hẻm, xin dọn',
    'Con tôi bị bạn đánh chảy máu mũi hai tuần trước, cháu đã ổn. Mong nhà trường giải thích',
    'Có cụ bị tai biến, phải gọi xe cấp cứu 40 phút. Cụ nay đã qua nguy hiểm, nhưng xin tổ chức trực lại',
    'Con em ăn bánh mì về ói mửa cả đêm. Giờ cháu khoẻ rồi nhưng xe bánh mì không ai kiểm tra',
  ])('%s', (text) => expect(danger(text)).not.toBe('certain'))

  test.each([
    'Cháy nhà hàng xóm, đã dập một lần giờ cháy lại gấp lắm',
    'Chó dại cắn cháu, đã tiêm rồi mà giờ co giật',
    'Ông tôi đột quỵ, đã cấp cứu xong giờ lại méo miệng',
    'Có người đuối nước đã vớt lên, đang hô hấp nhân tạo',
    'Cháu bé rơi xuống giếng đã kéo lên nhưng không thở',
    'Xe lật, đã đưa 2 người đi cấp cứu, còn một người kẹt trong cabin',
  ])('but one that comes back, or goes on for another, rings: %s', (text) =>
    expect(danger(text)).toBe('certain'),
  )
})

test('who often wanders off is not lost today', () => {
  const habit = 'Nhà tôi có người bị tâm thần hay đi bỏ đi lạc, xin xã hướng dẫn gửi vào cơ sở'
  for (const text of [habit, fold(habit)]) expect(danger(text)).not.toBe('certain')
  const gone = 'Nhà tôi có người tâm thần bỏ đi lạc từ sáng, tối chưa về'
  for (const text of [gone, fold(gone)]) expect(danger(text)).toBe('certain')
})
