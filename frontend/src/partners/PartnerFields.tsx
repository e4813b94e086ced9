import { t } from "@lingui/core/macro";
import type { Audience } from "../gql/graphql";
import { Checkboxes, Radios } from "../ui/Choices";
import type { FieldProps } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { clearances, clearanceWord } from "./partnerWords";

/** What is known of a program, as it is typed. */
export interface TypedPartner {
  name: string;
  contact: string;
  clearance: string;
  proof: string;
  publicKeys: string;
  redirectAddresses: string;
  checksTokens: readonly string[];
}

interface Known {
  name: string;
  contact: string;
  clearance: Audience;
  publicKeys: string | null;
  redirectAddresses: readonly string[];
  checksTokens: boolean;
}

export const typedPartner = (known?: Known): TypedPartner => ({
  name: known?.name ?? "",
  contact: known?.contact ?? "",
  clearance: known?.clearance ?? "",
  proof: known === undefined ? "" : known.publicKeys === null ? "secret" : "keys",
  publicKeys: known?.publicKeys ?? "",
  redirectAddresses: known?.redirectAddresses.join("\n") ?? "",
  checksTokens: known?.checksTokens === true ? ["yes"] : [],
});

export const partnerProblems = ({ name, contact, clearance, proof, publicKeys }: TypedPartner) => ({
  name: emptyProblem(name, t`Enter the organisation and its program`),
  contact: emptyProblem(contact, t`Enter who answers for it`),
  clearance: emptyProblem(clearance, t`Select what it may be shown`),
  proof: emptyProblem(proof, t`Select how it proves who it is`),
  publicKeys: proof === "keys" ? emptyProblem(publicKeys, t`Enter its public keys`) : undefined,
});

/** What was chosen, as the server takes it; null while what it may be shown is not chosen. */
export function partnerEntered({ name, contact, clearance, proof, publicKeys, ...typed }: TypedPartner) {
  const chosen = clearances.find((one) => one === clearance);
  if (chosen === undefined) return null;
  return {
    name,
    contact,
    clearance: chosen,
    publicKeys: proof === "keys" ? publicKeys : null,
    redirectAddresses: typed.redirectAddresses.split(/\s+/).filter(Boolean),
    checksTokens: typed.checksTokens.length > 0,
  };
}

type Fields = { [Name in keyof TypedPartner]: FieldProps<TypedPartner[Name]> };

export function PartnerFields(fields: Fields) {
  const { name, contact, clearance, proof, publicKeys, redirectAddresses, checksTokens } = fields;

  return (
    <>
      <TextInput {...name} label={t`The organisation, and which of its programs`} labelSize="m" />
      <TextInput
        {...contact}
        label={t`Who answers for it there`}
        labelSize="m"
        hint={t`An address to write to when something is wrong.`}
      />
      <Radios
        {...clearance}
        legend={t`What it may be shown at most`}
        legendSize="m"
        options={clearances.map((value) => ({ value, text: clearanceWord(value) }))}
      />
      <Radios
        {...proof}
        legend={t`How it proves who it is`}
        legendSize="m"
        options={[
          { value: "secret", text: t`A secret`, hint: t`The portal makes one, and shows it once.` },
          {
            value: "keys",
            text: t`Keys of its own`,
            hint: t`No secret is ever sent: its public keys are entered here.`,
          },
        ]}
      />
      {proof.value === "keys" && (
        <TextArea {...publicKeys} label={t`Its public keys`} hint={t`A JSON Web Key Set.`} spellCheck={false} />
      )}
      <TextArea
        {...redirectAddresses}
        label={t`Addresses to which it may send people back`}
        labelSize="m"
        hint={t`Only for a program that reads for people who sign in here and allow it. One whole https address a line, exactly as the program names it.`}
        rows={2}
        spellCheck={false}
      />
      <Checkboxes
        {...checksTokens}
        legend={t`Gateway`}
        legendSize="m"
        options={[
          {
            value: "yes",
            text: t`It may ask of any token of the body’s partners whether it is good`,
            hint: t`Only for the gateway of a service of their own.`,
          },
        ]}
      />
    </>
  );
}
