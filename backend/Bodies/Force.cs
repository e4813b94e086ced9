using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>A territorial police force in England or Wales.</summary>
public sealed class Force : Entity
{
    private const string Metropolitan = "E23000001", CityOfLondon = "E23000034";

    private readonly List<PolicingResponsibility> _responsibilities = [];
    private readonly List<MonitoringPhase> _monitoringPhases = [];

    private Force() { }

    public Force(string slug, string name, string code, string onsCode, string country)
    {
        (Slug, Name, Code, OnsCode, Country) = (slug, name, code, onsCode, country);
        Happened("recorded");
    }

    /// <summary>The name in addresses, as on police.uk.</summary>
    public string Slug { get; private set; } = null!;

    /// <summary>The name, such as North Yorkshire Police.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The letters that begin this portal's references: NY.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>The police force area code of the Office for National Statistics.</summary>
    public string OnsCode { get; private set; } = null!;

    /// <summary>England or Wales.</summary>
    public string Country { get; private set; } = null!;

    /// <summary>The word for the force's chief officer, in the reader's language. In the two forces of London it is Commissioner, which elsewhere is the word for who holds the chief officer to account.</summary>
    public string ChiefOfficerTitle => (OnsCode is Metropolitan or CityOfLondon ? new Text("Commissioner of Police", "Comisiynydd yr Heddlu") : new Text("Chief Constable", "Prif Gwnstabl")).ToString();

    /// <summary>Which body was responsible for the force, from when to when.</summary>
    public IReadOnlyList<PolicingResponsibility> Responsibilities => _responsibilities;

    /// <summary>The phases in which the inspectorate monitored it.</summary>
    public IReadOnlyList<MonitoringPhase> MonitoringPhases => _monitoringPhases;

    /// <summary>Records that the force entered a phase of monitoring. Needs its phases loaded.</summary>
    public MonitoringPhase Enter(Guid bodyId, RecordMonitoringPhaseInput input, TimeProvider clock)
    {
        var phase = new MonitoringPhase(this, bodyId, input, clock);
        _monitoringPhases.Add(phase);
        return phase;
    }

    /// <summary>From that day on another body is responsible: what the one before it left open passes on then, and what it signed keeps its name. Needs the responsibilities loaded.</summary>
    public PolicingResponsibility PassTo(LocalPolicingBody successor, DateOnly from, string? note)
    {
        var latest = _responsibilities.MaxBy(r => r.From?.First ?? DateOnly.MinValue);
        if (latest is { From: { } begun } && from <= begun.Last)
            throw new InvalidInputException("from", new($"{Name} has had its present body since {begun}. Choose a later day.", $"Mae gan {Name} ei gorff presennol ers {begun}. Dewiswch ddiwrnod diweddarach."));
        if (latest?.BodyId == successor.Id)
            throw new InvalidInputException("forces", new($"{Name} is this body's already.", $"Mae {Name} gan y corff hwn eisoes."));
        if (latest is not null && (latest.To is not { } to || to.Last >= from)) latest.PassOn(from);
        var next = new PolicingResponsibility(successor, this, from, null, note);
        _responsibilities.Add(next);
        return next;
    }

    /// <summary>The body that is responsible on a day; null where it is not recorded here. Needs the responsibilities loaded.</summary>
    public LocalPolicingBody? BodyOn(DateOnly day) => PolicingResponsibility.On(day, _responsibilities)?.Body;

    /// <summary>The body to whose record an act of that day belongs: the one then responsible where that is the viewer's own, else the viewer's. Another body's force is not found.</summary>
    public Guid KeeperOn(DateOnly day, Viewer viewer, string field = "force")
    {
        if (!viewer.ForceIds.Contains(Id) || viewer.BodyId is not { } own) throw new NotFoundException(field);
        return BodyOn(day) is { } body && viewer.BodyIds.Contains(body.Id) ? body.Id : own;
    }
}
