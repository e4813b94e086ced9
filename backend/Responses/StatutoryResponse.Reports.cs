using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

// One response may answer several reports on the force: the first began it, and further ones join it while it is written.
public sealed partial class StatutoryResponse
{
    private readonly List<InspectionReport> _furtherReports = [];

    /// <summary>The further reports that it answers.</summary>
    public IReadOnlyList<InspectionReport> FurtherReports => _furtherReports;

    /// <summary>All that it answers, the first before the others. Needs the further reports loaded.</summary>
    internal IEnumerable<InspectionReport> Reports => [Report, .. _furtherReports.OrderBy(r => r.PublishedOn).ThenBy(r => r.Reference, StringComparer.Ordinal)];

    /// <summary>Says which further reports it answers. The law's days count for each from its own publication, so that the earliest sets the last day. Needs the recommendations that are explained and commented on loaded.</summary>
    public void AlsoAnswer(IReadOnlyList<InspectionReport> reports)
    {
        var status = WhileWritten();
        if (reports.Any(r => r.Id == ReportId || r.Forces.All(f => f.Id != ForceId))) throw new NotFoundException("reportIds");
        if (_furtherReports.Except(reports).Any(gone => _explanations.Any(e => e.Recommendation.ReportId == gone.Id)))
        {
            throw new InvalidInputException("reportIds", new(
                "What is said to the recommendations of a report would be lost: a report whose recommendations are explained here stays.", "Collid yr hyn a ddywedir wrth argymhellion adroddiad: mae adroddiad y mae ei argymhellion wedi'u hesbonio yma yn aros."));
        }

        ChiefOfficerComments?.AlsoAskAbout([.. reports.Distinct()]);
        _furtherReports.Clear();
        _furtherReports.AddRange(reports.Distinct());
        Count();
        Status = status;
        Happened("reports chosen");
    }

    /// <summary>The day of a report that it answers was corrected: the law's days are counted anew. What its edition says stays. Needs the further reports loaded.</summary>
    internal void CountAnew()
    {
        var before = (ReportedOn, CountedFrom);
        Count();
        if (before != (ReportedOn, CountedFrom)) Happened("counted anew");
    }

    private void Count()
    {
        ReportedOn = Reports.Min(r => r.PublishedOn);
        CountedFrom = Reports.Min(r => r.StatutoryDeadline?.CountedFrom);
    }

    /// <summary>Nothing of it can have been done before the report that it answers was published. Needs the chief officer's comments loaded.</summary>
    internal void RefuseReportOn(DateOnly publishedOn)
    {
        if (new[] { ChiefOfficerComments?.InvitedOn, ActionPlanOn, DraftedOn, PublishedOn }.Min() is not { } first || first >= publishedOn) return;
        var day = Model.Text.Long(first);
        throw new InvalidInputException("publishedOn", new($"The answer to this report was begun on {day.English}: it cannot have been published after that.", $"Dechreuwyd yr ateb i'r adroddiad hwn ar {day.Cymraeg}: ni all fod wedi'i gyhoeddi ar ôl hynny."));
    }

    private bool Answers(Guid reportId) => Reports.Any(r => r.Id == reportId);

    private string Title()
    {
        var all = $"Response to: {string.Join("; ", Reports.Select(r => r.Title))}";
        return all.Length <= Entered.Line ? all : $"Response to: {Report.Title}, and {_furtherReports.Count} further {(_furtherReports.Count == 1 ? "report" : "reports")}";
    }
}
