import { t } from "@lingui/core/macro";
import { Link, useParams, useSearchParams } from "react-router";
import { ReportToRecommendDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { PublicTextArea } from "../portal/PublicText";
import { recommendationKindWord } from "../portal/recommendationWords";
import { useRead } from "../portal/useRead";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { DoneBanner } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { Table } from "../ui/Table";
import { TextInput } from "../ui/TextInput";
import { kinds, useRecommendationForm } from "./useRecommendationForm";

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

export function Component() {
  const { reference = "" } = useParams();
  const [address] = useSearchParams();
  const report = found(useRead(ReportToRecommendDocument, { reference }).report);
  found(report.viewerCanRecord || null);
  const form = useRecommendationForm(report, address.get("cause") ?? "");
  const causes = report.findings.filter(({ kind }) => kind === "CAUSE_OF_CONCERN");
  const recorded = report.recommendations.nodes;

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${reference}/record`}>{t`What is recorded of this report`}</BackLink>
        <DoneBanner />
        <Form
          form={form}
          heading={
            <>
              <PageHeading caption={reference}>{t`Record a recommendation or area for improvement`}</PageHeading>
              {recorded.length > 0 && (
                <Table
                  caption={t`Recorded so far`}
                  rows={recorded}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      heading: t`Wording`,
                      cell: (row) => (
                        <Link className="govuk-link" to={`/recommendations/${row.reference}`}>
                          {row.text === null ? row.reference : <WrittenInline>{shortened(row.text)}</WrittenInline>}
                        </Link>
                      ),
                    },
                    { heading: t`Number`, cell: ({ number }) => number ?? t`Not recorded here` },
                    { heading: t`Kind`, cell: ({ kind }) => recommendationKindWord(kind) },
                  ]}
                />
              )}
            </>
          }
        >
          <Radios
            {...form.field("kind")}
            legend={t`Kind`}
            options={kinds.map((value) => ({ value, text: recommendationKindWord(value) }))}
          />
          {causes.length > 0 && form.typed.kind === "RECOMMENDATION" && (
            <Select
              {...form.field("causeOfConcernId")}
              label={t`Cause of concern to which it belongs`}
              options={[
                { value: "", text: t`None` },
                ...causes.map(({ id, text }) => ({ value: id, text: shortened(text) })),
              ]}
            />
          )}
          <TextInput
            {...form.field("number")}
            label={t`Number (optional)`}
            hint={t`As the report numbers it`}
            width={5}
          />
          <PublicTextArea {...form.field("text")} label={t`Wording`} hint={t`In the words of the report`} />
          <TextInput {...form.field("addressee")} label={t`Addressed to`} hint={t`For example, the Chief Constable`} />
          <TextInput {...form.field("theme")} label={t`Theme`} hint={t`What it is about, in a word or two`} />
          <TextInput
            {...form.field("deadlineAsStated")}
            label={t`Deadline as the report states it (optional)`}
            hint={t`For example, within three months`}
          />
          <DateInput
            {...form.field("dueOn")}
            legend={t`Due on (optional)`}
            hint={t`Only where a day is known. For example, 29 6 2022`}
          />
          <Button>{t`Save`}</Button>
        </Form>
      </div>
    </div>
  );
}
