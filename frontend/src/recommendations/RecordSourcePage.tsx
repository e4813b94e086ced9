import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { RecordSourceDocument } from "../gql/graphql";
import { optionsOf } from "../portal/choices";
import { found } from "../portal/found";
import { PublicTextInput } from "../portal/PublicText";
import { sourceKinds, sourceKindWord } from "../portal/recommendationWords";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, linesOf, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";

const others = sourceKinds.filter((kind) => kind !== "INSPECTION");

/** A coroner's report, a learning recommendation, an audit: who made it, on which day. What it asks for comes next. */
export function Component() {
  const viewer = useViewer();
  found(viewer.may("RECORD_INSPECTIONS") || null);
  const record = useAct(RecordSourceDocument);
  const navigate = useNavigate();
  const own = viewer.forces.map(({ slug }) => slug);

  const form = useForm({
    draft: "record a source",
    start: {
      kind: "",
      title: "",
      madeBy: "",
      number: "",
      madeOn: noDate,
      forces: own.length === 1 ? own : ([] as readonly string[]),
      url: "",
      sources: "",
    },
    check: (typed) => ({
      kind: emptyProblem(typed.kind, t`Select the kind of source`),
      title: emptyProblem(typed.title, t`Enter the title`),
      madeBy: emptyProblem(typed.madeBy, t`Enter who made it`),
      madeOn: dateProblem(typed.madeOn, t`Made on`),
      forces: typed.forces.length === 0 ? t`Select at least one force` : undefined,
    }),
    send: async (typed) => {
      const kind = others.find((one) => one === typed.kind);
      if (kind === undefined) return [{ field: "kind", message: t`Select the kind of source` }];
      const { data, errors } = await record({
        input: {
          kind,
          title: typed.title,
          madeBy: typed.madeBy,
          number: textOrNull(typed.number),
          madeOn: isoDate(typed.madeOn) ?? "",
          forces: [...typed.forces],
          url: textOrNull(typed.url),
          sources: linesOf(typed.sources),
        },
      });
      if (data?.source) await navigate(`/sources/${data.source.reference}/record`);
      return errors;
    },
  });

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to="/recommendations">{t`Recommendations`}</BackLink>
        <Form form={form} heading={<PageHeading>{t`Record another source`}</PageHeading>}>
          <Select
            {...form.field("kind")}
            label={t`Kind of source`}
            hint={t`An inspection report is recorded as a report`}
            options={[{ value: "", text: t`Select one` }, ...optionsOf(others, sourceKindWord)]}
          />
          <PublicTextInput {...form.field("title")} label={t`Title`} hint={t`As its maker gives it`} />
          <TextInput {...form.field("madeBy")} label={t`Made by`} hint={t`For example, the coroner or the auditor`} />
          <TextInput {...form.field("number")} label={t`Its own number (optional)`} width={20} />
          <DateInput
            {...form.field("madeOn")}
            legend={t`Made on`}
            hint={t`A period of law begins with this day. For example, 29 3 2022`}
          />
          <Checkboxes
            {...form.field("forces")}
            legend={t`Forces that it is about`}
            options={viewer.forces.map(({ slug, name }) => ({ value: slug, text: name }))}
          />
          <TextInput {...form.field("url")} label={t`Its address (optional)`} type="url" />
          <TextArea
            {...form.field("sources")}
            label={t`Sources (optional)`}
            hint={t`Where this is known from: addresses or citations, one a line`}
            rows={3}
          />
          <Button>{t`Save and record what it asks for`}</Button>
        </Form>
      </div>
    </div>
  );
}
