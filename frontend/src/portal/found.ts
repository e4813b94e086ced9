/** The thing that the address names, or the page "Page not found". */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Response(null, { status: 404 });
  return thing;
}
