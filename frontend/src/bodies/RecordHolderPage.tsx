import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { BodyPageDocument, RecordOfficeHolderDocument, type OfficeRole } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { dateProblem, noDate, partialIsoDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { officeRoles, officeRoleWord } from "./bodyWords";

const known = { optional: true, monthWillDo: true } as const;

/** Who holds the body's office from a day on: the pages call the office by that person's title from then. */
export function Component() {
  const { slug = "" } = useParams();
  const read = found(useRead(BodyPageDocument, { slug }).localPolicingBody);
  const body = found(read.viewerCanRecordOffices ? read : null);
  const record = useAct(RecordOfficeHolderDocument);
  const done = useDone();
  const back = `/bodies/${body.slug}`;

  const form = useForm({
    draft: `office holder ${body.slug}`,
    start: { role: "", name: "", from: noDate, to: noDate },
    check: ({ role, from, to }) => ({
      role: emptyProblem(role, t`Select as what the office is held`),
      from: dateProblem(from, t`First day`, known),
      to: dateProblem(to, t`Last day`, known),
    }),
    send: async (typed) => {
      const role = officeRoles.find((one): one is OfficeRole => one === typed.role);
      if (role === undefined) return [];
      const { errors } = await record({
        input: {
          body: body.slug,
          role,
          name: typed.name.trim() || null,
          from: partialIsoDate(typed.from),
          to: partialIsoDate(typed.to),
        },
      });
      if (errors.length === 0) await done(back, t`Office holder recorded`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={back}>{body.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading caption={body.name}>{t`Record who holds the office`}</PageHeading>}>
            <Radios
              {...form.field("role")}
              legend={t`As what the office is held`}
              options={officeRoles.map((value) => ({ value, text: officeRoleWord(value) }))}
            />
            <TextInput
              {...form.field("name")}
              label={t`Name (optional)`}
              hint={t`Everybody reads it. Leave it out for a board.`}
            />
            <DateInput
              {...form.field("from")}
              legend={t`First day`}
              hint={t`Leave out the day where only the month is known, and all of it where nothing is`}
            />
            <DateInput {...form.field("to")} legend={t`Last day`} hint={t`Leave it out while it lasts`} />
            <Button>{t`Save office holder`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
