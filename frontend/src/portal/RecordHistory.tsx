import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link } from "react-router";
import { TrailDocument } from "../gql/graphql";
import { Details } from "../ui/Details";
import { Loading } from "../ui/Loading";
import { TrailEntries } from "./TrailEntries";
import { useRead } from "./useRead";

const latest = 20;

export default function RecordHistory({ of }: { of: string }) {
  const [asked, setAsked] = useState(false);

  return (
    <Details
      summary={t`History of this record`}
      onOpen={() => {
        setAsked(true);
      }}
    >
      {asked && (
        <Loading>
          <Latest of={of} />
        </Loading>
      )}
    </Details>
  );
}

function Latest({ of }: { of: string }) {
  const { auditTrail } = useRead(TrailDocument, { of, first: latest });
  const entries = auditTrail?.nodes ?? [];
  if (entries.length === 0) return <p className="govuk-body">{t`Nothing was done to it in your own body’s record.`}</p>;

  return (
    <>
      <TrailEntries entries={entries} />
      <p className="govuk-body">
        <Link className="govuk-link" to={`/audit?of=${encodeURIComponent(of)}`}>{t`See it in the audit trail`}</Link>
      </p>
    </>
  );
}
