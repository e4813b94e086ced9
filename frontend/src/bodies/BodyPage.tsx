import { t } from "@lingui/core/macro";
import { Link, useParams } from "react-router";
import { BodyPageDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { Table } from "../ui/Table";
import { bodyKindWord, sinceWord, untilWord } from "./bodyWords";
import { neighbours } from "./neighbours";
import { Responsibilities } from "./Responsibilities";

function Bodies({ bodies, none }: { bodies: readonly { slug: string; name: string }[]; none: string }) {
  if (bodies.length === 0) return none;
  return (
    <ul className="govuk-list">
      {bodies.map(({ slug, name }) => (
        <li key={slug}>
          <Link className="govuk-link" to={`/bodies/${slug}`}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function Component() {
  const { slug = "" } = useParams();
  const { today } = useViewer();
  const body = found(useRead(BodyPageDocument, { slug }).localPolicingBody);
  const { before, after } = neighbours(body);
  const last = body.responsibilities.map(({ to }) => to ?? "").reduce((one, other) => (one > other ? one : other), "");

  return (
    <>
      <BackLink to="/forces">{t`Forces and local policing bodies`}</BackLink>
      <DoneBanner />
      <PageHeading>{body.name}</PageHeading>
      <SummaryList
        rows={[
          { term: t`Kind of body`, value: bodyKindWord(body.kind) },
          { term: t`Office holder is called`, value: body.holderTitle },
          { term: t`Scrutinised by`, value: body.panelName },
          { term: t`Came after`, value: <Bodies bodies={before} none={t`Not recorded here`} /> },
          { term: t`Followed by`, value: <Bodies bodies={after} none={t`No body is recorded after it`} /> },
        ]}
      />
      {after.length > 0 && (
        <p className="govuk-body">
          {last < today
            ? t`What this body left open passed to the body that follows. What it signed keeps its name, and addresses stay as they were.`
            : t`What this body leaves open passes to the body that follows when ${longDate(last)} is over. What it signed keeps its name, and addresses stay as they are.`}
        </p>
      )}
      <Responsibilities
        caption={t`Forces for which it is or was responsible`}
        rows={body.responsibilities}
        of="force"
      />
      {body.officeHolders.length > 0 && (
        <Table
          caption={t`Who held its office`}
          rows={body.officeHolders}
          rowKey={({ id }) => id}
          columns={[
            { heading: t`Role`, cell: ({ title }) => title },
            { heading: t`Name`, cell: ({ name }) => name && <WrittenInline>{name}</WrittenInline> },
            { heading: t`From`, cell: ({ from }) => sinceWord(from) },
            { heading: t`To`, cell: (holder) => untilWord(holder, today) },
            ...(body.viewerCanRecordOffices
              ? [
                  {
                    heading: t`Last day`,
                    cell: ({ id, to, title }: (typeof body.officeHolders)[number]) =>
                      to === null && (
                        <Link
                          className="govuk-link"
                          to={`/bodies/${body.slug}/office/end?holder=${encodeURIComponent(id)}`}
                        >
                          {t`Record it`}
                          <span className="govuk-visually-hidden"> ({title})</span>
                        </Link>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {body.viewerCanRecordOffices && (
        <ButtonLink manner="secondary" to={`/bodies/${body.slug}/office`}>{t`Record who holds the office`}</ButtonLink>
      )}
    </>
  );
}
