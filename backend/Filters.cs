using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal;

/// <summary>The one visibility policy: a row is seen by its audience; what is not public, only within the viewer's own bodies.</summary>
internal static class Filters
{
    public const string Visibility = nameof(Visibility);

    public static void SeenByItsAudience<T>(this EntityTypeBuilder<T> map, PortalContext db) where T : BodyRecord =>
        map.HasQueryFilter(Visibility, Policy<T>(db));

    /// <summary>As the other, where there is a further condition.</summary>
    public static void SeenByItsAudience<T>(this EntityTypeBuilder<T> map, PortalContext db, Expression<Func<T, bool>> and) where T : BodyRecord =>
        map.HasQueryFilter(Visibility, And(Policy<T>(db), and));

    /// <summary>A part is seen by whoever sees the whole: it asks that the whole be there, and the whole's own filter says for whom it is.</summary>
    public static void SeenWith<T, TWhole>(this EntityTypeBuilder<T> map, Expression<Func<T, TWhole>> whole)
        where T : class where TWhole : BodyRecord => map.HasQueryFilter(Visibility, IsThere(whole));

    /// <summary>As the other, for a part that may be withheld while its whole is seen.</summary>
    public static void SeenWith<T, TWhole>(this EntityTypeBuilder<T> map, Expression<Func<T, TWhole>> whole, Expression<Func<T, bool>> and)
        where T : class where TWhole : BodyRecord => map.HasQueryFilter(Visibility, And(IsThere(whole), and));

    /// <summary>What the policy keeps from the viewer, of rows that are read past it.</summary>
    public static IQueryable<T> HiddenFromViewer<T>(this IQueryable<T> rows, PortalContext db) where T : BodyRecord
    {
        var policy = Policy<T>(db);
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.Not(policy.Body), policy.Parameters));
    }

    private static Expression<Func<T, bool>> IsThere<T, TWhole>(Expression<Func<T, TWhole>> whole) where TWhole : BodyRecord
    {
        Expression<Func<TWhole, bool>> isThere = record => record.Audience >= Audience.Office;
        return Expression.Lambda<Func<T, bool>>(new Substitute(isThere.Parameters[0], whole.Body).Visit(isThere.Body), whole.Parameters);
    }

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(one.Body, new Substitute(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private static Expression<Func<T, bool>> Policy<T>(PortalContext db) where T : BodyRecord => record =>
        record.Audience == Audience.Public
        || (record.Audience >= db.Viewer.Sees && db.Viewer.BodyIds.Contains(record.BodyId));
}
