import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { MyWorkDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { MeetingStatusTag } from "../portal/statusTags";
import { assuranceWord } from "../portal/trackWords";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { RecommendationsAtWork, threeTracks } from "./RecommendationsAtWork";
import { RequestsAtWork } from "./RequestsAtWork";
import { InvitationsAtWork, ResponsesAtWork } from "./ResponsesAtWork";
import { WorkTable } from "./WorkTable";

/** One screen of what waits for the office: decisions first, then what runs out of time, then what lies ahead. */
export function Component() {
  const viewer = useViewer();
  const drafts = viewer.may("DRAFT_RESPONSES");
  found(drafts || viewer.may("APPROVE_RESPONSES") || null);
  const force = viewer.forces.length === 1 ? (viewer.forces[0]?.slug ?? null) : null;
  const work = useRead(MyWorkDocument, { force, today: viewer.today });
  const listed = (room: string, filters: string) => `/${room}?${filters}${force === null ? "" : `&force=${force}`}`;
  const awaiting = work.preparing.nodes.filter(({ status }) => status === "AWAITING_APPROVAL");

  return (
    <>
      <DoneBanner />
      <PageHeading size="xl">{t`My work`}</PageHeading>
      {drafts && (
        <ButtonGroup>
          <ButtonLink to="/reports/record">{t`Record a report`}</ButtonLink>
          <ButtonLink to="/requests/draft" manner="secondary">{t`Draft a request`}</ButtonLink>
          <ButtonLink to="/meetings/plan" manner="secondary">{t`Plan a meeting`}</ButtonLink>
        </ButtonGroup>
      )}
      <ResponsesAtWork
        caption={t`Responses awaiting approval`}
        empty={t`No response awaits approval.`}
        rows={awaiting}
      />
      <RecommendationsAtWork
        caption={t`Assurances proposed, to be confirmed`}
        empty={t`No proposed assurance waits to be confirmed.`}
        rows={work.proposed.nodes}
        to={(reference) => `/recommendations/${reference}/assurance`}
        columns={[
          {
            heading: t`Proposed`,
            cell: ({ proposedAssurance: proposed }) => proposed && assuranceWord(proposed.rating),
          },
          { heading: t`On`, cell: ({ proposedAssurance: proposed }) => proposed && longDate(proposed.saidOn) },
        ]}
      />
      <RequestsAtWork
        caption={t`Requests drafted, to be sent`}
        empty={t`No drafted request waits to be sent.`}
        rows={work.drafted.nodes}
        all={{ to: listed("requests", "status=DRAFT"), count: work.drafted.totalCount }}
      />
      <RequestsAtWork
        caption={t`Answers to judge`}
        empty={t`No answer waits to be judged.`}
        rows={work.answered.nodes}
        all={{ to: listed("requests", "status=ANSWERED"), count: work.answered.totalCount }}
      />
      <ResponsesAtWork
        caption={t`Responses in preparation`}
        empty={t`No response is in preparation.`}
        rows={work.preparing.nodes.filter(({ status }) => status !== "AWAITING_APPROVAL")}
      />
      <InvitationsAtWork rows={work.invited.nodes} />
      <RequestsAtWork
        caption={t`Requests overdue`}
        empty={t`No request is overdue.`}
        rows={work.late.nodes}
        all={{ to: listed("requests", "overdue=true"), count: work.late.totalCount }}
      />
      <RecommendationsAtWork
        caption={t`Recommendations overdue`}
        empty={t`No recommendation is known to be overdue.`}
        rows={work.overdue.nodes}
        columns={[{ heading: t`Due`, cell: ({ dueOn }) => dueOn !== null && longDate(dueOn) }, ...threeTracks()]}
        all={{ to: listed("recommendations", "overdue=true"), count: work.overdue.totalCount }}
      />
      <RecommendationsAtWork
        caption={t`Claimed complete, not yet assured`}
        empty={t`No claim of completion waits for an assurance.`}
        rows={work.claimed.nodes}
        columns={[
          { heading: t`Claimed on`, cell: ({ latestForceUpdate: update }) => update && longDate(update.saidOn) },
          ...threeTracks(),
        ]}
        all={{ to: listed("recommendations", "forceStatus=CLAIMED_COMPLETE"), count: work.claimed.totalCount }}
      />
      <RecommendationsAtWork
        caption={t`Where accounts differ`}
        empty={t`No disagreement about a recommendation is recorded here.`}
        rows={work.disputed.nodes}
        columns={threeTracks()}
        all={{ to: listed("recommendations", "disputed=true"), count: work.disputed.totalCount }}
      />
      <WorkTable
        caption={t`Meetings ahead`}
        empty={t`No coming meeting is recorded here.`}
        rows={[...work.meetings.nodes].reverse()}
        rowKey={({ reference }) => reference}
        columns={[
          {
            heading: t`Meeting`,
            cell: ({ reference, title }) => (
              <Link className="govuk-link" to={`/meetings/${reference}`}>
                {title}
              </Link>
            ),
          },
          { heading: t`On`, cell: ({ heldOn }) => longDate(heldOn) },
          { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
        ]}
      />
    </>
  );
}
