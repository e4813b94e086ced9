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

    /// <summary>The name, as colleagues know it.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The address by which the person signs in and is written to.</summary>
    public string Email { get; private set; } = null!;

    /// <summary>When the person was invited.</summary>
    public DateTimeOffset InvitedAt { get; private set; }

    /// <summary>When the person's access ended; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The roles that the person holds, and those that have ended.</summary>
    public IReadOnlyList<RoleHeld> Roles => _roles;

    /// <summary>Gives a role: at one body, or as administrator of the whole portal. Nobody holds two at one body, so that nobody approves what they drafted.</summary>
    public RoleHeld Give(Role role, LocalPolicingBody? body, DateTimeOffset now)
    {
        if (EndedAt is not null) throw new IllegalMoveException("Ended", "Held", new("access ended", "mynediad wedi dod i ben"));
        if (role is Role.Visitor) throw new InvalidInputException("role", new("Choose a role.", "Dewiswch rôl."));
        if (role is Role.Administrator != body is null) throw new RoleNeedsBodyException();
        if (_roles.Any(held => held.EndedAt is null && held.BodyId == body?.Id)) throw new OneRoleEachException();
        var given = new RoleHeld(this, role, body, now);
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

    internal RoleHeld(Person person, Role role, LocalPolicingBody? body, DateTimeOffset now)
    {
        (PersonId, Role, BodyId, GivenAt) = (person.Id, role, body?.Id, now);
        Happened("given");
    }

    public Guid PersonId { get; private init; }

    /// <summary>As what the person acts.</summary>
    public Role Role { get; private init; }

    /// <summary>The body for which; null for an administrator of the portal.</summary>
    public Guid? BodyId { get; private init; }

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
