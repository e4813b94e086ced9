import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { Link } from "react-router";
import { MailKeptDocument, SendMailAgainDocument } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { cursors } from "../portal/cursors";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { TextButton } from "../ui/Button";
import { longDateTime } from "../ui/dates";
import { ErrorSummary } from "../ui/ErrorSummary";
import { InsetText } from "../ui/InsetText";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import type { Refusal } from "../ui/useForm";
import { hasLink, mailKindWord, mailStateWord } from "./personWords";

/** What was written to people, and whether it went out. Without a mail server the administrator hands the links on. */
export function Component() {
  const { mail: read, mailIsSent } = useRead(MailKeptDocument, usePageArguments());
  const mail = found(read);
  const sendAgain = useAct(SendMailAgainDocument);
  const [link, setLink] = useState("");
  const [problems, setProblems] = useState<readonly Refusal[]>([]);

  const show = async (id: string) => {
    const { said, errors } = await atTheDoor<{ link: string }>("mail-link", { mail: id });
    setProblems(errors);
    setLink(said?.link ?? "");
  };

  return (
    <>
      <BackLink to="/people">{t`People`}</BackLink>
      <ErrorSummary problems={problems} />
      <PageHeading>{t`Mail`}</PageHeading>
      <p className="govuk-body">
        {mailIsSent
          ? t`What the portal wrote to people, and whether the mail server took it.`
          : t`No mail server is configured, so mail is kept here. Show the link of an invitation and hand it to the person yourself: it works once.`}
      </p>
      <div aria-live="polite">{link !== "" && <InsetText>{link}</InsetText>}</div>
      <Listing
        count={plural(mail.totalCount, { one: "# mail", other: "# mails" })}
        empty={mail.nodes.length === 0}
        emptyText={t`What is written to people would stand here.`}
        {...cursors(mail.pageInfo)}
      >
        <Table
          caption={t`Mail`}
          captionSize="hidden"
          rows={mail.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`To`,
              cell: ({ to, person }) =>
                person === null ? (
                  to
                ) : (
                  <Link className="govuk-link" to={`/people/${person.id}`}>
                    {to}
                  </Link>
                ),
            },
            { heading: t`About`, cell: ({ kind }) => mailKindWord(kind) },
            { heading: t`Written`, cell: ({ queuedAt }) => longDateTime(queuedAt) },
            {
              heading: t`Status`,
              cell: ({ state, fault }) =>
                fault === null ? mailStateWord(state) : `${mailStateWord(state)} (${fault})`,
            },
            {
              heading: t`Act`,
              cell: ({ id, kind, state, to }) =>
                !mailIsSent && hasLink(kind) ? (
                  <TextButton onClick={() => void show(id)}>
                    {t`Show the link`}
                    <span className="govuk-visually-hidden"> {to}</span>
                  </TextButton>
                ) : state === "HANDED_OVER" || state === "GIVEN_UP" ? (
                  <TextButton
                    onClick={() =>
                      void sendAgain({ input: { mailId: id } }).then(({ errors }) => {
                        setProblems(errors);
                      })
                    }
                  >
                    {t`Send again`}
                    <span className="govuk-visually-hidden"> {to}</span>
                  </TextButton>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      </Listing>
    </>
  );
}
