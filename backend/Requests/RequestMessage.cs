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

    /// <summary>The ground on which it is to be kept from the public, or is; null where it is not. It is then for the office and the force alone.</summary>
    public string? WithheldGround { get; private set; }

    /// <summary>The day of the edition that first told that it is withheld; null where none has.</summary>
    public DateOnly? WithheldOn { get; private set; }

    /// <summary>Whether it is told to the public, in words or as withheld. Who in the force sees to it never is.</summary>
    internal bool IsTold => Kind is not RequestMessageKind.Assigned;

    /// <summary>Whether no edition has told it yet, in words or as withheld.</summary>
    internal bool WaitsForPublication => IsTold && Audience is not Audience.Public && WithheldOn is null;

    internal void Withhold(string? ground)
    {
        if (Audience is Audience.Public) throw new IllegalMoveException(nameof(Audience.Public), nameof(Audience.Force), new("published", "wedi'i gyhoeddi"));
        (WithheldGround, WithheldOn) = (ground, ground is null ? null : WithheldOn);
        Happened(ground is null ? "withheld no longer" : "withheld");
    }

    /// <summary>Tells it to everybody: its words, or that it is withheld.</summary>
    internal void Tell(DateOnly on, DateTimeOffset now)
    {
        if (WithheldGround is null) Publish(now);
        else WithheldOn ??= on;
    }
}
