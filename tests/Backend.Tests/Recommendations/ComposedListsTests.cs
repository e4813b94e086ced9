using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>The list is composed once for each shape of its filter, and each filter of a shape has its own values.</summary>
public sealed class ComposedListsTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Keyset<Listed> Order = Keyset<Listed>.Descending(l => l.ReportedOn).Then(l => l.ReportId).Then(l => l.Position).Then(l => l.Id);
    private static readonly DateOnly Day = new(2022, 3, 29);

    private static readonly RecommendationFilter[] Once = [
        new(), new() { Force = "wexshire" }, new() { Body = "wexshire-pcc" }, new() { Report = "WX-REPORT-2022-1" }, new() { Kind = RecommendationKind.Recommendation }, new() { Theme = "custody" },
        new() { Source = [SourceKind.Coroner] }, new() { ReportedFrom = Day, ReportedTo = Day }, new() { DueFrom = Day, DueBefore = Day }, new() { OrderBy = RecommendationOrder.DueLatest },
        new() { Force = "wexshire", Overdue = true }, new() { Open = false, Disputed = true, AssuranceProposed = false }, new() { ForceStatus = [ForceStatus.InProgress], Assurance = [AssuranceRating.Assured] },
    ];

    [Fact]
    public async Task A_list_is_composed_once_whatever_is_asked_for()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        Assert.All(Once, filter => Assert.True(Query(new(filter, 3, false, null, null)).IsComposed(db)));
    }

    [Fact]
    public async Task The_next_page_is_composed_once_and_a_list_as_at_a_past_day_each_time()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        Assert.True(Query(new(new() { Force = "wexshire" }, 3, true, null, [Day, Guid.Empty, 1, Guid.Empty])).IsComposed(db));
        Assert.False(Query(new(new() { Open = true, AsAt = Day }, 3, false, null, null)).IsComposed(db)); // the past day stands in the middle of the query
    }

    [Fact]
    public void Filters_are_of_one_shape_where_they_ask_the_same_with_other_values()
    {
        Assert.Equal(Shape(new() { Force = "wexshire", ReportedFrom = Day }), Shape(new() { Force = "aldshire", ReportedFrom = Day.AddDays(1) }));
        Assert.NotEqual(Shape(new() { Overdue = true }), Shape(new() { Overdue = false }));
        Assert.NotEqual(Shape(new() { OrderBy = RecommendationOrder.DueLatest }), Shape(new() { OrderBy = RecommendationOrder.DueSoonest }));

        var all = typeof(RecommendationFilter).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.Equal(all.Length, all.Select(property => Shape(With(property))).Distinct().Count());
    }

    private static ulong Shape(RecommendationFilter filter) => new Sought<RecommendationFilter>(filter, 1, false, null, null).Shape;

    private static RecommendationFilter With(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var filter = new RecommendationFilter();
        property.SetValue(filter, type == typeof(string) ? "x" : type == typeof(bool) ? true : type.IsEnum ? Enum.GetValues(type).GetValue(1) : type.IsInterface ? Array.CreateInstance(type.GetGenericArguments()[0], 1) : Activator.CreateInstance(type));
        return filter;
    }

    private static KeyQuery<Sought<RecommendationFilter>, Listed> Query(Sought<RecommendationFilter> sought) =>
        new((db, by) => Window.Rows(RecommendationQueries.List(db, by.Filter), Order, by), () => sought);
}
