using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What kind of finding it is.</summary>
public enum FindingKind
{
    /// <summary>A serious, critical or systemic shortcoming. It always comes with recommendations.</summary>
    CauseOfConcern,

    /// <summary>Something that the inspectorate observed, good or bad.</summary>
    Observation,

    /// <summary>A practice from which others may learn.</summary>
    PromisingPractice,
}

/// <summary>Which way an observation points.</summary>
public enum Polarity
{
    /// <summary>It speaks for the force.</summary>
    Positive,

    /// <summary>It shows a shortcoming.</summary>
    Negative,

    /// <summary>It has both sides.</summary>
    Mixed,
}

/// <summary>What the inspectorate found.</summary>
public sealed class Finding : Entity
{
    private readonly List<FindingCorrection> _corrections = [];

    private Finding() { }

    internal Finding(InspectionReport report, int position, FindingKind kind, Polarity? polarity, string? section, string text, DateOnly? issuedOn = null, string? issuedBy = null)
    {
        (Report, ReportId, Position) = (report, report.Id, position);
        Say(kind, polarity, section, text, issuedOn, issuedBy);
        Happened("recorded");
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>The place in the report: 1 is the first.</summary>
    public int Position { get; private init; }

    /// <summary>What kind of finding it is.</summary>
    public FindingKind Kind { get; private set; }

    /// <summary>Which way an observation points; null where it is not recorded here.</summary>
    public Polarity? Polarity { get; private set; }

    /// <summary>The section of the report in which it stands; null where it is not recorded here.</summary>
    public string? Section { get; private set; }

    /// <summary>What the inspectorate found, in the words entered here.</summary>
    public string Text { get; private set; } = null!;

    /// <summary>The day on which it was issued, where that was before the report; null where it came with it.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The document by which it was issued; null where it came with the report.</summary>
    public string? IssuedBy { get; private set; }

    /// <summary>As it was recorded before each correction, in their order.</summary>
    public IReadOnlyList<FindingCorrection> Corrections => _corrections;

    /// <summary>Corrects what is recorded of it; what was recorded stays, with the reason and the day. What is null stays as it is; what is empty is cleared; which way it points goes where it is an observation no more. Needs the report and the corrections loaded.</summary>
    public void Correct(CorrectFindingInput given, DateOnly on)
    {
        var before = new FindingCorrection(this, given.Reason, Correction.After(_corrections.Select(c => c.CorrectedOn), on));
        var kind = given.Kind ?? Kind;
        Say(kind, given.Polarity ?? (kind == Kind ? Polarity : null), given.Section ?? Section, given.Text ?? Text, given.IssuedOn ?? IssuedOn, given.IssuedBy ?? IssuedBy);
        if (before.SaysTheSame) throw Correction.OfNothing("text");
        _corrections.Add(before);
        Happened("corrected");
    }

    private void Say(FindingKind kind, Polarity? polarity, string? section, string text, DateOnly? issuedOn, string? issuedBy)
    {
        if (polarity is not null && kind is not FindingKind.Observation)
            throw new InvalidInputException("polarity", new("Only an observation is good, bad or mixed.", "Dim ond arsylwad sy'n dda, yn ddrwg neu'n gymysg."));
        if (issuedOn > Report.PublishedOn) throw new InvalidInputException("issuedOn", new("What a report finds cannot be issued after it.", "Ni all yr hyn y mae adroddiad yn ei ganfod gael ei gyhoeddi ar ei ôl."));
        (Kind, Polarity, IssuedOn) = (kind, polarity, issuedOn);
        Section = Entered.Optional(section, "section", Entered.Title);
        Text = Entered.Required(text, "text", Entered.Long);
        IssuedBy = Entered.Optional(issuedBy, "issuedBy", Entered.Line);
    }
}
