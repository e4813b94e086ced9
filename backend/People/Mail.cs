namespace ScrutinyPortal.People;

/// <summary>What a mail is for.</summary>
public enum MailKind
{
    /// <summary>Invites somebody to the portal, with a link by which they choose their password.</summary>
    Invitation,

    /// <summary>A link by which somebody who forgot their password chooses another.</summary>
    ForgottenPassword,

    /// <summary>Tells somebody that their password was set, in case it was not by them.</summary>
    PasswordSet,

    /// <summary>Tells somebody that their second proof was turned off, in case it was not by them.</summary>
    SecondProofOff,

    /// <summary>Tells somebody that a passkey was added to their account, in case it was not by them.</summary>
    PasskeyAdded,

    /// <summary>Tells somebody that a passkey of theirs was removed, in case it was not by them.</summary>
    PasskeyRemoved,

    /// <summary>Tells an administrator that a partner's webhook was switched off.</summary>
    WebhookSwitchedOff,
}

/// <summary>Where a mail stands.</summary>
public enum MailState
{
    /// <summary>It waits for its turn, or for a mail server to be configured.</summary>
    Waiting,

    /// <summary>It is being handed to the mail server, or was when the portal stopped: then it may have been sent, and is not sent again by itself.</summary>
    HandedOver,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>The mail server would not take it for three days.</summary>
    GivenUp,
}

/// <summary>
/// A mail that is to be sent, written in the same transaction as what it tells of. It holds no words and no secret: what it says, and its one-time link, are made when it is sent.
/// </summary>
public sealed class Mail
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    private Mail() { }

    public Mail(MailKind kind, Person person, DateTimeOffset now) => (Id, Kind, PersonId, To, QueuedAt, NextAt) = (Guid.CreateVersion7(), kind, person.Id, person.Email, now, now);

    /// <summary>What brings a link by which a password is chosen; the others only tell.</summary>
    internal static readonly MailKind[] WithLink = [MailKind.Invitation, MailKind.ForgottenPassword];

    public Guid Id { get; private init; }

    /// <summary>What it is for.</summary>
    public MailKind Kind { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>The address to which it goes.</summary>
    public string To { get; private init; } = null!;

    /// <summary>Where it stands.</summary>
    public MailState State { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>When the mail server took it; null until then.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>How often the mail server would not take it.</summary>
    public int Failures { get; private set; }

    /// <summary>What the mail server said when it would not take it the last time; null where it did not.</summary>
    public string? Fault { get; private set; }

    public void Taken(DateTimeOffset now) => (State, SentAt, Fault) = (MailState.Sent, now, null);

    /// <summary>It was certainly not taken: later again, ever later, until it is given up.</summary>
    public void NotTaken(string fault, DateTimeOffset now)
    {
        NextAt = now + Pauses[Math.Min(Failures, Pauses.Length - 1)];
        State = now - QueuedAt > Longest ? MailState.GivenUp : MailState.Waiting;
        Failures++;
        Fault = fault.Length > LongestFault ? fault[..LongestFault] : fault;
    }

    /// <summary>As the administrator asks, who knows that it did not arrive.</summary>
    public void SendAgain(DateTimeOffset now) => (State, NextAt) = (MailState.Waiting, now);

    internal const int LongestFault = 500;
}
