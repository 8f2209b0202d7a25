/** As people call them. */
export const fileFormats = { xlsx: 'Excel', csv: 'CSV' }
