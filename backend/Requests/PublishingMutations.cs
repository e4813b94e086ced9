using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Requests;

public sealed record WithholdMessageInput : RequestActInput
{
    /// <summary>What was said.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The ground, which the next edition names in its place: the safety of a person, a child, a case before a court, a section of the Freedom of Information Act 2000. Left out: it is withheld no longer.</summary>
    public string? Ground { get; init; }
}

public sealed record PublishRequestInput : RequestActInput
{
    /// <summary>Why it replaces the edition before it; left out for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of publication; today unless given.</summary>
    public DateOnly? PublishedOn { get; init; }
}

// The exchange over a request becomes an edition.
public static partial class RequestMutations
{
    /// <summary>Keeps something that was said over a request from the public; the next edition names the ground in its place, and the office and the force go on reading it. Without a ground, keeps it no longer. By the scrutiny officer. Refused: nothing of that kind was said, what is public already.</summary>
    public static Task<Request> WithholdMessage(WithholdMessageInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Office(input, null, "", null, (request, _) => request.Withhold(input.MessageId, input.Ground), db, clock, stop);

    /// <summary>Publishes a request with what was said over it so far, as a frozen edition. What is said later is published by a further one, which replaces it with a reason. By the scrutiny officer. Refused: a draft, nothing that is not published yet, a warning that is not answered, a day before that on which something was said, a further edition without a reason.</summary>
    [Refuses(typeof(WarningsUnansweredException))]
    public static async Task<Request> PublishRequest(PublishRequestInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var request = await Own(input.RequestId, input.Version, db, stop);
        var on = clock.DoneOn(input.PublishedOn, "publishedOn");
        var sequence = await Sequence.Of(db, request.Id, EditionKind.Request, stop);
        sequence.Add(db, request.Publish(on, Office(request, on), clock.GetUtcNow(), sequence.Answers), input.Reason);
        foreach (var withdrawal in await db.Withdrawals.Where(w => w.SubjectId == request.Id && w.EndedAt == null).ToListAsync(stop)) withdrawal.End(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return request;
    }
}
