import { t } from "@lingui/core/macro";
import { ForcesPageDocument, RecordSuccessionDocument, type LocalPolicingBodyKind } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { bodyKinds, bodyKindWord } from "./bodyWords";

/** Which body holds which forces to account from a day on. What is open passes to it on that day. */
export function Component() {
  found(useViewer().may("RECORD_SUCCESSIONS") || null);
  const forces = useRead(ForcesPageDocument).forces.nodes;
  const record = useAct(RecordSuccessionDocument);
  const done = useDone();

  const form = useForm({
    draft: "succession",
    start: { forces: [] as readonly string[], body: "", name: "", kind: "", panelName: "", from: noDate, note: "" },
    check: ({ forces: chosen, body, from }) => ({
      forces: chosen.length === 0 ? t`Select at least one force` : undefined,
      body: emptyProblem(body, t`Enter the name in addresses`),
      from: dateProblem(from, t`First day`),
    }),
    send: async (typed) => {
      const from = isoDate(typed.from);
      if (from === null) return [];
      const { data, errors } = await record({
        input: {
          forces: [...typed.forces],
          body: typed.body.trim(),
          name: typed.name.trim() || null,
          kind: bodyKinds.find((one): one is LocalPolicingBodyKind => one === typed.kind) ?? null,
          panelName: typed.panelName.trim() || null,
          from,
          note: typed.note.trim() || null,
        },
      });
      if (data?.body) await done(`/bodies/${data.body.slug}`, t`Succession recorded`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to="/forces">{t`Forces and local policing bodies`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading>{t`Record which body follows`}</PageHeading>}>
            <p className="govuk-body">
              {t`From its first day on the body sees and does what is open about these forces. What the body before it signed keeps its name, and addresses stay as they are. The day may lie ahead. People need roles at the new body.`}
            </p>
            <Checkboxes
              {...form.field("forces")}
              legend={t`Forces that pass to it`}
              options={forces.map(({ slug, name }) => ({ value: slug, text: name }))}
            />
            <TextInput
              {...form.field("body")}
              label={t`Name of the body in addresses`}
              hint={t`For example, norfolk-and-suffolk-mayor. For a body that is here already, the end of its page’s address.`}
            />
            <TextInput {...form.field("name")} label={t`Name of a new body`} />
            <Radios
              {...form.field("kind")}
              legend={t`Kind of a new body`}
              options={bodyKinds.map((value) => ({ value, text: bodyKindWord(value) }))}
            />
            <TextInput {...form.field("panelName")} label={t`Panel that scrutinises a new body (optional)`} />
            <DateInput {...form.field("from")} legend={t`First day`} hint={t`For example, 10 5 2027`} />
            <TextInput {...form.field("note")} label={t`On what it rests, such as the order (optional)`} />
            <Button>{t`Save succession`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
