using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>Whoever is in this group of the organisation holds this role at that body.</summary>
internal sealed record GroupRole(string Group, Role Role, string Body);

/// <summary>An organisation through whose own sign-in (OpenID Connect) its people come in. No record: a record would write its secret wherever it is written itself.</summary>
internal sealed class Organisation
{
    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Its name, as its people know it.</summary>
    public required string Name { get; init; }

    public required Uri Issuer { get; init; }

    /// <summary>The portal's name there.</summary>
    public required string Client { get; init; }

    /// <summary>By which the portal proves there that it is the portal.</summary>
    public required string Secret { get; init; }

    /// <summary>What is asked for besides the person's own number there, where their groups need it.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The claim in which their groups come.</summary>
    public required string GroupsIn { get; init; }

    /// <summary>What the groups mean here; empty where the administrator gives every role.</summary>
    public required IReadOnlyList<GroupRole> Roles { get; init; }

    /// <summary>Under what its people's accounts are kept: their numbers are theirs there and nowhere else.</summary>
    public string Provider => Issuer.AbsoluteUri;

    /// <summary>What the groups give, the first that is written here where two are of one body.</summary>
    public IReadOnlyList<GroupRole> Given(IEnumerable<string> groups) => [.. Roles.Where(role => groups.Contains(role.Group, StringComparer.Ordinal)).DistinctBy(role => role.Body)];
}
