/** The year that an address names, or null where it names none. */
export const yearOf = (address: URLSearchParams) => {
  const year = address.get("year") ?? "";
  return /^[12]\d{3}$/.test(year) ? Number(year) : null;
};

/** The year of a programme: from April to March, named by the year in which it begins. */
export const financialYearOf = (day: string) => Number(day.slice(0, 4)) - (day.slice(5) < "04-01" ? 1 : 0);

export const daysOfYear = (year: number) => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` });
