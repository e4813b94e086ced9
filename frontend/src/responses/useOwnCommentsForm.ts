import { t } from "@lingui/core/macro";
import { DraftResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";

interface OwnCommentsRules {
  reportId: string;
  draft: string;
  forces: readonly { slug: string }[];
  /** Null where the response is begun with these comments. */
  version: number | null;
  ownComments: string;
}

/** The body's own comments. Saved, they lead to the response as a whole. */
export function useOwnCommentsForm({ reportId, draft, forces, version, ownComments }: OwnCommentsRules) {
  const save = useAct(DraftResponseDocument);
  const done = useDone();

  return useForm({
    draft,
    start: { force: forces[0]?.slug ?? "", ownComments },
    check: (typed) => ({ ownComments: emptyProblem(typed.ownComments, t`Enter your comments on the report`) }),
    send: async (typed) => {
      const { data, errors } = await save({ input: { reportId, version, ...typed } });
      if (data?.response) await done(`/responses/${data.response.reference}`, t`Our comments are saved`);
      return errors;
    },
  });
}
