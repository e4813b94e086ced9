import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { language } from "./language";

interface DownloadLinksProps {
  list: string;
  /** What is downloaded, in words. */
  of?: string;
  /** What the page shows by its path, as a filter. */
  only?: Readonly<Record<string, string>>;
  /** Whether it is there as a document in words too. */
  inWords?: boolean;
}

/** The whole list as a file, with the filters of its page. Plain links: they need no script. */
export function DownloadLinks({ list, of, only = {}, inWords = false }: DownloadLinksProps) {
  const [chosen] = useSearchParams();
  const file = (format: string, more: Readonly<Record<string, string>> = {}) => {
    const address = new URLSearchParams([...chosen, ...Object.entries(only), ...Object.entries(more)]);
    return `/export/${list}.${format}${address.size > 0 ? `?${address.toString()}` : ""}`;
  };

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
      {inWords && (
        <>
          {", "}
          <a className="govuk-link" href={file("docx", { lang: language })} download>
            {t`Word document`}
          </a>
        </>
      )}
    </p>
  );
}
