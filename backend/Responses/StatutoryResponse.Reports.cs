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

    /// <summary>Says which further reports it answers. The law's days count for each from its own publication, so that the earliest sets the last day. Needs the explanations' recommendations loaded.</summary>
    public void AlsoAnswer(IReadOnlyList<InspectionReport> reports)
    {
        var status = WhileWritten();
        if (reports.Any(r => r.Id == ReportId || r.Forces.All(f => f.Id != ForceId))) throw new NotFoundException("reportIds");
        if (_furtherReports.Except(reports).Any(gone => _explanations.Any(e => e.Recommendation.ReportId == gone.Id)))
        {
            throw new InvalidInputException("reportIds", new(
                "What is said to the recommendations of a report would be lost: a report whose recommendations are explained here stays.", "Collid yr hyn a ddywedir wrth argymhellion adroddiad: mae adroddiad y mae ei argymhellion wedi'u hesbonio yma yn aros."));
        }

        _furtherReports.Clear();
        _furtherReports.AddRange(reports.Distinct());
        ReportedOn = Reports.Min(r => r.PublishedOn);
        Status = status;
        Happened("reports chosen");
    }

    private bool Answers(Guid reportId) => Reports.Any(r => r.Id == reportId);

    private string Title()
    {
        var all = $"Response to: {string.Join("; ", Reports.Select(r => r.Title))}";
        return all.Length <= Entered.Line ? all : $"Response to: {Report.Title}, and {_furtherReports.Count} further {(_furtherReports.Count == 1 ? "report" : "reports")}";
    }
}
