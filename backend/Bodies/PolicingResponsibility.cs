using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>A body's responsibility for a force during a time. A body may have several forces, and a force has several bodies one after another.</summary>
public sealed class PolicingResponsibility : Entity
{
    private PolicingResponsibility() { }

    public PolicingResponsibility(LocalPolicingBody body, Force force, PartialDate? from, PartialDate? to, string? note = null)
    {
        (Body, BodyId, Force, ForceId, From, To) = (body, body.Id, force, force.Id, from, to);
        Note = Entered.Optional(note, "note", Entered.Line);
    }

    public Guid BodyId { get; private init; }
    public LocalPolicingBody Body { get; private init; } = null!;
    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>The first day, as far as it is known; null where it is not recorded here.</summary>
    public PartialDate? From { get; private set; }

    /// <summary>The last day; null while it lasts.</summary>
    public PartialDate? To { get; private set; }

    /// <summary>How the dates are known, where a source does not give them to the day; null where there is nothing to say.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether that day lies within the responsibility; where only a year or month is known, its first day counts as the beginning.</summary>
    public bool Covers(DateOnly day) => HasBegun(day) && (To is not { } to || day <= to.Last);

    /// <summary>Which of a force's responsibilities holds on a day: the one that began last, where a year or a month stands for its days; null where none is recorded here.</summary>
    public static PolicingResponsibility? On(DateOnly day, IEnumerable<PolicingResponsibility> ofForce) =>
        ofForce.Where(r => r.Covers(day)).MaxBy(r => r.From?.First ?? DateOnly.MinValue);

    /// <summary>Whether a body that had these responsibilities has none left on that day, among all responsibilities for the same forces. What it left open has then passed on.</summary>
    public static bool AllHavePassed(DateOnly day, IEnumerable<PolicingResponsibility> ofBody, IEnumerable<PolicingResponsibility> all) =>
        ofBody.Any() && ofBody.All(own => own.To is not null && own.HasBegun(day) && On(day, all.Where(r => r.ForceId == own.ForceId))?.BodyId != own.BodyId);

    /// <summary>Ends it with the day before the successor's first.</summary>
    internal void PassOn(DateOnly from)
    {
        To = from.AddDays(-1);
        Happened("passed on");
    }

    /// <summary>The beginning has become known since it was recorded.</summary>
    internal void KnownSince(PartialDate from, string? note)
    {
        (From, Note) = (from, Note ?? note);
        Happened("first day recorded");
    }

    private bool HasBegun(DateOnly day) => From is not { } from || from.First <= day;
}
