import { t } from "@lingui/core/macro";
import { useEffect, useState } from "react";
import { Link, useLocation } from "react-router";
import type { MailKind } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { InvitationThrough } from "./InvitationThrough";
import { NewPassword } from "./NewPassword";

interface Known {
  name: string;
  email: string;
  organisation: string | null;
}

type Followed = Known | { refused: string } | null;

/** Where a link in a mail leads: an invitation is accepted, or another password chosen, by whoever holds the link. */
export function Component() {
  const { pathname } = useLocation();
  const kind: MailKind = pathname.endsWith("/invitation") ? "INVITATION" : "FORGOTTEN_PASSWORD";
  // Behind the # it is sent to nobody; and once it is read it leaves the address, and so the browser's history.
  const [link] = useState(() => window.location.hash.slice(1));
  const [followed, setFollowed] = useState<Followed>(null);
  const done = useDone();

  useEffect(() => {
    window.history.replaceState(window.history.state, "", window.location.pathname);
    void atTheDoor<Known>("link", { for: kind, link }).then(({ said, errors: [refused] }) => {
      setFollowed(refused ? { refused: refused.message } : said);
    });
  }, [kind, link]);

  const form = useForm({
    draft: null,
    start: { password: "" },
    check: ({ password }) => ({ password: emptyProblem(password, t`Enter a password`) }),
    send: async ({ password }) => {
      const { errors } = await atTheDoor("new-password", { for: kind, link, password });
      if (errors.length === 0) await done("/sign-in", t`Your password is set. Sign in with it.`);
      return errors;
    },
  });

  if (followed === null) return <p className="govuk-body">{t`Loading`}</p>;
  if ("refused" in followed)
    return (
      <>
        <PageHeading>{t`This link does not work any more`}</PageHeading>
        <p className="govuk-body">{followed.refused}</p>
        <p className="govuk-body">
          <Link className="govuk-link" to="/password/forgotten">{t`Ask for a new link`}</Link>
        </p>
      </>
    );

  if (followed.organisation !== null)
    return <InvitationThrough name={followed.name} organisation={followed.organisation} invitation={link} />;

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Form
          form={form}
          heading={
            <>
              <PageHeading caption={followed.name}>
                {kind === "INVITATION" ? t`Welcome to the Scrutiny Portal` : t`Choose a new password`}
              </PageHeading>
              <p className="govuk-body">{t`You will sign in with ${followed.email} and the password that you choose here.`}</p>
            </>
          }
        >
          <input type="hidden" name="username" autoComplete="username" value={followed.email} readOnly />
          <NewPassword {...form.field("password")} />
          <Button>{t`Set the password`}</Button>
        </Form>
      </div>
    </div>
  );
}
