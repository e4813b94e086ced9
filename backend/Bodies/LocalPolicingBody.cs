using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>The kinds of local policing body (Police Reform and Social Responsibility Act 2011, s.1 and following).</summary>
public enum LocalPolicingBodyKind
{
    /// <summary>A police and crime commissioner.</summary>
    Pcc,

    /// <summary>A police, fire and crime commissioner.</summary>
    Pfcc,

    /// <summary>A mayor of a combined authority who has the functions of a commissioner.</summary>
    Mayor,

    /// <summary>The Mayor's Office for Policing and Crime, London.</summary>
    Mopac,

    /// <summary>The Common Council of the City of London.</summary>
    CommonCouncil,

    /// <summary>A Policing and Crime Board of council leaders, announced for 2028.</summary>
    PolicingAndCrimeBoard,
}

/// <summary>The body that holds a chief constable to account: a commissioner, a mayor, a council or a board.</summary>
public sealed class LocalPolicingBody : Entity
{
    private readonly List<PolicingResponsibility> _responsibilities = [];
    private readonly List<OfficeHolder> _officeHolders = [];

    private LocalPolicingBody() { }

    public LocalPolicingBody(string slug, string name, LocalPolicingBodyKind kind, string? panelName)
    {
        (Slug, Name, Kind, PanelName) = (slug, name, kind, panelName);
        Happened("recorded");
    }

    /// <summary>A body that follows another, as the administrator records it.</summary>
    internal static LocalPolicingBody Successor(RecordSuccessionInput input)
    {
        var slug = Entered.Required(input.Body, "body", Entered.Line);
        if (slug.Length > 100 || !slug.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            throw new InvalidInputException("body", new("A name in addresses has small letters without accents, digits and hyphens, at most 100.", "Llythrennau bach heb acenion, digidau a chysylltnodau sydd mewn enw mewn cyfeiriadau, 100 ar y mwyaf."));
        if (input.Kind is not { } kind) throw new InvalidInputException("kind", new("Say what kind of body it is.", "Dywedwch pa fath o gorff ydyw."));
        return new(slug, Entered.Required(input.Name, "name", 160), kind, Entered.Optional(input.PanelName, "panelName", 120));
    }

    /// <summary>The name in addresses.</summary>
    public string Slug { get; private set; } = null!;

    /// <summary>The name, such as Mayor of York and North Yorkshire.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What kind of body it is.</summary>
    public LocalPolicingBodyKind Kind { get; private set; }

    /// <summary>The panel or committee that scrutinises the body; null where there is none or it is not recorded here.</summary>
    public string? PanelName { get; private set; }

    /// <summary>The forces for which the body is or was responsible.</summary>
    public IReadOnlyList<PolicingResponsibility> Responsibilities => _responsibilities;

    /// <summary>Who held the office, as people entered it, in the order of the days.</summary>
    public IReadOnlyList<OfficeHolder> OfficeHolders => _officeHolders;

    /// <summary>The word for the office holder, in the reader's language: Commissioner, Mayor, Board. Who held the office on a day may have had another: see officeHolders.</summary>
    public string HolderTitle => (Kind switch
    {
        LocalPolicingBodyKind.Mayor or LocalPolicingBodyKind.Mopac => OfficeHolder.TitleOf(OfficeRole.Mayor),
        LocalPolicingBodyKind.CommonCouncil => OfficeHolder.TitleOf(OfficeRole.PoliceAuthorityBoard),
        LocalPolicingBodyKind.PolicingAndCrimeBoard => OfficeHolder.TitleOf(OfficeRole.Board),
        _ => OfficeHolder.TitleOf(OfficeRole.Commissioner),
    }).ToString();

    /// <summary>Whether the body is a board, which decides by the vote of its members and not by one person.</summary>
    public bool DecidesByVote => Kind is LocalPolicingBodyKind.CommonCouncil or LocalPolicingBodyKind.PolicingAndCrimeBoard;

    /// <summary>Records who holds the office from a day on. It stands beside what was recorded before.</summary>
    public OfficeHolder RecordHolder(OfficeRole role, string? name, PartialDate? from, PartialDate? to, DateOnly today)
    {
        var holder = new OfficeHolder(this, role, name, from, to, today);
        _officeHolders.Add(holder);
        return holder;
    }
}
