import { t } from "@lingui/core/macro";
import { Radios } from "../ui/Choices";
import type { FieldProps } from "../ui/Field";
import { useOrganisations } from "./useOrganisations";

/** By what somebody comes in: a password of theirs, or their organisation's own sign-in. */
export function WayInField(field: FieldProps<string>) {
  const { organisations } = useOrganisations();
  return (
    <Radios
      {...field}
      legend={t`How they come in`}
      legendSize="m"
      options={[
        { value: "", text: t`With a password that they choose` },
        ...organisations.map(({ slug, name, givesRoles }) => ({
          value: slug,
          text: t`Through the sign-in of ${name}`,
          hint: givesRoles ? t`Its groups give roles here.` : undefined,
        })),
      ]}
    />
  );
}
