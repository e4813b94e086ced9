using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;
using ScrutinyPortal.Responses;

namespace ScrutinyPortal;

/// <summary>What a correction of a report, of a finding or of a recommendation touches in the rows of other rooms.</summary>
public abstract partial class PortalContext
{
    /// <summary>Counts anew from the corrected day of a report: the terms of its recommendations and the days of the responses to it, those of other bodies among them, whose days are by the same law.</summary>
    internal async Task CountAnew(InspectionReport report, string reason, DateOnly on, CancellationToken stop)
    {
        var recommendations = await Recommendations.AsSplitQuery().Include(r => r.Entries).Include(r => r.Corrections).Include(r => r.Repeats).Include(r => r.RepeatedBy)
            .Where(r => r.ReportId == report.Id).ToListAsync(stop);
        foreach (var recommendation in recommendations) recommendation.CountFrom(report.PublishedOn, reason, on);
        var responses = await StatutoryResponses.IgnoreQueryFilters([Filters.Visibility]).AsSplitQuery().Include(r => r.Report).Include(r => r.FurtherReports).Include(r => r.ChiefOfficerComments)
            .Where(r => r.ReportId == report.Id || r.FurtherReports.Any(f => f.Id == report.Id)).ToListAsync(stop);
        foreach (var response in responses)
        {
            if (Viewer.IsOfOffice(response)) response.RefuseReportOn(report.PublishedOn);
            response.CountAnew();
        }

        foreach (var statement in await Statements.Where(s => s.ReportId == report.Id).ToListAsync(stop)) Touch(statement); // the search keeps the report's day beside it
    }

    /// <summary>Refuses to make something else of a cause of concern to which recommendations belong.</summary>
    internal async Task RefuseToLeave(Finding finding, CancellationToken stop)
    {
        if (await Recommendations.AnyAsync(r => r.CauseOfConcernId == finding.Id, stop))
            throw new InvalidInputException("kind", new("Recommendations belong to this cause of concern: it stays one.", "Mae argymhellion yn perthyn i'r achos pryder hwn: mae'n aros yn un."));
    }

    /// <summary>Refuses to make another kind of what the office's response tells as what it was recorded: the response says of each which it is, and the law asks for an answer to recommendations. While it, or the edition that will replace it, is written it is told anew.</summary>
    internal async Task RefuseWhileTold(Recommendation recommendation, CancellationToken stop)
    {
        StatutoryResponseStatus[] written = [StatutoryResponseStatus.NotStarted, StatutoryResponseStatus.ChiefOfficerInvited, StatutoryResponseStatus.Drafting];
        var latest = StatutoryResponses.Where(r => r.BodyId == recommendation.Report.BodyId && !StatutoryResponses.Any(later => later.SupersedesId == r.Id));
        if (await latest.AnyAsync(r => !written.Contains(r.Status) && (r.ReportId == recommendation.ReportId || r.FurtherReports.Any(f => f.Id == recommendation.ReportId)), stop))
            throw new InvalidInputException("kind", new("The response to its report is no longer being written, and says which of the two it is. Send it back, or begin a further edition, first.", "Nid yw'r ymateb i'r adroddiad yn cael ei ysgrifennu mwyach, ac mae'n dweud pa un o'r ddau ydyw. Anfonwch ef yn ôl, neu dechreuwch argraffiad pellach, yn gyntaf."));
    }

    // The links of a report or another source to its forces carry its day, in the order of the lists.
    private void SetDaysOfLinks()
    {
        foreach (var link in ChangeTracker.Entries<Dictionary<string, object>>().Where(l => l.Metadata.Name == ReportForces.EntityType.Name && l.State is not EntityState.Deleted))
        {
            var day = link.Property(nameof(SourceDocument.PublishedOn));
            if (SourceDocuments.Local.FindEntry((Guid)link.Property("InspectionReportId").CurrentValue!) is { Entity.PublishedOn: var published } && !Equals(day.CurrentValue, published)) day.CurrentValue = published;
        }
    }
}
