import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link } from "react-router";
import { AccountDocument } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { basename } from "../portal/language";
import { readAnew } from "../portal/Reading";
import { useRead } from "../portal/useRead";
import { TextButton } from "../ui/Button";
import { londonDay, longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { Table } from "../ui/Table";
import type { Refusal } from "../ui/useForm";
import { heldRole } from "./personWords";
import { SessionTable } from "./SessionTable";
import { useOrganisations } from "./useOrganisations";

/** One's own account: the roles that one may act in, how one signs in, and where one is signed in. */
export function Component() {
  const { viewer } = useRead(AccountDocument);
  const person = found(viewer.person);
  const { nameOf } = useOrganisations();
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const actsIn = ({ role, body }: (typeof person.roles)[number]) =>
    role === viewer.role && body?.slug === viewer.body?.slug;

  const actAs = async (id: string) => {
    const { errors } = await atTheDoor("own/act-as", { thing: id });
    if (errors.length === 0) window.location.assign(basename);
    else setProblems(errors);
  };

  return (
    <>
      <DoneBanner />
      <ErrorSummary problems={problems} />
      <PageHeading>{t`Your account`}</PageHeading>
      <SummaryList
        rows={[
          { term: t`Name`, value: person.name },
          { term: t`Email address`, value: person.email },
          ...(person.organisation === null
            ? []
            : [
                {
                  term: t`Sign-in`,
                  value: t`Through ${nameOf(person.organisation)}. Signing out here does not sign you out there.`,
                },
              ]),
          {
            term: t`Password`,
            value: "••••••••",
            action: { to: "/account/password", text: t`Change`, of: t`your password` },
          },
          person.hasAuthenticatorApp
            ? {
                term: t`Authenticator app`,
                value: t`On`,
                action: { to: "/account/authenticator/off", text: t`Turn off`, of: t`the authenticator app` },
              }
            : {
                term: t`Authenticator app`,
                value: t`Off`,
                action: { to: "/account/authenticator", text: t`Turn on`, of: t`the authenticator app` },
              },
          {
            term: t`Passkeys`,
            value: person.passkeys.length || t`None`,
            action: { to: "/account/passkeys/new", text: t`Add`, of: t`a passkey` },
          },
          ...(person.hasSecondProof
            ? [
                {
                  term: t`Recovery codes`,
                  value: t`For when the app or the passkey is lost`,
                  action: { to: "/account/recovery-codes", text: t`Make new ones`, of: "" },
                },
              ]
            : []),
        ].filter((row) => person.organisation === null || !("action" in row))} // what is changed here is by what the portal itself knows people
      />
      {person.passkeys.length > 0 && (
        <Table
          caption={t`Your passkeys`}
          rows={person.passkeys}
          rowKey={({ id }) => id}
          columns={[
            { heading: t`Name`, cell: ({ name }) => name },
            { heading: t`Added`, day: true, cell: ({ addedAt }) => longDate(londonDay(addedAt)) },
            {
              heading: t`Remove`,
              cell: ({ id, name }) => (
                <Link className="govuk-link" to={`/account/passkeys/${id}/remove`}>
                  {t`Remove`}
                  <span className="govuk-visually-hidden"> {name}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
      <Table
        caption={t`Your roles`}
        rows={person.roles.filter(({ endedAt }) => endedAt === null)}
        rowKey={({ id }) => id}
        columns={[
          { heading: t`Role`, cell: heldRole },
          {
            heading: t`Act in it`,
            cell: (held) =>
              actsIn(held) ? (
                t`You act in it now`
              ) : (
                <TextButton onClick={() => void actAs(held.id)}>
                  {t`Act in it`}
                  <span className="govuk-visually-hidden"> {heldRole(held)}</span>
                </TextButton>
              ),
          },
        ]}
      />
      <SessionTable
        sessions={person.sessions}
        end={async (id) => {
          const { errors } = await atTheDoor("own/end-session", { thing: id });
          setProblems(errors);
          await readAnew();
        }}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to="/account/programs">{t`Programs that read for you`}</Link>
      </p>
      {viewer.role === "ADMINISTRATOR" && (
        <p className="govuk-body">
          <Link className="govuk-link" to="/people">{t`People`}</Link>
          {" · "}
          <Link className="govuk-link" to="/security">{t`Security events`}</Link>
        </p>
      )}
    </>
  );
}
