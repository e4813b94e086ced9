import { t } from "@lingui/core/macro";
import { Tag } from "../ui/Tag";

export const OverdueTag = () => <Tag colour="red">{t`Overdue`}</Tag>;

/** Two of the three tracks tell different stories about the same thing. */
export const AccountsDifferTag = () => <Tag colour="orange">{t`Accounts differ`}</Tag>;
