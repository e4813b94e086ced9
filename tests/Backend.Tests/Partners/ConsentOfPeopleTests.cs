using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Tests.GraphQL;
using ScrutinyPortal.Tests.People;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>What a program reads for somebody with an account ends with their role, their access and their password.</summary>
public sealed class ConsentOfPeopleTests(PeoplePortal portal) : IClassFixture<PeoplePortal>
{
    private const string Office = "office:wexshire-pcc offline_access";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_for_whom_it_reads_and_learns_nothing_else_of_them()
    {
        using var ada = await portal.First();
        using var mair = await portal.Comes(ada, "mair@example.org", "SCRUTINY_OFFICER");
        var (_, held) = await Read(ada, mair);

        using var answer = await portal.Reads(held.Access, "{ viewer { name role person { email } } }");
        var viewer = (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("data").GetProperty("viewer");

        Assert.Equal(("Bryn", "PARTNER", JsonValueKind.Null), (viewer.Text("name"), viewer.Text("role"), viewer.GetProperty("person").ValueKind));
    }

    [Theory]
    [InlineData("endPerson", "nia")]
    [InlineData("endRole", "non")]
    [InlineData("password", "nest")]
    public async Task It_ends_with_the_persons_access_role_or_password_at_once(string act, string who)
    {
        using var ada = await portal.First();
        using var person = await portal.Comes(ada, $"{who}@example.org", "SCRUTINY_OFFICER");
        var (partner, held) = await Read(ada, person);
        using var stream = await Follows(held.Access, (await person.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id }")).Thing("request").Id());
        Assert.NotNull(await stream.Next());

        if (act == "endPerson") (await ada.Does("endPerson", $"personId: \"{await ada.IdOf($"{who}@example.org")}\"", "person { id }")).Thing("person");
        else if (act == "password") Assert.Empty(await person.Asks("own/password", new { current = AtTheDoor.Password, password = "three other words" }));
        else (await ada.Does("endRole", $"roleHeldId: \"{(await person.Data("{ viewer { person { roles { id } } } }")).GetProperty("viewer").GetProperty("person").GetProperty("roles")[0].Id()}\"", "person { id }")).Thing("person");

        await TokensTests.IsRefused(await portal.Reads(held.Access));
        Assert.Equal("invalid_grant", (await portal.Refreshes(partner, held.Refresh!)).Answer.Text("error"));
        await stream.IsCompleted();
    }

    private async Task<(Registered, Held)> Read(Caller ada, Caller person)
    {
        var partner = (await ada.Does("registerPartner", $"name: \"N\", contact: \"C\", clearance: OFFICE, body: \"wexshire-pcc\", redirectAddresses: [\"{Consenting.Back}\"]", Programs.Known)).Partner();
        using var browser = portal.Anybody();
        person.Lends(browser);
        return (partner, await portal.LetsRead(browser, partner, Office));
    }

    private async Task<Followed> Follows(string token, string request)
    {
        var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        http.DefaultRequestHeaders.Accept.ParseAdd("text/event-stream");
        using var asked = new HttpRequestMessage(HttpMethod.Post, "/graphql/stream") { Content = JsonContent.Create(new { query = "subscription($id: ID!) { requestChanged(id: $id) { subject } }", variables = new { id = request } }) };
        var answer = await http.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(answer);
    }
}
