using System.Linq.Expressions;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>The order of recommendations of several reports, the same wherever they are listed beside something: by report, the earliest first, and within it as the report gives them.</summary>
internal static class ReportOrder
{
    public static IQueryable<Linked<Recommendation>> ByReport(this IQueryable<Linked<Recommendation>> links) => links.ByReport(l => l.It);

    /// <summary>Rows in the order of the recommendations that they are about.</summary>
    public static IQueryable<T> ByReport<T>(this IQueryable<T> rows, Expression<Func<T, Recommendation>> about) =>
        rows.OrderBy(By(about, r => r.ReportedOn)).ThenBy(By(about, r => r.ReportId)).ThenBy(By(about, r => r.Position)).ThenBy(By(about, r => r.Id));

    public static IEnumerable<Recommendation> ByReport(this IEnumerable<Recommendation> recommendations) => recommendations.AsQueryable().ByReport(r => r);

    private static Expression<Func<T, TKey>> By<T, TKey>(Expression<Func<T, Recommendation>> about, Expression<Func<Recommendation, TKey>> key) =>
        Expression.Lambda<Func<T, TKey>>(new Substitute(key.Parameters[0], about.Body).Visit(key.Body), about.Parameters);
}
