import { t } from "@lingui/core/macro";
import type { MeetingProgrammeQuery } from "../gql/graphql";
import { longDate } from "../ui/dates";
import type { FieldProps } from "../ui/Field";
import { Select } from "../ui/Select";

type Meeting = MeetingProgrammeQuery["meetings"]["nodes"][number];

const toCome: readonly Meeting["status"][] = ["PLANNED", "AGENDA_PUBLISHED", "POSTPONED", "IN_PROGRESS"];

/** For which meeting of the year a topic is set: those that are still to come. */
export function MeetingChoice({ meetings, ...field }: FieldProps<string> & { meetings: readonly Meeting[] }) {
  return (
    <Select
      {...field}
      label={t`Meeting`}
      labelSize="m"
      options={[
        { value: "", text: t`Select one` },
        ...meetings
          .filter(({ status }) => toCome.includes(status))
          .map(({ id, heldOn, title }) => ({ value: id, text: `${longDate(heldOn)}: ${title}` })),
      ]}
    />
  );
}
