import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { Answered } from "./Answered";
import { ChiefOfficerSaid } from "./ChiefOfficerSaid";
import { Unwritten } from "./Unwritten";
import { recommendationsOf, type ResponseAtHand } from "./useResponseAtHand";

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
