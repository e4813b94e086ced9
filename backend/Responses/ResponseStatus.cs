namespace ScrutinyPortal.Responses;

/// <summary>Where a body's response to a report stands.</summary>
public enum StatutoryResponseStatus
{
    /// <summary>Nothing is known here about a response: neither late nor missing.</summary>
    NotRecorded,

    /// <summary>Nothing has been done yet.</summary>
    NotStarted,

    /// <summary>The chief officer's comments have been invited.</summary>
    ChiefOfficerInvited,

    /// <summary>Being written.</summary>
    Drafting,

    /// <summary>With the office's legal review.</summary>
    InReview,

    /// <summary>With the commissioner, mayor or board for approval.</summary>
    AwaitingApproval,

    /// <summary>Approved, not yet published.</summary>
    Approved,

    /// <summary>Published.</summary>
    Published,

    /// <summary>Published, and copied to the inspectorate and the Home Secretary.</summary>
    Copied,

    /// <summary>Replaced by a later one.</summary>
    Superseded,
}

/// <summary>How a body answers a recommendation (Police Act 1996, s.55(5B)).</summary>
public enum ExplanationKind
{
    /// <summary>What has been done.</summary>
    ActionTaken,

    /// <summary>What will be done.</summary>
    ActionProposed,

    /// <summary>Nothing is to be done, and why.</summary>
    NoAction,
}

/// <summary>A part that the law requires of a response.</summary>
public enum ResponsePart
{
    /// <summary>The chief officer's comments: received, or invited and the day to reply has passed (s.55(4)).</summary>
    ChiefOfficerComments,

    /// <summary>The body's own comments (s.55(5)).</summary>
    OwnComments,

    /// <summary>The body's reply to the chief officer's comments (s.55(5)).</summary>
    ReplyToChiefOfficer,

    /// <summary>For a recommendation: the action taken or proposed, or why there is none (s.55(5B)).</summary>
    Explanation,

    /// <summary>The words in which the chief officer was invited (s.55(4)).</summary>
    Invitation,
}

/// <summary>To whom the law has a published response copied (Police Act 1996, s.55(6)).</summary>
public enum CopyRecipient
{
    /// <summary>The inspectorate that made the report.</summary>
    Inspectorate,

    /// <summary>The Home Secretary.</summary>
    HomeSecretary,
}
