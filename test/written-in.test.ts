import { expect, test } from 'vitest'
import { writtenIn } from '../src/intake/written-in.ts'

test.each([
  ['The street light in front of my house is broken. Please help.', 'en'],
  [
    'There is garbage on phố Khương Đình, phường Khương Đình, since Monday. Nobody has come, please help.',
    'en',
  ],
  ['Please', 'vi'],
  ['Đèn đường trước nhà hỏng, please giúp với, thank you', 'vi'],
  ['Den duong pho Khuong Dinh hong the ma khong ai sua, an toan o dau', 'vi'],
  ['Toi me on to do in it la my', 'vi'],
  ['123 ...', 'vi'],
  ['', 'vi'],
] as const)('“%s” is written in %s', (text, language) => expect(writtenIn(text)).toBe(language))
