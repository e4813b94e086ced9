import { t } from "@lingui/core/macro";
import { PublishDecisionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { EditionWarnings } from "../portal/EditionWarnings";
import { PreviewLink } from "../portal/PreviewLink";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { ActFrame } from "../portal/ActFrame";
import { DecisionWords } from "./DecisionWords";
import { useDecisionAtHand } from "./useDecisionAtHand";

export function Component() {
  const { decision, page } = useDecisionAtHand();
  const publish = useAct(PublishDecisionDocument);
  const done = useDone();

  const form = useForm({
    draft: `publish ${decision.reference}`,
    start: { publishedOn: noDate },
    check: ({ publishedOn }) => ({ publishedOn: doneOnProblem(publishedOn, t`Day of publication`) }),
    send: async ({ publishedOn }) => {
      const { id: decisionId, version } = decision;
      const { data, errors } = await publish({ input: { decisionId, version, publishedOn: doneOn(publishedOn) } });
      if (data?.decision) await done(page, t`The decision is published`);
      return errors;
    },
  });

  return (
    <ActFrame
      title={t`Publish this decision`}
      caption={`${decision.reference} · ${decision.title}`}
      page={page}
      may={decision.viewerCanPublish}
      form={form}
      before={
        <>
          <DecisionWords decision={decision} />
          <EditionWarnings warnings={decision.warnings} page={`${page}/publish`} />
          <PreviewLink of={`decisions/${decision.reference}`} />
          <WarningText>{t`A published edition is never changed.`}</WarningText>
        </>
      }
    >
      <DateInput {...form.field("publishedOn")} legend={t`Day of publication (optional)`} hint={doneOnHint()} />
      <Button>{t`Publish the decision`}</Button>
    </ActFrame>
  );
}
