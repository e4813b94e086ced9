using ScrutinyPortal.Bodies;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

/// <summary>A local policing body's response to an inspection report, due within 56 days where the law asks for it (Police Act 1996, s.55).</summary>
public sealed partial class StatutoryResponse : BodyRecord, IReferenced, IAboutForce
{
    private static readonly Transitions<StatutoryResponseStatus> Moves = new(ResponseWords.Of)
    {
        { NotStarted, ChiefOfficerInvited, Drafting },
        { ChiefOfficerInvited, Drafting },
        { Drafting, InReview },
        { InReview, Drafting, AwaitingApproval },
        { AwaitingApproval, Drafting, Approved },
        { Approved, Drafting, Published },
        { Published, Copied, Superseded },
        { Copied, Superseded },
    };

    private readonly List<RecommendationExplanation> _explanations = [];
    private readonly List<ResponseDecision> _decisions = [];
    private readonly List<ResponseCopy> _copies = [];

    private StatutoryResponse() { }

    public StatutoryResponse(Guid bodyId, InspectionReport report, Force force, string reference)
    {
        (BodyId, Report, ReportId) = (bodyId, report, report.Id);
        Count();
        (Force, ForceId, Reference) = (force, force.Id, reference);
        Happened("begun");
    }

    public LocalPolicingBody Body { get; private init; } = null!;

    public Guid ReportId { get; private init; }
    public InspectionReport Report { get; private init; } = null!;

    /// <summary>The day on which the report was published, of several the earliest.</summary>
    public DateOnly ReportedOn { get; private set; }

    /// <summary>Day 1 of the law's period: the earliest publication of a report to which the law asks for a response; null where it is not known whether it does.</summary>
    public DateOnly? CountedFrom { get; private set; }

    /// <summary>By when the response is due by law; null where it is not known whether the law asks for one.</summary>
    public Deadline? StatutoryDeadline => DeadlineRule.Of(DeadlineRuleCode.Section55).From(CountedFrom);

    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>Where the response stands.</summary>
    public StatutoryResponseStatus Status { get; private set; } = NotStarted;

    public Guid? ChiefOfficerCommentsId { get; private set; }
    public ChiefOfficerComments? ChiefOfficerComments { get; private set; }

    /// <summary>The body's own comments on the report, in Markdown.</summary>
    public string? OwnComments { get; private set; }

    /// <summary>The body's reply to the chief officer's comments, in Markdown.</summary>
    public string? ReplyToChiefOfficer { get; private set; }

    /// <summary>The day on which the office had the force's action plan; null until then.</summary>
    public DateOnly? ActionPlanOn { get; private set; }

    /// <summary>The day on which it went to the reviewer; null while it is written.</summary>
    public DateOnly? DraftedOn { get; private set; }

    /// <summary>The day on which it came before the approver; null until then.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>The day of approval; null until then.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>The body whose approver approved it.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>Whether what was approved held the chief officer's comments; null where nothing is approved.</summary>
    public bool? ApprovedWithComments { get; private set; }

    /// <summary>The day of publication; null until then.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The day of publication, where it was published by the end of that day.</summary>
    internal DateOnly? PublishedBy(DateOnly day) => PublishedOn <= day ? PublishedOn : null;

    public IReadOnlyList<RecommendationExplanation> Explanations => _explanations;
    public IReadOnlyList<ResponseDecision> Decisions => _decisions;
    public IReadOnlyList<ResponseCopy> Copies => _copies;

    /// <summary>Invites the chief officer's comments, once: before the response is written or while it is.</summary>
    public ChiefOfficerComments InviteChiefOfficer(string invitation, DateOnly replyBy, DateOnly on)
    {
        var status = ChiefOfficerComments is null && Status is Drafting ? Drafting : Moves.Move(Status, ChiefOfficerInvited);
        ChiefOfficerComments = new(BodyId, Report, Force, invitation, replyBy, on);
        ChiefOfficerComments.AlsoAskAbout(_furtherReports);
        (ChiefOfficerCommentsId, Status) = (ChiefOfficerComments.Id, status);
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

    /// <summary>Says what is done about a recommendation of a report that it answers, or why nothing is. Needs the further reports loaded.</summary>
    public RecommendationExplanation Explain(Recommendation recommendation, ExplanationKind kind, string text)
    {
        var status = WhileWritten();
        if (!Answers(recommendation.ReportId)) throw new NotFoundException("recommendationId");
        var explanation = _explanations.Find(e => e.RecommendationId == recommendation.Id);
        if (explanation is null) _explanations.Add(explanation = new(this, recommendation, kind, text));
        else explanation.Say(kind, text);
        Status = status;
        return explanation;
    }

    /// <summary>Keeps from the public what is said on one recommendation, on a ground that the published response names; without one, it is kept no longer. Needs the chief officer's comments loaded.</summary>
    public void Withhold(Guid recommendationId, WithheldAnswer answer, string? ground)
    {
        var status = WhileWritten();
        var given = Entered.Optional(ground, "ground", Entered.Line);
        if (answer is WithheldAnswer.Explanation) (_explanations.Find(e => e.RecommendationId == recommendationId) ?? throw new NotFoundException("recommendationId")).Withhold(given);
        else (ChiefOfficerComments?.RecommendationComments.FirstOrDefault(c => c.RecommendationId == recommendationId) ?? throw new NotFoundException("recommendationId")).Withhold(given);
        Status = status;
        Happened(given is null ? "part withheld no longer" : "part withheld");
    }

    private bool HasComments => ChiefOfficerComments?.Status is ChiefOfficerCommentsStatus.Received;

    private StatutoryResponseStatus WhileWritten() => Status switch
    {
        Drafting => Drafting,
        NotStarted or ChiefOfficerInvited => Moves.Move(Status, Drafting),
        _ => throw new IllegalMoveException(Status.ToString(), nameof(Drafting), ResponseWords.Of(Status)),
    };
}
