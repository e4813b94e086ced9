import { t } from "@lingui/core/macro";
import { Fragment } from "react";
import { Link } from "react-router";
import { MyWorkDocument } from "../gql/graphql";
import { daysAfter } from "../portal/daysAfter";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { PageHeading } from "../ui/PageHeading";
import { decisionsToSign, panelToReply, programmesToAgree } from "./decisionSections";
import { evidenceToJudge } from "./evidenceToJudge";
import { meetingSections } from "./meetingSections";
import { recommendationSections } from "./recommendationSections";
import { requestSections } from "./requestSections";
import { responseSections } from "./responseSections";
import type { Section, Work } from "./Section";
import { wholesProposed } from "./wholesProposed";

/** Decisions first, then what runs out of time, then what lies ahead. */
function inOrder(work: Work): readonly Section[] {
  const responses = responseSections(work);
  const recommendations = recommendationSections(work);
  const requests = requestSections(work);
  const meetings = meetingSections(work);
  return [
    responses.reviewing,
    responses.awaiting,
    responses.approved,
    recommendations.proposed,
    wholesProposed(work),
    decisionsToSign(work),
    meetings.minutes,
    programmesToAgree(work),
    panelToReply(work),
    requests.drafted,
    requests.answered,
    evidenceToJudge(work),
    meetings.questions,
    responses.preparing,
    responses.invited,
    requests.late,
    meetings.papers,
    recommendations.overdue,
    recommendations.dueSoon,
    recommendations.claimed,
    recommendations.notAssured,
    recommendations.disputed,
    meetings.ahead,
  ];
}

/** One screen of what waits for the office, with what does not wait said in a line each. */
export function Component() {
  const viewer = useViewer();
  const drafts = viewer.may("DRAFT_RESPONSES");
  found(drafts || viewer.may("REVIEW_RESPONSES") || viewer.may("APPROVE_RESPONSES") || null);
  const force = viewer.forces.length === 1 ? (viewer.forces[0]?.slug ?? null) : null;
  const soon = daysAfter(viewer.today, 31);
  const work = useRead(MyWorkDocument, { force, today: viewer.today, soon });
  const sections = inOrder({
    ...work,
    soon,
    today: viewer.today,
    confirms: viewer.may("ASSESS_ASSURANCE"),
    listed: (room, filters) => `/${room}?${filters}&own=true${force === null ? "" : `&force=${force}`}`,
  });
  const nothing = sections.filter(({ count }) => count === 0);

  return (
    <>
      <PageHeading size="xl">{t`My work`}</PageHeading>
      {drafts && (
        <ButtonGroup>
          <ButtonLink to="/reports/record">{t`Record a report`}</ButtonLink>
          <ButtonLink to="/requests/draft" manner="secondary">{t`Draft a request`}</ButtonLink>
          <ButtonLink to="/meetings/plan" manner="secondary">{t`Plan a meeting`}</ButtonLink>
        </ButtonGroup>
      )}
      {sections
        .filter(({ count }) => count > 0)
        .map(({ empty, table }) => (
          <Fragment key={empty}>{table}</Fragment>
        ))}
      {nothing.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">{t`Nothing waits here`}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {nothing.map(({ empty }) => (
              <li key={empty}>{empty}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to="/audit">{t`Audit trail`}</Link>
      </p>
    </>
  );
}
