/** A moment in Vietnam: '2026-03-02 10:00', or '11-23 10:00' of the year in which the tests are set. */
export const at = (moment: string): Date => {
  const [date, time] = moment.split(' ')
  return new Date(`${date!.length > 5 ? date : `2026-${date}`}T${time}+07:00`)
}

/** A Monday at ten in the morning, in a week without holidays: where every test's clock stands until it is moved. */
export const mondayAtTen = at('11-23 10:00')
