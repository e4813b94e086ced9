using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

/// <summary>Who decided on a response: the reviewer, before whom it comes first, or the approver.</summary>
public enum DecisionStage
{
    /// <summary>The approver: the commissioner, mayor or board.</summary>
    Approval,

    /// <summary>The office's legal and redaction review.</summary>
    Review,
}

/// <summary>A decision on a response, of the reviewer or the approver: passed on, or sent back with a comment. It stays in the office.</summary>
public sealed class ResponseDecision : BodyRecord
{
    private readonly List<BoardVote> _votes = [];

    private ResponseDecision() { }

    internal ResponseDecision(StatutoryResponse response, DecisionStage stage, bool approved, string? comment, DateOnly on, string by, string? person, DateTimeOffset now)
    {
        (BodyId, ResponseId, Stage, Approved, Comment) = (response.BodyId, response.Id, stage, approved, comment);
        (On, By, Person, RecordedAt) = (on, by, person, now);
    }

    public Guid ResponseId { get; private init; }

    /// <summary>Who decided: the reviewer or the approver.</summary>
    public DecisionStage Stage { get; private init; }

    /// <summary>Whether the response was approved, or by the reviewer put before the approver; otherwise it was sent back.</summary>
    public bool Approved { get; private init; }

    /// <summary>The comment; null where none was made.</summary>
    public string? Comment { get; private init; }

    /// <summary>The day of the decision.</summary>
    public DateOnly On { get; private init; }

    /// <summary>How many members had to be present, where a board voted; null where one person decided.</summary>
    public int? Quorum { get; private set; }

    /// <summary>How each member voted, where a board did.</summary>
    public IReadOnlyList<BoardVote> Votes => _votes;

    internal void Record(BoardResolution resolution)
    {
        Quorum = resolution.Quorum;
        _votes.AddRange(resolution.Votes.Select(vote => new BoardVote(this, vote.Member, vote.Choice)));
    }

    /// <summary>The body for which it was decided.</summary>
    public string By { get; private init; } = null!;

    /// <summary>The person who decided, by the name of their account; null where it is not known here.</summary>
    public string? Person { get; private init; }

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}
