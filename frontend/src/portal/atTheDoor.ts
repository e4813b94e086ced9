import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import type { Refusal } from "../ui/useForm";
import { ownRequest, ServerFault } from "./graphql";

interface Answered<Said> {
  said: Said | null;
  errors: readonly Refusal[];
}

/** Asks where people come in and see to their accounts. What is refused comes back as an act's refusals do. */
export async function atTheDoor<Said = never>(what: string, asked: object = {}): Promise<Answered<Said>> {
  const answer = await fetch(`/identity/${what}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...ownRequest, "Content-Type": "application/json", "Accept-Language": i18n.locale },
    body: JSON.stringify(asked),
  }).catch(() => null);
  if (answer?.status === 204) return { said: null, errors: [] };
  if (answer?.status === 429)
    return { said: null, errors: [{ message: t`Too many tries. Wait a minute, then try again.` }] };
  if (!answer?.ok) return { said: null, errors: [{ message: new ServerFault(null).message }] };
  const said = (await answer.json()) as Said & { errors?: readonly Refusal[] };
  return { said, errors: (said.errors ?? []).map((error) => ({ ...error, field: error.field ?? undefined })) };
}
