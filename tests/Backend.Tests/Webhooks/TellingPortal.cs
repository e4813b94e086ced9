using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.Partners;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>A portal that may call this machine.</summary>
public sealed class TellingPortal : Portal
{
    internal static readonly string[] ThisMachine = ["--PORTAL_WEBHOOK_NETWORKS=127.0.0.1/32"];

    protected override Task<string[]> Settings() => Task.FromResult(ThisMachine);
}

public sealed class TellingPostgres : PostgresPortal
{
    protected override async Task<string[]> Settings() => [.. await base.Settings(), .. TellingPortal.ThisMachine];
}

/// <summary>A webhook as its developer knows it.</summary>
internal sealed record Hook(string Id, int Version, string Secret, Registered Partner)
{
    public byte[] Key => Convert.FromBase64String(Secret["whsec_".Length..]);
}

internal static class Telling
{
    public const string Known = "webhook { id version status newSecret }";

    /// <summary>The administrator registers a webhook of a new partner's.</summary>
    public static async Task<Hook> Hooks(this Portal portal, Uri receiver)
    {
        var partner = await portal.Registers(Audience.Public);
        var webhook = (await (await portal.As(Role.Administrator)).Does("registerWebhook", $"partnerId: \"{partner.Id}\", address: \"{receiver}\"", Known)).Thing("webhook");
        return new(webhook.Id(), webhook.Version(), webhook.Text("newSecret"), partner);
    }

    /// <summary>One round of the courier; what it ends with, when it has nothing more to do.</summary>
    public static Task Round(this Portal portal) => portal.Services.GetRequiredService<Courier>().Round(TestContext.Current.CancellationToken);

    /// <summary>The log, the latest first.</summary>
    public static async Task<List<JsonElement>> Log(this Portal portal, Hook hook, Person? reader = null) =>
        [.. (await (reader ?? await portal.As(Role.Administrator)).Data($"{{ webhookDeliveries(first: 20, webhook: \"{hook.Id}\") {{ nodes {{ id messageId event reference state attempts status fault milliseconds nextAt }} }} }}")).GetProperty("webhookDeliveries").GetProperty("nodes").EnumerateArray()];

    public static async Task<string> Status(this Portal portal, Hook hook) =>
        (await (await portal.As(Role.Administrator)).Data($"{{ node(id: \"{hook.Id}\") {{ ... on Webhook {{ status }} }} }}")).GetProperty("node").Text("status");

    /// <summary>An edition that the officer publishes: the agenda of a meeting.</summary>
    public static async Task<JsonElement> PublishesAnAgenda(this Person officer, string title)
    {
        var meeting = (await officer.Does("planMeeting", $"title: \"{title}\", meetingType: \"Board\", heldOn: \"2030-07-22\", isPublic: true", "meeting { id version }")).Thing("meeting");
        await officer.Does("addAgendaItem", $"meetingId: \"{meeting.Id()}\", title: \"T\", requirement: \"R\"", "agendaItem { id }");
        return (await officer.Does("publishAgenda", $"meetingId: \"{meeting.Id()}\", version: 2", "meeting { agendaEdition { id reference sha256 } }")).Thing("meeting").GetProperty("agendaEdition");
    }

    /// <summary>The rows as they lie in the store.</summary>
    internal static async Task<List<WebhookSecret>> Secrets(this Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalContext>().Set<WebhookSecret>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }
}
