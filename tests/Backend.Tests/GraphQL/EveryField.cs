using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>Every field of the things that a portal holds, asked for alone and beside all others.</summary>
internal static class EveryField
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Asks things of every kind for each field alone and for all together: the answers must be the same. Answers with the kinds that the officer met.</summary>
    public static async Task<HashSet<string>> SaysAlone(Portal portal, int each, Action<string, string, IReadOnlyList<string>> took)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var met = new HashSet<string>();
        foreach (var (type, id) in await Things(portal, each))
        {
            var fields = Fields(type);
            var together = await Node(officer, type, id, string.Join(' ', fields));
            if (together.ValueKind is JsonValueKind.Null) continue;
            met.Add(type.Name);
            foreach (var field in fields)
            {
                var name = field.Split(' ')[0];
                var alone = default(JsonElement);
                took(type.Name, name, await portal.Statements.Of(async () => alone = await Node(officer, type, id, field)));
                Assert.True(JsonElement.DeepEquals(together.GetProperty(name), alone.GetProperty(name)), $"{type.Name}.{name}: {alone} alone, {together.GetProperty(name)} beside the others");
            }
        }

        return met;
    }

    // What a person may write 20,000 characters into; a class of a hierarchy is read whole, for its row says what it is.
    public static async Task<List<(string Table, string Column)>> LongTexts(Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        return [.. from entity in db.Model.GetEntityTypes()
                   where entity.BaseType is null && !entity.GetDerivedTypes().Any() && entity.GetTableName() is not null
                   from property in entity.GetProperties()
                   where property.ClrType == typeof(string) && property.GetMaxLength() == Entered.Long
                   select (entity.GetTableName()!, property.GetColumnName())];
    }

    public static bool IsReadIn(IEnumerable<string> statements, (string Table, string Column) text) => statements.Any(sql =>
        Regex.Matches(sql, $"(?:FROM|JOIN) \"{text.Table}\" AS \"(\\w+)\"").Any(source => sql.Contains($"\"{source.Groups[1].Value}\".\"{text.Column}\"", StringComparison.Ordinal)));

    private static async Task<List<(IObjectGraphType Type, string Id)>> Things(Portal portal, int each)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var schema = portal.Services.GetRequiredService<ISchema>();
        var things = new List<(IObjectGraphType, string)>();
        foreach (var kind in schema.AllTypes.OfType<IObjectGraphType>().Where(t => t.ResolvedInterfaces.Any(i => i.Name == "Node")))
        {
            var entity = db.Model.GetEntityTypes().Single(e => e.ClrType.Name == kind.Name).ClrType;
            var rows = (IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(db, [])!;
            things.AddRange((await rows.IgnoreQueryFilters().AsNoTracking().OrderBy(e => e.Id).Take(each).ToListAsync(Stop)).Select(e => (kind, NodeId.Of(kind.Name, e.Id))));
        }

        return things;
    }

    // A related thing is asked for its name only: what it says itself is asked of it.
    private static List<string> Fields(IObjectGraphType type) => [.. type.Fields.Where(f => f.Arguments is null || f.Arguments.All(a => a.ResolvedType is not NonNullGraphType)).Select(f => f.ResolvedType!.GetNamedType() switch
    {
        ScalarGraphType or EnumerationGraphType => f.Name,
        IComplexGraphType of when of.Fields.Find("id") is not null => $"{f.Name} {{ id }}",
        IComplexGraphType of when of.Name.EndsWith("Connection", StringComparison.Ordinal) => $"{f.Name} {{ totalCount }}",
        _ => $"{f.Name} {{ __typename }}",
    })];

    private static async Task<JsonElement> Node(Person person, INamedType type, string id, string fields) =>
        (await person.Data($"query($id: ID!) {{ node(id: $id) {{ ... on {type.Name} {{ {fields} }} }} }}", new { id })).GetProperty("node");
}
