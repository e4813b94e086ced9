import { t } from "@lingui/core/macro";
import { RemarkOnResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { TextArea } from "../ui/TextArea";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { chosenPlace, placeChoices } from "./places";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** Says what is to be changed there where it stands; then the response is sent back. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const remark = useAct(RemarkOnResponseDocument);
  const done = useDone();
  const places = placeChoices(response);

  const form = useForm({
    draft: `remark ${response.reference}`,
    start: { place: places[0]?.value ?? "", passage: "", words: "" },
    check: ({ words }) => ({ words: emptyProblem(words, t`Enter your remark`) }),
    send: async ({ place, passage, words }) => {
      const at = chosenPlace(response, place);
      if (at === undefined) return [];
      const { data, errors } = await remark({
        input: { responseId: response.id, version: response.version, ...at, passage: passage.trim() || null, words },
      });
      if (data?.response)
        await done(`${page}/${response.viewerCanReview ? "review" : "decide"}`, t`Your remark is saved`);
      return errors;
    },
  });

  return (
    <ResponseFrame title={t`Remark on a passage`} response={response} may={response.viewerCanRemark} form={form}>
      <Select {...form.field("place")} label={t`Where it stands`} options={places} />
      <TextArea
        {...form.field("passage")}
        label={t`The words that you mean (optional)`}
        hint={t`Just as they stand in the text. Leave this empty to speak of the whole part.`}
        rows={3}
      />
      <TextArea {...form.field("words")} label={t`Your remark`} hint={t`It stays in the office`} rows={4} />
      <Button>{t`Save the remark`}</Button>
    </ResponseFrame>
  );
}
