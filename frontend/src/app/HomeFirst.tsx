import { useViewer } from "../portal/useViewer";
import { HomeOfForce } from "./HomeOfForce";
import { HomeOfOffice } from "./HomeOfOffice";
import { HomeOfPanel } from "./HomeOfPanel";

/** What somebody who works with the record looks for first, by what they come to do. */
export function HomeFirst({ force }: { force: string | null }) {
  const { may, role } = useViewer();
  if (may("DRAFT_RESPONSES") || may("REVIEW_RESPONSES") || may("APPROVE_RESPONSES"))
    return <HomeOfOffice force={force} />;
  if (may("SUBMIT_CHIEF_OFFICER_COMMENTS")) return <HomeOfForce force={force} />;
  return role === "PANEL_MEMBER" || role === "PANEL_OFFICER" ? <HomeOfPanel force={force} /> : null;
}
