using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Requests;

/// <summary>A sentence of a request, or of what was said over it, by which somebody might be recognised. Whoever publishes it answers each.</summary>
/// <param name="Message">The message in which it stands; null where it stands in the request itself.</param>
/// <param name="Warning">What it is and of what it warns.</param>
/// <param name="Answer">The answer to just this sentence in this place; null until there is one.</param>
internal sealed record RequestWarning(RequestMessage? Message, Warning Warning, RequestWarningAnswer? Answer)
{
    /// <summary>The same as long as the sentence stands there unchanged.</summary>
    public string Key => Warning.KeyAt($"{Message?.Id}");

    /// <summary>The warnings of all that would be published. Needs the force, the report, the messages and the answers loaded.</summary>
    public static IEnumerable<RequestWarning> In(Request request)
    {
        string[] known = [request.Force.Name, request.Report?.Title ?? "", .. request.Messages.Select(m => m.By)];
        return from said in Said(request)
               where said.Text is not null
               from warning in Recognition.In(said.Text, known)
               select new RequestWarning(said.Message, warning, request.WarningAnswers.LastOrDefault(answer => answer.Answers(said.Message?.Id, warning)));
    }

    private static IEnumerable<(RequestMessage? Message, string? Text)> Said(Request request)
    {
        yield return (null, string.Join('\n', request.Subject, request.Question, request.Why, request.Form));
        foreach (var message in request.Messages.Where(m => m.IsTold && m.WithheldGround is null)) yield return (message, string.Join('\n', message.Words, message.Ground));
    }
}

/// <summary>Why a sentence of a request, or of what was said over it, may be published as it stands. It stays in the office.</summary>
public sealed class RequestWarningAnswer : BodyRecord
{
    private RequestWarningAnswer() { }

    internal RequestWarningAnswer(Request request, RequestWarning warning, string reason, string by, DateTimeOffset now)
    {
        (BodyId, RequestId, MessageId) = (request.BodyId, request.Id, warning.Message?.Id);
        (Warning, Passage, Reason, By, RecordedAt) = (warning.Warning.Kind, warning.Warning.Passage, reason, by, now);
        Happened("warning answered");
    }

    public Guid RequestId { get; private init; }

    public Guid? MessageId { get; private init; }

    /// <summary>Of what was warned.</summary>
    public WarningKind Warning { get; private init; }

    /// <summary>The sentence, as it stood.</summary>
    public string Passage { get; private init; } = null!;

    /// <summary>Why it may be published.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The body for which it was answered.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    internal bool Answers(Guid? messageId, Warning warning) => MessageId == messageId && Warning == warning.Kind && Passage == warning.Passage;
}
