import { t } from "@lingui/core/macro";
import type { FactualErrorsQuery } from "../gql/graphql";
import { Written } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";

export type FactualError = NonNullable<FactualErrorsQuery["report"]>["factualErrors"][number];

/** What the force says is wrong, what is right, and what the office answered. */
export function ErrorFacts({ error }: { error: FactualError }) {
  const { passage, correction, flaggedOn, outcome, answer, answeredOn } = error;
  return (
    <SummaryList
      rows={[
        { term: t`What is wrong`, value: <Written>{passage}</Written> },
        { term: t`What is right, and how that is known`, value: <Written>{correction}</Written> },
        { term: t`Flagged on`, value: longDate(flaggedOn) },
        ...(outcome === null
          ? []
          : [
              { term: t`Answer of the office`, value: outcome === "CORRECTED" ? t`Corrected` : t`Stays as it is` },
              ...(answer === null ? [] : [{ term: t`Reason given`, value: <Written>{answer}</Written> }]),
              { term: t`Answered on`, value: answeredOn && longDate(answeredOn) },
            ]),
      ]}
    />
  );
}
