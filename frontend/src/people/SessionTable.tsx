import { t } from "@lingui/core/macro";
import type { OpenSessionFragment } from "../gql/graphql";
import { TextButton } from "../ui/Button";
import { clockTime, londonDay, longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { heldRole, meansWord } from "./personWords";

const moment = (at: string) => `${longDate(londonDay(at))}, ${clockTime(at)}`;

/** Where somebody is signed in, each to be ended. */
export function SessionTable({
  sessions,
  end,
}: {
  sessions: readonly OpenSessionFragment[];
  end: (id: string) => Promise<void>;
}) {
  return (
    <Table
      caption={t`Sessions`}
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { heading: t`Device`, cell: ({ device }) => device ?? t`Not known` },
        { heading: t`Role`, cell: ({ role }) => role && heldRole(role) },
        { heading: t`Signed in by`, cell: ({ means }) => meansWord(means) },
        { heading: t`Since`, cell: ({ beganAt }) => moment(beganAt) },
        { heading: t`Last used`, cell: ({ lastUsedAt }) => moment(lastUsedAt) },
        {
          heading: t`End`,
          cell: ({ id, device, beganAt }) => (
            <TextButton onClick={() => void end(id)}>
              {t`End`}
              <span className="govuk-visually-hidden">
                {" "}
                {device} {moment(beganAt)}
              </span>
            </TextButton>
          ),
        },
      ]}
    />
  );
}
