using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>Whether it is a recommendation or an area for improvement.</summary>
public enum RecommendationKind
{
    /// <summary>Asks a named addressee to do something. The body's response explains every one (Police Act 1996, s.55(5B)).</summary>
    Recommendation,

    /// <summary>Weaker than a cause of concern; it stands alone.</summary>
    AreaForImprovement,
}

/// <summary>What a recommendation says, as far as it has been entered: what is null is not recorded here.</summary>
public sealed record RecommendationWording
{
    public string? Number { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<string> Parts { get; init; } = [];
    public string? Addressee { get; init; }
    public IReadOnlyList<Addressee> Addressees { get; init; } = [];
    public string? Theme { get; init; }
    public string? DeadlineAsStated { get; init; }
    public DeadlineTerm? Term { get; init; }
    public DateOnly? DueOn { get; init; }
}

/// <summary>Of what kind an addressee is.</summary>
public enum AddresseeKind
{
    /// <summary>A force, by its chief officer.</summary>
    Force,

    /// <summary>All forces.</summary>
    AllForces,

    /// <summary>A local policing body.</summary>
    LocalPolicingBody,

    /// <summary>A local partnership, such as the safeguarding partners.</summary>
    Partnership,

    /// <summary>The Home Office.</summary>
    HomeOffice,

    /// <summary>The National Police Chiefs' Council.</summary>
    Npcc,

    /// <summary>The College of Policing.</summary>
    CollegeOfPolicing,

    /// <summary>Somebody else, by name.</summary>
    Other,
}

/// <summary>To whom a recommendation is addressed.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Name">Its name; null where the kind says all.</param>
public sealed record Addressee(AddresseeKind Kind, string? Name)
{
    private static readonly HashSet<AddresseeKind> SayAll = [AddresseeKind.AllForces, AddresseeKind.HomeOffice, AddresseeKind.Npcc, AddresseeKind.CollegeOfPolicing];

    /// <summary>As the record holds it.</summary>
    internal string Line => $"{Kind}:{Name}";

    internal static Addressee Of(string line) => new(Enum.Parse<AddresseeKind>(line[..line.IndexOf(':', StringComparison.Ordinal)]), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] is { Length: > 0 } name ? name : null);

    internal Addressee Checked() => SayAll.Contains(Kind) ? new(Kind, Entered.Optional(Name, "addressees", Entered.Title)) : new(Kind, Entered.Required(Name, "addressees", Entered.Title));
}
