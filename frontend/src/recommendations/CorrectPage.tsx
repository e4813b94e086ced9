import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { RecommendationToCorrectDocument } from "../gql/graphql";
import { optionsOf } from "../portal/choices";
import { found } from "../portal/found";
import { PublicTextArea, PublicTextInput } from "../portal/PublicText";
import {
  addresseeKinds,
  addresseeKindWord,
  recommendationKindWord,
  terms,
  termWord,
} from "../portal/recommendationWords";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes, Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { Select } from "../ui/Select";
import { TextInput } from "../ui/TextInput";
import { named, useCorrectForm } from "./useCorrectForm";
import { kinds } from "./useRecommendationForm";

/** What was recorded wrongly of a recommendation is put right; what was recorded stays, with the reason and the day. */
export function Component() {
  const { reference = "" } = useParams();
  const recommendation = found(useRead(RecommendationToCorrectDocument, { reference }).recommendation);
  found(recommendation.viewerCanCorrect || null);
  const form = useCorrectForm(recommendation);

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink to={`/recommendations/${reference}`}>{t`Back to the recommendation`}</BackLink>
        <Form form={form} heading={<PageHeading caption={reference}>{t`Correct what is recorded`}</PageHeading>}>
          <Radios
            {...form.field("kind")}
            legend={t`Kind`}
            options={kinds.map((value) => ({ value, text: recommendationKindWord(value) }))}
          />
          <TextInput
            {...form.field("number")}
            label={t`Number (optional)`}
            hint={t`As the report numbers it`}
            width={5}
          />
          <PublicTextArea {...form.field("text")} label={t`Wording`} hint={t`In the words of the report`} />
          <PublicTextArea {...form.field("parts")} label={t`Parts (optional)`} hint={t`One a line`} rows={4} />
          <TextInput {...form.field("addressee")} label={t`Addressed to, in the words of the source (optional)`} />
          <Checkboxes
            {...form.field("kinds")}
            legend={t`Addressed to`}
            small
            options={optionsOf(addresseeKinds, addresseeKindWord)}
          />
          {named
            .filter((kind) => form.typed.kinds.includes(kind))
            .map((kind) => (
              <TextInput
                key={kind}
                {...form.field(kind as "FORCE")}
                label={t`${addresseeKindWord(kind)}, by name`}
                hint={t`Several with a semicolon between them`}
              />
            ))}
          <TextInput {...form.field("theme")} label={t`Theme`} hint={t`What it is about, in a word or two`} />
          <TextInput
            {...form.field("deadlineAsStated")}
            label={t`Deadline as the report states it (optional)`}
            hint={t`For example, within three months`}
          />
          <Select
            {...form.field("term")}
            label={t`Time that the source gives (optional)`}
            hint={t`The due date at first is counted anew; one that was set since stays`}
            options={[
              ...(recommendation.term === null ? [{ value: "", text: t`Not recorded here` }] : []),
              ...optionsOf(terms, termWord),
            ]}
          />
          {form.typed.term === "ON_DAY" && (
            <DateInput {...form.field("dueOn")} legend={t`Due on`} hint={t`For example, 29 6 2022`} />
          )}
          <PublicTextInput
            {...form.field("reason")}
            label={t`Reason`}
            hint={t`It stays on record with what was said before`}
          />
          <Button>{t`Save correction`}</Button>
        </Form>
      </div>
    </div>
  );
}
