import { t } from "@lingui/core/macro";
import { Suspense } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";
import { addressIn, basename, language } from "../portal/language";
import { signOut } from "../portal/signIn";
import { useViewer } from "../portal/useViewer";
import { inSentence, roleWord } from "../portal/words";
import { TextButton } from "../ui/Button";
import { Footer } from "../ui/Footer";
import { Header } from "../ui/Header";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { PhaseBanner } from "../ui/PhaseBanner";
import { ServiceNavigation } from "../ui/ServiceNavigation";
import { SiteName } from "../ui/SiteName";
import { SkipLink } from "../ui/SkipLink";
import { footerLinks, navigationFor } from "./navigation";

export function Layout() {
  return (
    <Suspense>
      <Frame />
    </Suspense>
  );
}

function Frame() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  const languages = [
    { code: "en", name: "English", href: addressIn("en", pathname) + search },
    { code: "cy", name: "Cymraeg", href: addressIn("cy", pathname) + search },
  ];

  return (
    <SiteName value={t`Scrutiny Portal`}>
      <SkipLink />
      <header>
        <Header name={viewer.body?.name ?? t`Scrutiny Portal`}>
          <SignedInAs />
        </Header>
        <ServiceNavigation items={navigationFor(viewer)}>
          <LanguageSwitch languages={languages} current={language} />
        </ServiceNavigation>
        {viewer.demonstration && (
          <PhaseBanner
            phase={t`Demonstration`}
          >{t`The published record is real. What you add to it here is not.`}</PhaseBanner>
        )}
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <Suspense fallback={<p className="govuk-body">{t`Loading`}</p>}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer links={footerLinks()} />
      <ScrollRestoration />
    </SiteName>
  );
}

/** As whom the viewer acts, in plain sight on every page. */
function SignedInAs() {
  const viewer = useViewer();
  const role = inSentence(roleWord(viewer.role));
  if (!viewer.signedIn) return null;

  return (
    <>
      <span>{viewer.demonstration ? t`Signed in as ${role} (demonstration)` : t`Signed in as ${role}`}</span>
      <TextButton onClick={() => void signOut(basename)}>{t`Sign out`}</TextButton>
    </>
  );
}
