using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Requests;

// A request is published with what was said over it so far, as an edition; what is said later waits for a further one, which replaces it.
public sealed partial class Request
{
    /// <summary>How many editions of it were published; 0 where none was.</summary>
    public int Editions { get; private set; }

    /// <summary>The day of the last edition; null where there is none.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Needs the force, the report and the messages loaded.</summary>
    IEnumerable<string> IInWords.KnownNames => [Force.Name, Report?.Title ?? "", .. _messages.Select(m => m.By)];

    IEnumerable<(EditionPlace Place, string? Words)> IInWords.Said(EditionKind? kind) => [
        (new(EditionPart.Details), string.Join('\n', Subject, Question, Why, Form)),
        .. _messages.Where(m => m.IsTold && m.WithheldGround is null).Select(m => (new EditionPlace(EditionPart.Message, Id: m.Id), (string?)string.Join('\n', m.Words, m.Ground))),
    ];

    /// <summary>Whether an edition would tell what none has told.</summary>
    public static bool HasMoreToTell(Request request, IEnumerable<RequestMessage> messages) => request.Audience is not Audience.Office
        && (request.Editions == 0 || request.IsWithdrawn || messages.Any(m => m.WaitsForPublication));

    /// <summary>Keeps something that was said from the public, on a ground that the next edition names in its place; without one, it is kept no longer.</summary>
    public void Withhold(Guid messageId, string? ground)
    {
        var message = _messages.Find(m => m.Id == messageId && m.IsTold) ?? throw new NotFoundException("messageId");
        message.Withhold(Entered.Optional(ground, "ground", Entered.Line));
        Happened(ground is null ? "part withheld no longer" : "part withheld");
    }

    /// <summary>Publishes the request with what was said so far. What is said later waits for an edition of its own.</summary>
    public Edition Publish(DateOnly on, string by, DateTimeOffset now, IReadOnlyList<WarningAnswer>? answers = null)
    {
        if (!HasMoreToTell(this, _messages)) throw new IllegalMoveException(Audience.ToString(), nameof(Audience.Public), RequestWords.Of(Status));
        EditionWarning.RefuseUnanswered(this, EditionKind.Request, answers ?? []);
        var said = _messages.Max(m => m.On);
        PublishedOn = Entered.NotBefore(PublishedOn > said ? PublishedOn.Value : said, on, "publishedOn");
        var edition = Preview(on, by, now);
        base.Publish(now);
        foreach (var message in _messages.Where(m => m.IsTold)) message.Tell(on, now);
        Editions++;
        Happened("edition published");
        return edition;
    }

    /// <summary>As everybody would read it, were it published on that day: by the same words, and kept nowhere.</summary>
    public Edition Preview(DateOnly on, string by, DateTimeOffset now) => new(BodyId, Id, EditionKind.Request, $"{Reference}-EDITION-{Editions + 1}",
        AnsweredOn is null ? $"Request to the chief constable: {Subject}" : $"Request and answer: {Subject}", RequestEdition.Of(this, on, now), by, on, now);

    /// <summary>Makes public what was public elsewhere before it was recorded here; or again, after a withdrawal, what was public.</summary>
    internal override void Publish(DateTimeOffset now)
    {
        var again = PublishedAt is not null;
        base.Publish(now);
        foreach (var message in _messages.Where(m => m.IsTold && m.WithheldGround is null && (!again || m.IsWithdrawn))) message.Publish(now);
    }

    internal override void Withdraw(string reason)
    {
        base.Withdraw(reason);
        foreach (var message in _messages.Where(m => m.Audience is Audience.Public)) message.Withdraw(reason);
    }
}
