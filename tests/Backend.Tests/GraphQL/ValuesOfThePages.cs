using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>With which values the pages' queries are asked: things that the portal really holds, those that are named or the first of their kind of the body.</summary>
internal sealed class ValuesOfThePages(Portal portal, string force, string body, Dictionary<string, string> references)
{
    private static readonly Dictionary<string, string> KindsByQuery = new() { ["RecordToPublish"] = "InspectionReport", ["Partner"] = "Partner", ["Person"] = "Person" };

    public async Task<Dictionary<string, object?>> For(GraphQLOperationDefinition query)
    {
        var values = new Dictionary<string, object?>();
        foreach (var variable in query.Variables?.Items ?? []) values[variable.Variable.Name.StringValue] = await Value(query, variable);
        return values;
    }

    public static IEnumerable<string> Roots(GraphQLOperationDefinition query) => query.SelectionSet.Selections.OfType<GraphQLField>().Select(f => f.Name.StringValue);

    private async Task<object?> Value(GraphQLOperationDefinition query, GraphQLVariableDefinition variable) => variable.Variable.Name.StringValue switch
    {
        "reference" => await Reference(Roots(query)),
        "slug" => query.Name!.StringValue is "BodyPage" ? body : force,
        "force" when variable.Type is GraphQLNonNullType => force,
        "recommendation" => await Reference(["recommendation"]),
        "report" or "first" or "second" when variable.Type is GraphQLNonNullType => await Reference(["report"]),
        "today" or "from" or "to" or "before" or "soon" or "reportedFrom" or "reportedTo" when variable.Type is GraphQLNonNullType => "2026-11-22",
        "since" when variable.Type is GraphQLNonNullType => "2026-11-22T00:00:00Z",
        "text" when variable.Type is GraphQLNonNullType => "child protection",
        "rule" => "SECTION_55",
        "aboutRecommendation" or "aboutReport" or "aboutFinding" or "fromMeeting" or "chosen" => true,
        "year" when variable.Type is GraphQLNonNullType => 2026,
        "finding" => await Id("Finding"),
        "item" => await Id("AgendaItem"),
        "id" => KindsByQuery.TryGetValue(query.Name!.StringValue, out var kind) ? await Id(kind) : "none",
        _ => null,
    };

    // By the root fields that find a thing by its reference, whichever of them the query has.
    private async Task<string> Reference(IEnumerable<string> roots)
    {
        var fields = portal.Services.GetRequiredService<ISchema>().Query.Fields;
        foreach (var root in roots)
        {
            if (references.TryGetValue(root, out var known)) return known;
            if (await First(fields.Find(root)!.ResolvedType!.GetNamedType().Name) is IReferenced { Reference: var found }) return found;
        }

        return "none";
    }

    private async Task<string> Id(string kind) => await First(kind) is { } row ? NodeId.Of(kind, row.Id) : "none";

    private async Task<Entity?> First(string kind)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if (db.Model.GetEntityTypes().SingleOrDefault(e => e.ClrType.Name == kind) is not { } of) return null;
        var rows = ((IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(of.ClrType).Invoke(db, [])!).IgnoreQueryFilters().AsNoTracking();
        if (of.FindProperty(nameof(BodyRecord.BodyId)) is not null)
        {
            var own = await db.Bodies.Where(b => b.Slug == body).Select(b => b.Id).SingleAsync();
            rows = rows.Where(row => EF.Property<Guid>(row, nameof(BodyRecord.BodyId)) == own);
        }

        return await rows.OrderBy(row => row.Id).FirstOrDefaultAsync();
    }
}
