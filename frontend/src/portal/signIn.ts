import type { Role } from "../gql/graphql";
import { dropAllDrafts } from "../ui/drafts";
import { ownRequest, ServerFault } from "./graphql";

async function post(path: string, asked: { role?: Role }, home: string) {
  const response = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...ownRequest, "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new ServerFault(null);
  // A whole new page: nothing that was read as somebody else may stay in memory.
  window.location.assign(home);
}

export const signInAs = (role: Role, home: string) => post("/sign-in/demo", { role }, home);

export function signOut(home: string) {
  dropAllDrafts();
  return post("/sign-out", {}, home);
}
