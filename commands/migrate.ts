import './pipe.ts'
import { connect } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { seed } from '../db/seed/seed.ts'
import { askedFor } from './asked-for.ts'
import { awaitDatabase } from './await-database.ts'
import { plainly } from './plain-words.ts'
import { settings } from './settings.ts'
import { isForbidden, needsOwner } from './walls-words.ts'

askedFor({ usage: 'npm run migrate', options: {} })
const { DATABASE_URL, DATABASE_OWNER_URL } = settings()
if (!DATABASE_URL) {
  console.error(
    'Chưa có DATABASE_URL: `npm start` tự nâng cấp cơ sở dữ liệu nhúng.\nDATABASE_URL is not set: `npm start` migrates the embedded database itself.',
  )
  process.exit(1)
}
const ownerUrl = DATABASE_OWNER_URL ?? DATABASE_URL
const bringUp = () => migrate(ownerUrl, DATABASE_URL)
await awaitDatabase(ownerUrl, { say: console.error })
  .then(bringUp)
  .catch((error) => {
    console.error(isForbidden(error) ? needsOwner : plainly(error))
    process.exit(1)
  })
const { sql, close } = connect(DATABASE_URL, { max: 1, statementTimeout: 0 })
await seed(sql)
await close()
console.log('Cơ sở dữ liệu đã sẵn sàng. / The database is up to date.')
