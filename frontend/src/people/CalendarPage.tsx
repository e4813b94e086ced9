import { t } from "@lingui/core/macro";
import { useEffect, useState } from "react";
import { ownRequest } from "../portal/graphql";
import { signInAndBack } from "../portal/signInAndBack";
import { BackLink } from "../ui/BackLink";
import { Button, ButtonGroup, TextButton } from "../ui/Button";
import { longDateTime } from "../ui/dates";
import { ErrorSummary, type Problem } from "../ui/ErrorSummary";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";

const ask = (path: string, method: "GET" | "POST") =>
  fetch(`/calendar/own${path}`, { method, credentials: "same-origin", headers: ownRequest }).catch(() => null);

interface Said {
  madeAt?: string | null;
  address?: string;
}

/** One's own deadlines in one's own calendar, under an address that is a secret. */
export function Component() {
  const [madeAt, setMadeAt] = useState<string | null>(null);
  const [address, setAddress] = useState<string>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  /** What is refused is told; what the server says is handed on. */
  const doing = async (path: string, method: "GET" | "POST", done: (said: Said) => void) => {
    const answer = await ask(path, method);
    if (!answer?.ok) {
      setProblems([
        answer?.status === 401
          ? { message: t`Sign in to follow your deadlines.`, to: signInAndBack() }
          : { message: t`Sorry, there is a problem with the service. Try again later.` },
      ]);
      return;
    }
    setProblems([]);
    done(answer.status === 204 ? {} : ((await answer.json()) as Said));
  };

  useEffect(() => {
    void doing("", "GET", (said) => {
      setMadeAt(said.madeAt ?? null);
    });
  }, []);

  const make = () =>
    doing("", "POST", (said) => {
      setAddress(said.address);
      setMadeAt(new Date().toISOString());
    });
  const revoke = () =>
    doing("/revoke", "POST", () => {
      setAddress(undefined);
      setMadeAt(null);
    });

  return (
    <>
      <BackLink to="/deadlines/due">{t`What is due`}</BackLink>
      <ErrorSummary problems={problems} />
      <PageHeading>{t`Your deadlines in your calendar`}</PageHeading>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <p className="govuk-body">
            {t`Your calendar program can follow the last days and meetings that you see here: answers to requests, comments on reports, responses to publish, papers, and meetings with their changes.`}
          </p>
          <p className="govuk-body">
            {t`Whoever has the address can read what you can read of these. Give it to nobody, and make a new one if somebody else may have it: the old one then ends at once.`}
          </p>
          {madeAt !== null && address === undefined && (
            <p className="govuk-body">{t`You made an address on ${longDateTime(madeAt)}. It is not shown again: only a fingerprint of it is kept.`}</p>
          )}
          <div role="status">
            {address !== undefined && (
              <InsetText>
                <p className="govuk-body">{t`Put this address into your calendar program. It is shown only now.`}</p>
                <p className="govuk-body portal-address">
                  <code>{address}</code>
                </p>
              </InsetText>
            )}
          </div>
          <ButtonGroup>
            <Button type="button" onClick={() => void make()}>
              {madeAt === null ? t`Make an address` : t`Make a new address`}
            </Button>
            {madeAt !== null && <TextButton onClick={() => void revoke()}>{t`End the address`}</TextButton>}
          </ButtonGroup>
        </div>
      </div>
    </>
  );
}
