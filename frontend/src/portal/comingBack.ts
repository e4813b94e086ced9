import { basename } from "./language";

/** Where one comes back to after signing in: a page of the portal and of no other site. */
export function comingBack(search: string): string {
  const back = new URLSearchParams(search).get("back") ?? basename;
  const { origin } = window.location;
  if (!URL.canParse(back, origin)) return basename;
  const place = new URL(back, origin);
  return place.origin === origin ? place.pathname + place.search : basename;
}
