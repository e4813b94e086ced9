using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Generator;

/// <summary>A report and what it asks for.</summary>
internal sealed record Reported(InspectionReport Report, IReadOnlyList<Recommendation> Recommendations);

/// <summary>A body's office: whose record it is, its references, and the chance that decides what happens there.</summary>
internal sealed class Office(PolicingResponsibility own, int seed, Rows rows) : TimeProvider
{
    private readonly Random _chance = new(seed);
    private readonly SortedDictionary<string, int> _series = new(StringComparer.Ordinal);
    private long _entered;

    public Force Force => own.Force;
    public LocalPolicingBody Body => own.Body;
    public string Chief => $"Chief Constable of {Force.Name}";
    public Words Words { get; } = new(new Random(seed));

    /// <summary>The latest moment at which anything is entered; every entry is a little later than the one before.</summary>
    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(Country.Today, new(9, 0), TimeSpan.Zero).AddMilliseconds(_entered++);

    public bool Chance(double likely) => _chance.NextDouble() < likely;

    public int From(int first, int last) => _chance.Next(first, last + 1);

    public DateOnly Day(DateOnly first, DateOnly last) => first >= last ? last : first.AddDays(_chance.Next(last.DayNumber - first.DayNumber + 1));

    /// <summary>As the portal gives them.</summary>
    public string Reference(string kind, DateOnly day)
    {
        var series = $"{Force.Code}-{kind}-{day.Year}";
        _series[series] = _series.GetValueOrDefault(series) + 1;
        return $"{series}-{_series[series]}";
    }

    /// <summary>A fact's source: plainly no address of anybody.</summary>
    public static IReadOnlyList<string> Source(string of) => [$"https://synthetic.example/{of}"];

    public void Keep(params IEnumerable<object> entities)
    {
        foreach (var entity in entities) rows.Add(entity);
    }

    /// <summary>Leaves the references there where the portal goes on counting.</summary>
    public void Close()
    {
        foreach (var (name, last) in _series) rows.Add("ReferenceSeries", name, last);
    }
}
