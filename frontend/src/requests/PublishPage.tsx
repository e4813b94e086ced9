import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { PublishRequestDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { PreviewLink } from "../portal/PreviewLink";
import { Replacing } from "../portal/Replacing";
import { useAct } from "../portal/useAct";
import { WarningTasks } from "../portal/WarningTasks";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { RequestAct } from "./RequestAct";
import { placeOf, useRequestToPublish } from "./useRequestToPublish";

/** The request and what was said become an edition: first each warning, and what is withheld. */
export function Component() {
  const { request, read, viewerCanPublish, warnings, editions, requestPage } = useRequestToPublish();
  const publish = useAct(PublishRequestDocument);
  const done = useDone();
  const before = editions[0];

  const form = useForm({
    draft: `publish ${request.reference}`,
    start: { reason: "", publishedOn: noDate },
    check: ({ reason, publishedOn }) => ({
      reason: before && emptyProblem(reason, t`Enter why it replaces the earlier edition`),
      publishedOn: doneOnProblem(publishedOn, t`Day of publication`),
    }),
    send: async ({ reason, publishedOn }) => {
      const { errors } = await publish({
        input: { ...read, reason: reason || null, publishedOn: doneOn(publishedOn) },
      });
      if (errors.length === 0) await done(requestPage, t`The request and its answers are published`);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Publish the request and its answers`} request={request} may={viewerCanPublish} form={form}>
      <WarningTasks
        warnings={warnings.map(({ key, ...warning }) => ({
          ...warning,
          place: placeOf(warning),
          to: `${requestPage}/warnings/${key}`,
        }))}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={`${requestPage}/withhold`}>{t`Withhold something that was said`}</Link>
      </p>
      <h2 className="govuk-heading-m">{t`What becomes public`}</h2>
      <p className="govuk-body">
        {t`What is asked and all that was said so far, in one edition at an address of its own, which opens without signing in. Who in the force sees to it stays with the force and the office. What is withheld says so, with its ground.`}
      </p>
      <PreviewLink of={`requests/${request.reference}`} />
      <WarningText>{t`A published edition is never changed.`}</WarningText>
      <Replacing field={form.field("reason")} before={before} />
      <DateInput {...form.field("publishedOn")} legend={t`Day of publication (optional)`} hint={doneOnHint()} />
      <Button>{t`Publish`}</Button>
    </RequestAct>
  );
}
