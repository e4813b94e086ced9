import { t } from "@lingui/core/macro";
import { lazy, Suspense, type ReactNode } from "react";
import { Link } from "react-router";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { WrittenInline } from "../portal/Written";
import { InsetText } from "../ui/InsetText";
import { Tag } from "../ui/Tag";
import { ChiefOfficerSaid } from "./ChiefOfficerSaid";
import { explanationKindWord, nameOf } from "./explanationWords";
import { anchorOf } from "./missingParts";
import {
  commentOn,
  explanationOf,
  recommendationsOf,
  type RecommendationAtHand,
  type ResponseAtHand,
} from "./useResponseAtHand";

const WithheldParts = lazy(async () => ({ default: (await import("../portal/WithheldParts")).WithheldParts }));

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What the office and the force read, and the public does not. */
const WithheldHere = ({ ground }: { ground: string | null }) =>
  ground !== null && (
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <Tag colour="grey">{t`Withheld`}</Tag> {t`Ground:`} <WrittenInline>{ground}</WrittenInline>
    </p>
  );

function Answered({ response, recommendation }: { response: ResponseAtHand; recommendation: RecommendationAtHand }) {
  const explanation = explanationOf(response, recommendation);
  const comment = commentOn(response, recommendation);
  const withheld = recommendation.withheld.filter(({ kind }) => kind !== "EVIDENCE");
  const task = `/responses/${response.reference}/explanations/${recommendation.reference}`;

  return (
    <section>
      <h3
        className="govuk-heading-s"
        id={anchorOf({ part: "EXPLANATION", recommendation: { reference: recommendation.reference } })}
        tabIndex={-1}
      >
        {nameOf(recommendation)}
      </h3>
      <p className="govuk-body">
        {recommendation.text === null ? (
          t`The wording has not been entered`
        ) : (
          <WrittenInline>{recommendation.text}</WrittenInline>
        )}
      </p>
      {withheld.length > 0 && (
        <Suspense>
          <WithheldParts parts={withheld} />
        </Suspense>
      )}
      {comment !== undefined && (
        <InsetText>
          <p className="govuk-body-s govuk-!-margin-bottom-1">{t`The chief officer’s comment`}</p>
          <WithheldHere ground={comment.withheldGround} />
          <WrittenMarkdown text={comment.text} />
        </InsetText>
      )}
      {explanation ? (
        <>
          <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
            {explanationKindWord(explanation.kind)}
          </p>
          <WithheldHere ground={explanation.withheldGround} />
          <WrittenMarkdown text={explanation.text} headingLevel={4} />
        </>
      ) : withheld.some(({ kind }) => kind === "EXPLANATION") ? null : (
        <Unwritten
          to={task}
          may={response.viewerCanDraft}
          what={nameOf(recommendation)}
          optional={recommendation.kind === "AREA_FOR_IMPROVEMENT"}
        />
      )}
    </section>
  );
}

interface UnwrittenProps {
  to: string;
  may: boolean;
  what: string;
  /** The law does not ask for it. */
  optional?: boolean;
}

function Unwritten({ to, may, what, optional = false }: UnwrittenProps) {
  if (optional && !may) return null;
  return (
    <p className="govuk-body">
      {optional ? t`Not written. It is optional.` : t`Not written yet.`}{" "}
      {may && (
        <Link className="govuk-link" to={to}>
          {t`Write it`}
          <span className="govuk-visually-hidden">: {what}</span>
        </Link>
      )}
    </p>
  );
}

/** The whole text in the order in which it is published. */
export function WholeResponse({ response }: { response: ResponseAtHand }) {
  const page = `/responses/${response.reference}`;
  const { viewerCanDraft: may, chiefOfficerComments: comments } = response;
  const replies = comments?.status === "RECEIVED" || response.replyToChiefOfficer !== null;

  return (
    <>
      <Part id="own-comments" title={t`Our comments`}>
        {response.ownComments === null ? (
          <Unwritten to={`${page}/comments`} may={may} what={t`Our comments`} />
        ) : (
          <WrittenMarkdown text={response.ownComments} />
        )}
      </Part>
      <Part id="chief-officer-comments" title={t`The chief officer’s comments`}>
        <ChiefOfficerSaid comments={comments} />
      </Part>
      {replies && (
        <Part id="reply" title={t`Our reply to the chief officer’s comments`}>
          {response.replyToChiefOfficer === null ? (
            <Unwritten to={`${page}/reply`} may={may} what={t`Our reply to the chief officer’s comments`} />
          ) : (
            <WrittenMarkdown text={response.replyToChiefOfficer} />
          )}
        </Part>
      )}
      <Part id="explanations" title={t`What is done about each recommendation`}>
        {recommendationsOf(response).length === 0 && (
          <p className="govuk-body">{t`No recommendations are recorded in this report.`}</p>
        )}
        {recommendationsOf(response).map((recommendation) => (
          <Answered key={recommendation.id} response={response} recommendation={recommendation} />
        ))}
      </Part>
    </>
  );
}
