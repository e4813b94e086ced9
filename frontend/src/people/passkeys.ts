import { t } from "@lingui/core/macro";
import { atTheDoor } from "../portal/atTheDoor";
import type { Refusal } from "../ui/useForm";

/** What the browser brings of a passkey, or why it brings nothing. */
type Brought = { passkey: string; errors: readonly [] } | { errors: readonly Refusal[] };

const refused = (message: string): Brought => ({ errors: [{ message }] });

/** Lets the browser show a passkey, whichever its owner chooses. */
export const showPasskey = () =>
  bring(
    () => atTheDoor<PublicKeyCredentialRequestOptionsJSON>("passkey/options"),
    (asked) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) }),
  );

/** Lets the browser make a passkey for whoever is in and says their password anew. */
export const makePasskey = (password: string) =>
  bring(
    () => atTheDoor<PublicKeyCredentialCreationOptionsJSON>("own/passkeys/options", { password }),
    (asked) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) }),
  );

async function bring<Asked>(
  ask: () => Promise<{ said: Asked | null; errors: readonly Refusal[] }>,
  from: (asked: Asked) => Promise<Credential | null>,
): Promise<Brought> {
  if (!("PublicKeyCredential" in window && "parseRequestOptionsFromJSON" in PublicKeyCredential))
    return refused(t`This browser cannot use passkeys. Use a newer one, or sign in another way.`);
  const { said, errors } = await ask();
  if (said === null || errors.length > 0) return { errors };
  try {
    const brought = await from(said);
    if (brought instanceof PublicKeyCredential) return { passkey: JSON.stringify(brought), errors: [] };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "InvalidStateError") return refused(t`This device holds a passkey of yours already.`);
    if (error.name === "SecurityError")
      return refused(t`Passkeys do not work at this address of the portal. Sign in another way.`);
  }
  return refused(t`No passkey was used. Try again, or sign in another way.`);
}
