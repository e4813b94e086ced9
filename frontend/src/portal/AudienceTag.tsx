import { t } from "@lingui/core/macro";
import type { Audience } from "../gql/graphql";
import { Tag } from "../ui/Tag";

const audienceWord = (audience: Audience): string =>
  ({
    OFFICE: t`Office only`,
    FORCE: t`Office and force only`,
    PANEL: t`Office, force and panel only`,
    PUBLIC: t`Published`,
  })[audience];

/** Who else sees this, where it is not everybody. */
export function AudienceTag({ audience }: { audience: Audience }) {
  return audience === "PUBLIC" ? null : <Tag colour="grey">{audienceWord(audience)}</Tag>;
}
