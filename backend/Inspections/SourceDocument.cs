using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>From what kind of source a recommendation comes.</summary>
public enum SourceKind
{
    /// <summary>A report of an inspectorate.</summary>
    Inspection,

    /// <summary>A learning recommendation of the Independent Office for Police Conduct (Police Reform Act 2002, Sch.3 para.28A).</summary>
    Iopc,

    /// <summary>A coroner's report to prevent future deaths (Coroners and Justice Act 2009, Sch.5 para.7).</summary>
    Coroner,

    /// <summary>The decision on a super-complaint (Police Reform Act 2002, Part 2A).</summary>
    SuperComplaint,

    /// <summary>An internal audit.</summary>
    InternalAudit,

    /// <summary>A recommendation of the Police and Crime Panel (Police Reform and Social Responsibility Act 2011, s.28).</summary>
    Panel,

    /// <summary>The independent custody visitors (Police Reform Act 2002, s.51).</summary>
    CustodyVisitors,

    /// <summary>A review or an inquiry of a local partnership, committee or panel.</summary>
    LocalReview,
}

/// <summary>What somebody published about a force or several and what it asks for, as a local policing body keeps it: an inspection report, or another source.</summary>
public abstract class SourceDocument : BodyRecord, IReferenced
{
    private readonly List<Force> _forces = [];

    protected SourceDocument() { }

    private protected SourceDocument(SourceKind kind, string reference, Guid bodyId, string title, DateOnly publishedOn, Uri? url, IEnumerable<string>? sources, IEnumerable<Force> forces)
    {
        (SourceKind, Reference, BodyId, PublishedOn, Url) = (kind, reference, bodyId, publishedOn, url);
        Title = Entered.Required(title, "title", Entered.Title);
        SourceTexts = Entered.Sources(sources);
        _forces.AddRange(forces);
        if (_forces.Count == 0) throw NoForce();
        ShowTo(Audience.Force);
        Happened("recorded");
    }

    /// <summary>From what kind of source its recommendations come.</summary>
    public SourceKind SourceKind { get; private init; }

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>The title, as it was published.</summary>
    public string Title { get; private protected set; } = null!;

    public IReadOnlyList<Force> Forces => _forces;

    /// <summary>The day on which it was published or made: day 1 of every period that begins with it.</summary>
    public DateOnly PublishedOn { get; private protected set; }

    /// <summary>The hour of its release. Until then nobody outside the office sees it or anything of it; from then on its audience does, without anybody's acting. Null where there is no embargo.</summary>
    public DateTimeOffset? ReleaseAt { get; private protected init; }

    /// <summary>Where it is published; null where that is not recorded here.</summary>
    public Uri? Url { get; private protected set; }

    public IReadOnlyList<string> SourceTexts { get; private init; } = [];

    /// <summary>Where what is recorded here comes from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    /// <summary>The force of this document for which the viewer acts. Needs the forces loaded.</summary>
    public Force ForceOf(Viewer viewer) => _forces.Find(f => viewer.ForceIds.Contains(f.Id)) ?? throw new NotFoundException("force");

    /// <summary>Nobody outside the office is told of what is under embargo.</summary>
    public void RefuseWhileEmbargoed(DateTimeOffset now)
    {
        if (ReleaseAt > now) throw new EmbargoedException(ReleaseAt.Value);
    }

    /// <summary>Whether everybody reads it at that moment.</summary>
    public bool IsPublicAt(DateTimeOffset now) => Audience is Audience.Public && !(ReleaseAt > now);

    internal override void Publish(DateTimeOffset now) => base.Publish(ReleaseAt > now ? ReleaseAt.Value : now);

    internal static InvalidInputException NoForce() => new("forces", new("Choose at least one force.", "Dewiswch o leiaf un heddlu."));
}

/// <summary>A source other than an inspection report: who made it, under which number, on which day.</summary>
public sealed class OtherSource : SourceDocument
{
    private OtherSource() { }

    public OtherSource(string reference, Guid bodyId, RecordSourceInput made, IReadOnlyList<Force> forces, DateOnly today)
        : base(made.Kind, reference, bodyId, made.Title, made.MadeOn <= today ? made.MadeOn : throw new DateInFutureException("madeOn"), made.Url, made.Sources, forces)
    {
        if (made.Kind is SourceKind.Inspection) throw new InvalidInputException("kind", new("Record an inspection report as a report.", "Cofnodwch adroddiad arolygu fel adroddiad."));
        MadeBy = Entered.Required(made.MadeBy, "madeBy", Entered.Title);
        Number = Entered.Optional(made.Number, "number", 40);
    }

    /// <summary>Who made it.</summary>
    public string MadeBy { get; private init; } = null!;

    /// <summary>The number under which its maker keeps it; null where it has none or it is not recorded here.</summary>
    public string? Number { get; private init; }
}
