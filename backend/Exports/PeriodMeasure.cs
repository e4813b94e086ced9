namespace ScrutinyPortal.Exports;

/// <summary>What the report of a period counts: where things stood at the end of the period, or today where it is not over, and what happened in it.</summary>
public enum PeriodMeasure
{
    /// <summary>Recommendations and areas for improvement at the end, all or those at one place on a track (recommendations(asAt:)).</summary>
    Recommendations,

    /// <summary>Those that the inspectorate had not closed at the end (recommendations(open: true, asAt:)).</summary>
    Open,

    /// <summary>Those that were overdue at the end (recommendations(overdue: true, asAt:)).</summary>
    Overdue,

    /// <summary>Those that the force claimed complete, or had signed off, at the end (recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF], asAt:)).</summary>
    ClaimedComplete,

    /// <summary>Those of which the body was not assured at the end (recommendations(assurance: [NOT_ASSURED], asAt:)).</summary>
    NotAssured,

    /// <summary>Those of which one track contradicted another at the end (recommendations(disputed: true, asAt:)).</summary>
    Disputed,

    /// <summary>Those whose reports were published in the period (recommendations(reportedFrom:, asAt:)).</summary>
    Reported,

    /// <summary>Those that the inspectorate closed, superseded or gave up in the period (recommendations(open: false, decidedFrom:, asAt:)).</summary>
    Closed,

    /// <summary>Those that the force claimed complete or signed off in the period (recommendations(forceStatus: [CLAIMED_COMPLETE, SIGNED_OFF], forceSaidFrom:, asAt:)).</summary>
    ClaimedInPeriod,

    /// <summary>Those of which the body said in the period how far it is assured (recommendations(assuredFrom:, asAt:)).</summary>
    AssuredAnew,

    /// <summary>Those whose last day was set anew in the period (recommendations(dueDateChangedFrom:, asAt:)).</summary>
    DueDatesMoved,

    /// <summary>Requests that were sent in the period (requests(sentFrom:, sentTo:)).</summary>
    RequestsSent,

    /// <summary>Requests whose answer that stands came in the period (requests(answeredFrom:, answeredTo:)).</summary>
    RequestsAnswered,

    /// <summary>Requests that awaited an answer at the end (requests(awaiting: true, asAt:)).</summary>
    RequestsAwaiting,

    /// <summary>Requests that were overdue at the end (requests(overdue: true, asAt:)).</summary>
    RequestsOverdue,

    /// <summary>Responses to reports whose last day by law was in the period (statutoryResponses(dueFrom:, dueBefore:)).</summary>
    ResponsesDue,

    /// <summary>Meetings that were held in the period (meetings(from:, to:, status: [HELD, MINUTES_DRAFTED, MINUTES_AGREED, MINUTES_PUBLISHED])).</summary>
    MeetingsHeld,
}
