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

    /// <summary>Who may read this record. It widens and never narrows.</summary>
    public Audience Audience { get; private set; }

    /// <summary>When the record was published, in UTC; null while it is not public.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    internal virtual void ShowTo(Audience audience) => Audience = audience > Audience ? audience : Audience;

    internal virtual void Publish(DateTimeOffset now)
    {
        if (Audience is Audience.Public) return;
        ShowTo(Audience.Public);
        PublishedAt = now;
        Happened("published");
    }
}
