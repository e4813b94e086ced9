using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class IdempotencyOnSqlite(Portal portal) : IdempotencyTests(portal), IClassFixture<Portal>;

public sealed class IdempotencyOnPostgres(PostgresPortal portal) : IdempotencyTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>A client that never heard the answer asks again under the same key: it is answered again, and nothing is done twice.</summary>
public abstract class IdempotencyTests(Portal portal)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_key_and_body_give_the_same_answer_and_one_record()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());
        var subject = $"Once {key}";

        var first = await Draft(officer, key, subject);
        var again = await Draft(officer, key, subject);

        Assert.Equal(Of(first), Of(again));
        Assert.Equal(1, await Count(officer, subject));
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused_and_nothing_is_done()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());
        await Draft(officer, key, $"First {key}");

        var other = await Draft(officer, key, $"Second {key}");

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", other.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        Assert.Equal(0, await Count(officer, $"Second {key}"));
    }

    [Fact]
    public async Task Sixteen_who_send_the_same_at_once_are_all_given_the_one_record()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());
        var subject = $"At once {key}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Draft(officer, key, subject)));

        Assert.Single(answers.Select(Of).Distinct());
        Assert.Equal(1, await Count(officer, subject));
    }

    [Fact]
    public async Task Anothers_key_is_not_met()
    {
        var key = NewKey();
        var (officer, approver) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver));
        var draft = (await Draft(officer, key, $"Mine {key}")).GetProperty("data").GetProperty("draftRequest").GetProperty("request");

        var sent = await Send(approver, key, $"mutation {{ sendRequest(input: {{ requestId: \"{draft.Id()}\", version: 1, dueOn: \"2022-06-01\" }}) {{ request {{ status }} errors {{ ... on UserError {{ code }} }} }} }}");

        Assert.Equal("SENT", sent.GetProperty("data").GetProperty("sendRequest").GetProperty("request").Text("status"));
    }

    [Fact]
    public async Task What_was_refused_may_be_put_right_under_the_same_key()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());

        var refused = await Draft(officer, key, "");
        var mended = await Draft(officer, key, $"Mended {key}");

        Assert.Equal("INVALID_INPUT", refused.GetProperty("data").GetProperty("draftRequest").GetProperty("errors")[0].Text("code"));
        Assert.NotNull(Of(mended));
    }

    [Fact]
    public async Task Two_acts_in_one_document_are_each_done_once()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());
        var both = $"mutation {{ a: {Field($"A {key}")} b: {Field($"B {key}")} }}";

        await Send(officer, key, both);
        var again = await Send(officer, key, both);

        Assert.NotEqual(again.GetProperty("data").GetProperty("a").ToString(), again.GetProperty("data").GetProperty("b").ToString());
        Assert.Equal((1, 1), (await Count(officer, $"A {key}"), await Count(officer, $"B {key}")));
    }

    [Fact]
    public async Task A_key_that_is_none_is_refused()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        Assert.Equal("BAD_IDEMPOTENCY_KEY", (await Draft(officer, new('k', 101), "S")).GetProperty("errors")[0].GetProperty("extensions").Text("code"));
    }

    [Fact]
    public async Task A_key_is_let_go_after_the_days_that_are_promised()
    {
        var (officer, key) = (await portal.As(Role.ScrutinyOfficer), NewKey());
        await Draft(officer, key, $"Long ago {key}");
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var today = DateOnly.FromDateTime(portal.Clock.GetUtcNow().UtcDateTime);

        var kept = await db.Set<DoneOnce>().CountAsync(Stop);
        Assert.Equal(0, await DoneOnce.Forget(db, today.AddDays(DoneOnce.DaysKept), Stop));
        Assert.Equal(kept, await DoneOnce.Forget(db, today.AddDays(DoneOnce.DaysKept + 1), Stop));
    }

    private static string NewKey() => $"{Guid.NewGuid():N}";

    private static string Field(string subject) => $"draftRequest(input: {{ force: \"wexshire\", kind: ACTION, subject: \"{subject}\", question: \"Q\" }}) {{ request {{ id reference }} errors {{ ... on UserError {{ code }} }} }}";

    private static Task<JsonElement> Draft(Person person, string key, string subject) => Send(person, key, $"mutation {{ {Field(subject)} }}");

    private static async Task<JsonElement> Send(Person person, string key, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }), Headers = { { IdempotencyKey.Header, key } } };
        using var answer = await person.Http.SendAsync(request, Stop);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
    }

    private static string? Of(JsonElement answer) => answer.GetProperty("data").GetProperty("draftRequest").GetProperty("request").Text("reference");

    private static async Task<int> Count(Person person, string subject) =>
        (await person.Data("{ requests(first: 100) { nodes { subject } } }")).GetProperty("requests").GetProperty("nodes").EnumerateArray().Count(r => r.Text("subject") == subject);
}
