using ScrutinyPortal.Model;

namespace ScrutinyPortal.Access;

/// <summary>Who is asking, and for which bodies and forces. The public is a viewer too.</summary>
/// <param name="Role">As what the viewer comes.</param>
/// <param name="BodyId">The body for which the viewer acts or watches; null for a visitor and an administrator.</param>
/// <param name="BodyIds">That body and those before it whose obligations passed to it: the records that are the viewer's own.</param>
/// <param name="ForceIds">The forces of those bodies.</param>
public sealed record Viewer(Role Role, Guid? BodyId, IReadOnlyList<Guid> BodyIds, IReadOnlyList<Guid> ForceIds)
{
    public static readonly Viewer Visitor = new(Role.Visitor, null, [], []);

    /// <summary>The narrowest audience whose records of the viewer's own bodies the viewer reads.</summary>
    public Audience Sees { get; init; } = Role switch
    {
        Role.ScrutinyOfficer or Role.MonitoringOfficer or Role.Approver => Audience.Office,
        Role.ForceLiaison or Role.ChiefOfficer => Audience.Force,
        Role.PanelMember or Role.PanelOfficer => Audience.Panel,
        _ => Audience.Public,
    };

    /// <summary>The person whose account it is; null for a visitor, and in a demonstration.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person's name, or that of the person for whom a program reads; null for a visitor, and in a demonstration.</summary>
    public string? Name { get; init; }

    /// <summary>The network address from which somebody who is signed in asks, for the log of security.</summary>
    internal string? From { get; init; }

    /// <summary>Whether the viewer sees to people and their roles.</summary>
    internal bool Administers => Role is Role.Administrator;

    /// <summary>The partner whose program asks; null where a person does.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>The consent by which that program reads for a person; null where it reads for itself.</summary>
    internal Guid? ConsentId { get; init; }

    /// <summary>As whom somebody else looks here; null where the viewer is the one who asks.</summary>
    public ViewAs? SeenAs { get; init; }

    /// <summary>All of who asks on which an answer may depend: two of the same sight are answered the same.</summary>
    internal string Sight => $"{Role} {Sees} {SeenAs} {PersonId} {PartnerId} {ConsentId} {BodyId} {string.Join(',', BodyIds)} {string.Join(',', ForceIds)}";

    /// <summary>Whether the viewer sees to other organisations' programs.</summary>
    public bool ManagesPartners => May(Act.ManagePartners);

    public bool May(Act act) => Access.May.Allow(Role, act);

    /// <summary>Whether the viewer may do this to a record.</summary>
    public bool May(Act act, BodyRecord record) => May(act) && Has(record);

    /// <summary>Whether the viewer may do this to what that body keeps.</summary>
    public bool May(Act act, Guid bodyId) => May(act) && BodyIds.Contains(bodyId);

    /// <summary>Whether the viewer reads what the office that keeps the record keeps to itself.</summary>
    public bool IsOfOffice(BodyRecord record) => Sees is Audience.Office && Has(record);

    /// <summary>Whether the viewer is of the office or of the force of the body that keeps the record.</summary>
    internal bool IsInside(BodyRecord record) => Sees <= Audience.Force && BodyIds.Contains(record.BodyId);

    /// <summary>Whether the viewer works on what the body keeps: its office, its force, who sees to its people and partners, the officer of its panel. Nobody else is told a record's version: it tells of acts that they do not see.</summary>
    internal bool WorksOn(BodyRecord record) => IsInside(record) || (Role is Role.Administrator or Role.PanelOfficer && BodyIds.Contains(record.BodyId));

    /// <summary>The record, if it is there and of the viewer's own bodies. Nobody acts on another body's record, though it be published.</summary>
    public T Own<T>(T? record, string? field = null) where T : BodyRecord =>
        record is not null && Has(record) ? record : throw new NotFoundException(field);

    /// <summary>The viewer with what the other may see too: of the same body as much as who sees less, of any other nothing but what is published.</summary>
    internal Viewer AtMost(Viewer other) => (Audience)Math.Max((int)Sees, (int)other.Sees) is var both and not Audience.Public && BodyId == other.BodyId
        ? this with { Sees = both }
        : this with { BodyId = null, BodyIds = [], ForceIds = [], Sees = Audience.Public };

    // What a body before this one left passed on with the force that it is about: two that share a predecessor read its record, and each acts on its own force's.
    private bool Has(BodyRecord record) => BodyIds.Contains(record.BodyId) && (record.BodyId == BodyId || record is not IAboutForce { ForceId: var force } || ForceIds.Contains(force));
}
