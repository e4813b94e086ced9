import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { useSearchParams } from "react-router";
import { HomeDocument } from "../gql/graphql";
import { programmeWord } from "../portal/inspectionWords";
import { recommendationKindWord } from "../portal/recommendationWords";
import { AccountsDifferTag, OverdueTag } from "../portal/marks";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { longDate } from "../ui/dates";
import { Loading } from "../ui/Loading";
import { PageHeading } from "../ui/PageHeading";
import { SearchBox } from "../ui/SearchBox";
import { contradicted } from "./contradicted";
import { HomeFigures } from "./HomeFigures";
import { HomeList, type HomeRow } from "./HomeList";

// A visitor never needs it.
const HomeFirst = lazy(async () => ({ default: (await import("./HomeFirst")).HomeFirst }));

/** What is open, late and next. Its words stand before the record is read. */
export function Component() {
  return (
    <>
      <PageHeading size="xl">{t`How the police are held to account`}</PageHeading>
      <p className="govuk-body-l">
        {t`What inspectors found, what the force and the local policing body said they would do, and what has been done.`}
      </p>
      <SearchBox label={t`Search everything that is published here`} />
      <Loading>
        <Record />
      </Loading>
    </>
  );
}

/** For the force that the address names or the viewer's own, else for all. */
function Record() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const force = address.get("force") ?? (viewer.forces.length === 1 ? (viewer.forces[0]?.slug ?? null) : null);
  const { summary, overdue, disputed, wholeReports, meetings, reports } = useRead(HomeDocument, {
    force,
    today: viewer.today,
  });

  const asked = ({ reference, kind, number, text, dueOn }: (typeof overdue.nodes)[number]): HomeRow => ({
    to: `/recommendations/${reference}`,
    title: text ?? [recommendationKindWord(kind), number ?? reference].join(" "),
    written: text !== null,
    detail: dueOn === null ? reference : t`Due ${longDate(dueOn)}`,
  });

  return (
    <>
      {viewer.signedIn && (
        <Suspense fallback={null}>
          <HomeFirst force={force} />
        </Suspense>
      )}
      <HomeFigures summary={summary} force={force} />
      <div className="portal-halves">
        <HomeList
          heading={t`Late`}
          tag={<OverdueTag />}
          rows={overdue.nodes.map(asked)}
          empty={t`Nothing that is recorded here is overdue.`}
        />
        <HomeList
          heading={t`Where accounts differ`}
          tag={<AccountsDifferTag />}
          rows={[...disputed.nodes.map(asked), ...contradicted(wholeReports.nodes)]}
          empty={t`No disagreement is recorded here.`}
        />
        <HomeList
          heading={t`Next meetings`}
          rows={meetings.nodes.toReversed().map(({ reference, title, heldOn }) => ({
            to: `/meetings/${reference}`,
            title,
            written: true,
            detail: longDate(heldOn),
          }))}
          empty={t`No coming meeting is recorded here.`}
        />
        <HomeList
          heading={t`Latest reports`}
          rows={reports.nodes.map(({ reference, title, programme, publishedOn }) => ({
            to: `/reports/${reference}`,
            title,
            written: true,
            detail: `${programmeWord(programme)}, ${longDate(publishedOn)}`,
          }))}
          empty={t`No report is recorded here yet.`}
        />
      </div>
    </>
  );
}
