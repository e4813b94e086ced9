using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Search;

internal sealed class FindableMap(PortalContext db) : IEntityTypeConfiguration<Findable>
{
    public void Configure(EntityTypeBuilder<Findable> findable)
    {
        findable.ToTable("Findables");
        findable.HasKey(f => f.Number);
        findable.Property(f => f.Number).ValueGeneratedNever();
        findable.Property(f => f.Subject).HasMaxLength(40);
        findable.Property(f => f.Title).HasMaxLength(Entered.Line);
        findable.Property(f => f.Text).HasMaxLength(FindableSource.ShownOfText);
        findable.Property(f => f.Path).HasMaxLength(200);
        findable.HasIndex(f => f.SubjectId).IsUnique();
        findable.HasQueryFilter(Filters.Visibility, Seen(db));
    }

    private static Expression<Func<Findable, bool>> Seen(PortalContext db) => Findables.All.Select(source => source.Seen(db)).Aggregate((one, other) =>
        Expression.Lambda<Func<Findable, bool>>(Expression.OrElse(one.Body, new Same(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters));

    private sealed class Same(ParameterExpression parameter, ParameterExpression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
    }
}
