using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Somebody who may sign in, and as what. How they prove who they are is their account's business.</summary>
public sealed class Person : Entity
{
    private readonly List<RoleHeld> _roles = [];

    private Person() { }

    public Person(string name, string email, DateTimeOffset now)
    {
        Name = Entered.Required(name, "name", Entered.Title);
        if (Name.Any(char.IsControl)) throw new InvalidInputException("name", new("A name is one line of text.", "Un llinell o destun yw enw.")); // it goes into mails and logs
        Email = EmailAddress.Read(email);
        InvitedAt = now;
        Happened("invited");
    }

    /// <summary>Somebody who comes in through an organisation's own sign-in.</summary>
    internal Person(string name, string email, Organisation? organisation, DateTimeOffset now) : this(name, email, now) => Organisation = organisation?.Slug;

    /// <summary>The name, as colleagues know it.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The address by which the person signs in and is written to.</summary>
    public string Email { get; private set; } = null!;

    /// <summary>The organisation through whose own sign-in the person comes in, by its name in addresses; null where the portal itself knows them.</summary>
    public string? Organisation { get; private set; }

    /// <summary>When the person was invited.</summary>
    public DateTimeOffset InvitedAt { get; private set; }

    /// <summary>When the person's access ended; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The roles that the person holds, and those that have ended.</summary>
    public IReadOnlyList<RoleHeld> Roles => _roles;

    /// <summary>Gives a role: at one body, or as administrator of the whole portal. Nobody holds two at one body, so that nobody approves what they drafted.</summary>
    public RoleHeld Give(Role role, LocalPolicingBody? body, DateTimeOffset now) => Give(role, body, null, now);

    /// <summary>Of the roles that come with the person's groups at their organisation, holds these from now on. What was given by hand stays, and at its body nothing comes with a group.</summary>
    public (IReadOnlyList<RoleHeld> Ended, IReadOnlyList<RoleHeld> Given) HoldByGroups(IReadOnlyList<(Role Role, LocalPolicingBody Body)> roles, DateTimeOffset now)
    {
        List<RoleHeld> ended = [.. _roles.Where(held => held is { Organisation: not null, EndedAt: null } && !roles.Any(role => role.Role == held.Role && role.Body.Id == held.BodyId))];
        foreach (var held in ended) held.End(now);
        List<RoleHeld> given = [.. roles.Where(role => !HoldsAt(role.Body)).ToList().Select(role => Give(role.Role, role.Body, Organisation, now))];
        return (ended, given);
    }

    /// <summary>Comes in through this organisation from now on, or by what the portal keeps; what came with the groups of the one before ends.</summary>
    internal IReadOnlyList<RoleHeld> ComeThrough(Organisation? organisation, DateTimeOffset now)
    {
        if (EndedAt is not null) throw new IllegalMoveException("Ended", "Invited", new("access ended", "mynediad wedi dod i ben"));
        var (ended, _) = HoldByGroups([], now);
        Organisation = organisation?.Slug;
        Happened("invited");
        return ended;
    }

    private bool HoldsAt(LocalPolicingBody? body) => _roles.Any(held => held.EndedAt is null && held.BodyId == body?.Id);

    private RoleHeld Give(Role role, LocalPolicingBody? body, string? organisation, DateTimeOffset now)
    {
        if (EndedAt is not null) throw new IllegalMoveException("Ended", "Held", new("access ended", "mynediad wedi dod i ben"));
        if (role is Role.Visitor) throw new InvalidInputException("role", new("Choose a role.", "Dewiswch rôl."));
        if (role is Role.Administrator != body is null) throw new RoleNeedsBodyException();
        if (HoldsAt(body)) throw new OneRoleEachException();
        var given = new RoleHeld(this, role, body, organisation, now);
        _roles.Add(given);
        return given;
    }

    /// <summary>Ends the person's access and every role.</summary>
    public void End(DateTimeOffset now)
    {
        if (EndedAt is not null) throw new IllegalMoveException("Ended", "Ended", new("access ended", "mynediad wedi dod i ben"));
        EndedAt = now;
        foreach (var held in _roles.Where(held => held.EndedAt is null)) held.End(now);
        Happened("ended");
    }
}

/// <summary>A role that somebody holds: at one body, or for the whole portal.</summary>
public sealed class RoleHeld : Entity
{
    private RoleHeld() { }

    internal RoleHeld(Person person, Role role, LocalPolicingBody? body, string? organisation, DateTimeOffset now)
    {
        (PersonId, Role, BodyId, Organisation, GivenAt) = (person.Id, role, body?.Id, organisation, now);
        Happened("given");
    }

    public Guid PersonId { get; private init; }

    /// <summary>As what the person acts.</summary>
    public Role Role { get; private init; }

    /// <summary>The body for which; null for an administrator of the portal.</summary>
    public Guid? BodyId { get; private init; }

    /// <summary>The organisation with whose groups the role came and goes, by its name in addresses; null where an administrator gave it.</summary>
    public string? Organisation { get; private init; }

    /// <summary>When the role was given.</summary>
    public DateTimeOffset GivenAt { get; private init; }

    /// <summary>When it ended; null while it is held.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset now)
    {
        if (EndedAt is not null) throw new IllegalMoveException("Ended", "Ended", new("ended", "daeth i ben"));
        EndedAt = now;
        Happened("ended");
    }
}
