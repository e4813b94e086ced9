import { t } from "@lingui/core/macro";
import type { ReportSaidFragment } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { PublishLink } from "../portal/PublishLink";
import { Sources } from "../portal/Sources";
import { Written, WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";

/** A public statement: never to be taken for statutory comments. */
export function StatementWords({ statement }: { statement: ReportSaidFragment["statements"][number] }) {
  return (
    <div className="portal-said">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour="grey">{t`Public statement`}</Tag> <AudienceTag audience={statement.audience} />
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <WrittenInline>{statement.by}</WrittenInline>,{" "}
        {statement.saidOn ? longDate(statement.saidOn) : t`day not recorded here`}
      </p>
      <Written>{statement.words}</Written>
      <Sources sources={statement.sources} />
      <PublishLink record={statement} />
    </div>
  );
}
