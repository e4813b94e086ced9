import { readDraft } from "../ui/drafts";

/** Where the comments are kept between the page that writes them and the page that submits them. */
export const commentsDraft = (reference: string) => `comments ${reference}`;

/** The field of the comments on the report as a whole; the others are named by their recommendation. */
export const overall = "overall";

export const readComments = (reference: string) =>
  (readDraft(commentsDraft(reference)) as { typed: Readonly<Partial<Record<string, string>>> } | null)?.typed ?? {};
