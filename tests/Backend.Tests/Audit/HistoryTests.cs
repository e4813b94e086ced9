using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Audit;

public sealed class HistoryOnSqlite(Portal portal) : HistoryTests(portal), IClassFixture<Portal>;

public sealed class HistoryOnPostgres(PostgresPortal portal) : HistoryTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>The history of a record in words: who did what on which day, what before and after, its parts included; for its own office alone.</summary>
public abstract class HistoryTests(Portal portal)
{
    private const string History = "query($of: ID, $by: Role, $kind: String, $from: Date, $to: Date) { auditTrail(of: $of, by: $by, kind: $kind, from: $from, to: $to) { totalCount nodes { subjectKind words } } }";

    [Fact]
    public async Task A_records_history_tells_what_changed_from_what_to_what_and_what_became_of_its_parts()
    {
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Before\", question: \"Q\", dueOn: \"2022-05-01\"", "request { id version }")).Thing("request");
        await officer.Does("draftRequest", $"requestId: \"{request.Id()}\", version: 1, force: \"wexshire\", kind: ACTION, subject: \"After\", question: \"Q\", dueOn: \"2022-06-01\"", "request { id }");
        await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: 2, dueOn: \"2022-06-01\"", "request { id }");

        var told = (await officer.Data(History, new { of = request.Id() })).GetProperty("auditTrail").GetProperty("nodes").EnumerateArray()
            .SelectMany(entry => entry.GetProperty("words").EnumerateArray().Select(words => words.GetString()!)).ToList();

        Assert.Contains("On 29 March 2022 the scrutiny officer changed the due date from “1 May 2022” to “1 June 2022”.", told);
        Assert.Contains("On 29 March 2022 the scrutiny officer changed the subject from “Before” to “After”.", told);
        Assert.Contains("On 29 March 2022, by the approver: request sent.", told);
        Assert.Contains("On 29 March 2022, by the approver: message about the request recorded.", told);
        Assert.Contains("On 29 March 2022 the approver changed the status from “draft” to “sent”.", told);
    }

    [Fact]
    public async Task What_has_one_of_a_few_values_is_told_in_words_in_both_languages_and_what_somebody_wrote_as_it_is()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var meeting = (await officer.Does("planMeeting", "title: \"Good\", meetingType: \"M\", heldOn: \"2022-07-21\", isPublic: true", "meeting { id version }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\"", "agendaItem { id }");
        await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: 2", "meeting { id }");

        Assert.Contains("the scrutiny officer changed the status from “planned” to “agenda published”.", await Told("en"), StringComparison.Ordinal);
        Assert.Contains("set the title to “Good”.", await Told("en"), StringComparison.Ordinal);
        Assert.Contains("o “cynlluniwyd” i “agenda wedi'i chyhoeddi”.", await Told("cy"), StringComparison.Ordinal);

        async Task<string> Told(string language)
        {
            officer.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
            officer.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            return string.Join('\n', (await officer.Data(History, new { of = meeting.Id() })).GetProperty("auditTrail").GetProperty("nodes").EnumerateArray().SelectMany(entry => entry.GetProperty("words").EnumerateArray().Select(words => words.GetString())));
        }
    }

    // Of the record: what happens to people's accounts and to partners' clients has pages of its own.
    [Fact]
    public void Every_value_of_every_field_that_has_one_of_a_few_has_a_word_in_both_languages()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        var fields = db.Model.GetEntityTypes().Where(kind => AuditedRow.Is(kind) && kind.ClrType.Namespace is not ("ScrutinyPortal.People" or "ScrutinyPortal.Partners" or "ScrutinyPortal.Webhooks")).SelectMany(kind => kind.GetProperties())
            .Select(property => (property.Name, Type: Valued(property.ClrType))).Where(field => field.Type is not null).Distinct().ToList();

        Assert.Equal(fields.Select(field => field.Name).Distinct().Order(StringComparer.Ordinal), AuditValueWords.Fields.Order(StringComparer.Ordinal));
        Assert.Empty(fields.SelectMany(field => Enum.GetNames(field.Type!).Where(name => AuditValueWords.Of(field.Name, name) is null).Select(name => $"{field.Name}: {name}")));

        static Type? Valued(Type type) => (Nullable.GetUnderlyingType(type) ?? type.GetGenericArguments().FirstOrDefault() ?? type) is { IsEnum: true } values ? values : null;
    }

    [Fact]
    public async Task A_forces_history_tells_of_the_phases_of_its_monitoring()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Does("recordMonitoringPhase", "force: \"wexshire\", kind: ENGAGE, sources: [\"S\"]", "monitoringPhase { id }");
        var force = (await officer.Data("{ force(slug: \"wexshire\") { id } }")).GetProperty("force").Id();

        var told = $"{(await officer.Data(History, new { of = force })).GetProperty("auditTrail")}";

        Assert.Contains("set the kind to \\u201CEngage\\u201D", told.Replace("“", "\\u201C", StringComparison.Ordinal).Replace("”", "\\u201D", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_bodys_own_office_reads_it()
    {
        var request = (await (await portal.As(Role.ScrutinyOfficer)).Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }")).Thing("request");

        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember, Role.ForceLiaison])
        {
            var answer = await (await portal.As(role)).Ask(History, new { of = request.Id() });
            Assert.Equal(role is Role.Visitor ? "UNAUTHENTICATED" : "FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        }
    }

    [Fact]
    public async Task The_trail_is_narrowed_by_who_what_and_when_and_the_file_holds_the_same()
    {
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Narrowed\", question: \"Q\"", "request { id version }")).Thing("request");
        await approver.Does("sendRequest", $"requestId: \"{request.Id()}\", version: 1, dueOn: \"2022-06-01\"", "request { id }");
        var of = request.Id();

        Assert.Equal(3, await Count(new { of }));
        Assert.Equal(1, await Count(new { of, by = "SCRUTINY_OFFICER" }));
        Assert.Equal(1, await Count(new { of, kind = "RequestMessage" }));
        Assert.Equal(3, await Count(new { of, from = "2022-03-29", to = "2022-03-29" }));
        Assert.Equal(0, await Count(new { of, to = "2022-03-28" }));
        Assert.Equal(0, await Count(new { of, from = "2022-03-30" }));
        Assert.Equal(0, await Count(new { of = "nothing of ours" }));
        var file = await officer.Http.GetStringAsync($"/export/audit-trail.csv?of={of}&by=SCRUTINY_OFFICER&from=2022-03-29", TestContext.Current.CancellationToken);
        Assert.Equal(2, file.TrimEnd().Split("\r\n").Length);
        Assert.Contains("Subject:  → Narrowed", file, StringComparison.Ordinal);

        async Task<int> Count(object filter) => (await officer.Data(History, filter)).GetProperty("auditTrail").GetProperty("totalCount").GetInt32();
    }

    [Theory]
    [InlineData("DueOn", null, "2022-06-01", "On 29 March 2022 the approver set the due date to “1 June 2022”.")]
    [InlineData("DueOn", "2022-06-01", null, "On 29 March 2022 the approver removed the due date, which was “1 June 2022”.")]
    [InlineData("IsPublic", "False", "True", "On 29 March 2022 the approver changed the openness to the public from “no” to “yes”.")]
    [InlineData("NewerThanTheWords", null, "x", "On 29 March 2022 the approver set the newer than the words to “x”.")]
    public void Each_change_is_a_sentence(string field, string? before, string? after, string sentence) =>
        Assert.Equal(sentence, AuditSentences.Of(Entry(new FieldChange(field, before, after)), null)[1].English);

    [Fact]
    public void A_sentence_is_told_in_Welsh_too() => Assert.Equal(
        ["Ar 29 Mawrth 2022, y cymeradwywr: cais, newidiwyd.", "Ar 29 Mawrth 2022, y cymeradwywr: newidiwyd dyddiad dyledus o “1 Mai 2022” i “1 Mehefin 2022”."],
        AuditSentences.Of(Entry(new FieldChange("DueOn", "2022-05-01", "2022-06-01")), null).Select(sentence => sentence.Cymraeg));

    [Fact]
    public void What_says_nothing_to_a_reader_is_left_out() =>
        Assert.Single(AuditSentences.Of(Entry(new FieldChange("ForceId", null, $"{Guid.CreateVersion7()}"), new FieldChange("Position", "1", "2")), null));

    private static AuditEntry Entry(params FieldChange[] changes) => new()
    {
        At = new(2022, 3, 29, 9, 30, 0, TimeSpan.Zero), Role = Role.Approver, ByBodyId = Guid.CreateVersion7(), SubjectKind = "Request", SubjectId = Guid.CreateVersion7(), SubjectVersion = 2,
        Happened = "changed", ChangesText = AuditEntry.Write(changes),
    };
}
