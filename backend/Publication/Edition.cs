using System.Security.Cryptography;
using System.Text;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>Of what an edition is.</summary>
public enum EditionKind
{
    /// <summary>A local policing body's response to an inspection report.</summary>
    Response,

    /// <summary>The agenda of a scrutiny meeting.</summary>
    Agenda,

    /// <summary>The agreed minutes of a scrutiny meeting.</summary>
    Minutes,

    /// <summary>A decision of the body, with its reasons.</summary>
    Decision,

    /// <summary>What the Police and Crime Panel put to the body, and its reply.</summary>
    Panel,

    /// <summary>A request to a chief constable, with what was answered.</summary>
    Request,

    /// <summary>What a body means to scrutinise in a year, and at which of its meetings.</summary>
    Programme,
}

/// <summary>What was published: its text as it stood on the day, never altered. The SHA-256 of the text proves it.</summary>
public sealed class Edition : BodyRecord, IReferenced
{
    public const string Root = "/published";

    private Edition() { }

    internal Edition(Guid bodyId, Guid subjectId, EditionKind kind, string reference, string title, EditionText text,
        string publishedBy, DateOnly publishedOn, DateTimeOffset now)
    {
        (BodyId, SubjectId, Kind, Reference, Title) = (bodyId, subjectId, kind, reference, title);
        (PublishedBy, PublishedOn) = (publishedBy, publishedOn);
        Html = text.ToHtml();
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Html)));
        Publish(now);
    }

    /// <summary>The record of which this is an edition.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Of what it is the published text.</summary>
    public EditionKind Kind { get; private init; }

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>The title that it was published under.</summary>
    public string Title { get; private init; } = null!;

    /// <summary>The published text as HTML.</summary>
    public string Html { get; private init; } = null!;

    /// <summary>The SHA-256 of the UTF-8 bytes of the text, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = null!;

    /// <summary>The body that published it, by the name that it had.</summary>
    public string PublishedBy { get; private init; } = null!;

    /// <summary>The day of publication.</summary>
    public DateOnly PublishedOn { get; private init; }

    /// <summary>Where anybody can read it, without signing in and without JavaScript.</summary>
    public string Path => $"{Root}/{Reference}";
}
