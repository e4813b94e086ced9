import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { WrittenInline } from "../portal/Written";
import { InsetText } from "../ui/InsetText";
import { Tag } from "../ui/Tag";
import { explanationKindWord, nameOf } from "./explanationWords";
import { anchorOf } from "./missingParts";
import { Unwritten } from "./Unwritten";
import { commentOn, explanationOf, type RecommendationAtHand, type ResponseAtHand } from "./useResponseAtHand";

const WithheldParts = lazy(async () => ({ default: (await import("../portal/WithheldParts")).WithheldParts }));

/** What the office and the force read, and the public does not. */
const WithheldHere = ({ ground }: { ground: string | null }) =>
  ground !== null && (
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <Tag colour="grey">{t`Withheld`}</Tag> {t`Ground:`} <WrittenInline>{ground}</WrittenInline>
    </p>
  );

/** A recommendation, with what the chief officer and the body say to it. */
export function Answered({
  response,
  recommendation,
}: {
  response: ResponseAtHand;
  recommendation: RecommendationAtHand;
}) {
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
