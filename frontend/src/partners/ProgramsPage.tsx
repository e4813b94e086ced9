import { t } from "@lingui/core/macro";
import { useCallback, useEffect, useState } from "react";
import { Navigate } from "react-router";
import type { Audience } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { signInAndBack } from "../portal/signInAndBack";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { TextButton } from "../ui/Button";
import { londonDay, longDate } from "../ui/dates";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import type { Refusal } from "../ui/useForm";
import { readsWord } from "./partnerWords";

interface Program {
  id: string;
  program: string;
  asks: Audience;
  givenAt: string;
  until: string;
}

/** The programs that one allowed to read for oneself, each to be ended. */
export function Component() {
  const { signedIn, demonstration } = useViewer();
  const [programs, setPrograms] = useState<readonly Program[]>();
  const [problems, setProblems] = useState<readonly Refusal[]>([]);

  const read = useCallback(async () => {
    const { said, errors } = await atTheDoor<readonly Program[]>("consent/own");
    setProblems(errors);
    if (said !== null) setPrograms(said);
  }, []);
  useEffect(() => void (signedIn && read()), [signedIn, read]);

  const end = async (id: string) => {
    const { errors } = await atTheDoor("consent/end", { id });
    if (errors.length > 0) setProblems(errors);
    else await read();
  };

  if (!signedIn) return <Navigate to={signInAndBack()} replace />;
  return (
    <>
      <BackLink to={demonstration ? "/" : "/account"}>{demonstration ? t`Home` : t`Your account`}</BackLink>
      <ErrorSummary problems={problems} />
      <PageHeading>{t`Programs that read for you`}</PageHeading>
      <p className="govuk-body">
        {t`You allowed these programs of other organisations to read on your behalf. What you end here is over at once. It also ends when your role ends or you change your password.`}
      </p>
      <div role="status">{programs?.length === 0 && <p className="govuk-body">{t`No program reads for you.`}</p>}</div>
      {programs !== undefined && programs.length > 0 && (
        <Table
          caption={t`Programs that read for you`}
          captionSize="hidden"
          rows={programs}
          rowKey={({ id }) => id}
          columns={[
            { heading: t`Program`, cell: ({ program }) => program },
            { heading: t`Asks to read`, cell: ({ asks }) => readsWord(asks) },
            { heading: t`Since`, day: true, cell: ({ givenAt }) => longDate(londonDay(givenAt)) },
            { heading: t`Until`, day: true, cell: ({ until }) => longDate(londonDay(until)) },
            {
              heading: t`End`,
              cell: ({ id, program }) => (
                <TextButton onClick={() => void end(id)}>
                  {t`End`}
                  <span className="govuk-visually-hidden"> {program}</span>
                </TextButton>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
