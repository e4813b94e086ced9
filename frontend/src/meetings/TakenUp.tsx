import { t } from "@lingui/core/macro";
import { RecommendationsToTakeUpDocument, ReportsToTakeUpDocument, RequestsToTakeUpDocument } from "../gql/graphql";
import { graphql } from "../portal/graphql";
import { Picker } from "../portal/Picker";
import { requestStatusWord } from "../portal/statusWords";
import { useAll } from "../portal/useAll";
import type { FieldProps } from "../ui/Field";

const recommendationsAfter = async (force: string, after: string | null) =>
  (await graphql(RecommendationsToTakeUpDocument, { force, after })).recommendations;
const requestsAfter = async (force: string, after: string | null) =>
  (await graphql(RequestsToTakeUpDocument, { force, after })).requests;
const reportsAfter = async (force: string, after: string | null) =>
  (await graphql(ReportsToTakeUpDocument, { force, after })).reports;

type What = "recommendations" | "reports" | "requests";

/** What an agenda item takes up, chosen among all that the forces of the body have. */
export function TakenUp(fields: Record<What, FieldProps<readonly string[]>>) {
  const recommendations = useAll(recommendationsAfter);
  const requests = useAll(requestsAfter);
  const reports = useAll(reportsAfter);

  return (
    <>
      <h2 className="govuk-heading-m">{t`What it takes up (optional)`}</h2>
      <Picker
        {...fields.recommendations}
        legend={t`Recommendations`}
        searchLabel={t`Search by words or reference`}
        fault={recommendations.fault?.message}
        options={recommendations.rows.map(({ id, reference: value, text, report }) => ({
          value: id,
          text: report === null ? value : `${value}, ${report.title}`,
          hint: text ?? t`The wording has not been entered`,
        }))}
      />
      <Picker
        {...fields.reports}
        legend={t`Reports as a whole`}
        searchLabel={t`Search by words or reference`}
        fault={reports.fault?.message}
        options={reports.rows.map(({ id, reference: value, title }) => ({
          value: id,
          text: value,
          hint: title,
        }))}
      />
      <Picker
        {...fields.requests}
        legend={t`Requests`}
        searchLabel={t`Search by words or reference`}
        fault={requests.fault?.message}
        options={requests.rows.map(({ id, reference: value, subject, status }) => ({
          value: id,
          text: `${value}, ${requestStatusWord(status)}`,
          hint: subject,
        }))}
      />
    </>
  );
}
