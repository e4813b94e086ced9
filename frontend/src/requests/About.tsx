import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { InsetText } from "../ui/InsetText";

interface AboutProps {
  report?: { reference: string; title: string } | null | undefined;
  recommendations?: readonly { reference: string; text: string | null }[];
  item?: { title: string; meeting: { reference: string; title: string } | null } | null;
}

/** To what a request is linked. */
export function About({ report, recommendations = [], item }: AboutProps) {
  if (!report && recommendations.length === 0 && !item) return null;

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
    </InsetText>
  );
}
