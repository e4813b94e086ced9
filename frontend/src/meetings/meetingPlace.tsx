import { t } from "@lingui/core/macro";
import { WrittenInline } from "../portal/Written";

/** Where a meeting is held, as a row of its facts. */
export const meetingPlace = ({ place, isPublic }: { place: string | null; isPublic: boolean }) => ({
  term: t`Place`,
  value:
    place !== null ? (
      <WrittenInline>{place}</WrittenInline>
    ) : isPublic ? null : (
      t`Not published: the meeting is held in private`
    ),
});
