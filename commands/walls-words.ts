import { joinRoles, walledRoles } from '../db/roles.ts'
import type { StandingWalls } from '../db/standing-walls.ts'

const needed = (login: string) =>
  [...walledRoles.map((role) => `create role ${role} nologin;`), `${joinRoles(login)};`]
    .map((line) => `  ${line}`)
    .join('\n')

/** Tables are brought up to date by whoever owns them. */
export const needsOwner =
  'Tài khoản trong DATABASE_URL không phải là chủ các bảng; xin đặt DATABASE_OWNER_URL là tài khoản chủ (xem README).\nThe login of DATABASE_URL does not own the tables: set DATABASE_OWNER_URL to the one that does (see README).'

/** Of an error of the migrations: whoever asked may not change tables. */
export const isForbidden = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return (cause?.code ?? code) === '42501'
}

/** The processes cannot work with the login of DATABASE_URL. */
export const noRights = (login: string): Error =>
  said(`Tài khoản "${login}" trong DATABASE_URL chưa có quyền trên các bảng. Người quản trị PostgreSQL chạy một lần, rồi khởi động lại:
The login "${login}" of DATABASE_URL has no rights on the tables. An administrator of PostgreSQL runs once, then start again:
${needed(login)}`)

/** Nobody needs to read where in the program it was said. */
export const said = (text: string): Error => Object.assign(new Error(text), { stack: text })

/** What of the second wall is missing; null when it stands. */
export const missingWall = ({ owns, staff }: StandingWalls, login: string): string | null => {
  if (!staff)
    return `CHƯA CÓ LỚP BẢO VỆ THỨ HAI trong cơ sở dữ liệu: tài khoản "${login}" không tạo được vai trò. Người quản trị PostgreSQL chạy một lần, rồi khởi động lại:
THE SECOND WALL IS NOT UP in the database: the login "${login}" may not make roles. An administrator of PostgreSQL runs once, then start again:
${needed(login)}`
  if (owns)
    return `Tài khoản "${login}" trong DATABASE_URL là chủ các bảng, nên có thể sửa cả nhật ký. Nên tạo một tài khoản riêng cho DATABASE_URL và chuyển tài khoản này sang DATABASE_OWNER_URL (xem README).
The login "${login}" of DATABASE_URL owns the tables, and could change the history too. Better make another login for DATABASE_URL and put this one into DATABASE_OWNER_URL (see README).`
  return null
}
