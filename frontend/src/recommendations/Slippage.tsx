import { plural, t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { SlippageDocument, type SlippageQuery } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { PublishLink } from "../portal/PublishLink";
import { RecordedLater } from "../portal/RecordedLater";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { Written, WrittenInline } from "../portal/Written";
import { daysBetween, longDate } from "../ui/dates";
import { SlippageChart } from "../ui/SlippageChart";
import { Table } from "../ui/Table";

type Asked = NonNullable<SlippageQuery["recommendation"]>;
type Change = Asked["slippage"][number];
type Owner = Asked["owners"][number];

const changeId = (index: number) => `due-date-${index + 1}`;

/** When it is due and who sees to it: as that was set first, each change of it, and what the reader may add. */
export function Slippage({ reference, asAt }: { reference: string; asAt: string | null }) {
  const { recommendation } = useRead(SlippageDocument, { reference, asAt });
  const { today } = useViewer();
  if (recommendation === null) return null;
  const { originalDueOn, slippage, owners, viewerCanChangeDueDate, viewerCanNameOwner } = recommendation;
  const here = `/recommendations/${reference}`;
  if (slippage.length + owners.length === 0 && !viewerCanChangeDueDate && !viewerCanNameOwner) return null;

  return (
    <section aria-labelledby="due">
      <h2 className="govuk-heading-m" id="due">{t`Due date and owner`}</h2>
      {slippage.length > 0 && (
        <>
          <SlippageChart
            caption={t`How the due date has moved`}
            original={originalDueOn}
            moves={slippage.map(({ id, dueOn }, index) => ({ id, dueOn, to: `#${changeId(index)}` }))}
            today={asAt ?? today}
          />
          <Changes original={originalDueOn} changes={slippage} asAt={asAt} />
        </>
      )}
      {owners.length > 0 && <Owners owners={owners} asAt={asAt} />}
      {viewerCanChangeDueDate && <Act to={`${here}/due-date`}>{t`Change the due date`}</Act>}
      {viewerCanNameOwner && <Act to={`${here}/owner`}>{t`Name who sees to it`}</Act>}
    </section>
  );
}

const Act = ({ to, children }: { to: string; children: ReactNode }) => (
  <p className="govuk-body">
    <Link className="govuk-link" to={to}>
      {children}
    </Link>
  </p>
);

function moved(before: string | null, dueOn: string): string {
  if (before === null) return t`The first day that is recorded here`;
  const days = daysBetween(before, dueOn);
  const earlier = -days;
  return days < 0
    ? plural(earlier, { one: "# day earlier", other: "# days earlier" })
    : plural(days, { one: "# day later", other: "# days later" });
}

function Changes({
  original,
  changes,
  asAt,
}: {
  original: string | null;
  changes: readonly Change[];
  asAt: string | null;
}) {
  const before = (change: Change) => {
    const at = changes.indexOf(change);
    return at === 0 ? original : (changes[at - 1]?.dueOn ?? null);
  };

  return (
    <Table
      caption={original === null ? t`Changes of the due date` : t`Changes since ${longDate(original)} was set`}
      captionSize="s"
      rows={changes}
      rowKey={({ id }) => id}
      rowId={(change) => changeId(changes.indexOf(change))}
      columns={[
        {
          heading: t`Changed on`,
          day: true,
          cell: (change) => <Said entry={change} asAt={asAt} />,
        },
        {
          heading: t`Due`,
          day: true,
          cell: (change) => (
            <>
              {longDate(change.dueOn)}
              <span className="portal-detail">{moved(before(change), change.dueOn)}</span>
            </>
          ),
        },
        { heading: t`Why`, cell: (change) => <Why entry={change} /> },
      ]}
    />
  );
}

function Owners({ owners, asAt }: { owners: readonly Owner[]; asAt: string | null }) {
  return (
    <Table
      caption={t`Who in the force sees to it`}
      captionSize="s"
      rows={[...owners].reverse()}
      rowKey={({ id }) => id}
      columns={[
        { heading: t`From`, day: true, cell: (owner) => <Said entry={owner} asAt={asAt} /> },
        { heading: t`Owner`, cell: ({ owner }) => <WrittenInline>{owner}</WrittenInline> },
        { heading: t`Why`, cell: (owner) => <Why entry={owner} /> },
      ]}
    />
  );
}

const Said = ({ entry, asAt }: { entry: Change | Owner; asAt: string | null }) => (
  <>
    {longDate(entry.saidOn)}
    <span className="portal-detail">{entry.saidBy}</span>
    <RecordedLater recordedAt={entry.recordedAt} asAt={asAt} />
  </>
);

const Why = ({ entry }: { entry: Change | Owner }) => (
  <>
    {entry.words === null ? t`Not recorded here` : <Written>{entry.words}</Written>}{" "}
    <AudienceTag audience={entry.audience} />
    <PublishLink record={entry} />
  </>
);
