import { t } from "@lingui/core/macro";
import { BodiesToChooseDocument, type Role } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { roleTask, roleWord } from "../portal/words";
import { Radios } from "../ui/Choices";
import type { FieldProps } from "../ui/Field";
import { Select } from "../ui/Select";
import { emptyProblem } from "../ui/typedText";

const roles: readonly Role[] = [
  "SCRUTINY_OFFICER",
  "APPROVER",
  "MONITORING_OFFICER",
  "FORCE_LIAISON",
  "CHIEF_OFFICER",
  "PANEL_MEMBER",
  "PANEL_OFFICER",
  "ADMINISTRATOR",
];

/** The role that was chosen, and the body, which an administrator has none of. */
export function roleToGive({ role, body }: { role: string; body: string }) {
  const chosen = roles.find((one) => one === role);
  return chosen === undefined ? null : { role: chosen, body: chosen === "ADMINISTRATOR" ? null : body };
}

export const roleProblems = ({ role, body }: { role: string; body: string }) => ({
  role: emptyProblem(role, t`Select a role`),
  body: role === "ADMINISTRATOR" ? undefined : emptyProblem(body, t`Select the body for which the role is held`),
});

interface Fields {
  role: FieldProps<string>;
  body: FieldProps<string>;
  /** Whether the groups of their organisation may say it. */
  byGroups?: boolean;
}

/** As what somebody is to act, and for which body. */
export function RoleFields({ role, body, byGroups = false }: Fields) {
  const { localPolicingBodies } = useRead(BodiesToChooseDocument);
  return (
    <>
      <Radios
        {...role}
        legend={t`Role`}
        legendSize="m"
        options={[
          ...(byGroups ? [{ value: "", text: t`As their groups say` }] : []),
          ...roles.map((value) => ({ value, text: roleWord(value), hint: roleTask(value) })),
        ]}
      />
      <Select
        {...body}
        label={t`For which body`}
        labelSize="m"
        hint={t`Leave it out for an administrator. Nobody holds two roles at one body.`}
        options={[
          { value: "", text: t`Choose` },
          ...localPolicingBodies.nodes.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
    </>
  );
}
