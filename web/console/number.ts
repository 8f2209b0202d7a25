/** `+84912345678` as people here read it out: `0912 345 678`; other countries' numbers as they are. */
export const sayNumber = (phone: string) => phone.replace(/^\+84(\d{2,3})(\d{3})(\d{3,4})$/, '0$1 $2 $3')
