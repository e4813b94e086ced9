namespace ScrutinyPortal.People;

/// <summary>By what somebody proved who they are.</summary>
public enum SignInMeans
{
    /// <summary>A password.</summary>
    Password,

    /// <summary>A password, and a code of an authenticator app.</summary>
    PasswordAndApp,

    /// <summary>A password, and one of the codes for when the app or the passkey is lost.</summary>
    PasswordAndRecoveryCode,

    /// <summary>A password, and a passkey.</summary>
    PasswordAndPasskey,

    /// <summary>A passkey alone: its device made sure who holds it, so it is two proofs in one.</summary>
    Passkey,

    /// <summary>The sign-in of the person's organisation.</summary>
    Organisation,
}

/// <summary>A session of somebody who signed in: the cookie names it, and everything that it allows is read from here.</summary>
public sealed class PersonSession
{
    /// <summary>How long a session lasts at most, however it is used.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private PersonSession() { }

    public PersonSession(RoleHeld role, SignInMeans means, string? device, DateTimeOffset now) =>
        (Id, PersonId, RoleHeldId, Means, Device, BeganAt, LastUsedAt) = (Guid.NewGuid(), role.PersonId, role.Id, means, DeviceWords.Of(device), now, now);

    public Guid Id { get; private init; }
    public Guid PersonId { get; private init; }
    public Guid RoleHeldId { get; private init; }

    /// <summary>By what the person proved who they are.</summary>
    public SignInMeans Means { get; private init; }

    /// <summary>The browser and the system, as far as they say: Firefox, Windows.</summary>
    public string? Device { get; private init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset BeganAt { get; private init; }

    /// <summary>When it was last used, to within five minutes.</summary>
    public DateTimeOffset LastUsedAt { get; private set; }

    /// <summary>When it was ended; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it lasts at that moment.</summary>
    public bool LastsAt(DateTimeOffset now) => EndedAt is null && BeganAt + Longest > now;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}

/// <summary>What a browser says of itself, in two words that an owner knows it by.</summary>
internal static class DeviceWords
{
    private static readonly (string Sign, string Word)[] Browsers = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Sign, string Word)[] Systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string? Of(string? userAgent) => userAgent is null ? null
        : string.Join(", ", new[] { Word(Browsers, userAgent), Word(Systems, userAgent) }.OfType<string>()) is { Length: > 0 } words ? words : null;

    private static string? Word((string Sign, string Word)[] known, string userAgent) => known.FirstOrDefault(k => userAgent.Contains(k.Sign, StringComparison.Ordinal)).Word;
}
