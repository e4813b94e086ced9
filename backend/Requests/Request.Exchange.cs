using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

// What is said over a request, by the body and by the force. Each thing said is a message of its own, never altered.
public sealed partial class Request
{
    /// <summary>Whether the force has asked for more time and the body has not decided yet.</summary>
    public static bool AwaitsDecisionOnTime(IEnumerable<RequestMessage> messages) => messages.Sum(m => m.Kind switch
    {
        RequestMessageKind.ExtensionAsked => 1,
        RequestMessageKind.ExtensionGranted or RequestMessageKind.ExtensionDeclined => -1,
        _ => 0,
    }) > 0;

    /// <summary>The last day that was set when the request was sent.</summary>
    public static DateOnly? OriginalDueOn(Request request, IEnumerable<RequestMessage> messages)
    {
        var set = messages.Where(m => m.Kind is RequestMessageKind.Sent or RequestMessageKind.ExtensionGranted or RequestMessageKind.Extended).ToList();
        return set.Count > 1 ? set.Find(m => m.Kind is RequestMessageKind.Sent)?.DueOn : request.DueOn;
    }

    /// <summary>Puts the question to the chief constable. A past one may be recorded without a last day where none is known.</summary>
    public void Send(DateOnly? dueOn, Said said)
    {
        if (dueOn <= said.On) throw new DueDateInThePastException(dueOn.Value);
        Move(RequestMessageKind.Sent, RequestStatus.Sent, said, "sentOn", Audience.Force, dueOn);
        (DueOn, SentOn) = (dueOn, said.On);
    }

    /// <summary>The force says that it has the request.</summary>
    public void Acknowledge(Said said) => Move(RequestMessageKind.Acknowledged, RequestStatus.Acknowledged, said, "acknowledgedOn");

    /// <summary>The force names, by role, who sees to it. For the force and the office only.</summary>
    public void Assign(string lead, Said said) => Note(RequestMessageKind.Assigned, said with { Words = Entered.Required(lead, "lead", Entered.Title) }, "assignedOn");

    public void SeekClarification(Said said) => Move(RequestMessageKind.ClarificationSought, RequestStatus.ClarificationSought, said.Required("words"), "soughtOn");

    /// <summary>The body says what is meant. The last day stays.</summary>
    public void Clarify(Said said)
    {
        if (Status is not RequestStatus.ClarificationSought) throw new IllegalMoveException(Status.ToString(), nameof(RequestStatus.Acknowledged), RequestWords.Of(Status));
        Move(RequestMessageKind.Clarified, RequestStatus.Acknowledged, said.Required("words"), "clarifiedOn");
    }

    public void AskForMoreTime(DateOnly dueOn, Said said)
    {
        if (AwaitsDecisionOnTime(_messages)) throw new ExtensionUndecidedException();
        Note(RequestMessageKind.ExtensionAsked, said.Required("reason"), "askedOn", Later(dueOn, said.On));
    }

    /// <summary>Moves the last day, as the force asked or by the body's own decision. What was due first stays on record.</summary>
    public void Extend(DateOnly dueOn, Said said)
    {
        Note(AwaitsDecisionOnTime(_messages) ? RequestMessageKind.ExtensionGranted : RequestMessageKind.Extended,
            said.Required("reason"), "extendedOn", Later(dueOn, said.On));
        DueOn = dueOn;
    }

    public void DeclineMoreTime(Said said)
    {
        if (!AwaitsDecisionOnTime(_messages)) throw new NoExtensionAskedException();
        Note(RequestMessageKind.ExtensionDeclined, said.Required("reason"), "declinedOn");
    }

    /// <summary>Answers, whole or in part. What is not given has its ground.</summary>
    public void Answer(Said said, string? notGivenBecause = null)
    {
        var ground = Entered.Optional(notGivenBecause, "notGivenBecause", Entered.Line);
        Move(ground is null ? RequestMessageKind.Answered : RequestMessageKind.AnsweredInPart, RequestStatus.Answered, said.Required("words"), "answeredOn", ground: ground);
        AnsweredOn = said.On;
    }

    /// <summary>Refuses the whole, on a ground. The body may return the refusal, or close the request.</summary>
    public void Refuse(string ground, Said said)
    {
        Move(RequestMessageKind.Refused, RequestStatus.Refused, said, "refusedOn", ground: Entered.Required(ground, "ground", Entered.Line));
        AnsweredOn = said.On;
    }

    /// <summary>Sends an insufficient answer or a refusal back. An answer is awaited again, by the same last day.</summary>
    public void ReturnAnswer(Said said)
    {
        Move(RequestMessageKind.Returned, RequestStatus.Returned, said.Required("reason"), "returnedOn");
        AnsweredOn = null;
    }

    public void Accept(Said said) => Move(RequestMessageKind.Accepted, RequestStatus.Accepted, said, "acceptedOn");

    /// <summary>Takes the matter to somebody above those who answer, and says to whom. Where the request stands does not change.</summary>
    public void Escalate(Said said)
    {
        if (!AwaitingAnswer.Contains(Status) && Status is not RequestStatus.Refused) throw new NotOpenException();
        Say(RequestMessageKind.Escalated, said.Required("words"), "escalatedOn");
    }

    public void Close(Said said) => Move(RequestMessageKind.Closed, RequestStatus.Closed, said.Required("reason"), "closedOn");

    public void Withdraw(Said said) => Move(RequestMessageKind.Withdrawn, RequestStatus.Withdrawn, said.Required("reason"), "withdrawnOn");

    private DateOnly Later(DateOnly dueOn, DateOnly on)
    {
        if (dueOn <= on) throw new DueDateInThePastException(dueOn);
        return DueOn is { } due && dueOn <= due
            ? throw new InvalidInputException("dueOn", new($"The new last day must be after {Text.Long(due).English}.", $"Rhaid i'r diwrnod olaf newydd fod ar ôl {Text.Long(due).Cymraeg}."))
            : dueOn;
    }

    private void Move(RequestMessageKind kind, RequestStatus next, Said said, string onField, Audience audience = Audience.Office, DateOnly? dueOn = null, string? ground = null)
    {
        var status = Moves.Move(Status, next);
        Say(kind, said, onField, audience, dueOn, ground);
        Status = status;
    }

    // Something said while an answer is awaited, which changes nothing about where the request stands.
    private void Note(RequestMessageKind kind, Said said, string onField, DateOnly? dueOn = null)
    {
        if (!AwaitingAnswer.Contains(Status)) throw new NotOpenException();
        Say(kind, said, onField, dueOn: dueOn);
    }

    private void Say(RequestMessageKind kind, Said said, string onField, Audience audience = Audience.Office, DateOnly? dueOn = null, string? ground = null)
    {
        if (_messages.Count > 0) Entered.NotBefore(_messages.Max(m => m.On), said.On, onField);
        ShowTo(audience);
        _messages.Add(new(this, kind, said, dueOn, ground));
        Happened(Verb(kind));
    }

    // ClarificationSought becomes "clarification sought".
    private static string Verb(RequestMessageKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
