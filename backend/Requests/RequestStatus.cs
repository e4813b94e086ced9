namespace ScrutinyPortal.Requests;

/// <summary>What is asked of the chief constable.</summary>
public enum RequestKind
{
    /// <summary>Information on policing matters.</summary>
    Information,

    /// <summary>Evidence from which the commissioner can be assured.</summary>
    Assurance,

    /// <summary>Something to be done, as a meeting agreed it.</summary>
    Action,
}

/// <summary>Where a request stands.</summary>
public enum RequestStatus
{
    /// <summary>Being written in the commissioner's office.</summary>
    Draft,

    /// <summary>With the chief constable.</summary>
    Sent,

    /// <summary>The force has said that it has it.</summary>
    Acknowledged,

    /// <summary>The force has asked what is meant.</summary>
    ClarificationSought,

    /// <summary>Answered; the answer is to be judged.</summary>
    Answered,

    /// <summary>The force declines to answer, in whole or in part, and says on what ground.</summary>
    Refused,

    /// <summary>The answer was insufficient and went back with a reason.</summary>
    Returned,

    /// <summary>The answer suffices.</summary>
    Accepted,

    /// <summary>Ended by the body: nothing more is awaited.</summary>
    Closed,

    /// <summary>No longer asked.</summary>
    Withdrawn,
}

/// <summary>What was said in a request's exchange.</summary>
public enum RequestMessageKind
{
    /// <summary>The body sent the request.</summary>
    Sent,

    /// <summary>The force said that it has it.</summary>
    Acknowledged,

    /// <summary>The force said who sees to it. Between the force and the office only.</summary>
    Assigned,

    /// <summary>The force asked what is meant.</summary>
    ClarificationSought,

    /// <summary>The body said what is meant.</summary>
    Clarified,

    /// <summary>The force asked for more time.</summary>
    ExtensionAsked,

    /// <summary>The body gave the time that was asked for, or another last day.</summary>
    ExtensionGranted,

    /// <summary>The body did not give more time.</summary>
    ExtensionDeclined,

    /// <summary>The body moved the last day without being asked.</summary>
    Extended,

    /// <summary>The force answered.</summary>
    Answered,

    /// <summary>The force answered a part, and said on what ground it does not give the rest.</summary>
    AnsweredInPart,

    /// <summary>The force refused to answer, on a ground.</summary>
    Refused,

    /// <summary>The body returned the answer or the refusal as insufficient.</summary>
    Returned,

    /// <summary>The body accepted the answer.</summary>
    Accepted,

    /// <summary>The body took the matter further, and said to whom.</summary>
    Escalated,

    /// <summary>The body ended the request.</summary>
    Closed,

    /// <summary>The body withdrew the request.</summary>
    Withdrawn,
}
