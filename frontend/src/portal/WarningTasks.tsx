import { plural, t } from "@lingui/core/macro";
import type { WarningKind } from "../gql/graphql";
import { Tag } from "../ui/Tag";
import { TaskList } from "../ui/TaskList";
import { warningWord } from "./warningWords";

export interface WarningTask {
  kind: WarningKind;
  passage: string;
  answer: string | null;
  /** Where it stands. */
  place: string;
  /** Where it is answered; left out for whoever only writes. */
  to?: string | undefined;
}

/** Each sentence by which somebody might be recognised, to be answered before it is published. */
export function WarningTasks({ warnings }: { warnings: readonly WarningTask[] }) {
  const open = warnings.filter(({ answer }) => answer === null).length;

  return (
    <>
      <h2 className="govuk-heading-m">{t`Could somebody be recognised?`}</h2>
      <p className="govuk-body">
        {warnings.length === 0
          ? t`The portal found no small number with a place or a date, no age and no name. It does not see everything.`
          : plural(open, {
              0: "Every warning is answered.",
              one: "# warning is to be answered before it is published.",
              other: "# warnings are to be answered before it is published.",
            })}
      </p>
      <TaskList
        tasks={warnings.map(({ kind, passage, answer, place, to }) => ({
          title: `${warningWord(kind)}: ${passage}`,
          to,
          hint: place,
          status: answer === null ? <Tag colour="yellow">{t`To answer`}</Tag> : t`Answered`,
        }))}
      />
    </>
  );
}
