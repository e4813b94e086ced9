import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { RequestToDraftDocument } from "../gql/graphql";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { About } from "./About";
import { RequestForm } from "./RequestForm";

/** A new request. What it is about stands in the address, put there by the page that led here. */
export function Component() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const named = (name: string) => address.get(name) ?? "";
  const {
    recommendation,
    report,
    finding: found,
    node,
  } = useRead(RequestToDraftDocument, {
    recommendation: named("recommendation"),
    aboutRecommendation: address.has("recommendation"),
    report: named("report"),
    aboutReport: address.has("report"),
    finding: named("finding"),
    aboutFinding: address.has("finding"),
    item: named("item"),
    fromMeeting: address.has("item"),
  });

  const about = report ?? recommendation?.report;
  const finding = found?.__typename === "Finding" ? found : null;
  const item = node?.__typename === "AgendaItem" ? node : null;
  const own = viewer.forces.find(({ slug }) => about?.forces.some((force) => force.slug === slug)) ?? viewer.forces[0];
  const heading = <PageHeading>{t`Draft a request to the chief constable`}</PageHeading>;

  return (
    <>
      <BackLink
        to={
          recommendation
            ? `/recommendations/${recommendation.reference}`
            : finding && report
              ? `/reports/${report.reference}`
              : "/requests"
        }
      />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {viewer.may("DRAFT_REQUESTS") && own ? (
            <RequestForm
              draft={`new request ${address.toString()}`}
              start={{
                force: own.slug,
                kind: item ? "ACTION" : "INFORMATION",
                subject: "",
                question: "",
                why: "",
                form: "",
                owner: "",
                dueOn: noDate,
              }}
              links={{
                reportId: about?.id ?? null,
                recommendationIds: recommendation ? [recommendation.id] : [],
                findingIds: finding ? [finding.id] : [],
                agendaItemId: item?.id ?? null,
              }}
            >
              {heading}
              <p className="govuk-body">
                {t`Only your office sees the draft. The approver sends it (Police Reform and Social Responsibility Act 2011, section 36).`}
              </p>
              <About
                report={about}
                recommendations={recommendation ? [recommendation] : []}
                findings={finding ? [finding] : []}
                item={item}
              />
            </RequestForm>
          ) : (
            <>
              {heading}
              <NotNow to="/requests">{t`See the requests`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
