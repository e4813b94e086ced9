import { t } from "@lingui/core/macro";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { basename } from "../portal/language";
import { signOut, whenSignedOut } from "../portal/signIn";
import { useViewer } from "../portal/useViewer";
import { inSentence, roleWord } from "../portal/words";
import { TextButton } from "../ui/Button";
import { setDraftOwner } from "../ui/drafts";

/** As whom the viewer acts, in plain sight on every page. */
export default function SignedInAs() {
  const viewer = useViewer();
  const role = inSentence(roleWord(viewer.role));
  // Once: a session that ends meanwhile makes nobody's words a stranger's. Who signs in loads the page anew.
  useState(() => {
    setDraftOwner([viewer.role, viewer.body?.name, viewer.seenAs, viewer.name].join(" "));
  });
  useEffect(() => whenSignedOut(basename), []);

  return (
    <>
      {viewer.name !== null ? (
        <Link className="govuk-link govuk-link--inverse" to="/account">{t`${viewer.name}, ${role}`}</Link>
      ) : (
        <span>{viewer.demonstration ? t`Signed in as ${role} (demonstration)` : t`Signed in as ${role}`}</span>
      )}
      <TextButton onClick={() => void signOut(basename)}>{t`Sign out`}</TextButton>
    </>
  );
}
