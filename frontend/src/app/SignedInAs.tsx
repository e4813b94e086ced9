import { t } from "@lingui/core/macro";
import { useState } from "react";
import { basename } from "../portal/language";
import { signOut } from "../portal/signIn";
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
    setDraftOwner([viewer.role, viewer.body?.name, viewer.seenAs].join(" "));
  });

  return (
    <>
      <span>
        {viewer.name !== null
          ? t`${viewer.name}, ${role}`
          : viewer.demonstration
            ? t`Signed in as ${role} (demonstration)`
            : t`Signed in as ${role}`}
      </span>
      <TextButton onClick={() => void signOut(basename)}>{t`Sign out`}</TextButton>
    </>
  );
}
