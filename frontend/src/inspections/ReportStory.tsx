import { ReportStoryDocument } from "../gql/graphql";
import { Story } from "../portal/Story";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";

/** What happened about a report and those that follow it: said, asked, answered, assured, met about. */
export function ReportStory({ reference }: { reference: string }) {
  const { timeline, forces } = found(useRead(ReportStoryDocument, { reference }).report);
  const { today } = useViewer();

  return (
    <Story
      timeline={timeline}
      responsibilities={forces.flatMap((force) => force.responsibilities)}
      asAt={null}
      today={today}
    />
  );
}
