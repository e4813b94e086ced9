import { t } from "@lingui/core/macro";
import {
  CorrectRecommendationDocument,
  type AddresseeInput,
  type AddresseeKind,
  type RecommendationToCorrectQuery,
} from "../gql/graphql";
import { addresseeKinds, terms } from "../portal/recommendationWords";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, typedDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { kinds } from "./useRecommendationForm";

type Recommendation = NonNullable<RecommendationToCorrectQuery["recommendation"]>;

export const named: readonly AddresseeKind[] = ["FORCE", "LOCAL_POLICING_BODY", "PARTNERSHIP", "OTHER"];

const lines = (typed: string) => typed.split("\n").flatMap((line) => line.trim() || []);

/** Several of one kind are typed with a semicolon between them. */
const names = (typed: string) => typed.split(";").flatMap((name) => name.trim() || []);

const namesOf = (of: Recommendation, kind: AddresseeKind) =>
  of.addressees.flatMap((addressee) => (addressee.kind === kind ? (addressee.name ?? []) : [])).join("; ");

/** What is recorded of a recommendation, to be put right: what was recorded stays. */
export function useCorrectForm(of: Recommendation) {
  const correct = useAct(CorrectRecommendationDocument);
  const done = useDone();
  const parts = of.parts.join("\n");
  const kindNow: string = of.kind;

  return useForm({
    draft: `correct ${of.reference}`,
    start: {
      kind: kindNow,
      number: of.number ?? "",
      text: of.text ?? "",
      parts,
      addressee: of.addressee ?? "",
      kinds: [...of.addressees.map(({ kind }) => kind)] as readonly string[],
      FORCE: namesOf(of, "FORCE"),
      LOCAL_POLICING_BODY: namesOf(of, "LOCAL_POLICING_BODY"),
      PARTNERSHIP: namesOf(of, "PARTNERSHIP"),
      OTHER: namesOf(of, "OTHER"),
      theme: of.theme ?? "",
      deadlineAsStated: of.deadlineAsStated ?? "",
      term: of.term ?? (of.originalDueOn === null ? "" : "ON_DAY"),
      dueOn: typedDate(of.originalDueOn),
      reason: "",
    },
    check: (typed) => ({
      text: of.text === null ? undefined : emptyProblem(typed.text, t`Enter the wording`),
      ...Object.fromEntries(
        named.map((kind) => [
          kind,
          typed.kinds.includes(kind) ? emptyProblem(typed[kind as "FORCE"], t`Enter the name`) : undefined,
        ]),
      ),
      dueOn: typed.term === "ON_DAY" ? dateProblem(typed.dueOn, t`Due on`) : undefined,
      reason: emptyProblem(typed.reason, t`Enter the reason`),
    }),
    send: async (typed) => {
      const addressees = addresseeKinds.flatMap((kind): AddresseeInput[] => {
        if (!typed.kinds.includes(kind)) return [];
        return named.includes(kind)
          ? names(typed[kind as "FORCE"]).map((name) => ({ kind, name }))
          : [{ kind, name: null }];
      });
      const { data, errors } = await correct({
        input: {
          recommendationId: of.id,
          version: of.version,
          kind: kinds.find((one) => one === typed.kind && one !== kindNow) ?? null,
          number: typed.number,
          text: typed.text.trim() === "" ? null : typed.text,
          parts: typed.parts === parts ? null : lines(typed.parts),
          addressee: typed.addressee,
          addressees,
          theme: typed.theme,
          deadlineAsStated: typed.deadlineAsStated,
          term: terms.find((one) => one === typed.term) ?? null,
          dueOn: typed.term === "ON_DAY" ? isoDate(typed.dueOn) : null,
          reason: typed.reason,
        },
      });
      if (data?.recommendation) await done(`/recommendations/${of.reference}`, t`Recommendation corrected`);
      return errors;
    },
  });
}
