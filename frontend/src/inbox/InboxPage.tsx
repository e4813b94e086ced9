import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { InboxDocument } from "../gql/graphql";
import { EvidenceTable } from "../portal/EvidenceTable";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { Details } from "../ui/Details";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import { ActionPlans } from "./ActionPlans";
import { GivenTo } from "./GivenTo";
import { Leads } from "./Leads";
import { MoreClaims } from "./MoreClaims";
import { PapersAsked } from "./PapersAsked";
import { ProgressDue } from "./ProgressDue";
import { leadsOf, waitingIn, withLead, type Waiting } from "./waiting";

const whatFor = (waiting: Waiting) => {
  if (waiting.kind === "comments") return t`Comments on a report`;
  if (waiting.kind === "claim") return t`Your signature to a claim of completion`;
  return waiting.returned ? t`A fuller answer to a request` : t`An answer to a request`;
};

function Due({ dueOn, daysLate }: Waiting) {
  if (dueOn === null) return t`Not recorded here`;
  return (
    <>
      {longDate(dueOn)}
      {daysLate > 0 && (
        <>
          <br />
          <Tag colour="red">{plural(daysLate, { one: "# day late", other: "# days late" })}</Tag>
        </>
      )}
    </>
  );
}

/** What waits for the force, and nothing else. */
export function Component() {
  const { today, forces, may } = useViewer();
  const force = forces.length === 1 ? (forces[0]?.slug ?? null) : null;
  const inbox = useRead(InboxDocument, { force, today });
  const [address] = useSearchParams();
  const lead = address.get("lead");
  const all = waitingIn(inbox, today);
  const waiting = withLead(all, lead);
  const leads = leadsOf(all);
  const moreClaims =
    lead === null && may("SIGN_OFF_COMPLETION") ? inbox.claimed.totalCount - inbox.claimed.nodes.length : 0;
  const evidence = inbox.evidence.nodes.filter(({ viewerCanSupersede }) => viewerCanSupersede);

  return (
    <>
      <PageHeading>{t`Inbox`}</PageHeading>
      {leads.length > 0 && <Leads leads={leads} lead={lead} />}
      {waiting.length === 0 ? (
        <>
          <p className="govuk-body">{t`Nothing waits for your answer.`}</p>
          <p className="govuk-body">
            {t`Invitations to comment on a report, requests to answer and claims to sign stand here, by the day on which they are due.`}
          </p>
        </>
      ) : (
        <>
          <Table
            caption={plural(waiting.length + moreClaims, {
              one: "# thing waits for your answer",
              other: "# things wait for your answer",
            })}
            rows={waiting}
            rowKey={(row) => row.to}
            columns={[
              {
                heading: t`Subject`,
                cell: (row) => (
                  <Link className="govuk-link" to={row.to}>
                    {row.title}
                  </Link>
                ),
              },
              { heading: t`What is asked for`, cell: whatFor },
              {
                heading: t`Asked`,
                day: true,
                cell: (row) => (row.askedOn === null ? t`Not recorded here` : longDate(row.askedOn)),
              },
              { heading: t`Given to`, cell: GivenTo },
              { heading: t`Due`, day: true, cell: Due },
            ]}
          />
          {moreClaims > 0 && <MoreClaims count={moreClaims} force={force} />}
          <Details summary={t`How we counted`}>
            <p className="govuk-body">
              {t`The local policing body set each of these days itself, in its invitation or when it sent the request. No rule counts them.`}
            </p>
            <p className="govuk-body">
              {t`The last day is included: what comes on it is in time. The day after it is 1 day late.`}
            </p>
          </Details>
        </>
      )}
      <PapersAsked papers={inbox.papers.nodes} />
      {inbox.papers.totalCount > inbox.papers.nodes.length && (
        <p className="govuk-body">
          <Link className="govuk-link" to="/meetings/papers">{t`See all ${inbox.papers.totalCount}`}</Link>
        </p>
      )}
      <ProgressDue force={force} lead={lead} />
      <ActionPlans force={force} />
      {evidence.length > 0 && (
        <>
          <EvidenceTable caption={t`Evidence that is with the office, or that it rejected`} evidence={evidence} />
          <p className="govuk-body">
            <Link className="govuk-link" to="/evidence">{t`All evidence`}</Link>
          </p>
        </>
      )}
    </>
  );
}
