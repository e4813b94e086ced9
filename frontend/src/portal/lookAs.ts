import type { ViewAs } from "../gql/graphql";

/**
 * Looks at every page as somebody else, until one looks as oneself again. The server decides what that shows, files and
 * downloads included, and refuses every act meanwhile.
 */
export function lookAs(as: ViewAs | null) {
  document.cookie = `View-As=${as ?? ""}; path=/; SameSite=Lax${as === null ? "; max-age=0" : ""}`;
  // A whole new page: nothing that was read as oneself may stay in memory.
  window.location.reload();
}
