import { t } from "@lingui/core/macro";
import { SendRequestDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { InsetText } from "../ui/InsetText";
import { dateProblem, isoDate, noDate, typedDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RequestAct } from "./RequestAct";
import { useRequestAtHand } from "./useRequestAtHand";
import { WhatIsAskedWarnings } from "./WhatIsAskedWarnings";

export function Component() {
  const { request, page } = useRequestAtHand();
  const done = useDone();
  const send = useAct(SendRequestDocument);

  const form = useForm({
    draft: `send ${request.reference}`,
    start: { dueOn: typedDate(request.dueOn), sentOn: noDate },
    check: ({ dueOn, sentOn }) => ({
      dueOn: dateProblem(dueOn, t`Answer due`),
      sentOn: doneOnProblem(sentOn, t`Day of sending`),
    }),
    send: async ({ dueOn, sentOn }) => {
      const { id: requestId, version } = request;
      const { errors } = await send({
        input: { requestId, version, dueOn: isoDate(dueOn) ?? "", sentOn: doneOn(sentOn) },
      });
      if (errors.length === 0) await done(page, t`Sent to the chief constable`);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Send this request`} request={request} may={request.viewerCanSend} form={form}>
      <InsetText>{t`When you send it, the chief constable can read it and the draft can no longer be changed.`}</InsetText>
      <WhatIsAskedWarnings reference={request.reference} />
      <DateInput
        {...form.field("dueOn")}
        legend={t`Answer due`}
        legendSize="m"
        hint={t`The last day for the answer. For example, 12 4 2022`}
      />
      <DateInput {...form.field("sentOn")} legend={t`Day of sending`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Send to the chief constable`}</Button>
    </RequestAct>
  );
}
