using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Responses;

/// <summary>Whether the chief officer's comments have come.</summary>
public enum ChiefOfficerCommentsStatus
{
    /// <summary>The body has invited comments and fixed a day; none have come.</summary>
    Invited,

    /// <summary>The comments have come.</summary>
    Received,
}

/// <summary>The chief officer's comments on a report, which the body invites by a date that it fixes (Police Act 1996, s.55(4)).</summary>
public sealed class ChiefOfficerComments : BodyRecord, IAboutForce
{
    private static readonly Transitions<ChiefOfficerCommentsStatus> Moves = new(ResponseWords.Of)
    {
        { ChiefOfficerCommentsStatus.Invited, ChiefOfficerCommentsStatus.Received },
    };

    private readonly List<RecommendationComment> _recommendationComments = [];
    private readonly List<InspectionReport> _furtherReports = [];

    private ChiefOfficerComments() { }

    public ChiefOfficerComments(Guid bodyId, InspectionReport report, Force force, string invitation, DateOnly replyBy, DateOnly invitedOn)
    {
        (BodyId, Report, ReportId, Force, ForceId) = (bodyId, report, report.Id, force, force.Id);
        Invitation = Entered.Required(invitation, "invitation", Entered.Long);
        InvitedOn = Entered.NotBefore(report.PublishedOn, invitedOn, "invitedOn");
        ReplyBy = replyBy > invitedOn ? replyBy : throw new DueDateInThePastException(replyBy, "replyBy");
        ShowTo(Audience.Force);
        Happened("invited");
    }

    private ChiefOfficerComments(ChiefOfficerComments before)
    {
        (BodyId, Report, ReportId, Force, ForceId) = (before.BodyId, before.Report, before.ReportId, before.Force, before.ForceId);
        (Invitation, InvitedOn, ReplyBy, Status, ReceivedOn, Text) = (before.Invitation, before.InvitedOn, before.ReplyBy, before.Status, before.ReceivedOn, before.Text);
        EarlierId = before.Id;
        _furtherReports.AddRange(before._furtherReports);
        _recommendationComments.AddRange(before._recommendationComments.Select(comment => comment.For(this)));
        ShowTo(Audience.Force);
        Happened("taken into a further edition");
    }

    /// <summary>The comments in the edition of the response before this one, of which these are the same words; null for those that were submitted here.</summary>
    public Guid? EarlierId { get; private init; }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    public Guid ForceId { get; private init; }

    public Force Force { get; private init; } = null!;

    /// <summary>The further reports that the same response answers, of which the comments may speak too.</summary>
    public IReadOnlyList<InspectionReport> FurtherReports => _furtherReports;

    /// <summary>Whether the comments have come.</summary>
    public ChiefOfficerCommentsStatus Status { get; private set; }

    /// <summary>The day of the invitation.</summary>
    public DateOnly InvitedOn { get; private init; }

    /// <summary>The words of the invitation.</summary>
    public string Invitation { get; private set; } = null!;

    /// <summary>The last day that the body fixed for the comments.</summary>
    public DateOnly ReplyBy { get; private init; }

    /// <summary>The day on which the comments came; null until then.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The comments on the report as a whole; null until they have come.</summary>
    public string? Text { get; private set; }

    /// <summary>The comments on single recommendations.</summary>
    public IReadOnlyList<RecommendationComment> RecommendationComments => _recommendationComments;

    /// <summary>Whether the day that the body fixed has passed without comments.</summary>
    public bool OverdueOn(DateOnly today) => Status is ChiefOfficerCommentsStatus.Invited && today > ReplyBy;

    /// <summary>The comments that a further edition of the response begins with: what everybody reads is never written anew, so that it has its own words of them.</summary>
    internal ChiefOfficerComments ForFurtherEdition() => Audience is Audience.Public ? new(this) : this;

    /// <summary>Becomes public with the response, where the comments had come; what comes later waits for a further edition.</summary>
    internal override void Publish(DateTimeOffset now)
    {
        if (Status is ChiefOfficerCommentsStatus.Received) base.Publish(now);
    }

    /// <summary>Writes the invitation anew, as the review removes passages from it.</summary>
    internal void RewriteInvitation(Func<string, string> rewritten) => Invitation = rewritten(Invitation);

    /// <summary>Writes what was said anew, as the review removes passages from it.</summary>
    internal void Rewrite(Guid? recommendationId, Func<string, string> rewritten)
    {
        if (recommendationId is { } id) (_recommendationComments.Find(c => c.RecommendationId == id) ?? throw new NotFoundException("recommendationId")).Rewrite(rewritten);
        else Text = rewritten(Text ?? throw new NotFoundException("part"));
    }

    /// <summary>Asks for comments on further reports too, until the comments have come. Needs the recommendations that are commented on loaded.</summary>
    internal void AlsoAskAbout(IReadOnlyCollection<InspectionReport> reports)
    {
        if (_recommendationComments.Any(c => c.Recommendation.ReportId != ReportId && reports.All(r => r.Id != c.Recommendation.ReportId)))
        {
            throw new InvalidInputException("reportIds", new(
                "What the chief officer says to the recommendations of a report would be lost: a report whose recommendations are commented on stays.", "Collid yr hyn a ddywed y prif swyddog wrth argymhellion adroddiad: mae adroddiad y mae sylwadau ar ei argymhellion yn aros."));
        }

        if (Status is not ChiefOfficerCommentsStatus.Invited) return;
        _furtherReports.Clear();
        _furtherReports.AddRange(reports);
    }

    /// <summary>Gives the comments, once.</summary>
    public void Submit(string text, IReadOnlyList<(Recommendation Recommendation, string Text)> comments, DateOnly receivedOn)
    {
        var status = Moves.Move(Status, ChiefOfficerCommentsStatus.Received);
        if (comments.Any(c => c.Recommendation.ReportId != ReportId && !_furtherReports.Exists(further => further.Id == c.Recommendation.ReportId))) throw new NotFoundException("recommendations");
        if (comments.DistinctBy(c => c.Recommendation.Id).Count() < comments.Count)
        {
            throw new InvalidInputException("recommendations", new(
                "Comment once on each recommendation.", "Gwnewch un sylw ar bob argymhelliad."));
        }

        Text = Entered.Required(text, "text", Entered.Long);
        ReceivedOn = Entered.NotBefore(InvitedOn, receivedOn, "receivedOn");
        _recommendationComments.AddRange(comments.Select(c => new RecommendationComment(this, c.Recommendation, c.Text)));
        Status = status;
        Happened("received");
    }
}
