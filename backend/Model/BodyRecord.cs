namespace ScrutinyPortal.Model;

/// <summary>Who may read a record. Each audience includes those after it: what the public reads, everybody reads.</summary>
public enum Audience
{
    /// <summary>The commissioner's office of the body that keeps the record.</summary>
    Office,

    /// <summary>The office and the force.</summary>
    Force,

    /// <summary>The office, the force and the Police and Crime Panel.</summary>
    Panel,

    /// <summary>Everybody: published.</summary>
    Public,
}

/// <summary>A record that a local policing body keeps. Who sees the row follows from its body and its audience, and from nothing else.</summary>
public abstract class BodyRecord : Entity
{
    /// <summary>The local policing body whose record this is.</summary>
    public Guid BodyId { get; protected init; }

    /// <summary>Who may read this record. It widens; only the withdrawal of a publication narrows it.</summary>
    public Audience Audience { get; private set; }

    /// <summary>When the record was published, in UTC; null where it never was.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether it was public once and was taken back. Nothing but a publication of its own makes it public again.</summary>
    internal bool IsWithdrawn => PublishedAt is not null && Audience is not Audience.Public;

    internal virtual void ShowTo(Audience audience) => Audience = audience > Audience ? audience : Audience;

    internal virtual void Publish(DateTimeOffset now)
    {
        if (Audience is Audience.Public) return;
        ShowTo(Audience.Public);
        PublishedAt = now;
        Happened("published");
    }

    /// <summary>Takes the publication back, for a reason that everybody reads: from now on the office and the force read it, as before.</summary>
    internal virtual void Withdraw(string reason)
    {
        if (Audience is not Audience.Public) throw new IllegalMoveException(Audience.ToString(), nameof(Audience.Force), new("not published", "heb ei gyhoeddi"));
        Audience = Audience.Force;
        Happened("publication withdrawn");
    }
}
