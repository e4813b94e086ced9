/** Things in the order in which the report's sections first appear; those without a section come last. */
export function bySection<Thing extends { section: string | null }>(things: readonly Thing[]) {
  const sections = [...new Set(things.map(({ section }) => section))].sort(
    (one, other) => Number(one === null) - Number(other === null),
  );
  return sections.map((section) => ({ section, things: things.filter((thing) => thing.section === section) }));
}
