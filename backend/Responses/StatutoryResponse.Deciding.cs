using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

// From the written response to the published one.
public sealed partial class StatutoryResponse
{
    /// <summary>Records that the office has the force's action plan.</summary>
    public void RecordActionPlan(DateOnly on)
    {
        if (PublishedOn is not null) throw new IllegalMoveException(Status.ToString(), nameof(Drafting), ResponseWords.Of(Status));
        ActionPlanOn = Entered.NotBefore(ReportedOn, on, "receivedOn");
        Happened("action plan received");
    }

    /// <summary>Gives the complete response to the legal and redaction review.</summary>
    public void SubmitForReview(IEnumerable<Recommendation> recommendations, DateOnly on)
    {
        var status = Complete(InReview, recommendations, on);
        DraftedOn = Entered.NotBefore(ReportedOn, on, "submittedOn");
        Status = status;
        Happened("submitted for review");
    }

    /// <summary>Puts the reviewed response before the approver.</summary>
    public void SubmitForApproval(IEnumerable<Recommendation> recommendations, DateOnly on, string by, DateTimeOffset now, string? person = null)
    {
        var status = Complete(AwaitingApproval, recommendations, on);
        RefuseUnanswered();
        Decide(DecisionStage.Review, true, null, Entered.NotBefore(DraftedOn!.Value, on, "submittedOn"), by, person, now);
        (Status, SubmittedOn) = (status, on);
        Happened("submitted for approval");
    }

    /// <summary>Gives the response back from the review to be written further, for the reason in the comment.</summary>
    public void Return(string comment, DateOnly on, string by, DateTimeOffset now, string? person = null) => Back(DecisionStage.Review, Status is InReview, comment, DraftedOn, on, by, person, now);

    /// <summary>Gives the response back from the approver to be written further, for the reason in the comment. It undoes an approval.</summary>
    public void SendBack(string comment, DateOnly on, string by, DateTimeOffset now, string? person = null) => Back(DecisionStage.Approval, Status is AwaitingApproval or Approved, comment, SubmittedOn, on, by, person, now);

    /// <summary>Approves what was submitted, with the chief officer's comments as far as they had come.</summary>
    public void Approve(IEnumerable<Recommendation> recommendations, string? comment, DateOnly on, string by, DateTimeOffset now, string? person = null)
    {
        var status = Complete(Approved, recommendations, on);
        RefuseUnanswered(); // the chief officer's comments may have come since
        Decide(DecisionStage.Approval, true, Entered.Optional(comment, "comment", Entered.Long), Entered.NotBefore(SubmittedOn!.Value, on, "on"), by, person, now);
        (Status, ApprovedOn, ApprovedBy, ApprovedWithComments) = (status, on, by, HasComments);
        Happened("approved");
    }

    /// <summary>Approves by the vote of a board, or sends back where the vote is not carried; then the comment says what is to be changed.</summary>
    public void Resolve(IEnumerable<Recommendation> recommendations, BoardResolution resolution, string? comment, DateOnly on, string by, DateTimeOffset now, string? person = null)
    {
        resolution.RefuseUnlessValid();
        if (resolution.IsCarried) Approve(recommendations, comment, on, by, now, person);
        else SendBack(comment ?? "", on, by, now, person);
        _decisions[^1].Record(resolution);
    }

    /// <summary>Publishes the approved response with the chief officer's comments and the record of the reports that both speak about. It can always be published, however late.</summary>
    public Edition Publish(IReadOnlyList<Recommendation> recommendations, DateOnly on, string by, DateTimeOffset now)
    {
        var status = Complete(Published, recommendations, on);
        if (HasComments && ApprovedWithComments is false) throw new CommentsCameLaterException();
        if (Reports.FirstOrDefault(report => report.IsWithdrawn) is { } withdrawn) throw new ReportWithdrawnException(withdrawn.Reference);
        PublishedOn = Entered.NotBefore(ApprovedOn!.Value, on, "publishedOn");
        Status = status;
        Supersedes?.MakeWay();
        foreach (var record in (BodyRecord?[])[this, ChiefOfficerComments, .. Reports]) record?.Publish(now);
        return Preview(recommendations, on, by, now);
    }

    /// <summary>As everybody would read it, were it published on that day: by the same words, and kept nowhere.</summary>
    public Edition Preview(IReadOnlyList<Recommendation> recommendations, DateOnly on, string by, DateTimeOffset now) =>
        new(BodyId, Id, EditionKind.Response, $"{FirstReference}-EDITION-{Number}", Title(), ResponseEdition.Of(this, recommendations, on), by, on, now);

    /// <summary>Records that a copy went to one of the two whom the law names. When both have theirs, the duty is done.</summary>
    public void RecordCopySent(CopyRecipient recipient, DateOnly sentOn)
    {
        if (Status is not Published) throw new IllegalMoveException(Status.ToString(), nameof(Copied), ResponseWords.Of(Status));
        if (_copies.Exists(copy => copy.Recipient == recipient)) throw new InvalidInputException("recipient", new(
            "A copy to this recipient is already recorded.", "Mae copi i'r derbynnydd hwn eisoes wedi'i gofnodi."));
        _copies.Add(new(this, recipient, Entered.NotBefore(PublishedOn!.Value, sentOn, "sentOn")));
        if (_copies.Count == Enum.GetValues<CopyRecipient>().Length) Status = Moves.Move(Status, Copied);
        Happened("copy sent");
    }

    private StatutoryResponseStatus Complete(StatutoryResponseStatus next, IEnumerable<Recommendation> recommendations, DateOnly on)
    {
        var status = Moves.Move(Status, next);
        var missing = MissingPart.In(this, recommendations, on).ToList();
        return missing.Count == 0 ? status : throw new ResponseIncompleteException(missing);
    }

    private void Back(DecisionStage stage, bool isThere, string comment, DateOnly? earliest, DateOnly on, string by, string? person, DateTimeOffset now)
    {
        if (!isThere) throw new IllegalMoveException(Status.ToString(), nameof(Drafting), ResponseWords.Of(Status));
        var status = Moves.Move(Status, Drafting);
        Decide(stage, false, Entered.Required(comment, "comment", Entered.Long), Entered.NotBefore(earliest ?? ReportedOn, on, "on"), by, person, now);
        (Status, DraftedOn, SubmittedOn, ApprovedOn, ApprovedBy) = (status, null, null, null, null);
        Happened("sent back");
    }

    private void Decide(DecisionStage stage, bool approved, string? comment, DateOnly on, string by, string? person, DateTimeOffset now) =>
        _decisions.Add(new(this, stage, approved, comment, on, by, person, now));
}
