using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Recommendations;

/// <summary>The order of recommendations of several reports, the same wherever they are listed beside something: by report, the earliest first, and within it as the report gives them.</summary>
internal static class ReportOrder
{
    public static IQueryable<Linked<Recommendation>> ByReport(this IQueryable<Linked<Recommendation>> links) =>
        links.OrderBy(l => l.It.ReportedOn).ThenBy(l => l.It.ReportId).ThenBy(l => l.It.Position).ThenBy(l => l.It.Id);

    public static IEnumerable<Recommendation> ByReport(this IEnumerable<Recommendation> recommendations) =>
        recommendations.OrderBy(r => r.ReportedOn).ThenBy(r => r.ReportId).ThenBy(r => r.Position).ThenBy(r => r.Id);
}
