import { t } from "@lingui/core/macro";
import type { ProgrammeChangeKind, ProgrammeStandingFragment } from "../gql/graphql";
import { ProgrammeStatusTag } from "../portal/statusTags";
import { Written } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Timeline } from "../ui/Timeline";

const changeWord = (kind: ProgrammeChangeKind, topic: string): string =>
  ({
    ADDED: t`Added: ${topic}`,
    MOVED: t`Moved: ${topic}`,
    DROPPED: t`Taken out: ${topic}`,
  })[kind];

const days = (from: string | null, to: string | null) => {
  if (from !== null && to !== null) return t`From the meeting of ${longDate(from)} to that of ${longDate(to)}`;
  if (to !== null) return t`For the meeting of ${longDate(to)}`;
  return from === null ? "" : t`It was set for the meeting of ${longDate(from)}`;
};

/** Where the programme stands, who agreed it and when. */
export function ProgrammeStanding({ programme }: { programme: ProgrammeStandingFragment }) {
  const { status, agreedOn, agreedBy, agreedByPerson } = programme;
  return (
    <SummaryList
      rows={[
        { term: t`Topics of scrutiny`, value: <ProgrammeStatusTag status={status} /> },
        {
          term: t`Agreed`,
          value:
            agreedOn === null
              ? t`Not yet`
              : [longDate(agreedOn), agreedByPerson, agreedBy].filter((part) => part !== null).join(", "),
        },
      ]}
    />
  );
}

/** What was changed after it was agreed, and why. */
export function ProgrammeChanges({ changes }: { changes: ProgrammeStandingFragment["changes"] }) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">{t`Changed since it was agreed`}</h2>
      <Timeline
        entries={changes.map(({ kind, topic, from, to, reason, on, by }, index) => ({
          key: `${index}`,
          title: changeWord(kind, topic),
          byline: by,
          date: on,
          children: (
            <>
              <p className="govuk-body">{days(from, to)}</p>
              <Written>{reason}</Written>
            </>
          ),
        }))}
      />
    </section>
  );
}
