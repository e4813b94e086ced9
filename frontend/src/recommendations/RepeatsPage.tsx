import { t } from "@lingui/core/macro";
import { Link, useParams, useSearchParams } from "react-router";
import {
  LinkRepeatsDocument,
  RecommendationFiltersDocument,
  RecommendationsToLinkDocument,
  RecommendationToLinkDocument,
} from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useRead } from "../portal/useRead";
import { Written, WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Checkboxes } from "../ui/Choices";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";

/** Which earlier recommendations one asks for again: several by one, and one by several. */
export function Component() {
  const { reference = "" } = useParams();
  const chosen = useSearchParams()[0].get("report");
  const recommendation = found(useRead(RecommendationToLinkDocument, { reference }).recommendation);
  found(recommendation.viewerCanRecordInspectorateDecision || null);
  const force = recommendation.report?.forces[0]?.slug ?? null;
  const { reports } = useRead(RecommendationFiltersDocument, { force });
  const { recommendations } = useRead(RecommendationsToLinkDocument, { force, report: chosen });
  const madeOn = recommendation.source?.madeOn ?? "";
  const link = useAct(LinkRepeatsDocument);
  const done = useDone();
  const linked: readonly string[] = recommendation.repeats.map(({ id }) => id);
  const earlier = recommendations.nodes.filter(
    ({ id, source }) => id !== recommendation.id && source && source.madeOn < madeOn,
  );

  const form = useForm({
    draft: `repeats ${reference}`,
    start: { earlier: linked },
    send: async ({ earlier: chosen }) => {
      const { data, errors } = await link({ input: { recommendationId: recommendation.id, earlier: [...chosen] } });
      if (data?.recommendation) await done(`/recommendations/${reference}`, t`Links recorded`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={`/recommendations/${reference}`}>{t`This recommendation`}</BackLink>
      <PageHeading caption={reference}>{t`What it asks for again`}</PageHeading>
      <Written>{recommendation.text ?? t`The wording has not been entered`}</Written>
      <nav aria-label={t`Earlier reports`}>
        <ul className="portal-inline-list">
          {[null, ...reports.nodes.filter(({ publishedOn }) => publishedOn < madeOn)].map((report) => (
            <li key={report?.reference ?? ""}>
              <Link
                className="govuk-link govuk-link--no-visited-state"
                to={report === null ? "?" : `?report=${report.reference}`}
                aria-current={(report?.reference ?? null) === chosen ? "true" : undefined}
              >
                {report === null ? t`All earlier reports` : <WrittenInline>{report.title}</WrittenInline>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Form form={form} heading={null}>
        {earlier.length === 0 ? (
          <p className="govuk-body">{t`Earlier recommendations would stand here. None are recorded.`}</p>
        ) : (
          <>
            <Checkboxes
              {...form.field("earlier")}
              legend={t`Earlier recommendations`}
              small
              options={earlier.map(({ id, reference: of, number, text, source }) => ({
                value: id,
                text: `${number ?? of}: ${text ?? t`The wording has not been entered`}`,
                hint: source ? `${source.title}, ${longDate(source.madeOn)}` : "",
              }))}
            />
            <Button>{t`Save links`}</Button>
          </>
        )}
      </Form>
    </>
  );
}
