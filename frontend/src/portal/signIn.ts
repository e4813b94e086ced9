import type { Role } from "../gql/graphql";
import { dropAllDrafts } from "../ui/drafts";
import { ownRequest, ServerFault } from "./graphql";

async function post(path: string, asked: { role?: Role }, home: string, first?: () => void) {
  const response = await fetch(path, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...ownRequest, "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new ServerFault(null);
  first?.();
  // A whole new page: nothing that was read as somebody else may stay in memory.
  window.location.assign(home);
}

export const signInAs = (role: Role, home: string) => post("/sign-in/demo", { role }, home);

const signingOut = "signing out";

export async function signOut(home: string) {
  dropAllDrafts();
  await post("/sign-out", {}, home, () => {
    const tabs = new BroadcastChannel(signingOut);
    tabs.postMessage(null);
    tabs.close();
  });
}

/** Leaves what this tab shows when another one signs out: nobody else at this browser is to read it. */
export function whenSignedOut(home: string) {
  const tabs = new BroadcastChannel(signingOut);
  tabs.onmessage = () => {
    window.location.assign(home);
  };
  return () => {
    tabs.close();
  };
}
