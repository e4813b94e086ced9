import { t } from "@lingui/core/macro";
import { ForcesDocument, ReportsToFollowDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { PublicTextInput } from "../portal/PublicText";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { inspectorateOptions, programmeOptions } from "./reportChoices";
import { useReportForm } from "./useReportForm";

export function Component() {
  const viewer = useViewer();
  found(viewer.may("RECORD_INSPECTIONS") || null);
  const { forces } = viewer;
  const { reports } = useRead(ReportsToFollowDocument, { force: forces.length === 1 ? forces[0]?.slug : null });
  const { forces: allForces } = useRead(ForcesDocument);
  const form = useReportForm(
    forces.map(({ slug }) => slug),
    allForces.nodes.map(({ slug }) => slug),
  );

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to="/reports">{t`Reports`}</BackLink>
        <Form form={form} heading={<PageHeading>{t`Record a report`}</PageHeading>}>
          <PublicTextInput {...form.field("title")} label={t`Title`} hint={t`As the inspectorate gives it`} />
          <Select
            {...form.field("programme")}
            label={t`Kind of inspection`}
            options={[{ value: "", text: t`Select one` }, ...programmeOptions()]}
          />
          <TextInput
            {...form.field("cycle")}
            label={t`Cycle (optional)`}
            hint={t`For a PEEL assessment, for example 2023–25`}
            width={10}
          />
          <Checkboxes {...form.field("inspectorates")} legend={t`Inspectorates`} options={inspectorateOptions()} />
          <Checkboxes
            {...form.field("forces")}
            legend={t`Forces inspected`}
            options={forces.map(({ slug, name }) => ({ value: slug, text: name }))}
          />
          {allForces.nodes.length > forces.length && (
            <Checkboxes
              {...form.field("isNational")}
              legend={t`National report`}
              small
              options={[{ value: "all", text: t`It is about all forces of England and Wales` }]}
            />
          )}
          <DateInput
            {...form.field("fieldworkFrom")}
            legend={t`Fieldwork began (optional)`}
            hint={t`Leave the day empty where only the month is known`}
          />
          <DateInput
            {...form.field("fieldworkTo")}
            legend={t`Fieldwork ended (optional)`}
            hint={t`Leave the day empty where only the month is known`}
          />
          <DateInput
            {...form.field("publishedOn")}
            legend={t`Published on`}
            hint={t`The 56 days for the response begin with this day. For example, 29 3 2022`}
          />
          <TextInput
            {...form.field("releaseTime")}
            label={t`Hour of release, where it is under embargo (optional)`}
            hint={t`By London’s clocks on the day of publication, for example 09:30. Until then only your office sees the report.`}
            width={5}
          />
          <Select
            {...form.field("commissionedBy")}
            label={t`Commissioned by (optional)`}
            options={[
              { value: "", text: t`Nobody, or not known` },
              { value: "HOME_SECRETARY", text: t`The Home Secretary` },
              { value: "LOCAL_POLICING_BODY", text: t`The local policing body` },
            ]}
          />
          <Checkboxes
            {...form.field("isToPartnership")}
            legend={t`Addressed to`}
            small
            options={[{ value: "partnership", text: t`The local partnership, not the force alone` }]}
          />
          <TextInput {...form.field("url")} label={t`Address of the report (optional)`} type="url" />
          <TextInput
            {...form.field("statedRecommendationCount")}
            label={t`Number of recommendations that the report says it makes (optional)`}
            width={3}
            inputMode="numeric"
          />
          {reports.nodes.length > 0 && (
            <Select
              {...form.field("follows")}
              label={t`Earlier report that this one follows up (optional)`}
              options={[
                { value: "", text: t`None` },
                ...reports.nodes.map(({ id, title, publishedOn }) => ({
                  value: id,
                  text: `${title} (${longDate(publishedOn)})`,
                })),
              ]}
            />
          )}
          <TextArea
            {...form.field("sources")}
            label={t`Sources (optional)`}
            hint={t`Where this is known from: addresses or citations, one a line`}
            rows={3}
          />
          <Button>{t`Save report`}</Button>
        </Form>
      </div>
    </div>
  );
}
