import { t } from "@lingui/core/macro";
import { HomeOfForceDocument } from "../gql/graphql";
import { waitingIn } from "../inbox/waiting";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { HomeList } from "./HomeList";

/** As many as are asked of each kind: they come the soonest due first. */
const most = 5;

/** The first of what waits for the force's answer or signature. */
export function HomeOfForce({ force }: { force: string | null }) {
  const { today } = useViewer();
  const waiting = waitingIn(useRead(HomeOfForceDocument, { force }), today);

  return (
    <>
      <HomeList
        heading={t`What waits for you`}
        rows={waiting.slice(0, most).map(({ to, title, dueOn }) => ({
          to,
          title,
          written: true,
          detail: dueOn === null ? t`No day set` : t`Due ${longDate(dueOn)}`,
        }))}
        empty={t`Nothing waits for your answer.`}
      />
      <ButtonLink to="/inbox">{t`Inbox`}</ButtonLink>
    </>
  );
}
