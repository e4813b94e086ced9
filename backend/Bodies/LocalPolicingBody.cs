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

    private LocalPolicingBody() { }

    public LocalPolicingBody(string slug, string name, LocalPolicingBodyKind kind, string? panelName)
    {
        (Slug, Name, Kind, PanelName) = (slug, name, kind, panelName);
        Happened("recorded");
    }

    /// <summary>The name in addresses.</summary>
    public string Slug { get; private set; } = null!;

    /// <summary>The name, such as Mayor of York and North Yorkshire.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What kind of body it is.</summary>
    public LocalPolicingBodyKind Kind { get; private set; }

    /// <summary>The panel or committee that scrutinises the body; null where there is none.</summary>
    public string? PanelName { get; private set; }

    /// <summary>The forces for which the body is or was responsible.</summary>
    public IReadOnlyList<PolicingResponsibility> Responsibilities => _responsibilities;

    /// <summary>The word for the office holder, in the reader's language: Commissioner, Mayor, Board.</summary>
    public string HolderTitle => (Kind switch
    {
        LocalPolicingBodyKind.Mayor or LocalPolicingBodyKind.Mopac => new Text("Mayor", "Maer"),
        LocalPolicingBodyKind.CommonCouncil => new Text("Police Authority Board", "Bwrdd Awdurdod yr Heddlu"),
        LocalPolicingBodyKind.PolicingAndCrimeBoard => new Text("Board", "Bwrdd"),
        _ => new Text("Commissioner", "Comisiynydd"),
    }).ToString();
}

/// <summary>A body's responsibility for a force during a time.</summary>
public sealed class PolicingResponsibility : Entity
{
    private PolicingResponsibility() { }

    public PolicingResponsibility(LocalPolicingBody body, Force force, PartialDate? from, PartialDate? to)
    {
        (Body, BodyId, Force, ForceId, From, To) = (body, body.Id, force, force.Id, from, to);
    }

    public Guid BodyId { get; private init; }
    public LocalPolicingBody Body { get; private init; } = null!;
    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>The first day, as far as it is known; null where it is not recorded here.</summary>
    public PartialDate? From { get; private init; }

    /// <summary>The last day; null while it lasts.</summary>
    public PartialDate? To { get; private init; }

    /// <summary>Whether that day lies within the responsibility; where only a year or month is known, its first day counts as the beginning.</summary>
    public bool Covers(DateOnly day) => (From is not { } from || from.First <= day) && (To is not { } to || day <= to.Last);
}
