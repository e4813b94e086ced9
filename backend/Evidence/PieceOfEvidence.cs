using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Evidence;

/// <summary>A file or a link that the force offers as proof, and what the body's office made of it. One piece may speak to several recommendations.</summary>
public sealed partial class PieceOfEvidence : BodyRecord, IReferenced, IAboutForce
{
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<Assurance> _assurances = [];

    private PieceOfEvidence() { }

    public PieceOfEvidence(
        string reference, Guid bodyId, Force force, OfferEvidenceInput offer, Upload? file, InspectionReport? report, IReadOnlyList<Recommendation> recommendations, DateOnly on, DateTimeOffset now)
    {
        (Reference, BodyId, Force, ForceId, Report, ReportId) = (reference, bodyId, force, force.Id, report, report?.Id);
        (OfferedOn, OfferedBy, RecordedAt) = (on, force.Name, now);
        (Kind, Title) = (offer.Kind, Entered.Required(offer.Title, "title", Entered.Title));
        Words = Entered.Optional(offer.Words, "words", Entered.Long);
        (PeriodFrom, PeriodTo) = (offer.PeriodFrom, offer.PeriodTo is { } last && last < offer.PeriodFrom ? throw EvidenceErrors.PeriodEndsBeforeItBegins() : offer.PeriodTo);
        (Marking, HandlingInstruction) = (offer.Marking, Handling(offer));
        Url = EvidenceErrors.LinkOrFile(offer.Url, file);
        (FileHeldFor, FileHash, FileName, FileType, FileSize) = (file?.BodyId, file?.Hash, file?.Name, file?.Type, file?.Size);
        if (recommendations.Count == 0 && report is null) throw EvidenceErrors.AboutNothing();
        _recommendations.AddRange(recommendations);
        ShowTo(Audience.Force);
        Happened("offered");
    }

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;
    public Guid? ReportId { get; private init; }
    public InspectionReport? Report { get; private init; }
    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <summary>The assurances that rest on it.</summary>
    public IReadOnlyList<Assurance> Assurances => _assurances;

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; private init; }

    /// <summary>What it is called.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>What it shows, in the words of who offers it; null where nothing is said.</summary>
    public string? Words { get; private init; }

    /// <summary>The first day of the period that it covers; null where it is not recorded here.</summary>
    public DateOnly? PeriodFrom { get; private init; }

    /// <summary>The last day of the period that it covers; null where it is not recorded here.</summary>
    public DateOnly? PeriodTo { get; private init; }

    /// <summary>The protective marking that its owner gave it.</summary>
    public Marking Marking { get; private init; }

    /// <summary>How it must be handled; null where its marking asks for nothing.</summary>
    public string? HandlingInstruction { get; private init; }

    /// <summary>Where it stands, if it is a link; null where it is a file.</summary>
    public Uri? Url { get; private init; }

    /// <summary>The body for which the file was received: with its files it is kept.</summary>
    public Guid? FileHeldFor { get; private init; }

    /// <summary>The SHA-256 of the file's bytes, in hexadecimal; null where it is a link.</summary>
    public string? FileHash { get; private init; }

    /// <summary>The name of the file; null where it is a link.</summary>
    public string? FileName { get; private init; }

    /// <summary>The media type of the file, by what it contains; null where it is a link.</summary>
    public string? FileType { get; private init; }

    /// <summary>How many bytes the file has; null where it is a link.</summary>
    public int? FileSize { get; private init; }

    /// <summary>Where it stands.</summary>
    public EvidenceStatus Status { get; private set; }

    /// <summary>The day on which it was offered, which may be before it was recorded here.</summary>
    public DateOnly OfferedOn { get; private init; }

    /// <summary>Who offered it.</summary>
    public string OfferedBy { get; private init; } = null!;

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>The day on which it was accepted or rejected; null while it is not judged.</summary>
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>Who accepted or rejected it.</summary>
    public string? JudgedBy { get; private set; }

    /// <summary>What was said at that: the reason for which it was rejected.</summary>
    public string? Judgment { get; private set; }

    /// <summary>Whether it was accepted when it was judged; null while it is not judged.</summary>
    public bool? FoundGood { get; private set; }

    /// <summary>The ground on which it is withheld, which everybody reads who does not read the piece itself; null where nothing is said of it to them.</summary>
    public string? WithheldGround { get; private set; }

    /// <summary>The day on which another piece took its place; null where none has.</summary>
    public DateOnly? SupersededOn { get; private set; }

    public Guid? SupersedesId { get; private set; }
    public PieceOfEvidence? Supersedes { get; private set; }

    /// <summary>Where it stood at the end of a past day.</summary>
    public EvidenceStatus StatusAsAt(DateOnly day) =>
        SupersededOn <= day ? EvidenceStatus.Superseded
        : JudgedOn <= day ? FoundGood is true ? EvidenceStatus.Accepted : EvidenceStatus.Rejected
        : EvidenceStatus.Offered;

    private static string? Handling(OfferEvidenceInput offer) =>
        (offer.Marking, Entered.Optional(offer.HandlingInstruction, "handlingInstruction", Entered.Line)) switch
        {
            (Marking.OfficialSensitive, null) => throw EvidenceErrors.HandlingMissing(),
            (Marking.Official, not null) => throw EvidenceErrors.HandlingNotNeeded(),
            (_, var instruction) => instruction,
        };
}
