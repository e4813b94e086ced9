import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import type { CountedDeadlineFragment } from "../gql/graphql";
import { HowWeCounted } from "./HowWeCounted";

interface DueByLawProps {
  deadline: CountedDeadlineFragment | null;
  children: (deadline: CountedDeadlineFragment) => ReactNode;
}

/** The last day of a response by law, with how it was counted. Where it is not known whether the law asks for one, that is said, and no day. */
export function DueByLaw({ deadline, children }: DueByLawProps) {
  if (deadline === null)
    return <p className="govuk-body">{t`It is not known here whether the law asks for a response.`}</p>;

  return (
    <>
      {children(deadline)}
      <HowWeCounted deadline={deadline} />
    </>
  );
}
