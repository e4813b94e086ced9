import { t } from "@lingui/core/macro";
import { AcceptedEvidenceDocument } from "../gql/graphql";
import type { FieldProps } from "../ui/Field";
import { graphql } from "./graphql";
import { Picker } from "./Picker";
import { useAll } from "./useAll";

const acceptedAfter = async (force: string, after: string | null) =>
  (await graphql(AcceptedEvidenceDocument, { force, after })).evidence;

/** On which pieces an assurance rests: what was offered and is not accepted proves nothing. */
export function EvidencePicker(field: FieldProps<readonly string[]>) {
  const { rows, fault } = useAll(acceptedAfter);
  return (
    <Picker
      {...field}
      legend={t`Accepted evidence on which it rests`}
      searchLabel={t`Search by words or reference`}
      fault={fault?.message}
      options={rows.map(({ id, reference, title }) => ({ value: id, text: reference, hint: title }))}
    />
  );
}
