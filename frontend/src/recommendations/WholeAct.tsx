import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { findingKindWord } from "../portal/inspectionWords";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Details } from "../ui/Details";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import type { Whole } from "./useWhole";

/** The frame of an act about a report as a whole or a finding of it. */
export function WholeAct({ whole, children }: { whole: Whole; children: ReactNode }) {
  return (
    <>
      <BackLink to={whole.page}>{t`Back to the report`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </>
  );
}

/** What it is about, and the way to the other things that it might be about. */
export function WholeHeading({ title, whole: { report, finding } }: { title: string; whole: Whole }) {
  const { pathname } = useLocation();
  const others = report.findings.filter(({ id }) => id !== finding?.id);

  return (
    <>
      <PageHeading caption={`${report.reference} · ${report.title}`}>{title}</PageHeading>
      <InsetText>
        {finding ? (
          <>
            <strong>{findingKindWord(finding.kind)}</strong>: <WrittenInline>{finding.text}</WrittenInline>
          </>
        ) : (
          t`About the report as a whole`
        )}
      </InsetText>
      {(finding !== null || others.length > 0) && (
        <Details summary={t`It is about something else`}>
          <ul className="govuk-list">
            {finding && (
              <li>
                <Link className="govuk-link" to={pathname}>{t`The report as a whole`}</Link>
              </li>
            )}
            {others.map(({ id, text }) => (
              <li key={id}>
                <Link className="govuk-link" to={`${pathname}?finding=${encodeURIComponent(id)}`}>
                  <WrittenInline>{text}</WrittenInline>
                </Link>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            {t`What is said about one recommendation is said on that recommendation’s own page.`}
          </p>
        </Details>
      )}
    </>
  );
}
