import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { useParams } from "react-router";
import { ReportToPlanDocument, type Marking } from "../gql/graphql";
import { doneOnHint } from "../portal/doneOn";
import { markingWord } from "../portal/evidenceWords";
import { found } from "../portal/found";
import { HowWeCounted } from "../portal/HowWeCounted";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { FileInput } from "../ui/FileInput";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { useActionPlan } from "./useActionPlan";

const markings: readonly Marking[] = ["OFFICIAL", "OFFICIAL_SENSITIVE"];

/** The force sends its action plan once: for the office it is evidence on every recommendation of the report. */
export function Component() {
  const { reference = "" } = useParams();
  const report = found(useRead(ReportToPlanDocument, { reference }).report);
  found(report.viewerCanSubmitActionPlan || null);
  const [file, setFile] = useState<File | null>(null);
  const form = useActionPlan(report, file);
  const { actionPlan: earlier, actionPlanDeadline: deadline, recommendations } = report;

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/reports/${reference}`}>{t`Read this report`}</BackLink>
        <Form form={form} heading={<PageHeading caption={report.title}>{t`Send the action plan`}</PageHeading>}>
          {earlier && (
            <InsetText>
              {t`It takes the place of “${earlier.title}” of ${longDate(earlier.offeredOn)}. What was said about that one stays on record.`}
            </InsetText>
          )}
          <p className="govuk-body">
            {plural(recommendations.totalCount, {
              one: "It is sent once: the office reads it as evidence on the report and on its recommendation.",
              other: "It is sent once: the office reads it as evidence on the report and on all its # recommendations.",
            })}{" "}
            {t`The portal sends nothing to the inspectorate: the same plan goes there by your own way.`}
          </p>
          {deadline && (
            <>
              <p className="govuk-body">{t`Due at the inspectorate: ${longDate(deadline.dueOn)}.`}</p>
              <HowWeCounted deadline={deadline} />
            </>
          )}
          <PublicTextInput {...form.field("title")} label={t`What it is called`} />
          <FileInput
            id="file"
            name="file"
            onChange={setFile}
            error={form.problems.find(({ field }) => field === "file")?.message}
            label={t`A file`}
            hint={t`A PDF, a Word, Excel or PowerPoint document without macros, a PNG or JPEG picture, or plain text or CSV.`}
          />
          <TextInput {...form.field("url")} type="url" label={t`Or a web address`} />
          <PublicTextArea {...form.field("words")} label={t`What it shows (optional)`} rows={4} />
          <Radios
            {...form.field("marking")}
            legend={t`How is it marked?`}
            options={markings.map((marking) => ({ value: marking, text: markingWord(marking) }))}
          />
          {form.typed.marking === "OFFICIAL_SENSITIVE" && (
            <TextInput {...form.field("handlingInstruction")} label={t`How it must be handled`} />
          )}
          <DateInput {...form.field("offeredOn")} legend={t`Day on which it is sent`} hint={doneOnHint()} />
          <Button>{t`Send the action plan`}</Button>
        </Form>
      </div>
    </div>
  );
}
