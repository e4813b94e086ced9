using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

/// <summary>One thing said in the exchange over a request: never altered, and published by an act of its own, so that an answer to a published question does not become public by itself.</summary>
public sealed class RequestMessage : BodyRecord
{
    private RequestMessage() { }

    internal RequestMessage(Request request, RequestMessageKind kind, Said said, DateOnly? dueOn, string? ground)
    {
        (BodyId, RequestId, Kind) = (request.BodyId, request.Id, kind);
        (On, By, DueOn, Ground, RecordedAt) = (said.On, said.By, dueOn, ground, said.RecordedAt);
        Words = Entered.Optional(said.Words, "words", Entered.Long);
        ShowTo(request.Audience is Audience.Office ? Audience.Office : Audience.Force);
        Happened("recorded");
    }

    public Guid RequestId { get; private init; }

    /// <summary>What the message did.</summary>
    public RequestMessageKind Kind { get; private init; }

    /// <summary>The day on which it was said.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The body or the force that said it.</summary>
    public string By { get; private init; } = null!;

    /// <summary>What was said, in Markdown; null where nothing was.</summary>
    public string? Words { get; private init; }

    /// <summary>The last day that it set or asked for; null where it did neither.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>Where something was not given: on what ground, with the law where there is one.</summary>
    public string? Ground { get; private init; }

    /// <summary>When it was entered here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}
