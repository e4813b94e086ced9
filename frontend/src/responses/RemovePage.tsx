import { t } from "@lingui/core/macro";
import { RemovePassageDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Select } from "../ui/Select";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { chosenPlace, placeChoices } from "./places";
import { RemovedPassage } from "./RemovedPassage";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** The reviewer removes what no warning named. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const remove = useAct(RemovePassageDocument);
  const done = useDone();
  const places = placeChoices(response);

  const form = useForm({
    draft: `remove ${response.reference}`,
    start: { place: places[0]?.value ?? "", passage: "", ground: "" },
    check: ({ passage, ground }) => ({
      passage: emptyProblem(passage, t`Enter the words to be removed`),
      ground: emptyProblem(ground, t`Enter the ground of the removal`),
    }),
    send: async ({ place, passage, ground }) => {
      const at = chosenPlace(response, place);
      if (at === undefined) return [];
      const { data, errors } = await remove({
        input: { responseId: response.id, version: response.version, ...at, passage, ground },
      });
      if (data?.response) await done(`${page}/review`, t`Passage removed`);
      return errors;
    },
  });

  return (
    <ResponseFrame title={t`Remove a passage`} response={response} may={response.viewerCanReview} form={form}>
      <Select {...form.field("place")} label={t`Where it stands`} options={places} />
      <RemovedPassage passage={form.field("passage")} ground={form.field("ground")} />
      <Button>{t`Remove it`}</Button>
    </ResponseFrame>
  );
}
