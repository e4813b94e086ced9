interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Where a list goes on and where it came from, for `<Pagination {...cursors(list.pageInfo)} />`. */
export const cursors = ({ hasNextPage, hasPreviousPage, startCursor, endCursor }: PageInfo) => ({
  before: hasPreviousPage ? startCursor : null,
  after: hasNextPage ? endCursor : null,
});
