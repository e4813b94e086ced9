import { t } from "@lingui/core/macro";
import type { ViewAs } from "../gql/graphql";
import { TextButton } from "../ui/Button";
import { Details } from "../ui/Details";
import { lookAs } from "./lookAs";

const word: Readonly<Record<ViewAs, () => string>> = {
  PUBLIC: () => t`As the public`,
  PARTNER: () => t`As a partner organisation`,
  PANEL: () => t`As a member of the Police and Crime Panel`,
  FORCE: () => t`As the force`,
};

/** This page, and all others, as those see them who see less. */
export default function ViewAsChoice({ others }: { others: readonly ViewAs[] }) {
  return (
    <div className="govuk-!-display-none-print">
      <Details summary={t`See this page as others see it`}>
        <ul className="govuk-list">
          {others.map((as) => (
            <li key={as}>
              <TextButton
                onClick={() => {
                  lookAs(as);
                }}
              >
                {word[as]()}
              </TextButton>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
