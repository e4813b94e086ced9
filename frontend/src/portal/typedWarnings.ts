import type { WarningKind } from "../gql/graphql";
import { ownRequest } from "./graphql";
import { language } from "./language";

export interface TypedWarning {
  kind: WarningKind;
  passage: string;
}

/** By what somebody might be recognised in a text, by the rules of the review. The text is kept nowhere. */
export async function typedWarnings(text: string, signal: AbortSignal): Promise<readonly TypedWarning[]> {
  const response = await fetch("/typed/warnings", {
    method: "POST",
    credentials: "same-origin",
    headers: { ...ownRequest, "Content-Type": "application/json", "Accept-Language": language },
    body: JSON.stringify({ text }),
    signal,
  });
  return response.ok ? ((await response.json()) as TypedWarning[]) : [];
}
