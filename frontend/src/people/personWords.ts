import { t } from "@lingui/core/macro";
import type { HeldRoleFragment, MailKind, MailState, SecurityEventKind, SignInMeans } from "../gql/graphql";
import { roleWord } from "../portal/words";

/** A role and where it is held. */
export const heldRole = ({ role, body }: HeldRoleFragment) =>
  body === null ? roleWord(role) : t`${roleWord(role)}, ${body.name}`;

export const meansWord = (means: SignInMeans): string =>
  ({
    PASSWORD: t`Password`,
    PASSWORD_AND_APP: t`Password and authenticator app`,
    PASSWORD_AND_RECOVERY_CODE: t`Password and recovery code`,
    PASSWORD_AND_PASSKEY: t`Password and passkey`,
    PASSKEY: t`Passkey`,
    ORGANISATION: t`Their organisation’s sign-in`,
  })[means];

export const mailKindWord = (kind: MailKind): string =>
  ({
    INVITATION: t`Invitation`,
    FORGOTTEN_PASSWORD: t`Forgotten password`,
    PASSWORD_SET: t`A password was set`,
    SECOND_PROOF_OFF: t`A second proof was turned off`,
    PASSKEY_ADDED: t`A passkey was added`,
    PASSKEY_REMOVED: t`A passkey was removed`,
    WEBHOOK_SWITCHED_OFF: t`A webhook was switched off`,
  })[kind];

/** Whether such a mail brings a link by which a password is chosen. */
export const hasLink = (kind: MailKind) => kind === "INVITATION" || kind === "FORGOTTEN_PASSWORD";

export const mailStateWord = (state: MailState): string =>
  ({
    WAITING: t`Waiting`,
    HANDED_OVER: t`May have been sent`,
    SENT: t`Sent`,
    GIVEN_UP: t`Given up`,
  })[state];

export const securityEventWord = (kind: SecurityEventKind): string =>
  ({
    SIGNED_IN: t`Signed in`,
    SIGN_IN_FAILED: t`Was not let in`,
    SIGNED_OUT: t`Signed out`,
    SESSION_ENDED: t`A session was ended`,
    SET_UP: t`The portal was set up`,
    PASSWORD_SET: t`A password was set`,
    PASSWORD_FORGOTTEN: t`A password was forgotten`,
    PERSON_INVITED: t`Invited`,
    PERSON_ENDED: t`Access was ended`,
    ROLE_GIVEN: t`A role was given`,
    ROLE_ENDED: t`A role was ended`,
    SECOND_PROOF_ON: t`A second proof was turned on`,
    SECOND_PROOF_OFF: t`A second proof was turned off`,
    PASSKEY_ADDED: t`A passkey was added`,
    PASSKEY_REMOVED: t`A passkey was removed`,
    RECOVERY_CODES_MADE: t`Recovery codes were made`,
    ORGANISATION_TIED: t`Came in through their organisation for the first time`,
    WAY_IN_CHANGED: t`How they come in was changed`,
    LINK_HANDED_ON: t`A link was handed on by the administrator`,
    MAIL_SENT_AGAIN: t`A mail was sent again by the administrator`,
    PARTNER_REGISTERED: t`A program was registered`,
    PARTNER_CHANGED: t`A program was changed`,
    PARTNER_SECRET_ROTATED: t`A program was given a new secret`,
    PARTNER_SUSPENDED: t`A program was suspended`,
    PARTNER_RESUMED: t`A program was let in again`,
    WEBHOOK_REGISTERED: t`A webhook was registered`,
    WEBHOOK_CHANGED: t`The address of a webhook was changed`,
    WEBHOOK_SECRET_ROTATED: t`A webhook was given a new secret`,
    WEBHOOK_PAUSED: t`A webhook was paused`,
    WEBHOOK_RESUMED: t`A webhook is called again`,
    WEBHOOK_SWITCHED_OFF: t`A webhook was switched off by the portal`,
    TOKEN_ISSUED: t`A program was given a token`,
    TOKEN_REFUSED: t`A program was given no token`,
    CONSENT_GIVEN: t`Let a program read for them`,
    CONSENT_ENDED: t`What a program read for them was ended`,
    TOKEN_REPLAYED: t`A program’s token came a second time, and all that came of its consent ended`,
    ACT_DENIED: t`Tried what their role may not do`,
    LIST_EXPORTED: t`Took a list away as a file`,
  })[kind];

// A record, because the compiler then asks for every kind.
const everyKind: Record<SecurityEventKind, true> = {
  SIGNED_IN: true,
  SIGN_IN_FAILED: true,
  SIGNED_OUT: true,
  SESSION_ENDED: true,
  SET_UP: true,
  PASSWORD_SET: true,
  PASSWORD_FORGOTTEN: true,
  PERSON_INVITED: true,
  PERSON_ENDED: true,
  ROLE_GIVEN: true,
  ROLE_ENDED: true,
  SECOND_PROOF_ON: true,
  SECOND_PROOF_OFF: true,
  PASSKEY_ADDED: true,
  PASSKEY_REMOVED: true,
  RECOVERY_CODES_MADE: true,
  ORGANISATION_TIED: true,
  WAY_IN_CHANGED: true,
  LINK_HANDED_ON: true,
  MAIL_SENT_AGAIN: true,
  PARTNER_REGISTERED: true,
  PARTNER_CHANGED: true,
  PARTNER_SECRET_ROTATED: true,
  PARTNER_SUSPENDED: true,
  PARTNER_RESUMED: true,
  WEBHOOK_REGISTERED: true,
  WEBHOOK_CHANGED: true,
  WEBHOOK_SECRET_ROTATED: true,
  WEBHOOK_PAUSED: true,
  WEBHOOK_RESUMED: true,
  WEBHOOK_SWITCHED_OFF: true,
  TOKEN_ISSUED: true,
  TOKEN_REFUSED: true,
  CONSENT_GIVEN: true,
  CONSENT_ENDED: true,
  TOKEN_REPLAYED: true,
  ACT_DENIED: true,
  LIST_EXPORTED: true,
};

export const securityEventKinds = Object.keys(everyKind) as readonly SecurityEventKind[];
