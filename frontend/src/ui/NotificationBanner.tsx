import { t } from "@lingui/core/macro";
import { useId, type ReactNode } from "react";

/** `success` tells what the last act did and is read out at once; otherwise the banner informs. */
export function NotificationBanner({ success = false, children }: { success?: boolean; children: ReactNode }) {
  const title = useId();

  return (
    <div
      className={`govuk-notification-banner${success ? " govuk-notification-banner--success" : ""}`}
      role={success ? "alert" : "region"}
      aria-labelledby={title}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={title}>
          {success ? t`Success` : t`Important`}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === "string" ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
