import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { MonitoredForceDocument, RecordMonitoringPhaseDocument, type MonitoringPhaseKind } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { PublicTextArea } from "../portal/PublicText";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { dateProblem, noDate, partialIsoDate } from "../ui/typedDate";
import { emptyProblem, linesOf } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { phaseWord } from "./bodyWords";

const kinds: readonly MonitoringPhaseKind[] = ["SCAN", "ENGAGE"];

export function Component() {
  const { slug = "" } = useParams();
  const read = found(useRead(MonitoredForceDocument, { slug }).force);
  const force = found(read.viewerCanRecordMonitoring ? read : null);
  const record = useAct(RecordMonitoringPhaseDocument);
  const done = useDone();
  const back = `/forces/${force.slug}`;

  const form = useForm({
    draft: `monitoring ${force.slug}`,
    start: { kind: "", from: noDate, fromNote: "", reasons: "", letter: "", sources: "" },
    check: ({ kind, from, sources }) => ({
      kind: emptyProblem(kind, t`Select a phase`),
      from: dateProblem(from, t`First day`, { optional: true, monthWillDo: true }),
      sources: emptyProblem(sources, t`Enter at least one source`),
    }),
    send: async (typed) => {
      const kind = kinds.find((one) => one === typed.kind);
      if (kind === undefined) return [{ field: "kind", message: t`Select a phase` }];
      const { data, errors } = await record({
        input: {
          force: force.slug,
          kind,
          from: partialIsoDate(typed.from),
          fromNote: typed.fromNote,
          reasons: typed.reasons,
          letter: typed.letter.trim() === "" ? null : typed.letter.trim(),
          sources: linesOf(typed.sources),
        },
      });
      if (data?.monitoringPhase) await done(back, t`Phase of monitoring recorded`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={back}>{force.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading caption={force.name}>{t`Record a phase of monitoring`}</PageHeading>}>
            <Radios
              {...form.field("kind")}
              legend={t`Which phase the force entered`}
              options={kinds.map((value) => ({ value, text: phaseWord(value) }))}
            />
            <DateInput
              {...form.field("from")}
              legend={t`First day`}
              hint={t`Leave out the day where only the month is known, and all of it where nothing is`}
            />
            <TextInput
              {...form.field("fromNote")}
              label={t`How the first day is known`}
              hint={t`Only where a source does not give it to the day`}
            />
            <PublicTextArea {...form.field("reasons")} label={t`Reasons, in short`} />
            <TextInput {...form.field("letter")} type="url" label={t`Address of the inspectorate's letter`} />
            <PublicTextArea
              {...form.field("sources")}
              label={t`Sources`}
              hint={t`Addresses or citations, one a line`}
              rows={3}
            />
            <Button>{t`Save phase`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
