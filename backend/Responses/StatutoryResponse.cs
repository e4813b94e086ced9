using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

/// <summary>A local policing body's response to an inspection report, due within 56 days (Police Act 1996, s.55).</summary>
public sealed class StatutoryResponse : BodyRecord
{
    private static readonly Transitions<StatutoryResponseStatus> Moves = new()
    {
        { NotStarted, ChiefOfficerInvited, Drafting },
        { ChiefOfficerInvited, Drafting },
        { Drafting, AwaitingApproval },
        { AwaitingApproval, Drafting, Approved },
        { Approved, Drafting, Published },
        { Published, Copied },
    };

    private readonly List<RecommendationExplanation> _explanations = [];
    private readonly List<ResponseDecision> _decisions = [];
    private readonly List<ResponseCopy> _copies = [];

    private StatutoryResponse() { }

    public StatutoryResponse(Guid bodyId, InspectionReport report, Force force, string reference)
    {
        (BodyId, Report, ReportId, Force, ForceId, Reference) = (bodyId, report, report.Id, force, force.Id, reference);
        Happened("begun");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    public Guid ReportId { get; private init; }
    public InspectionReport Report { get; private init; } = null!;

    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    public StatutoryResponseStatus Status { get; private set; } = NotStarted;

    public Guid? ChiefOfficerCommentsId { get; private set; }
    public ChiefOfficerComments? ChiefOfficerComments { get; private set; }

    /// <summary>The body's own comments on the report, in Markdown.</summary>
    public string? OwnComments { get; private set; }

    /// <summary>The body's reply to the chief officer's comments, in Markdown.</summary>
    public string? ReplyToChiefOfficer { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>The body whose approver approved it.</summary>
    public string? ApprovedBy { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public IReadOnlyList<RecommendationExplanation> Explanations => _explanations;
    public IReadOnlyList<ResponseDecision> Decisions => _decisions;
    public IReadOnlyList<ResponseCopy> Copies => _copies;

    /// <summary>Invites the chief officer's comments, once: before the response is written or while it is.</summary>
    public ChiefOfficerComments InviteChiefOfficer(string invitation, DateOnly replyBy, DateOnly on)
    {
        var status = ChiefOfficerComments is null && Status is Drafting ? Drafting : Moves.Move(Status, ChiefOfficerInvited);
        ChiefOfficerComments = new(BodyId, Report, Force, invitation, replyBy, on);
        Status = status;
        Happened("chief officer invited");
        return ChiefOfficerComments;
    }

    /// <summary>Writes the body's own parts. What is null stays as it was; what is empty is cleared.</summary>
    public void Draft(string? ownComments, string? replyToChiefOfficer)
    {
        Status = WhileWritten();
        if (ownComments is not null) OwnComments = Entered.Optional(ownComments, "ownComments", Entered.Long);
        if (replyToChiefOfficer is not null) ReplyToChiefOfficer = Entered.Optional(replyToChiefOfficer, "replyToChiefOfficer", Entered.Long);
        Happened("drafted");
    }

    /// <summary>Says what is done about a recommendation of the report, or why nothing is.</summary>
    public RecommendationExplanation Explain(Recommendation recommendation, ExplanationKind kind, string text)
    {
        var status = WhileWritten();
        if (recommendation.ReportId != ReportId) throw new NotFoundException("recommendationId");
        var explanation = _explanations.Find(e => e.RecommendationId == recommendation.Id);
        if (explanation is null) _explanations.Add(explanation = new(this, recommendation, kind, text));
        else explanation.Say(kind, text);
        Status = status;
        return explanation;
    }

    /// <summary>Puts the complete response before the approver.</summary>
    public void SubmitForApproval(IEnumerable<Recommendation> recommendations, DateOnly on)
    {
        var status = Complete(AwaitingApproval, recommendations, on);
        SubmittedOn = Entered.NotBefore(Report.PublishedOn, on, "submittedOn");
        Status = status;
        Happened("submitted for approval");
    }

    /// <summary>Gives the response back to be written further, for the reason in the comment. It undoes an approval.</summary>
    public void SendBack(string comment, DateOnly on, string by, DateTimeOffset now)
    {
        if (Status is not (AwaitingApproval or Approved)) throw new IllegalMoveException(Status.ToString(), nameof(Drafting));
        var status = Moves.Move(Status, Drafting);
        Decide(false, Entered.Required(comment, "comment", Entered.Long), on, by, now);
        (Status, ApprovedOn, ApprovedBy) = (status, null, null);
    }

    public void Approve(IEnumerable<Recommendation> recommendations, string? comment, DateOnly on, string by, DateTimeOffset now)
    {
        var status = Complete(Approved, recommendations, on);
        Decide(true, Entered.Optional(comment, "comment", Entered.Long), on, by, now);
        (Status, ApprovedOn, ApprovedBy) = (status, on, by);
    }

    /// <summary>Publishes the approved response with the chief officer's comments and the record of the report that both speak about. It can always be published, however late.</summary>
    public Edition Publish(IReadOnlyList<Recommendation> recommendations, DateOnly on, string by, DateTimeOffset now)
    {
        var status = Complete(Published, recommendations, on);
        PublishedOn = Entered.NotBefore(ApprovedOn!.Value, on, "publishedOn");
        Status = status;
        foreach (var record in (BodyRecord?[])[this, ChiefOfficerComments, Report]) record?.Publish(now);
        return new(BodyId, Id, EditionKind.Response, $"{Reference}-EDITION-1", $"Response to: {Report.Title}",
            ResponseEdition.Of(this, recommendations), by, on, now);
    }

    /// <summary>Records that a copy went to one of the two whom the law names. When both have theirs, the duty is done.</summary>
    public void RecordCopySent(CopyRecipient recipient, DateOnly sentOn)
    {
        if (Status is not Published) throw new IllegalMoveException(Status.ToString(), nameof(Copied));
        if (_copies.Exists(copy => copy.Recipient == recipient)) throw new InvalidInputException("recipient", new(
            "A copy to this recipient is already recorded.", "Mae copi i'r derbynnydd hwn eisoes wedi'i gofnodi."));
        _copies.Add(new(this, recipient, Entered.NotBefore(PublishedOn!.Value, sentOn, "sentOn")));
        if (_copies.Count == Enum.GetValues<CopyRecipient>().Length) Status = Moves.Move(Status, Copied);
        Happened("copy sent");
    }

    private StatutoryResponseStatus WhileWritten() => Status switch
    {
        Drafting => Drafting,
        NotStarted or ChiefOfficerInvited => Moves.Move(Status, Drafting),
        _ => throw new IllegalMoveException(Status.ToString(), nameof(Drafting)),
    };

    private StatutoryResponseStatus Complete(StatutoryResponseStatus next, IEnumerable<Recommendation> recommendations, DateOnly on)
    {
        var status = Moves.Move(Status, next);
        var missing = MissingPart.In(this, ChiefOfficerComments, _explanations, recommendations, on).ToList();
        return missing.Count == 0 ? status : throw new ResponseIncompleteException(missing);
    }

    private void Decide(bool approved, string? comment, DateOnly on, string by, DateTimeOffset now)
    {
        _decisions.Add(new(this, approved, comment, Entered.NotBefore(SubmittedOn!.Value, on, "on"), by, now));
        Happened(approved ? "approved" : "sent back");
    }
}
