import { z } from 'zod'

/** Said as it is where the form of a setting is wrong. */
export const forms = {
  secrets:
    'mỗi khóa ít nhất 32 ký tự, nhiều khóa thì cách nhau bằng dấu phẩy / each secret 32 characters or more, several with commas between',
  postgres:
    'địa chỉ dạng postgres://người:mậtkhẩu@máy/tên / an address like postgres://user:password@host/name',
  web: 'địa chỉ bắt đầu bằng http:// hoặc https:// / an address that begins with http:// or https://',
  mail: 'địa chỉ bắt đầu bằng smtp:// hoặc smtps:// / an address that begins with smtp:// or smtps://',
  scanner: 'dạng máy:cổng, ví dụ 127.0.0.1:3310 / host:port, like 127.0.0.1:3310',
  tiles: 'địa chỉ dạng https://máy/{z}/{x}/{y}.png / an address like https://host/{z}/{x}/{y}.png',
  recipient:
    'dạng age1…, do "npm run backup -- --key" in ra / like age1…, as `npm run backup -- --key` prints it',
  province: 'mã tỉnh gồm hai chữ số, ví dụ 01 / a province code of two digits, like 01',
}

export const port = z.coerce.number().int().min(0).max(65535)
export const flag = z.stringbool()
export const idleMinutes = z.coerce.number().int().min(5).max(720)

/** Hosts with commas between, as an address names them. */
export const hostList = z
  .string()
  .transform((text) => text.split(',').flatMap((host) => host.trim().toLowerCase() || []))

/** An address with a place for the number of each tile. */
export const tilesUrl = z
  .url({ protocol: /^https$/, error: forms.tiles })
  .refine((url) => ['{z}', '{x}', '{y}'].every((part) => decodeURI(url).includes(part)), forms.tiles)
