import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import type { BackupPlace, BucketSettings } from './place.ts'

/** Bytes of a part of a large file: of these one is under way and one is gathered, and ten thousand are the most. */
const partSize = 32 * 1024 ** 2
const connectionTimeout = 5_000
const requestTimeout = 60_000

/** In a bucket of any store that speaks S3; `address` is `s3://bucket/path`. */
export const inBucket = (address: string, settings: BucketSettings): BackupPlace => {
  const { Bucket, path } = bucketOf(address)
  const client = clientOf(settings)
  sayWhere(client, address)
  const keyOf = (name: string) => `${path}${name}`
  const at = (name: string) => ({ Bucket, Key: keyOf(name) })

  const keysUnder = async (name: string): Promise<string[]> => {
    const [Prefix, found] = [keyOf(name), [] as string[]]
    for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix }))
      for (const { Key } of page.Contents ?? []) if (Key) found.push(Key)
    return found.filter((key) => key === Prefix || key.startsWith(`${Prefix}/`))
  }
  return {
    pauseMs: 2_000,
    put: async (name, content) => {
      try {
        await new Upload({ client, params: { ...at(name), Body: content }, partSize, queueSize: 1 }).done()
      } finally {
        content.destroy()
      }
    },
    get: async (name) => (await client.send(new GetObjectCommand(at(name)))).Body as Readable,
    has: (name) =>
      client.send(new HeadObjectCommand(at(name))).then(
        () => true,
        (error: Error) => {
          if (error instanceof NotFound) return false
          throw error
        },
      ),
    list: async (under) => {
      const [Prefix, names] = [`${keyOf(under)}/`, [] as string[]]
      for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix, Delimiter: '/' })) {
        for (const { Key } of page.Contents ?? []) if (Key) names.push(Key.slice(Prefix.length))
        for (const folder of page.CommonPrefixes ?? [])
          if (folder.Prefix) names.push(folder.Prefix.slice(Prefix.length, -1))
      }
      return names
    },
    writtenAt: async (name) => (await client.send(new HeadObjectCommand(at(name)))).LastModified!,
    remove: async (name) => {
      for (const Key of await keysUnder(name)) await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
  }
}

/** What a store answers names neither itself nor what to look at. */
const sayWhere = (client: S3Client, address: string): void =>
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args)
      } catch (error) {
        if (error instanceof NotFound) throw error
        const { name, message } = error as Error
        throw new Error(
          `Kho sao lưu ${address} không nhận: ${name}, ${message}. Xem các giá trị BACKUP_S3_… / The bucket ${address} refuses: ${name}, ${message}. See BACKUP_S3_…`,
          { cause: error },
        )
      }
    },
    { step: 'initialize' },
  )

const bucketOf = (address: string): { Bucket: string; path: string } => {
  const [Bucket, ...folders] = address.slice('s3://'.length).split('/').filter(Boolean)
  if (!Bucket) throw new Error(noBucket)
  return { Bucket, path: folders.map((folder) => `${folder}/`).join('') }
}

const clientOf = ({
  BACKUP_S3_ENDPOINT: endpoint,
  BACKUP_S3_REGION: region,
  BACKUP_S3_KEY_ID: accessKeyId,
  BACKUP_S3_SECRET: secretAccessKey,
}: BucketSettings): S3Client => {
  if (!accessKeyId || !secretAccessKey) throw new Error(noKeys)
  return new S3Client({
    region,
    // Of one's own and most providers' stores the bucket stands in the path; only its maker's is found by the bucket's own name.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    credentials: { accessKeyId, secretAccessKey },
    // Newer sums than S3 itself asks for are unknown to many stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout, requestTimeout },
  })
}

const noBucket =
  'Địa chỉ kho sao lưu dạng s3://tên-kho/thư-mục. / The address of a bucket is written s3://bucket/path.'
const noKeys =
  'Kho s3:// cần BACKUP_S3_KEY_ID và BACKUP_S3_SECRET. / A bucket s3:// needs BACKUP_S3_KEY_ID and BACKUP_S3_SECRET.'
