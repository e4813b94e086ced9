/** What is with the lead that the reader chose stands before all else; within both, the order stays. */
export const ownFirst = <Row extends { owner: string | null }>(rows: readonly Row[], lead: string | null) =>
  lead === null ? rows : [...rows.filter(({ owner }) => owner === lead), ...rows.filter(({ owner }) => owner !== lead)];
