namespace ScrutinyPortal.Requests;

// Where a request stood at the end of a past day.
public sealed partial class Request
{
    /// <summary>The request as it stood at the end of a past day, by what was said by then as far as it is read. Never saved.</summary>
    internal Request AsAt(IEnumerable<RequestMessage> saidByThen, DateOnly day)
    {
        var then = (Request)MemberwiseClone();
        var said = saidByThen.ToList();
        then.DueOn = said.LastOrDefault(m => m.Kind is RequestMessageKind.Sent or RequestMessageKind.ExtensionGranted or RequestMessageKind.Extended)?.DueOn ?? DueOn;
        then.AnsweredOn = said.LastOrDefault(m => m.Kind is RequestMessageKind.Answered or RequestMessageKind.AnsweredInPart or RequestMessageKind.Refused or RequestMessageKind.Returned) is { } last
            ? last.Kind is RequestMessageKind.Returned ? null : last.On
            : null;
        then.Status = said.Select(m => MovesTo(m.Kind)).LastOrDefault(status => status is not null) ?? RequestStatus.Sent;
        // An answer whose words are withheld is no message for everybody; that it came is told.
        if (then.AnsweredOn is null && AnsweredOn <= day && AwaitingAnswer.Contains(then.Status)) (then.AnsweredOn, then.Status) = (AnsweredOn, RequestStatus.Answered);
        return then;
    }

    private static RequestStatus? MovesTo(RequestMessageKind kind) => kind switch
    {
        RequestMessageKind.Sent => RequestStatus.Sent,
        RequestMessageKind.Acknowledged or RequestMessageKind.Clarified => RequestStatus.Acknowledged,
        RequestMessageKind.ClarificationSought => RequestStatus.ClarificationSought,
        RequestMessageKind.Answered or RequestMessageKind.AnsweredInPart => RequestStatus.Answered,
        RequestMessageKind.Refused => RequestStatus.Refused,
        RequestMessageKind.Returned => RequestStatus.Returned,
        RequestMessageKind.Accepted => RequestStatus.Accepted,
        RequestMessageKind.Closed => RequestStatus.Closed,
        RequestMessageKind.Withdrawn => RequestStatus.Withdrawn,
        _ => null,
    };
}
