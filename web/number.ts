/** `+84912345678` as people here read it out: `0912 345 678`, a landline after its area code: `024 3858 1234`; others as they are. */
export const sayNumber = (phone: string) =>
  phone
    .replace(/^\+84(2[48])(\d{4})(\d{4})$/, '0$1 $2 $3')
    .replace(/^\+84(\d{2,3})(\d{3})(\d{3,4})$/, '0$1 $2 $3')
