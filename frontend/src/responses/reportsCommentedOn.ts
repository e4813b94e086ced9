import type { CommentsToWriteQuery } from "../gql/graphql";

type Comments = NonNullable<NonNullable<CommentsToWriteQuery["report"]>["chiefOfficerComments"]>;

/** The reports of which the comments speak: the one that they are invited on, and those that the same response answers. */
export const reportsCommentedOn = (comments: Pick<Comments, "report" | "furtherReports"> | null) =>
  [comments?.report ?? null, ...(comments?.furtherReports ?? [])].filter((report) => report !== null);
