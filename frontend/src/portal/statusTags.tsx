import type {
  AssuranceRating,
  ForceStatus,
  Grade,
  InspectorateStatus,
  MeetingStatus,
  ProgrammeStatus,
  RequestStatus,
  StatutoryResponseStatus,
} from "../gql/graphql";
import { Tag, type TagColour } from "../ui/Tag";
import { gradeColour, gradeWord } from "./inspectionWords";
import {
  meetingStatusColour,
  meetingStatusWord,
  programmeStatusColour,
  programmeStatusWord,
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

/** What the record does not know is no status, so it gets no colour. */
const Known = ({ code, colour, word }: { code: string; colour: TagColour; word: string }) =>
  code === "NOT_RECORDED" ? word : <Tag colour={colour}>{word}</Tag>;

export const ForceStatusTag = ({ status }: { status: ForceStatus }) => (
  <Known code={status} colour={forceStatusColour[status]} word={forceStatusWord(status)} />
);

export const AssuranceTag = ({ rating }: { rating: AssuranceRating }) => (
  <Known code={rating} colour={assuranceColour[rating]} word={assuranceWord(rating)} />
);

export const InspectorateStatusTag = ({ status }: { status: InspectorateStatus }) => (
  <Known code={status} colour={inspectorateStatusColour[status]} word={inspectorateStatusWord(status)} />
);

export const ResponseStatusTag = ({ status }: { status: StatutoryResponseStatus }) => (
  <Known code={status} colour={responseStatusColour[status]} word={responseStatusWord(status)} />
);

export const RequestStatusTag = ({ status }: { status: RequestStatus }) => (
  <Tag colour={requestStatusColour[status]}>{requestStatusWord(status)}</Tag>
);

export const MeetingStatusTag = ({ status }: { status: MeetingStatus }) => (
  <Tag colour={meetingStatusColour[status]}>{meetingStatusWord(status)}</Tag>
);

export const ProgrammeStatusTag = ({ status }: { status: ProgrammeStatus }) => (
  <Tag colour={programmeStatusColour[status]}>{programmeStatusWord(status)}</Tag>
);

export const GradeTag = ({ grade }: { grade: Grade }) => <Tag colour={gradeColour[grade]}>{gradeWord(grade)}</Tag>;
