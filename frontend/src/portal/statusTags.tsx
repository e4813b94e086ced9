import type {
  AssuranceRating,
  ForceStatus,
  Grade,
  InspectorateStatus,
  MeetingStatus,
  RequestStatus,
  StatutoryResponseStatus,
} from "../gql/graphql";
import { Tag } from "../ui/Tag";
import { gradeColour, gradeWord } from "./inspectionWords";
import {
  meetingStatusColour,
  meetingStatusWord,
  requestStatusColour,
  requestStatusWord,
  responseStatusColour,
  responseStatusWord,
} from "./statusWords";
import {
  assuranceColour,
  assuranceWord,
  forceStatusColour,
  forceStatusWord,
  inspectorateStatusColour,
  inspectorateStatusWord,
} from "./trackWords";

export const ForceStatusTag = ({ status }: { status: ForceStatus }) => (
  <Tag colour={forceStatusColour[status]}>{forceStatusWord(status)}</Tag>
);

export const AssuranceTag = ({ rating }: { rating: AssuranceRating }) => (
  <Tag colour={assuranceColour[rating]}>{assuranceWord(rating)}</Tag>
);

export const InspectorateStatusTag = ({ status }: { status: InspectorateStatus }) => (
  <Tag colour={inspectorateStatusColour[status]}>{inspectorateStatusWord(status)}</Tag>
);

export const ResponseStatusTag = ({ status }: { status: StatutoryResponseStatus }) => (
  <Tag colour={responseStatusColour[status]}>{responseStatusWord(status)}</Tag>
);

export const RequestStatusTag = ({ status }: { status: RequestStatus }) => (
  <Tag colour={requestStatusColour[status]}>{requestStatusWord(status)}</Tag>
);

export const MeetingStatusTag = ({ status }: { status: MeetingStatus }) => (
  <Tag colour={meetingStatusColour[status]}>{meetingStatusWord(status)}</Tag>
);

export const GradeTag = ({ grade }: { grade: Grade }) => <Tag colour={gradeColour[grade]}>{gradeWord(grade)}</Tag>;
