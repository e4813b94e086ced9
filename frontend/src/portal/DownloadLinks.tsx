import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";

/** The whole list as a file, with the filters of its page. Plain links: they need no script. */
export function DownloadLinks({ list, of }: { list: string; of?: string }) {
  const [address] = useSearchParams();
  const file = (format: string) => `/export/${list}.${format}${address.size > 0 ? `?${address.toString()}` : ""}`;

  return (
    <p className="govuk-body-s govuk-!-display-none-print">
      {of ?? t`Download all rows:`}{" "}
      <a className="govuk-link" href={file("csv")} download>
        CSV
      </a>
      {", "}
      <a className="govuk-link" href={file("xlsx")} download>
        XLSX
      </a>
    </p>
  );
}
