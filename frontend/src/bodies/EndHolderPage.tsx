import { t } from "@lingui/core/macro";
import { useParams, useSearchParams } from "react-router";
import { BodyPageDocument, EndOfficeHolderDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { dateProblem, noDate, partialIsoDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { sinceWord } from "./bodyWords";

/** The last day of somebody who holds the body's office. */
export function Component() {
  const { slug = "" } = useParams();
  const [address] = useSearchParams();
  const read = found(useRead(BodyPageDocument, { slug }).localPolicingBody);
  const body = found(read.viewerCanRecordOffices ? read : null);
  const holder = found(body.officeHolders.find(({ id, to }) => id === address.get("holder") && to === null) ?? null);
  const end = useAct(EndOfficeHolderDocument);
  const done = useDone();
  const back = `/bodies/${body.slug}`;

  const form = useForm({
    draft: `last day ${holder.id}`,
    start: { to: noDate },
    check: ({ to }) => ({ to: dateProblem(to, t`Last day`, { monthWillDo: true }) }),
    send: async ({ to }) => {
      const last = partialIsoDate(to);
      if (last === null) return [];
      const { errors } = await end({ input: { officeHolderId: holder.id, to: last } });
      if (errors.length === 0) await done(back, t`Last day recorded`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={back}>{body.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading caption={body.name}>{t`Record a last day in office`}</PageHeading>}>
            <SummaryList
              rows={[
                { term: t`Role`, value: holder.title },
                { term: t`Name`, value: holder.name },
                { term: t`From`, value: sinceWord(holder.from) },
              ]}
            />
            <DateInput
              {...form.field("to")}
              legend={t`Last day`}
              hint={t`Leave out the day where only the month is known`}
            />
            <Button>{t`Save last day`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
