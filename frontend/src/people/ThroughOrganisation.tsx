import { t } from "@lingui/core/macro";
import { useState } from "react";
import { atTheDoor } from "../portal/atTheDoor";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import type { Refusal } from "../ui/useForm";

interface Through {
  organisations: readonly { slug: string; name: string }[];
  home: string;
  invitation?: string;
}

/** Leaves for the sign-in of one's organisation, from where one comes back to the page that was wanted. */
export function ThroughOrganisation({ organisations, home, invitation }: Through) {
  const [refused, setRefused] = useState<readonly Refusal[]>([]);

  const go = async (organisation: string) => {
    const { said, errors } = await atTheDoor<{ address: string }>("with", { organisation, back: home, invitation });
    setRefused(errors);
    if (errors.length === 0 && said !== null) window.location.assign(said.address);
  };

  return (
    <>
      <ErrorSummary problems={refused} />
      {organisations.map(({ slug, name }) => (
        <p className="govuk-body" key={slug}>
          <Button
            type="button"
            manner={invitation === undefined ? "secondary" : undefined}
            onClick={() => void go(slug)}
          >{t`Sign in through ${name}`}</Button>
        </p>
      ))}
    </>
  );
}
