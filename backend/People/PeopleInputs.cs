using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

public sealed record InvitePersonInput
{
    /// <summary>The name, as colleagues know it.</summary>
    public required string Name { get; init; }

    /// <summary>The address by which the person signs in, and to which the invitation goes.</summary>
    public required string Email { get; init; }

    /// <summary>As what the person is to act; absent only where the groups of their organisation say it.</summary>
    public Role? Role { get; init; }

    /// <summary>The body for which, by its name in addresses; absent for an administrator of the portal.</summary>
    public string? Body { get; init; }

    /// <summary>The organisation through whose own sign-in the person comes in, by its name in addresses; absent where they choose a password.</summary>
    public string? Organisation { get; init; }
}

public sealed record ChangeWayInInput
{
    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The organisation through whose own sign-in the person is to come in, by its name in addresses; absent where they are to choose a password.</summary>
    public string? Organisation { get; init; }
}

public sealed record InviteAgainInput
{
    /// <summary>The person who has not come yet.</summary>
    public required Guid PersonId { get; init; }
}

public sealed record GiveRoleInput
{
    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>As what the person is to act.</summary>
    public required Role Role { get; init; }

    /// <summary>The body for which, by its name in addresses; absent for an administrator of the portal.</summary>
    public string? Body { get; init; }
}

public sealed record EndRoleInput
{
    /// <summary>The role that somebody holds.</summary>
    public required Guid RoleHeldId { get; init; }
}

public sealed record EndPersonInput
{
    /// <summary>The person whose access is to end.</summary>
    public required Guid PersonId { get; init; }
}

public sealed record TurnOffSecondProofInput
{
    /// <summary>The person who has lost the second proof.</summary>
    public required Guid PersonId { get; init; }
}

public sealed record EndSessionInput
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }
}

public sealed record SendMailAgainInput
{
    /// <summary>The mail that did not arrive.</summary>
    public required Guid MailId { get; init; }
}
