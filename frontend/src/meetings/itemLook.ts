/** A private item is told apart at sight. */
export const itemLook = ({ isPrivate }: { isPrivate: boolean }) =>
  isPrivate ? "portal-item portal-item--private" : "portal-item";
