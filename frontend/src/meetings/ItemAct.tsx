import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import type { RoomItemFragment } from "../gql/graphql";
import { NotNow } from "../portal/NotNow";
import { BackLink } from "../ui/BackLink";
import { Form, type FormProps } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";

interface ItemActProps {
  title: string;
  item: RoomItemFragment;
  room: string;
  may: boolean;
  form: FormProps["form"];
  children: ReactNode;
}

/** One thing to record about an agenda item, away from the room and straight back to it. */
export function ItemAct({ title, item, room, may, form, children }: ItemActProps) {
  const heading = <PageHeading caption={`${item.number}. ${item.title}`}>{title}</PageHeading>;

  return (
    <>
      <BackLink to={room}>{t`Back to the meeting room`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {may ? (
            <Form form={form} heading={heading}>
              {children}
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={room}>{t`See the meeting room`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
