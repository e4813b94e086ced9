import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { addressIn, language } from "../portal/language";
import { signInAndBack } from "../portal/signInAndBack";
import { useViewer } from "../portal/useViewer";
import { longDate } from "../ui/dates";
import { Footer } from "../ui/Footer";
import { Header } from "../ui/Header";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { Loading } from "../ui/Loading";
import { PhaseBanner } from "../ui/PhaseBanner";
import { ServiceNavigation } from "../ui/ServiceNavigation";
import { SiteName } from "../ui/SiteName";
import { SkipLink } from "../ui/SkipLink";
import { footerLinks, navigationFor } from "./navigation";

// Nobody who only reads loads what those who work here need; the frame waits for it.
const SignedInAs = lazy(() => import("./SignedInAs"));
const SeenAsBanner = lazy(() => import("../portal/SeenAsBanner"));
const ViewAsChoice = lazy(() => import("../portal/ViewAsChoice"));

export function Layout() {
  return (
    <Suspense>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const viewer = useViewer();
  const { seenAs, viewsAs, body } = viewer;
  const { pathname, search } = useLocation();
  const languages = [
    { code: "en", name: "English", href: addressIn("en", pathname) + search },
    { code: "cy", name: "Cymraeg", href: addressIn("cy", pathname) + search },
  ];

  return (
    <SiteName value={t`Scrutiny Portal`}>
      <SkipLink />
      <header>
        <Header name={body?.name ?? t`Scrutiny Portal`}>{viewer.signedIn && <SignedInAs />}</Header>
        <ServiceNavigation items={navigationFor(viewer, signInAndBack())}>
          <LanguageSwitch languages={languages} current={language} />
        </ServiceNavigation>
        {viewer.demonstration && (
          <PhaseBanner phase={t`Demonstration`}>{t`Try what you like: what you add here is not real.`}</PhaseBanner>
        )}
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {seenAs && <SeenAsBanner as={seenAs} />}
          <Loading>
            <Outlet />
          </Loading>
          {viewsAs[0] && <ViewAsChoice others={viewsAs} />}
        </main>
      </div>
      <Footer links={footerLinks()}>
        <p className="govuk-body-s portal-printed">{t`Printed on ${longDate(viewer.today)}`}</p>
      </Footer>
      <ScrollRestoration />
    </SiteName>
  );
}
