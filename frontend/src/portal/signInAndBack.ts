import { basename } from "./language";

/** Where one signs in and comes back to the page that one is on. */
export function signInAndBack() {
  const { pathname, search } = window.location;
  return pathname === basename || pathname.endsWith("/sign-in")
    ? "/sign-in"
    : `/sign-in?back=${encodeURIComponent(pathname + search)}`;
}
