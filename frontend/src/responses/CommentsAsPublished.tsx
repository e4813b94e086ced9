import { t } from "@lingui/core/macro";
import { InsetText } from "../ui/InsetText";
import { Markdown } from "../ui/Markdown";

interface Commented {
  reference: string;
  number: string | null;
  text: string | null;
}

interface CommentsAsPublishedProps {
  overall: string;
  single: readonly { recommendation: Commented | undefined; text: string }[];
}

export function CommentsAsPublished({ overall, single }: CommentsAsPublishedProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`On the report as a whole`}</h2>
      <Markdown text={overall} />
      {single.map(({ recommendation, text }) => (
        <section key={recommendation?.reference ?? text}>
          <h2 className="govuk-heading-m">
            {recommendation?.number
              ? t`On recommendation ${recommendation.number}`
              : t`On ${recommendation?.reference ?? ""}`}
          </h2>
          <InsetText>{recommendation?.text ?? t`The wording has not been entered`}</InsetText>
          <Markdown text={text} />
        </section>
      ))}
    </>
  );
}
