import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { WrittenInline } from "./Written";

interface FurtherEditionProps {
  /** Where things of this kind have their pages. */
  root: string;
  of: {
    supersedes: { reference: string } | null;
    supersededBy: { reference: string; publishedOn: string | null; supersessionReason: string | null } | null;
    supersessionReason: string | null;
    edition: { path: string } | null;
  };
}

/** What a published thing replaces or is replaced by, and why. */
export function FurtherEdition({
  root,
  of: { supersedes, supersededBy, supersessionReason, edition },
}: FurtherEditionProps) {
  return (
    <>
      {supersededBy && (
        <InsetText>
          <p className="govuk-body">
            {supersededBy.publishedOn === null
              ? t`A further edition is being written. Until it is published, this one stands.`
              : t`Replaced on ${longDate(supersededBy.publishedOn)} by a further edition.`}{" "}
            <WrittenInline>{supersededBy.supersessionReason ?? ""}</WrittenInline>
          </p>
          <p className="govuk-body">
            <Link className="govuk-link" to={`${root}/${supersededBy.reference}`}>{t`See the further edition`}</Link>
          </p>
        </InsetText>
      )}
      {supersedes && (
        <InsetText>
          <p className="govuk-body">
            {t`This edition replaces an earlier one.`} <WrittenInline>{supersessionReason ?? ""}</WrittenInline>
          </p>
          <p className="govuk-body">
            <Link className="govuk-link" to={`${root}/${supersedes.reference}`}>{t`See the earlier edition`}</Link>
          </p>
          {edition && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${edition.path}/compared`}>{t`Compare the two word by word`}</a>
            </p>
          )}
        </InsetText>
      )}
    </>
  );
}
