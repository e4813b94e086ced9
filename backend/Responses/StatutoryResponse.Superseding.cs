using ScrutinyPortal.Model;
using static ScrutinyPortal.Responses.StatutoryResponseStatus;

namespace ScrutinyPortal.Responses;

// A published response is never edited: a further edition replaces it, for a reason, and both stay readable.
public sealed partial class StatutoryResponse
{
    private StatutoryResponse(StatutoryResponse before, string reason)
    {
        (BodyId, Report, ReportId, ReportedOn, CountedFrom) = (before.BodyId, before.Report, before.ReportId, before.ReportedOn, before.CountedFrom);
        (Force, ForceId, Number) = (before.Force, before.ForceId, before.Number + 1);
        (Supersedes, SupersedesId, SupersessionReason) = (before, before.Id, reason);
        Reference = $"{before.FirstReference}{Further}{Number}";
        ChiefOfficerComments = before.ChiefOfficerComments?.ForFurtherEdition();
        ChiefOfficerCommentsId = ChiefOfficerComments?.Id;
        (OwnComments, ReplyToChiefOfficer, Status) = (before.OwnComments, before.ReplyToChiefOfficer, Drafting);
        _furtherReports.AddRange(before._furtherReports);
        _explanations.AddRange(before._explanations.Select(explanation => explanation.For(this)));
        Happened("begun");
    }

    private const string Further = "-NO-";

    /// <summary>Which edition it is: 1 is the first.</summary>
    public int Number { get; private init; } = 1;

    public Guid? SupersedesId { get; private init; }

    public StatutoryResponse? Supersedes { get; private init; }

    /// <summary>Why it replaces the edition before it; null for the first.</summary>
    public string? SupersessionReason { get; private init; }

    private string FirstReference => Number == 1 ? Reference : Reference[..Reference.LastIndexOf(Further, StringComparison.Ordinal)];

    /// <summary>Begins the edition that will replace this one, with its words. Until that is published, this one stands.</summary>
    public StatutoryResponse Revise(string reason)
    {
        if (!Moves.Allow(Status, Superseded)) throw new IllegalMoveException(Status.ToString(), nameof(Superseded), ResponseWords.Of(Status));
        return new(this, Entered.Required(reason, "reason", Entered.Long));
    }

    private void MakeWay()
    {
        Status = Moves.Move(Status, Superseded);
        Happened("superseded");
    }
}
