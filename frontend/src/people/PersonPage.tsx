import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link } from "react-router";
import { EndSessionDocument, InviteAgainDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button, ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner, useDone } from "../ui/DoneBanner";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { Table } from "../ui/Table";
import type { Refusal } from "../ui/useForm";
import { heldRole } from "./personWords";
import { SessionTable } from "./SessionTable";
import { useOrganisations } from "./useOrganisations";
import { usePerson } from "./usePerson";

/** One person: as what they may act, where they are signed in, and what can be done about it. */
export function Component() {
  const person = usePerson();
  const { organisations, nameOf } = useOrganisations();
  const inviteAgain = useAct(InviteAgainDocument);
  const endSession = useAct(EndSessionDocument);
  const done = useDone();
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const lasts = person.endedAt === null;

  const tell = async (errors: readonly Refusal[], said: string) => {
    setProblems(errors);
    if (errors.length === 0) await done(person.address, said);
  };

  return (
    <>
      <BackLink to="/people">{t`People`}</BackLink>
      <DoneBanner />
      <ErrorSummary problems={problems} />
      <PageHeading>{person.name}</PageHeading>
      <SummaryList
        rows={[
          { term: t`Email address`, value: person.email },
          { term: t`Invited`, value: longDate(person.invitedAt) },
          ...(person.organisation !== null || organisations.length > 0
            ? [
                {
                  term: t`Comes in`,
                  value: person.organisation === null ? t`With a password` : t`Through ${nameOf(person.organisation)}`,
                  action: lasts
                    ? { to: `${person.address}/way-in`, text: t`Change`, of: t`how they come in` }
                    : undefined,
                },
              ]
            : []),
          {
            term: t`Access`,
            value: !lasts
              ? t`Ended on ${longDate(person.endedAt ?? "")}`
              : person.hasAccepted
                ? t`Can sign in`
                : person.organisation === null
                  ? t`Has not chosen a password yet`
                  : t`Has not come in yet`,
          },
          ...(person.hasSecondProof
            ? [
                {
                  term: t`Second proof`,
                  value: t`On`,
                  action: {
                    to: `${person.address}/second-proof`,
                    text: t`Turn off`,
                    of: t`the second proof`,
                  },
                },
              ]
            : []),
        ]}
      />
      <Table
        caption={t`Roles`}
        rows={person.roles}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: t`Role`,
            cell: (held) =>
              held.organisation === null
                ? heldRole(held)
                : t`${heldRole(held)} (by a group at ${nameOf(held.organisation)})`,
          },
          { heading: t`Since`, day: true, cell: ({ givenAt }) => longDate(givenAt) },
          {
            heading: t`Until`,
            cell: (held) =>
              held.endedAt !== null ? (
                longDate(held.endedAt)
              ) : (
                <Link className="govuk-link" to={`${person.address}/end-role/${held.id}`}>
                  {t`End`}
                  <span className="govuk-visually-hidden"> {heldRole(held)}</span>
                </Link>
              ),
          },
        ]}
      />
      {person.sessions.length > 0 && (
        <SessionTable
          sessions={person.sessions}
          end={async (sessionId) => {
            await tell((await endSession({ input: { sessionId } })).errors, t`Session ended`);
          }}
        />
      )}
      {lasts && (
        <ButtonGroup>
          <ButtonLink to={`${person.address}/role`}>{t`Give a role`}</ButtonLink>
          {!person.hasAccepted && (
            <Button
              manner="secondary"
              type="button"
              onClick={() =>
                void inviteAgain({ input: { personId: person.id } }).then(({ errors }) =>
                  tell(errors, t`Invited again`),
                )
              }
            >{t`Invite again`}</Button>
          )}
          <ButtonLink manner="warning" to={`${person.address}/end`}>{t`End access`}</ButtonLink>
        </ButtonGroup>
      )}
      <p className="govuk-body">
        <Link className="govuk-link" to={`/security?person=${person.id}`}>{t`Security events about this person`}</Link>
      </p>
    </>
  );
}
