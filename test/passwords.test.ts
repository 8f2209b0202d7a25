import { describe, expect, test } from 'vitest'
import { type Weakness, weaknessOf } from '../src/access/passwords/guess.ts'

const own = ['Nguyễn Thị Bích Hằng', 'hang.nguyen@khuongdinh.example.vn', 'Phường Khương Đình', 'Hà Nội']

describe('A password', () => {
  test.each<[Weakness, string[]]>([
    ['breached', ['password123', 'trustno1234', 'P@ssw0rd!!', 'drowssap1234', 'qwerty123456']],
    [
      'of-house',
      [
        'matkhau2026',
        'Mật khẩu 123',
        'm@tkhau123!',
        'phananh2026',
        'quantri@2025',
        'langnghe2026hanoi',
        'Langnghe@Hanoi2026',
        'Hanoi-Vietnam-2026',
      ],
    ],
    [
      'own-words',
      [
        'bichhang1985',
        'Nguyễn Thị Bích Hằng',
        'hang.nguyen12',
        'Khương Đình 2026',
        'khuongdinh@2025',
        'hanoi@2025',
        'bichhang.ubnd.1985',
        'Hằng phường Khương Đình 7',
      ],
    ],
    ['keys', ['aaaaaaaaaaaaaaa', 'abcabcabcabcabc', 'abcdefghijklmn', 'MatKhau.MatKhau']],
    ['day', ['19/11/1987', '7.10.2003']],
  ])('that is %s is known as such, with accents or without', async (weakness, passwords) => {
    for (const password of passwords)
      expect([password, await weaknessOf(password, own)]).toEqual([password, weakness])
  })

  test('of words that only its owner would think of is taken, in any script and length', async () => {
    for (const password of [
      'mot cau de nho 7',
      'Mèo vàng ngủ trên nóc tủ',
      'thuyen giay qua song cai',
      'correct horse battery staple',
      'k7#vQ9!xLm2p',
      '我喜欢在雨里走路回家去看书',
      'ubnd nuôi ba con mèo vàng',
      'nguoi hang xom nuoi ga trong',
    ])
      expect([password, await weaknessOf(password, own)]).toEqual([password, null])
  })

  test('is judged within a moment however it is made up to take long', async () => {
    for (const password of ['a'.repeat(200), '4@8(6'.repeat(40), 'qwerty'.repeat(33), 'password'.repeat(25)])
      expect(await weaknessOf(password, own)).not.toBeNull()
    expect(await weaknessOf('​​​​​​​​​​', own)).not.toBeNull()
  })
})
