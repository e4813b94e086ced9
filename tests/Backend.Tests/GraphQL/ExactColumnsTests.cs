using System.Text.Json;
using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Sample;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What a selection does not ask for is not read, and what it asks for is never a default value.</summary>
public sealed class ExactColumnsTests(NorthYorkshirePortal portal) : IClassFixture<NorthYorkshirePortal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // Each makes its value of the text, or shows it under a name of its own.
    private static readonly string[] WholeByNature =
    [
        "InspectionReport.withheld reads Evidence.WithheldGround",
        "Recommendation.chiefOfficerComment reads RecommendationComments.Text",
        .. new[] { "InspectionReport", "Recommendation" }.SelectMany(of => StoryOf(of, "AgendaItems.Requirement", "AgendaNotes.Discussion", "AgendaNotes.OutcomeWords", "ChiefOfficerComments.Invitation", "ChiefOfficerComments.Text", "Evidence.Judgment", "Evidence.WithheldGround", "Evidence.Words",
            "Recommendations.Text", "Requests.Question", "Requests.Why", "StatutoryResponses.OwnComments", "StatutoryResponses.ReplyToChiefOfficer", "StatutoryResponses.SupersessionReason")),
        .. StoryOf("InspectionReport", "Findings.Text", "RequestMessages.Words", "Statements.Words"),
        "Recommendation.withheld reads Evidence.WithheldGround",
        "Request.lead reads RequestMessages.Words",
        .. new[] { "viewerCanPublish", "warnings" }.SelectMany(field => new[] { "RequestMessages.Words", "Requests.Question", "Requests.Why" }.Select(text => $"Request.{field} reads {text}")),
        .. new[] { "Recommendations.Text", "WarningAnswers.Passage", "WarningAnswers.Reason" }.Select(text => $"Request.warnings reads {text}"),
        .. new[] { "AgendaItems.Requirement", "AgendaNotes.Discussion", "AgendaNotes.OutcomeWords" }.Select(text => $"ScrutinyMeeting.proposedMinutes reads {text}"),
        "ScrutinyMeeting.unusedQuestions reads PublicQuestions.Reason",
        "ScrutinyMeeting.viewerCanAgreeMinutes reads Minutes.Text",
        .. new[] { "agendaWarnings", "minutesWarnings", "viewerCanPublishMinutes" }.SelectMany(field => new[] { "AgendaItems.Requirement", "MeetingChanges.Reason", "Minutes.Text", "PublicQuestions.Question", "PublicQuestions.Reason", "QuestionAnswers.Text" }.Select(text => $"ScrutinyMeeting.{field} reads {text}")),
        .. new[] { "agendaWarnings", "minutesWarnings" }.SelectMany(field => new[] { "WarningAnswers.Passage", "WarningAnswers.Reason" }.Select(text => $"ScrutinyMeeting.{field} reads {text}")),
    ];

    private static IEnumerable<string> StoryOf(string of, params string[] texts) => texts.Select(text => $"{of}.timeline reads {text}");

    [Fact]
    public async Task Every_field_of_every_thing_says_alone_what_it_says_beside_all_others()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var (met, leaks, longTexts) = (new HashSet<string>(), new SortedSet<string>(StringComparer.Ordinal), await LongTexts());
        foreach (var (type, id) in await Things())
        {
            var fields = Fields(type);
            var together = await Node(officer, type, id, string.Join(' ', fields));
            if (together.ValueKind is JsonValueKind.Null) continue;
            met.Add(type.Name);
            foreach (var field in fields)
            {
                var name = field.Split(' ')[0];
                var alone = default(JsonElement);
                var statements = await portal.Statements.Of(async () => alone = await Node(officer, type, id, field));
                leaks.UnionWith(longTexts.Where(text => Names.Camel(text.Column) != name && IsReadIn(statements, text)).Select(text => $"{type.Name}.{name} reads {text.Table}.{text.Column}"));
                Assert.True(JsonElement.DeepEquals(together.GetProperty(name), alone.GetProperty(name)), $"{type.Name}.{name}: {alone} alone, {together.GetProperty(name)} beside the others");
            }
        }

        Assert.Superset(new HashSet<string> { "AgendaItem", "Assurance", "CaseAudit", "Finding", "Force", "InspectionReport", "Judgment", "LocalPolicingBody", "Recommendation", "Request", "ScrutinyMeeting" }, met);
        Assert.True(leaks.SetEquals(WholeByNature), string.Join('\n', leaks));
    }

    [Theory]
    [InlineData("recommendations(first: 50) { nodes { reference } }", "Text\"")]
    [InlineData("recommendations(first: 50) { nodes { reference latestForceUpdate { status } } }", "Words\"")]
    [InlineData("recommendations(first: 50) { nodes { reference overdue } }", "Text\"")]
    [InlineData("recommendations(first: 50) { edges { node { ...r } } pageInfo { endCursor } }", "Text\"")]
    [InlineData("reports { nodes { title recommendations { nodes { reference } } } }", "Text\"")]
    [InlineData("report(reference: \"NY-REPORT-2022-1\") { title findings { id } }", "Text\"")]
    [InlineData("requests { nodes { reference recommendations { reference } } }", "Question\"")]
    public async Task A_long_text_that_is_not_asked_for_is_not_read(string selection, string column)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);

        var statements = await portal.Statements.Of(() => officer.Data($"query {{ {selection} }} {(selection.Contains("...r", StringComparison.Ordinal) ? "fragment r on Recommendation { number report { title } }" : "")}"));

        Assert.NotEmpty(statements);
        Assert.DoesNotContain(statements, sql => sql.Contains(column, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_statement_reads_what_the_fields_that_share_a_row_need()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Data("{ viewer { today } }"); // whose territory is read once

        var one = await portal.Statements.Of(() => officer.Data("{ recommendations { nodes { overdue } } }"));
        var all = await portal.Statements.Of(() => officer.Data("{ recommendations { nodes { overdue disputed forceStatus assurance inspectorateStatus viewerCanClaimComplete } } }"));

        Assert.Equal((2, 2), (one.Count, all.Count));
    }

    // What a person may write 20,000 characters into; a class of a hierarchy is read whole, for its row says what it is.
    private async Task<List<(string Table, string Column)>> LongTexts()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        return [.. from entity in db.Model.GetEntityTypes()
                   where entity.BaseType is null && !entity.GetDerivedTypes().Any() && entity.GetTableName() is not null
                   from property in entity.GetProperties()
                   where property.ClrType == typeof(string) && property.GetMaxLength() == Entered.Long
                   select (entity.GetTableName()!, property.GetColumnName())];
    }

    private static bool IsReadIn(IEnumerable<string> statements, (string Table, string Column) text) => statements.Any(sql =>
        Regex.Matches(sql, $"(?:FROM|JOIN) \"{text.Table}\" AS \"(\\w+)\"").Any(source => sql.Contains($"\"{source.Groups[1].Value}\".\"{text.Column}\"", StringComparison.Ordinal)));

    private async Task<List<(IObjectGraphType Type, string Id)>> Things()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var schema = portal.Services.GetRequiredService<ISchema>();
        var things = new List<(IObjectGraphType, string)>();
        foreach (var kind in schema.AllTypes.OfType<IObjectGraphType>().Where(t => t.ResolvedInterfaces.Any(i => i.Name == "Node")))
        {
            var entity = db.Model.GetEntityTypes().Single(e => e.ClrType.Name == kind.Name).ClrType;
            var rows = (IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(db, [])!;
            things.AddRange((await rows.IgnoreQueryFilters().AsNoTracking().OrderBy(e => e.Id).Take(6).ToListAsync(Stop)).Select(e => (kind, NodeId.Of(kind.Name, e.Id))));
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
