using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

// The exchange over a request: what the force says, and what the office says to it.
public static partial class RequestMutations
{
    /// <summary>Says that the force has a request. By the force liaison officer. Refused: a request that was acknowledged or answered.</summary>
    public static Task<Request> AcknowledgeRequest(AcknowledgeRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.AcknowledgedOn, "acknowledgedOn", input.Words, (request, said) => request.Acknowledge(said), db, clock, stop);

    /// <summary>Says who in the force sees to a request, by role. Only the force and the office read it. By the force liaison officer. Refused: a request that awaits no answer.</summary>
    [Refuses(typeof(NotOpenException))]
    public static Task<Request> AssignRequest(AssignRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.AssignedOn, "assignedOn", null, (request, said) => request.Assign(input.Lead, said), db, clock, stop);

    /// <summary>Asks what a request means. The last day stays. By the force liaison officer. Refused: a request that awaits no answer.</summary>
    public static Task<Request> SeekClarification(SeekClarificationInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.SoughtOn, "soughtOn", input.Words, (request, said) => request.SeekClarification(said), db, clock, stop);

    /// <summary>Says what a request means. By the scrutiny officer. Refused: a request that was not asked about.</summary>
    public static Task<Request> ClarifyRequest(ClarifyRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.ClarifiedOn, "clarifiedOn", input.Words, (request, said) => request.Clarify(said), db, clock, stop);

    /// <summary>Asks for a later last day. By the force liaison officer. Refused: a day that is not after the present last day, a wish that is not decided yet, a request that awaits no answer.</summary>
    [Refuses(typeof(DueDateInThePastException), typeof(NotOpenException), typeof(ExtensionUndecidedException))]
    public static Task<Request> AskForMoreTime(AskForMoreTimeInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.AskedOn, "askedOn", input.Reason, (request, said) => request.AskForMoreTime(input.DueOn, said), db, clock, stop);

    /// <summary>Moves the last day, as the force asked or by the office's own decision. The day before stays on record. By the scrutiny officer. Refused: a day that is not after the present last day, a request that awaits no answer.</summary>
    [Refuses(typeof(DueDateInThePastException), typeof(NotOpenException))]
    public static Task<Request> ExtendRequest(ExtendRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.ExtendedOn, "extendedOn", input.Reason, (request, said) => request.Extend(input.DueOn, said), db, clock, stop);

    /// <summary>Gives no more time. By the scrutiny officer. Refused: where none was asked for, or it was decided.</summary>
    [Refuses(typeof(NoExtensionAskedException), typeof(NotOpenException))]
    public static Task<Request> DeclineMoreTime(DeclineMoreTimeInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.DeclinedOn, "declinedOn", input.Reason, (request, said) => request.DeclineMoreTime(said), db, clock, stop);

    /// <summary>Answers a request, whole or in part, for the first time or after the answer was returned. By the force liaison officer. Refused: a request that awaits no answer.</summary>
    public static Task<Request> AnswerRequest(AnswerRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.AnsweredOn, "answeredOn", input.Words, (request, said) => request.Answer(said, input.NotGivenBecause), db, clock, stop);

    /// <summary>Refuses to answer, on a ground. By the force liaison officer. Refused: no ground, a request that awaits no answer.</summary>
    public static Task<Request> RefuseRequest(RefuseRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Force(input, input.RefusedOn, "refusedOn", input.Words, (request, said) => request.Refuse(input.Ground, said), db, clock, stop);

    /// <summary>Returns an insufficient answer, or a refusal, with the reason. By the scrutiny officer. Refused: no reason, no answer to return.</summary>
    public static Task<Request> ReturnAnswer(ReturnAnswerInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.ReturnedOn, "returnedOn", input.Reason, (request, said) => request.ReturnAnswer(said), db, clock, stop);

    /// <summary>Accepts an answer as sufficient. By the scrutiny officer. Refused: no answer to accept.</summary>
    public static Task<Request> AcceptAnswer(AcceptAnswerInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.AcceptedOn, "acceptedOn", input.Words, (request, said) => request.Accept(said), db, clock, stop);

    /// <summary>Takes the matter further, and says to whom. By the approver. Refused: a request that awaits no answer and was not refused.</summary>
    [Refuses(typeof(NotOpenException))]
    public static Task<Request> EscalateRequest(EscalateRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.EscalatedOn, "escalatedOn", input.Words, (request, said) => request.Escalate(said), db, clock, stop);

    /// <summary>Ends a request whose answer was accepted, or of which no answer is awaited any more. By the approver. Refused: no reason, an answer that is not judged yet.</summary>
    public static Task<Request> CloseRequest(CloseRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.ClosedOn, "closedOn", input.Reason, (request, said) => request.Close(said), db, clock, stop);

    /// <summary>Withdraws a request that is no longer asked, with the reason. By the approver. Refused: no reason, a request that was answered.</summary>
    public static Task<Request> WithdrawRequest(WithdrawRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, input.WithdrawnOn, "withdrawnOn", input.Reason, (request, said) => request.Withdraw(said), db, clock, stop);

    private static Task<Request> Force(
        RequestActInput input, DateOnly? given, string field, string? words, Action<Request, Said> act, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Say(input, clock.DoneOn(given, field), words, (request, _) => request.Force.Name, act, db, clock, stop);

    private static Task<Request> Office(
        RequestActInput input, DateOnly? given, string field, string? words, Action<Request, Said> act, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Say(input, clock.DoneOn(given, field), words, Office, act, db, clock, stop);

    private static async Task<Request> Say(
        RequestActInput input, DateOnly on, string? words, Func<Request, DateOnly, string> by, Action<Request, Said> act, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var request = await Own(input.RequestId, input.Version, db, stop);
        act(request, new(on, by(request, on), words, clock.GetUtcNow()));
        db.Touch(request);
        await db.SaveChangesAsync(stop);
        return request;
    }
}
