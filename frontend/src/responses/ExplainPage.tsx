import { t } from "@lingui/core/macro";
import { Link, useParams } from "react-router";
import { ExplainRecommendationDocument, type ExplanationKind } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { WrittenInline } from "../portal/Written";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { explanationKindWord, nameOf } from "./explanationWords";
import { ResponseFrame } from "./ResponseFrame";
import { commentOn, explanationOf, recommendationsOf, useResponseAtHand } from "./useResponseAtHand";

const kinds: readonly ExplanationKind[] = ["ACTION_TAKEN", "ACTION_PROPOSED", "NO_ACTION"];

/** What is done about one recommendation, or why nothing is (Police Act 1996, section 55). */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { recommendation: named } = useParams();
  const recommendation = found(recommendationsOf(response).find(({ reference }) => reference === named));
  const written = explanationOf(response, recommendation);
  const comment = commentOn(response, recommendation);
  const name = nameOf(recommendation);
  const save = useAct(ExplainRecommendationDocument);
  const done = useDone();

  const form = useForm<{ kind: string; text: string }>({
    draft: `explain ${response.reference} ${recommendation.reference}`,
    start: { kind: written?.kind ?? "", text: written?.text ?? "" },
    names: { kind: t`What is done about it`, text: t`The action, or why there is none` },
    says: {
      kind: (code) =>
        kinds
          .filter((kind) => kind === code)
          .map(explanationKindWord)
          .join(),
    },
    check: ({ kind, text }) => ({
      kind: emptyProblem(kind, t`Select whether action was taken, is proposed, or none is`),
      text: emptyProblem(text, kind === "NO_ACTION" ? t`Enter why there is no action` : t`Enter the action`),
    }),
    send: async (typed) => {
      const kind = kinds.find((one) => one === typed.kind);
      if (kind === undefined) return [];
      const { data, errors } = await save({
        input: {
          responseId: response.id,
          recommendationId: recommendation.id,
          version: written?.version ?? 0,
          kind,
          text: typed.text,
        },
      });
      if (data?.explanation) await done(page, t`Explained: ${name}`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Explain: ${name}`}
      response={response}
      may={response.viewerCanDraft}
      form={form}
      before={
        <>
          <InsetText>
            {recommendation.text === null ? (
              t`The wording has not been entered`
            ) : (
              <WrittenInline>{recommendation.text}</WrittenInline>
            )}
          </InsetText>
          {comment !== undefined && (
            <>
              <h2 className="govuk-heading-s">{t`The chief officer’s comment`}</h2>
              <WrittenMarkdown text={comment.text} />
              {written === undefined && form.typed.text.trim() === "" && (
                <Button
                  manner="secondary"
                  type="button"
                  onClick={() => {
                    form.field("text").onChange(comment.text);
                  }}
                >
                  {t`Begin with these words`}
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      <Radios
        {...form.field("kind")}
        legend={t`What is done about it`}
        options={kinds.map((value) => ({ value, text: explanationKindWord(value) }))}
      />
      <PublicTextArea
        {...form.field("text")}
        label={form.typed.kind === "NO_ACTION" ? t`Why there is no action` : t`The action`}
        hint={t`It will be published. Say who does what by when.`}
        rows={8}
      />
      <Button>{t`Save`}</Button>
      {response.viewerCanWithhold && (written ?? comment) !== undefined && (
        <p className="govuk-body">
          <Link className="govuk-link" to={`${page}/withhold/${recommendation.reference}`}>
            {t`Withhold an answer to it from the public`}
          </Link>
        </p>
      )}
    </ResponseFrame>
  );
}
