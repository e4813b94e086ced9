import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { ownRequest } from "../portal/graphql";
import type { Refusal } from "../ui/useForm";

/** Sends a file as it is; the server says by which id it can be offered, or why it does not take it. */
export async function sendFile(file: File): Promise<{ id: string } | { refusal: Refusal }> {
  const response = await fetch(`/evidence/files?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { ...ownRequest, "Content-Type": "application/octet-stream", "Accept-Language": i18n.locale },
    body: file,
  }).catch(() => null);

  const answer = (await response?.json().catch(() => null)) as { id?: string; message?: string } | null | undefined;
  if (answer?.id !== undefined) return { id: answer.id };
  return {
    refusal: { field: "file", message: answer?.message ?? t`The file could not be sent. Try again.` },
  };
}
