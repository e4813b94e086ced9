import { t } from "@lingui/core/macro";
import { Link, useNavigate, useSearchParams } from "react-router";
import { DeadlineRulesDocument } from "../gql/graphql";
import { dayOf } from "../portal/choices";
import { useRead } from "../portal/useRead";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { CountedDeadline, NotCounted } from "./CountedDeadline";
import { DeadlineRules } from "./DeadlineRules";

/** The public calculator and the rules: what is asked stands in the address, so that an answer can be sent to somebody. */
export function Component() {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const { deadlineRules } = useRead(DeadlineRulesDocument);
  const counted = deadlineRules.filter(({ days }) => days !== null);
  const asked = deadlineRules.find(({ code }) => code === address.get("rule"));
  const from = dayOf(address, "from");
  const rule: string = asked?.days ? asked.code : "SECTION_55";

  const form = useForm({
    draft: "deadlines",
    start: { rule, from: typedDate(from) },
    check: (typed) => ({ from: dateProblem(typed.from, t`Day to count from`) }),
    send: async (typed) => {
      await navigate(`?${new URLSearchParams({ rule: typed.rule, from: isoDate(typed.from) ?? "" }).toString()}`);
      return [];
    },
  });

  return (
    <>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading>{t`How deadlines are counted`}</PageHeading>}>
            <Radios
              {...form.field("rule")}
              legend={t`Which deadline`}
              options={counted.map(({ code, name, law, starts, length }) => ({
                value: code,
                text: name,
                hint: [starts && t`${length}, from ${starts}`, law].filter(Boolean).join(". "),
              }))}
            />
            <DateInput {...form.field("from")} legend={t`Day to count from`} hint={t`For example, 29 3 2022`} />
            <Button>{t`Count`}</Button>
          </Form>
          {asked?.days && from !== null && <CountedDeadline rule={asked.code} from={from} />}
          {asked?.days === null && <NotCounted rule={asked} />}
          <p className="govuk-body">
            <Link className="govuk-link" to="/deadlines/due">{t`What is due, and when`}</Link>
          </p>
        </div>
      </div>
      <DeadlineRules rules={deadlineRules} />
    </>
  );
}
