using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.GraphQL;
using ScrutinyPortal.Tests.Partners;

namespace ScrutinyPortal.Tests.Access;

/// <summary>The whole matrix: each record of the table, for two bodies side by side, looked for by every role in every channel.</summary>
public sealed class MatrixTests(TwoBodies portal) : IClassFixture<TwoBodies>
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["InspectionReport"] = "report", ["Recommendation"] = "recommendation", ["OtherSource"] = "otherSource", ["PieceOfEvidence"] = "pieceOfEvidence",
        ["StatutoryResponse"] = "statutoryResponse", ["Request"] = "request", ["ScrutinyMeeting"] = "meeting", ["Edition"] = "edition", ["DecisionNotice"] = "decisionNotice", ["PanelMatter"] = "panelMatter",
    };

    private static readonly string[] Lists =
    [
        "reports(first: 50) { totalCount nodes { reference title judgments { question } caseAudits { category } findings { text } corrections { reason } factualErrors { passage } statements { words } entries { words } response { ownComments } } }",
        "reports(first: 30) { totalCount nodes { findings { corrections { reason } } } }",
        "recommendations(first: 50) { totalCount nodes { corrections { reason } } }",
        "reports(first: 50) { totalCount nodes { evidence { reference title } chiefOfficerComments { invitation text } response { reference decisions { comment } explanations { text } } recommendations(first: 5) { nodes { reference text } } } }",
        "recommendations(first: 50) { totalCount nodes { reference text entries { words } evidence { reference title } explanation { text } proposedAssurance { words } } }",
        "recommendations(first: 50) { totalCount nodes { latestAssurance { words } latestForceUpdate { words } latestInspectorateDecision { words } requests { subject } agendaItems { title } timeline(first: 30) { nodes { heading words reference } } } }",
        "evidence(first: 50) { totalCount nodes { reference title fileName filePath recommendations { reference } } }",
        "requests(first: 50) { totalCount nodes { reference subject question messages { words ground } withheld { ground } warnings { answer } editions { html } } }",
        "meetings(first: 50) { totalCount nodes { reference title proposedMinutes changes { reason } agendaItems { title note { discussion } } minutes { text } agendaEdition { html } minutesEdition { html } } }",
        "meetings(first: 50) { totalCount nodes { reference kind { name } attendance { role } publicQuestions { question answer } mattersArising { title } openActions { subject } } }",
        "scrutinyProgrammes(first: 50) { totalCount nodes { topics { title } changes { topic } } }",
        "meetingKinds(first: 50) { totalCount nodes { name } }",
        "statutoryResponses(first: 50) { totalCount nodes { reference ownComments explanations { text } decisions { comment } notes { words } chiefOfficerComments { text } edition { html } } }",
        "decisionNotices(first: 50) { totalCount nodes { reference title } }",
        "panelMatters(first: 50) { totalCount nodes { reference title words reply } }",
        "chiefOfficerComments(first: 50) { totalCount nodes { invitation text } }",
        "editions(first: 50) { totalCount nodes { reference title html } }",
        "withdrawals(first: 50) { totalCount nodes { reason } }",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_kind_of_record_has_its_place_in_the_matrix_and_every_row_was_made_for_both_bodies()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        string[] publicKnowledge = [nameof(Force), nameof(LocalPolicingBody), nameof(PolicingResponsibility), nameof(OfficeHolder)];
        var kinds = db.Model.GetEntityTypes().Where(kind => typeof(Entity).IsAssignableFrom(kind.ClrType) && !kind.ClrType.IsAbstract).Select(kind => kind.ClrType.Name);

        Assert.Equal([], kinds.Except(Kept.Table.Select(row => row.Kind)).Except(Kept.Elsewhere.Keys).Except(publicKnowledge));
        Assert.All([TwoBodies.Own, TwoBodies.Other], force => Assert.Equal(Kept.Table, portal.All.Where(made => made.Force == force).Select(made => made.Row).OrderBy(row => Kept.Table.ToList().IndexOf(row))));
    }

    /// <summary>All roles but a partner's program, which is asked with each scope that its token may have.</summary>
    public static IEnumerable<TheoryDataRow<Role>> EveryRole => Enum.GetValues<Role>().Where(role => role is not Role.Partner).Select(role => new TheoryDataRow<Role>(role));

    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task A_record_is_met_by_those_who_see_it_and_for_all_others_no_channel_knows_of_it(Role role)
    {
        var person = await portal.As(role, TwoBodies.Own);
        await Meets(person, made => made.Row.SeenBy(role, made.Force == TwoBodies.Own));
        await TheTrailIsTheOwnOffices(person, role);
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Panel)]
    [InlineData(Audience.Force)]
    [InlineData(Audience.Office)]
    public async Task A_partners_program_meets_what_the_scope_of_its_token_names_and_no_more(Audience scope)
    {
        var program = await portal.Program(scope, TwoBodies.Own);
        await Meets(program, made => made.Row.Audience is Audience.Public || (made.Force == TwoBodies.Own && made.Row.Audience >= scope));
        await TheTrailIsTheOwnOffices(program, Role.Partner);
    }

    private async Task Meets(Person person, Func<Made, bool> sees)
    {
        var whole = await Whole(person);
        var (wrong, nobodys) = (new List<string>(), new Dictionary<string, string>());
        foreach (var made in portal.All)
        {
            var seen = sees(made);
            foreach (var channel in Enum.GetValues<Channel>())
            {
                bool? met = whole.TryGetValue(channel, out var text) ? Holds(text, made) : await Met(person, channel, made, nobodys);
                if (met is true && !seen) wrong.Add($"{channel} knows of {made}");
                if (met is not true && seen && made.Row.In.Contains(channel)) wrong.Add($"{channel} does not show {made}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(Role.Visitor)]
    [InlineData(Role.PanelMember)]
    [InlineData(Role.ForceLiaison)]
    [InlineData(Role.ScrutinyOfficer)]
    public async Task A_count_counts_what_its_list_holds(Role role)
    {
        var person = await portal.As(role, TwoBodies.Own);
        foreach (var list in Lists)
        {
            var read = (await person.Data($"{{ {list} }}")).GetProperty(list[..list.IndexOf('(', StringComparison.Ordinal)]);
            Assert.Equal(read.GetProperty("nodes").GetArrayLength(), read.GetProperty("totalCount").GetInt32());
        }

        var counted = (await person.Data("""
            { summary { recommendations requestsAwaitingAnswer responsesInPreparation disputedRecommendations }
              recommendations { totalCount } requests(awaiting: true) { totalCount } statutoryResponses(inPreparation: true) { totalCount } disputed: recommendations(disputed: true) { totalCount } }
            """));
        var lists = counted.EnumerateObject().Skip(1).Select(list => list.Value.GetProperty("totalCount").GetInt32());
        Assert.Equal(lists, counted.GetProperty("summary").EnumerateObject().Select(number => number.Value.GetInt32()));
    }

    // The list of fields, and not examples: a new field that says what a viewer may do is in it by its name.
    [Fact]
    public async Task Rule_7_the_public_is_given_no_internal_field_of_what_is_published()
    {
        string[] lists = ["reports", "recommendations", "evidence", "requests", "meetings", "statutoryResponses", "chiefOfficerComments"];
        Dictionary<string, string[]> inside = new() { ["meetings"] = ["proposedMinutes", "agendaWarnings { key }", "minutesWarnings { key }"], ["recommendations"] = ["proposedAssurance { id }"], ["statutoryResponses"] = ["decisions { by }", "plan { step }", "warnings { key }", "notes { by }"], ["requests"] = ["lead"] };
        var schema = (await (await portal.As(Role.ScrutinyOfficer)).Data("{ __schema { queryType { fields { name type { ofType { name } } } } types { name fields { name } } } }")).GetProperty("__schema");
        var types = schema.GetProperty("types").EnumerateArray().Where(type => type.GetProperty("fields").ValueKind is JsonValueKind.Array).ToDictionary(type => type.Text("name"), type => type.GetProperty("fields").EnumerateArray().Select(field => field.Text("name")).ToList());
        var visitor = await portal.As(Role.Visitor);
        foreach (var list in lists)
        {
            var connection = schema.GetProperty("queryType").GetProperty("fields").EnumerateArray().Single(field => field.Text("name") == list).GetProperty("type").GetProperty("ofType").Text("name");
            var fields = types[connection[..^"Connection".Length]].Where(name => name.StartsWith("viewerCan", StringComparison.Ordinal)).Concat(inside.GetValueOrDefault(list, [])).ToList();
            Assert.NotEmpty(fields);
            var nodes = (await visitor.Data($"{{ {list}(first: 50) {{ nodes {{ {string.Join(' ', fields)} }} }} }}")).GetProperty(list).GetProperty("nodes");
            Assert.NotEmpty(nodes.EnumerateArray());
            Assert.All(nodes.EnumerateArray().SelectMany(node => node.EnumerateObject()), field => Assert.True(
                field.Value.ValueKind is JsonValueKind.False or JsonValueKind.Null || (field.Value.ValueKind is JsonValueKind.Array && field.Value.GetArrayLength() == 0), $"{list}: {field}"));
        }
    }

    // What gives all its records at once.
    private static async Task<Dictionary<Channel, string>> Whole(Person person)
    {
        var lists = new List<string>();
        foreach (var list in Lists) lists.Add($"{await person.Data($"{{ {list} }}")}");
        lists.Add($"{await person.Data("{ themes requestFigures { force { name } } forces(first: 50) { nodes { monitoringPhases { reasons } } } }")}");
        var exports = await Task.WhenAll(((string[])["reports", "recommendations", "requests", "responses", "meetings", "evidence", "decisions", "panel-matters", "forces", "bodies"]).Select(list => Get(person, $"/export/{list}.csv")));
        var publications = new List<string> { await Get(person, "/published/feed.atom"), await Get(person, "/published") };
        foreach (var edition in (await person.Data("{ editions(first: 50) { nodes { path } } }")).GetProperty("editions").GetProperty("nodes").EnumerateArray()) publications.Add(await Get(person, edition.Text("path")));
        return new()
        {
            [Channel.List] = string.Concat(lists),
            [Channel.Export] = string.Concat(exports),
            [Channel.Publications] = string.Concat(publications),
            [Channel.Calendar] = await Get(person, "/published/meetings.ics") + await OwnDeadlines(person),
        };
    }

    // What is asked for one record. A record that is not seen answers, to the letter, like one that does not exist; null where it cannot be asked for so.
    private static async Task<bool?> Met(Person person, Channel channel, Made made, Dictionary<string, string> nobodys)
    {
        var (kind, noId) = (made.Row.Kind, NodeId.Of(made.Row.Kind, Guid.CreateVersion7()));
        return channel switch
        {
            Channel.Node when made.Id is { } id => await Differs(of => Ask("query($of: ID!) { node(id: $of) { id } nodes(ids: [$of]) { id } }", of), id, noId),
            Channel.Reference when made.Reference is { } reference => await Differs(of => Ask($"query($of: String!) {{ {Fields[kind]}(reference: $of) {{ id }} }}", of), reference, "WX-NOTHING-2022-1"),
            Channel.SearchHits => await Differs(of => Ask("query($of: String!) { search(text: $of) { totalCount nodes { path snippet { text } } } }", of), made.Word, "qnobody"),
            Channel.Download when kind is "PieceOfEvidence" => await Differs(of => File(person, of), made.Reference!, "WX-EVIDENCE-2022-9999"),
            Channel.Subscription when made.Row.In.Contains(channel) => await Differs(of => First(person, Fields[kind], of), made.Id!, noId),
            _ => null,
        };

        async Task<string> Ask(string query, string of) => $"{await person.Ask(query, new { of })}";

        async Task<bool> Differs(Func<string, Task<string>> answer, string of, string ofNobody)
        {
            var key = $"{channel} {kind}";
            if (!nobodys.TryGetValue(key, out var nobodysAnswer)) nobodys[key] = nobodysAnswer = await answer(ofNobody);
            return await answer(of) != nobodysAnswer;
        }
    }

    private static async Task TheTrailIsTheOwnOffices(Person person, Role role)
    {
        using var answer = await person.Http.GetAsync("/export/audit-trail.csv", Stop);
        if (May.Allow(role, Act.ReadAudit))
        {
            var trail = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Contains($"q{TwoBodies.Own[..2]}", trail, StringComparison.Ordinal);
            Assert.DoesNotContain($"q{TwoBodies.Other[..2]}", trail, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var refused = await person.Ask("{ auditTrail { nodes { at } } }");
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("data").GetProperty("auditTrail").ValueKind);
    }

    private static async Task<string> First(Person person, string field, string id)
    {
        using var followed = await person.Follows($"subscription($id: ID!) {{ {field}Changed(id: $id) {{ reference }} }}", new { id });
        return followed.Answer.StatusCode is HttpStatusCode.OK ? $"{(await followed.Next())?.Result}" : await followed.Answer.Content.ReadAsStringAsync(Stop);
    }

    private static async Task<string> File(Person person, string reference)
    {
        using var answer = await person.Http.GetAsync($"/evidence/files/{reference}", Stop);
        return $"{answer.StatusCode} {string.Join(' ', answer.Content.Headers.Select(header => header.Key))} {await answer.Content.ReadAsStringAsync(Stop)}";
    }

    // The calendar under a secret address, for those who have deadlines here.
    private static async Task<string> OwnDeadlines(Person person)
    {
        using var made = await person.Http.PostAsync("/calendar/own", null, Stop);
        return made.StatusCode is HttpStatusCode.OK ? await Get(person, new Uri((await made.Content.ReadFromJsonAsync<JsonElement>(Stop)).Text("address")).AbsolutePath) : "";
    }

    private static async Task<string> Get(Person person, string path)
    {
        using var answer = await person.Http.GetAsync(path, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private static bool Holds(string text, Made made) =>
        text.Contains(made.Word, StringComparison.Ordinal) || (made.Reference is { } reference && Regex.IsMatch(text, $@"\b{reference}(?![\d-])"));
}
