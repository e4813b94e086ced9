import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { WrittenInline } from "../portal/Written";
import { InsetText } from "../ui/InsetText";

interface AboutProps {
  report?: { reference: string; title: string } | null | undefined;
  recommendations?: readonly { reference: string; text: string | null }[];
  findings?: readonly { id: string; text: string }[];
  item?: { title: string; meeting: { reference: string; title: string } | null } | null;
}

/** To what a request is linked. */
export function About({ report, recommendations = [], findings = [], item }: AboutProps) {
  if (!report && recommendations.length + findings.length === 0 && !item) return null;

  return (
    <InsetText>
      {item && <p className="govuk-body">{t`From the agenda item: ${item.title}`}</p>}
      {report && (
        <p className="govuk-body">
          {t`About the report:`}{" "}
          <Link className="govuk-link" to={`/reports/${report.reference}`}>
            {report.title}
          </Link>
        </p>
      )}
      {recommendations.map(({ reference, text }) => (
        <p key={reference} className="govuk-body">
          {t`About the recommendation:`}{" "}
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {reference}
          </Link>
          <br />
          {text ?? t`The wording has not been entered`}
        </p>
      ))}
      {findings.map(({ id, text }) => (
        <p key={id} className="govuk-body">
          {t`About the finding:`}
          <br />
          <WrittenInline>{text}</WrittenInline>
        </p>
      ))}
    </InsetText>
  );
}
