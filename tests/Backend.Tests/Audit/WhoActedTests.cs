using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Tests.People;

namespace ScrutinyPortal.Tests.Audit;

/// <summary>The trail says who acted, where people have accounts: two of one office in one role are two.</summary>
public sealed class WhoActedTests(PeoplePortal portal) : IClassFixture<PeoplePortal>
{
    private const string History = "query($of: ID) { auditTrail(of: $of) { nodes { by role words } } }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_officers_of_one_body_are_told_apart_in_the_trail_in_its_words_and_in_its_file()
    {
        using var ada = await portal.First();
        using var one = await portal.Comes(ada, "first.officer@example.org", "SCRUTINY_OFFICER", "Gwen One");
        using var other = await portal.Comes(ada, "second.officer@example.org", "SCRUTINY_OFFICER", "Huw Two");
        var request = (await one.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Before\", question: \"Q\"", "request { id }")).Thing("request").Id();
        await other.Does("draftRequest", $"requestId: \"{request}\", version: 1, force: \"wexshire\", kind: ACTION, subject: \"After\", question: \"Q\"", "request { id }");

        var told = (await one.Data(History, new { of = request })).GetProperty("auditTrail").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(["Huw Two", "Gwen One"], told.Select(entry => entry.Text("by")));
        Assert.Contains("On 29 March 2022 Huw Two (the scrutiny officer) changed the subject from “Before” to “After”.", told[0].GetProperty("words").EnumerateArray().Select(words => words.GetString()));
        using var plain = new HttpClient { BaseAddress = portal.Address };
        one.Lends(plain);
        Assert.Contains(",Huw Two,SCRUTINY_OFFICER,", await plain.GetStringAsync($"/export/audit-trail.csv?of={request}", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acted_is_sealed_with_the_entry()
    {
        using var ada = await portal.First();
        using var gwen = await portal.Comes(ada, "sealed.officer@example.org", "SCRUTINY_OFFICER", "Gwen");
        using var huw = await portal.Comes(ada, "other.officer@example.org", "SCRUTINY_OFFICER", "Huw");
        await gwen.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }");
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        Assert.Empty((await AuditVerification.Of(db, null, Stop)).Wrong);
        var entry = await db.AuditTrail.IgnoreQueryFilters().OrderBy(e => e.Id).LastAsync(e => e.SubjectKind == "Request", Stop);
        var another = await db.People.IgnoreQueryFilters().Where(p => p.Name == "Huw").Select(p => p.Id).SingleAsync(Stop);

        await db.AuditTrail.IgnoreQueryFilters().Where(e => e.Id == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.PersonId, another), Stop);
        var forged = await AuditVerification.Of(db, null, Stop);
        await db.AuditTrail.IgnoreQueryFilters().Where(e => e.Id == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.PersonId, entry.PersonId), Stop);

        Assert.Contains(forged.Wrong, wrong => wrong.StartsWith($"Entry {entry.Id} ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_of_an_attempt_is_its_persons_own()
    {
        using var ada = await portal.First();
        using var one = await portal.Comes(ada, "first.key@example.org", "SCRUTINY_OFFICER");
        using var other = await portal.Comes(ada, "second.key@example.org", "SCRUTINY_OFFICER");

        Assert.NotEqual(await Drafts(one, "The one"), await Drafts(other, "The other"));

        async Task<string> Drafts(Caller officer, string subject)
        {
            using var plain = new HttpClient { BaseAddress = portal.Address };
            officer.Lends(plain);
            plain.DefaultRequestHeaders.Add("Idempotency-Key", "the-same-key");
            using var answer = await plain.PostAsync("/graphql", System.Net.Http.Json.JsonContent.Create(new { query = $"mutation {{ draftRequest(input: {{ force: \"wexshire\", kind: ACTION, subject: \"{subject}\", question: \"Q\" }}) {{ request {{ id }} }} }}" }), Stop);
            using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
            return said.RootElement.GetProperty("data").GetProperty("draftRequest").GetProperty("request").Id();
        }
    }
}
