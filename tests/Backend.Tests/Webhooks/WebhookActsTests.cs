using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Partners;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>Who registers, changes and reads webhooks, and what is kept of it.</summary>
public sealed class WebhookActsTests(TellingPortal portal) : IClassFixture<TellingPortal>
{
    private static readonly Uri Receiver = new("https://hooks.partnership.example/portal");

    [Fact]
    public async Task What_is_done_to_a_webhook_stands_in_the_log_of_security_and_its_secret_is_shown_once()
    {
        var administrator = await portal.As(Role.Administrator);
        var hook = await portal.Hooks(Receiver);
        var (id, version) = ($"webhookId: \"{hook.Id}\"", hook.Version);
        foreach (var act in new[] { "changeWebhook", "rotateWebhookSecret", "pauseWebhook", "resumeWebhook" })
        {
            version = (await administrator.Does(act, $"{id}, version: {version}{(act is "changeWebhook" ? $", address: \"{Receiver}/2\"" : "")}", Telling.Known)).Thing("webhook").Version();
        }

        var events = (await administrator.Data($"{{ securityEvents(first: 5, partner: \"{hook.Partner.Id}\") {{ nodes {{ kind }} }} }}")).GetProperty("securityEvents").GetProperty("nodes").EnumerateArray().Select(e => e.Text("kind"));
        Assert.Equal(["WEBHOOK_RESUMED", "WEBHOOK_PAUSED", "WEBHOOK_SECRET_ROTATED", "WEBHOOK_CHANGED", "WEBHOOK_REGISTERED"], events);
        var known = (await administrator.Data($"{{ node(id: \"{hook.Partner.Id}\") {{ ... on Partner {{ webhooks {{ address status newSecret }} }} }} }}")).GetProperty("node").GetProperty("webhooks")[0];
        Assert.Equal(($"{Receiver}/2", "ACTIVE", JsonValueKind.Null), (known.Text("address"), known.Text("status"), known.GetProperty("newSecret").ValueKind));
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_with_its_reason()
    {
        var administrator = await portal.As(Role.Administrator);
        var hook = await portal.Hooks(Receiver);
        var id = $"webhookId: \"{hook.Id}\"";

        Assert.Equal(["INVALID_INPUT"], (await administrator.Does("registerWebhook", $"partnerId: \"{hook.Partner.Id}\", address: \"https://10.0.0.1/\"", Telling.Known)).Refusals);
        Assert.Equal(["INVALID_INPUT"], (await administrator.Does("changeWebhook", $"{id}, version: {hook.Version}, address: \"http://hooks.partnership.example/\"", Telling.Known)).Refusals);
        Assert.Equal(["ILLEGAL_MOVE"], (await administrator.Does("resumeWebhook", $"{id}, version: {hook.Version}", Telling.Known)).Refusals);
        Assert.Equal(["CONFLICT"], (await administrator.Does("pauseWebhook", $"{id}, version: {hook.Version + 1}", Telling.Known)).Refusals);
        Assert.Equal(["NOT_FOUND"], (await administrator.Does("registerWebhook", $"partnerId: \"x\", address: \"{Receiver}\"", Telling.Known)).Refusals);
        Assert.Equal(["NOT_FOUND"], (await administrator.Does("testWebhook", "webhookId: \"x\"", "delivery { id }")).Refusals);
        Assert.Equal(["NOT_FOUND"], (await administrator.Does("replayDelivery", "deliveryId: \"x\"", "delivery { id }")).Refusals);
        for (var n = 2; n <= 5; n++) (await administrator.Does("registerWebhook", $"partnerId: \"{hook.Partner.Id}\", address: \"{Receiver}\"", Telling.Known)).Thing("webhook");
        Assert.Equal(["INVALID_INPUT"], (await administrator.Does("registerWebhook", $"partnerId: \"{hook.Partner.Id}\", address: \"{Receiver}\"", Telling.Known)).Refusals);
    }

    [Fact]
    public async Task A_program_reads_its_own_webhooks_and_their_log_and_nobody_else_but_the_administrator_knows_of_them()
    {
        var (hook, other) = (await portal.Hooks(Receiver), await portal.Registers(Audience.Office));
        (await (await portal.As(Role.Administrator)).Does("testWebhook", $"webhookId: \"{hook.Id}\"", "delivery { id }")).Thing("delivery");
        var own = await Program(hook.Partner);

        Assert.Equal(hook.Id, (await own.Data("{ viewer { partner { webhooks { id } } } }")).GetProperty("viewer").GetProperty("partner").GetProperty("webhooks")[0].Id());
        Assert.Equal("PING", Assert.Single(await portal.Log(hook, own)).Text("event"));
        foreach (var person in new[] { await Program(other), await portal.As(Role.Visitor), await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver) })
        {
            Assert.Equal(JsonValueKind.Null, (await person.Data($"{{ node(id: \"{hook.Id}\") {{ id }} }}")).GetProperty("node").ValueKind);
            Assert.Empty(await portal.Log(hook, person));
        }
    }

    private async Task<Person> Program(Registered partner)
    {
        var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new("Bearer", await portal.Token(partner));
        return new(http);
    }
}
