import { t } from "@lingui/core/macro";
import type { ViewerQuery } from "../gql/graphql";
import type { NavigationItem } from "../ui/ServiceNavigation";

/** Everybody reads the same rooms; who works here finds the work first, and who does not may sign in. */
export function navigationFor({ signedIn, acts }: ViewerQuery["viewer"], signIn: string): readonly NavigationItem[] {
  return [
    ...(acts.includes("DRAFT_RESPONSES") || acts.includes("REVIEW_RESPONSES") || acts.includes("APPROVE_RESPONSES")
      ? [{ to: "/work", text: t`My work` }]
      : []),
    ...(acts.includes("ANSWER_REQUESTS") || acts.includes("SIGN_OFF_COMPLETION")
      ? [{ to: "/inbox", text: t`Inbox` }]
      : []),
    ...(acts.includes("MANAGE_PEOPLE") ? [{ to: "/people", text: t`People` }] : []),
    ...(acts.includes("MANAGE_PARTNERS") ? [{ to: "/partners", text: t`Partners` }] : []),
    { to: "/reports", text: t`Reports` },
    { to: "/recommendations", text: t`Recommendations` },
    ...(acts.includes("OFFER_EVIDENCE") || acts.includes("JUDGE_EVIDENCE")
      ? [{ to: "/evidence", text: t`Evidence` }]
      : []),
    { to: "/responses", text: t`Responses` },
    { to: "/requests", text: t`Requests` },
    { to: "/meetings", text: t`Meetings` },
    { to: "/search", text: t`Search` },
    ...(signedIn ? [] : [{ to: signIn, text: t`Sign in` }]),
  ];
}

export const footerLinks = (): readonly NavigationItem[] => [
  { to: "/forces", text: t`Forces and local policing bodies` },
  { to: "/decisions", text: t`Decisions` },
  { to: "/panel", text: t`Panel` },
  { to: "/numbers", text: t`The numbers` },
  { to: "/changed", text: t`What has changed` },
  { to: "/deadlines", text: t`How deadlines are counted` },
  { to: "/words", text: t`What the words mean` },
  { to: "/data", text: t`Data and API` },
  { to: "/accessibility", text: t`Accessibility statement` },
];
