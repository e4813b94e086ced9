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

    /// <summary>As the other, for a part that may be withheld while its whole is seen: with a ground it is for the office and the force alone.</summary>
    public static void SeenWith<T, TWhole>(this EntityTypeBuilder<T> map, Expression<Func<T, TWhole>> whole, Expression<Func<T, string?>> ground, PortalContext db)
        where T : class where TWhole : BodyRecord =>
        map.HasQueryFilter(Visibility, And(IsThere(whole), Joined(Expression.OrElse, IsNone(ground), Of(whole, Inside<TWhole>(db)))));

    /// <summary>The parts that are withheld on a ground from the viewer, of rows that are read past the policy.</summary>
    public static IQueryable<T> WithheldFromViewer<T, TWhole>(this IQueryable<T> rows, Expression<Func<T, TWhole>> whole, Expression<Func<T, string?>> ground, PortalContext db) where TWhole : BodyRecord =>
        rows.Where(Not(IsNone(ground))).Where(Not(Of(whole, Inside<TWhole>(db))));

    /// <summary>What the policy keeps from the viewer, of rows that are read past it.</summary>
    public static IQueryable<T> HiddenFromViewer<T>(this IQueryable<T> rows, PortalContext db) where T : BodyRecord => rows.Where(Not(Policy<T>(db)));

    /// <summary>Whether the viewer is of the office or of the force of the body that keeps the record.</summary>
    public static Expression<Func<T, bool>> Inside<T>(PortalContext db) where T : BodyRecord => record => db.Viewer.Sees <= Audience.Force && db.Viewer.BodyIds.Contains(record.BodyId);

    private static Expression<Func<T, bool>> IsThere<T, TWhole>(Expression<Func<T, TWhole>> whole) where TWhole : BodyRecord => Of(whole, (TWhole record) => record.Audience >= Audience.Office);

    private static Expression<Func<T, bool>> Of<T, TWhole>(Expression<Func<T, TWhole>> whole, Expression<Func<TWhole, bool>> rule) =>
        Expression.Lambda<Func<T, bool>>(new Substitute(rule.Parameters[0], whole.Body).Visit(rule.Body), whole.Parameters);

    private static Expression<Func<T, bool>> IsNone<T>(Expression<Func<T, string?>> text) =>
        Expression.Lambda<Func<T, bool>>(Expression.Equal(text.Body, Expression.Constant(null, typeof(string))), text.Parameters);

    private static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> rule) => Expression.Lambda<Func<T, bool>>(Expression.Not(rule.Body), rule.Parameters);

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) => Joined(Expression.AndAlso, one, other);

    private static Expression<Func<T, bool>> Joined<T>(Func<Expression, Expression, Expression> join, Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(join(one.Body, new Substitute(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private static Expression<Func<T, bool>> Policy<T>(PortalContext db) where T : BodyRecord => record =>
        record.Audience == Audience.Public
        || (record.Audience >= db.Viewer.Sees && db.Viewer.BodyIds.Contains(record.BodyId));
}
