import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { attemptAt, endAttempt } from "../portal/attempts";
import { ownRequest } from "../portal/graphql";
import type { Refusal } from "../ui/useForm";

/** Sends a file as it is, under the name of the attempt, so that what was sent twice is kept once; the server says by which id it can be offered, or why it does not take it. */
export async function sendFile(file: File): Promise<{ id: string } | { refusal: Refusal }> {
  const attempt = attemptAt(`file ${file.name} ${file.size.toString()} ${file.lastModified.toString()}`);
  const response = await fetch(`/evidence/files?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      ...ownRequest,
      "Content-Type": "application/octet-stream",
      "Accept-Language": i18n.locale,
      "Idempotency-Key": attempt.key,
    },
    body: file,
  }).catch(() => null);

  if (response !== null) endAttempt(attempt);
  const answer = (await response?.json().catch(() => null)) as { id?: string; message?: string } | null | undefined;
  if (answer?.id !== undefined) return { id: answer.id };
  return {
    refusal: { field: "file", message: answer?.message ?? t`The file could not be sent. Try again.` },
  };
}
