import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { NotificationBanner } from "./NotificationBanner";

/** Goes to a page and says there what was done. */
export function useDone() {
  const navigate = useNavigate();
  return (to: string, done: string) => navigate(to, { state: { done } });
}

const told = (state: unknown) =>
  typeof state === "object" && state !== null && "done" in state && typeof state.done === "string" ? state.done : null;

/** What the act did that led to this page; nothing where no act did. */
export function DoneBanner() {
  const location = useLocation();
  const { key } = location;
  const done = told(location.state as unknown);
  const banner = useRef<HTMLDivElement>(null);

  useEffect(() => {
    banner.current?.focus();
    // It is told once: not again after a reload, nor by the way back.
    if (done !== null) window.history.replaceState({ ...(window.history.state as object | null), usr: null }, "");
  }, [key, done]);

  if (done === null) return null;
  return (
    <div ref={banner} tabIndex={-1} key={key}>
      <NotificationBanner success>{done}</NotificationBanner>
    </div>
  );
}
