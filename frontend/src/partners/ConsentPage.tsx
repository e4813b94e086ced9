import { t } from "@lingui/core/macro";
import { useEffect, useState } from "react";
import { Link, Navigate } from "react-router";
import type { Audience } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { signInAndBack } from "../portal/signInAndBack";
import { useViewer } from "../portal/useViewer";
import { roleWord } from "../portal/words";
import { Button, ButtonGroup } from "../ui/Button";
import { daysAfter, longDate } from "../ui/dates";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import type { Refusal } from "../ui/useForm";
import { readsWord } from "./partnerWords";

interface Asked {
  program: string;
  body: string | null;
  asks: Audience;
  reads: Audience;
  returnsTo: string | null;
  days: number;
}

/** A program asks whether it may read for whoever is signed in. They go back to it with their answer. */
export function Component() {
  const viewer = useViewer();
  const [asked, setAsked] = useState<Asked | null>();
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const query = window.location.search;
  const canAnswer = viewer.signedIn && viewer.seenAs === null;

  useEffect(() => {
    if (!canAnswer) return;
    void atTheDoor<Asked>("consent/asked", { query }).then(({ said }) => {
      setAsked(said);
    });
  }, [canAnswer, query]);

  const answer = async (allows: boolean) => {
    const { said, errors } = await atTheDoor<{ address: string }>("consent", { query, allows });
    setProblems(errors);
    if (said !== null) window.location.assign(said.address);
  };

  if (viewer.seenAs !== null)
    return <Unasked why={t`You are looking as somebody else. Look as yourself again, and go back to the program.`} />;
  if (!viewer.signedIn) return <Navigate to={signInAndBack()} replace />;
  if (asked === undefined) return null;
  if (asked === null)
    return (
      <Unasked
        why={t`It is not registered to read for people, or the address by which it sent you here is not whole. Go back to it and try again, or tell whoever runs it.`}
      />
    );

  const { program, body, asks, reads, returnsTo, days } = asked;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary problems={problems} />
        <PageHeading>{t`Let ${program} read for you?`}</PageHeading>
        <p className="govuk-body">
          {t`This program of another organisation asks to read the record on your behalf. It reads only what both you and it may read. It can change nothing, and it does not learn your password.`}
        </p>
        <SummaryList
          rows={[
            { term: t`Program`, value: program },
            {
              term: t`On whose behalf`,
              value: [viewer.name, roleWord(viewer.role), viewer.body?.name].filter(Boolean).join(", "),
            },
            ...(body === null ? [] : [{ term: t`Whose record`, value: body }]),
            { term: t`Asks to read`, value: readsWord(asks) },
            ...(reads === asks ? [] : [{ term: t`Will read for you`, value: readsWord(reads) }]),
            {
              term: t`For how long`,
              value:
                days > 0
                  ? t`Until ${longDate(daysAfter(viewer.today, days))}, unless you end it sooner`
                  : t`For half an hour`,
            },
            { term: t`Sends you back to`, value: returnsTo },
          ]}
        />
        <ButtonGroup>
          <Button type="button" onClick={() => void answer(true)}>{t`Allow`}</Button>
          <Button type="button" manner="secondary" onClick={() => void answer(false)}>{t`Do not allow`}</Button>
        </ButtonGroup>
        <p className="govuk-body">
          {t`You can end it at any time:`}{" "}
          <Link className="govuk-link" to="/account/programs">{t`Programs that read for you`}</Link>
        </p>
      </div>
    </div>
  );
}

function Unasked({ why }: { why: string }) {
  return (
    <>
      <PageHeading>{t`This program cannot ask you`}</PageHeading>
      <p className="govuk-body">{why}</p>
    </>
  );
}
