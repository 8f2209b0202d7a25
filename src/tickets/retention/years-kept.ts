import type { Db } from '../../platform/database.ts'

type Piece = ReturnType<Db>

/** For how many years files of a class are kept in a province, both given as pieces of SQL; null: for good. */
export const yearsKept = (db: Db, ofClass: Piece, provinceCode: Piece) => db`
  (select r.years from retention_terms r
   where r.class = ${ofClass} and (r.province_code is null or r.province_code = ${provinceCode})
   order by r.province_code nulls last limit 1)`
