import { t } from "@lingui/core/macro";
import { useNavigate, useSearchParams } from "react-router";
import type { DeadlineRuleCode } from "../gql/graphql";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { CountedDeadline } from "./CountedDeadline";
import { DeadlineRules } from "./DeadlineRules";

const isRule = (text: string | null): text is DeadlineRuleCode => text === "SECTION_55" || text === "IOPC_28B";

/** The public calculator: what is asked stands in the address, so that an answer can be sent to somebody. */
export function Component() {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const rule = address.get("rule");
  const from = address.get("from");

  const form = useForm({
    draft: "deadlines",
    start: { rule: rule ?? "SECTION_55", from: typedDate(from) },
    check: (typed) => ({ from: dateProblem(typed.from, t`Day to count from`) }),
    send: async (typed) => {
      await navigate(`?${new URLSearchParams({ rule: typed.rule, from: isoDate(typed.from) ?? "" }).toString()}`);
      return [];
    },
  });

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Form form={form} heading={<PageHeading>{t`How deadlines are counted`}</PageHeading>}>
          <Radios
            {...form.field("rule")}
            legend={t`Which deadline`}
            options={[
              { value: "SECTION_55", text: t`Response to an inspection report`, hint: t`Police Act 1996, section 55` },
              {
                value: "IOPC_28B",
                text: t`Response to a recommendation of the Independent Office for Police Conduct`,
                hint: t`Police Reform Act 2002, schedule 3, paragraph 28B`,
              },
            ]}
          />
          <DateInput
            {...form.field("from")}
            legend={t`Day to count from`}
            hint={t`The day of publication, for example 29 3 2022`}
          />
          <Button>{t`Count`}</Button>
        </Form>
        {isRule(rule) && from !== null && <CountedDeadline rule={rule} from={from} />}
        <DeadlineRules />
      </div>
    </div>
  );
}
