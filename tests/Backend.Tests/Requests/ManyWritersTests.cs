using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Requests;

public sealed class ManyWritersOnSqlite(Portal portal) : ManyWritersTests(portal), IClassFixture<Portal>;

public sealed class ManyWritersOnPostgres(PostgresPortal portal) : ManyWritersTests(portal.Here()), IClassFixture<PostgresPortal>;

/// <summary>Thirty-two people write the same version at once.</summary>
public abstract class ManyWritersTests(Portal portal)
{
    private const int Writers = 32;

    [Fact]
    public async Task One_wins_and_each_of_the_others_is_told_what_the_winner_wrote()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var draft = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"Before\", question: \"Q\"", "request { id version }")).Thing("request");

        var outcomes = await Task.WhenAll(Enumerable.Range(1, Writers).Select(async writer => await officer.Ask(
            $"mutation {{ draftRequest(input: {{ requestId: \"{draft.Id()}\", version: 1, force: \"wexshire\", kind: ACTION, subject: \"Writer {writer}\", question: \"Q\" }}) {{ request {{ subject version }} errors {{ ... on Conflict {{ code changes {{ field before after }} }} }} }} }}")));

        var payloads = outcomes.Select(answer => answer.GetProperty("data").GetProperty("draftRequest")).ToList();
        var winner = Assert.Single(payloads, payload => payload.GetProperty("request").ValueKind is System.Text.Json.JsonValueKind.Object).GetProperty("request");
        Assert.Equal(2, winner.Version());
        var told = payloads.SelectMany(payload => payload.GetProperty("errors").EnumerateArray()).ToList();
        Assert.Equal(Writers - 1, told.Count);
        Assert.All(told, conflict =>
        {
            var change = Assert.Single(conflict.GetProperty("changes").EnumerateArray());
            Assert.Equal(("Subject", "Before", winner.Text("subject")), (change.Text("field"), change.Text("before"), change.Text("after")));
        });
        var now = (await officer.Data("query($id: ID!) { node(id: $id) { ... on Request { subject version } } }", new { id = draft.Id() })).GetProperty("node");
        Assert.Equal((winner.Text("subject"), 2), (now.Text("subject"), now.Version()));
    }
}
