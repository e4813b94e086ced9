// Kept in the module, not in the browser's storage: a reload is no navigation and must not move the focus.
let awaited = false;

export function awaitHeading() {
  awaited = true;
}

export function focusIfAwaited(heading: HTMLElement | null) {
  if (!awaited || heading === null) return;
  awaited = false;
  heading.focus({ preventScroll: true });
}
