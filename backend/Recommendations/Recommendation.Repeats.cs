using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

// The same asked for in several years: many to many.
public sealed partial class Recommendation
{
    private readonly List<Recommendation> _repeats = [];
    private readonly List<Recommendation> _repeatedBy = [];

    /// <summary>The earlier ones that it asks for again.</summary>
    public IReadOnlyList<Recommendation> Repeats => _repeats;

    /// <summary>The later ones that ask for it again.</summary>
    public IReadOnlyList<Recommendation> RepeatedBy => _repeatedBy;

    /// <summary>It asks again for what an earlier one asked. Needs the repeats loaded.</summary>
    public void Repeat(Recommendation earlier)
    {
        if (earlier.ReportedOn > ReportedOn || earlier.ReportId == ReportId)
            throw new InvalidInputException("earlier", new("Choose recommendations of an earlier report.", "Dewiswch argymhellion o adroddiad cynharach."));
        if (_repeats.Contains(earlier)) return;
        _repeats.Add(earlier);
        Happened($"linked as a repeat of {earlier.Reference}");
    }

    /// <summary>The link was a mistake. Needs the repeats loaded.</summary>
    public void Unlink(Recommendation earlier)
    {
        if (_repeats.Remove(earlier)) Happened($"no longer linked as a repeat of {earlier.Reference}");
    }
}
