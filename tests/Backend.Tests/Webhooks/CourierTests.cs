using System.Text;
using ScrutinyPortal.Access;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests.Webhooks;

public sealed class CourierOnSqlite(TellingPortal portal) : CourierTests(portal), IClassFixture<TellingPortal>;

public sealed class CourierOnPostgres(TellingPostgres portal) : CourierTests(portal.Here()), IClassFixture<TellingPostgres>;

/// <summary>What everybody may read, and nothing else, is told to each webhook, until it has taken it.</summary>
public abstract class CourierTests(Portal portal) : IAsyncLifetime
{
    private static int _months;

    // Each test has a month of its own: what another published before it is before its webhook too.
    private readonly DateTimeOffset _noon = new DateTimeOffset(2022, 3, 28, 12, 0, 0, TimeSpan.Zero).AddDays(28 * Interlocked.Increment(ref _months));
    private Receiver _receiver = null!;
    private Hook _hook = null!;
    private Person _officer = null!;

    public async ValueTask InitializeAsync()
    {
        portal.Clock.Set(_noon);
        _receiver = await Receiver.Start();
        _hook = await portal.Hooks(_receiver.Address);
        _officer = await portal.As(Role.ScrutinyOfficer);
        await portal.Round();
        Assert.Empty(_receiver.Taken); // of what was published before it was registered, nothing
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _receiver.DisposeAsync();
        if (await portal.Status(_hook) is "ACTIVE") (await Does("pauseWebhook", await Versioned())).Thing("webhook"); // no other test's concern
    }

    [Fact]
    public async Task A_published_edition_is_told_once_by_what_everybody_may_read_of_it_signed_with_the_secret()
    {
        var edition = await _officer.PublishesAnAgenda("Told once");

        await portal.Round();
        await portal.Round();

        var message = Assert.Single(_receiver.Taken);
        var told = message.Data;
        Assert.Equal("edition.published", message.Type);
        Assert.Equal((edition.Text("reference"), "Agenda", "Agenda: Told once", Some.Commissioner, edition.Text("sha256")), (told.Text("reference"), told.Text("kind"), told.Text("title"), told.Text("body"), told.Text("sha256")));
        Assert.EndsWith($"/published/{edition.Text("reference")}", told.Text("address"), StringComparison.Ordinal);
        Assert.Equal(["type", "timestamp", "data"], message.Said.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["reference", "kind", "title", "body", "address", "sha256"], told.EnumerateObject().Select(p => p.Name));
        Assert.Equal("application/json", message.Headers["content-type"]);
        Assert.Equal(Signed(message, _hook.Key), message.Headers["webhook-signature"]);
        var log = Assert.Single(await portal.Log(_hook));
        Assert.Equal((message.Id, "EDITION_PUBLISHED", edition.Text("reference"), "DELIVERED", 1, 204), (log.Text("messageId"), log.Text("event"), log.Text("reference"), log.Text("state"), log.GetProperty("attempts").GetInt32(), log.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_report_under_embargo_is_not_told_before_its_hour_and_then_without_anybodys_acting()
    {
        var (day, hour) = ($"{_noon.AddDays(1):yyyy-MM-dd}", _noon.AddDays(1));
        var report = (await _officer.Does("recordReport", $"title: \"Wexshire: under embargo\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"{day}\", releaseAt: \"{day}T12:00:00Z\"", "report { id reference }")).Thing("report");
        await portal.Round();
        (await _officer.Does("publish", $"id: \"{report.Id()}\"", "published { __typename }")).Thing("published");
        await portal.Round();
        portal.Clock.Set(hour.AddSeconds(-5));
        await portal.Round();
        Assert.Empty(_receiver.Taken);
        Assert.Empty(await portal.Log(_hook));

        portal.Clock.Set(hour);
        await portal.Round();

        var message = Assert.Single(_receiver.Taken);
        Assert.Equal(("source.published", report.Text("reference"), "Inspection", "Wexshire: under embargo"), (message.Type, message.Data.Text("reference"), message.Data.Text("kind"), message.Data.Text("title")));
        Assert.EndsWith($"/reports/{report.Text("reference")}", message.Data.Text("address"), StringComparison.Ordinal);
        Assert.Equal($"{day}T12:00:00+00:00", message.Said.Text("timestamp"));
    }

    [Fact]
    public async Task A_withdrawal_is_told_without_what_was_withdrawn_and_a_return_is_told_anew()
    {
        var edition = await _officer.PublishesAnAgenda("Not to be read");
        await portal.Round();
        (await _officer.Does("withdrawPublication", $"id: \"{edition.Id()}\", reason: \"A child could be recognised.\"", "withdrawn { __typename }")).Thing("withdrawn");
        await portal.Round();
        portal.Clock.Set(portal.Clock.GetUtcNow().AddHours(1));
        (await _officer.Does("publish", $"id: \"{edition.Id()}\"", "published { __typename }")).Thing("published");
        await portal.Round();

        Assert.Equal(["edition.published", "edition.withdrawn", "edition.published"], _receiver.Taken.Select(m => m.Type));
        Assert.Equal(3, _receiver.Taken.Select(m => m.Id).Distinct().Count());
        var withdrawn = _receiver.Taken[1];
        Assert.Equal(["reference", "kind", "body", "reason", "address"], withdrawn.Data.EnumerateObject().Select(p => p.Name));
        Assert.Equal((edition.Text("reference"), "A child could be recognised."), (withdrawn.Data.Text("reference"), withdrawn.Data.Text("reason")));
        Assert.DoesNotContain("Not to be read", Encoding.UTF8.GetString(withdrawn.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_before_it_was_delivered_is_never_told()
    {
        _receiver.Answer(500);
        var edition = await _officer.PublishesAnAgenda("Too soon");
        await portal.Round();
        (await _officer.Does("withdrawPublication", $"id: \"{edition.Id()}\", reason: \"By mistake.\"", "withdrawn { __typename }")).Thing("withdrawn");
        _receiver.Answer(200);
        portal.Clock.Set(portal.Clock.GetUtcNow().AddMinutes(1));
        await portal.Round();

        Assert.Equal(["edition.published", "edition.withdrawn"], _receiver.Taken.Select(m => m.Type)); // the first was not taken
        Assert.Equal(["DELIVERED", "OVERTAKEN"], (await portal.Log(_hook)).Select(d => d.Text("state")));
        (await Does("replayDelivery", $"deliveryId: \"{(await portal.Log(_hook))[1].Id()}\"", "delivery { id }")).Thing("delivery");
        await portal.Round();
        Assert.Equal(2, _receiver.Taken.Count);
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_under_its_name_signed_anew_and_can_be_replayed()
    {
        _receiver.Answer(500);
        await _officer.PublishesAnAgenda("Again");
        await portal.Round();
        await portal.Round();
        var failed = Assert.Single(await portal.Log(_hook));
        Assert.Equal(("WAITING", 1, 500, "REFUSED"), (failed.Text("state"), failed.GetProperty("attempts").GetInt32(), failed.GetProperty("status").GetInt32(), failed.Text("fault")));
        Assert.Equal(["ILLEGAL_MOVE"], (await Does("replayDelivery", $"deliveryId: \"{failed.Id()}\"", "delivery { id }")).Refusals);

        _receiver.Answer(200);
        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(6));
        await portal.Round();
        (await Does("replayDelivery", $"deliveryId: \"{failed.Id()}\"", "delivery { state nextAt }")).Thing("delivery");
        await portal.Round();

        Assert.Equal(3, _receiver.Taken.Count);
        Assert.Single(_receiver.Taken.Select(m => m.Id).Distinct());
        Assert.InRange(_receiver.Taken.Select(m => m.Headers["webhook-timestamp"]).Distinct().Count(), 2, 3); // the clock goes on, and may have reached another second
        Assert.All(_receiver.Taken, m => Assert.Equal(Signed(m, _hook.Key), m.Headers["webhook-signature"]));
        Assert.Equal(("DELIVERED", 3), ((await portal.Log(_hook))[0].Text("state"), (await portal.Log(_hook))[0].GetProperty("attempts").GetInt32()));
    }

    [Fact]
    public async Task A_receiver_that_wants_no_more_is_called_no_more_until_it_goes_on_and_is_then_told_what_it_missed()
    {
        _receiver.Answer(410);
        await _officer.PublishesAnAgenda("Gone");
        await portal.Round();
        Assert.Equal("GONE", await portal.Status(_hook));
        Assert.Equal("WEBHOOK_SWITCHED_OFF Gone", await LastEvent());

        await _officer.PublishesAnAgenda("Missed");
        _receiver.Answer(200);
        portal.Clock.Set(portal.Clock.GetUtcNow().AddDays(1));
        await portal.Round();
        Assert.Single(_receiver.Taken);
        Assert.Equal(["ILLEGAL_MOVE"], (await Does("testWebhook", $"webhookId: \"{_hook.Id}\"", "delivery { id }")).Refusals);

        (await Does("resumeWebhook", await Versioned())).Thing("webhook");
        await portal.Round();

        Assert.Equal(["Agenda: Gone", "Agenda: Gone", "Agenda: Missed"], _receiver.Taken.Select(m => m.Data.Text("title")));
    }

    [Fact]
    public async Task After_five_days_in_which_nothing_was_taken_it_is_switched_off_and_not_before()
    {
        _receiver.Answer(503);
        var began = portal.Clock.GetUtcNow();
        await _officer.PublishesAnAgenda("Nobody there");
        await portal.Round();
        foreach (var pause in WebhookDelivery.Pauses)
        {
            Assert.Equal("ACTIVE", await portal.Status(_hook));
            portal.Clock.Set(portal.Clock.GetUtcNow() + pause + TimeSpan.FromSeconds(1));
            await portal.Round();
        }

        Assert.Equal(("GIVEN_UP", 12), (await portal.Status(_hook), _receiver.Taken.Count));
        Assert.True(portal.Clock.GetUtcNow() - began > TimeSpan.FromDays(5));
        Assert.Equal("WEBHOOK_SWITCHED_OFF GivenUp", await LastEvent());
    }

    [Fact]
    public async Task With_a_new_secret_each_call_is_signed_by_both_for_a_day_unless_the_old_one_ends_now()
    {
        var rotated = (await Does("rotateWebhookSecret", await Versioned())).Thing("webhook").Text("newSecret");
        await _officer.PublishesAnAgenda("Both");
        await portal.Round();
        portal.Clock.Set(portal.Clock.GetUtcNow().AddHours(25));
        _officer = await portal.As(Role.ScrutinyOfficer);
        await _officer.PublishesAnAgenda("The new one");
        await portal.Round();
        var last = (await Does("rotateWebhookSecret", $"{await Versioned()}, endsOldNow: true")).Thing("webhook").Text("newSecret");
        await _officer.PublishesAnAgenda("The last one");
        await portal.Round();

        var key = Convert.FromBase64String(rotated["whsec_".Length..]);
        Assert.Equal($"{Signed(_receiver.Taken[0], key)} {Signed(_receiver.Taken[0], _hook.Key)}", _receiver.Taken[0].Headers["webhook-signature"]);
        Assert.Equal(Signed(_receiver.Taken[1], key), _receiver.Taken[1].Headers["webhook-signature"]);
        Assert.Equal(Signed(_receiver.Taken[2], Convert.FromBase64String(last["whsec_".Length..])), _receiver.Taken[2].Headers["webhook-signature"]);
        Assert.Equal((32, 32), (key.Length, _hook.Key.Length));
        Assert.All(await portal.Secrets(), row => Assert.Equal(-1, row.Sealed.AsSpan().IndexOf(key)));
    }

    [Fact]
    public async Task A_ping_tells_of_nothing_and_is_sent_once()
    {
        (await Does("testWebhook", $"webhookId: \"{_hook.Id}\"", "delivery { id }")).Thing("delivery");
        await portal.Round();
        var ping = Assert.Single(_receiver.Taken);
        Assert.Equal(("ping", "{}"), (ping.Type, ping.Data.GetRawText()));

        _receiver.Answer(500);
        (await Does("testWebhook", $"webhookId: \"{_hook.Id}\"", "delivery { id }")).Thing("delivery");
        await portal.Round();

        Assert.Equal(["GIVEN_UP", "DELIVERED"], (await portal.Log(_hook)).Select(d => d.Text("state")));
        Assert.Equal("ACTIVE", await portal.Status(_hook));
    }

    [Fact]
    public async Task What_was_claimed_by_a_host_that_stopped_is_sent_by_another_a_minute_later()
    {
        using var stopped = new CancellationTokenSource();
        _receiver.Answers = async http =>
        {
            await stopped.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        await _officer.PublishesAnAgenda("In between");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ((Courier)portal.Services.GetService(typeof(Courier))!).Round(stopped.Token));

        _receiver.Answer(200);
        await portal.Round();
        Assert.Single(_receiver.Taken); // another may still be at it
        portal.Clock.Set(portal.Clock.GetUtcNow().AddSeconds(61));
        await portal.Round();

        Assert.Equal(2, _receiver.Taken.Count);
        Assert.Single(_receiver.Taken.Select(m => m.Id).Distinct());
    }

    [Fact]
    public async Task However_many_are_at_it_at_once_each_is_told_once()
    {
        foreach (var n in Enumerable.Range(1, 3)) await _officer.PublishesAnAgenda($"At once {n}");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => portal.Round()));
        await portal.Round();

        Assert.Equal(["Agenda: At once 1", "Agenda: At once 2", "Agenda: At once 3"], _receiver.Taken.Select(m => m.Data.Text("title")).Order());
    }

    [Fact]
    public async Task The_program_of_a_suspended_partner_is_told_nothing()
    {
        (await Does("suspendPartner", $"partnerId: \"{_hook.Partner.Id}\", version: {_hook.Partner.Version}, reason: \"R\"", "partner { id }")).Thing("partner");
        await _officer.PublishesAnAgenda("Suspended");
        await portal.Round();

        Assert.Empty(_receiver.Taken);
    }

    private async Task<string> LastEvent()
    {
        var told = (await (await portal.As(Role.Administrator)).Data($"{{ securityEvents(first: 1, partner: \"{_hook.Partner.Id}\") {{ nodes {{ kind detail person {{ id }} by {{ id }} }} }} }}")).GetProperty("securityEvents").GetProperty("nodes")[0];
        return $"{told.Text("kind")} {told.Text("detail")}";
    }

    private async Task<string> Versioned() =>
        $"webhookId: \"{_hook.Id}\", version: {(await (await portal.As(Role.Administrator)).Data($"{{ node(id: \"{_hook.Id}\") {{ ... on Webhook {{ version }} }} }}")).GetProperty("node").Version()}";

    private async Task<Outcome> Does(string verb, string input, string give = Telling.Known) => await (await portal.As(Role.Administrator)).Does(verb, input, give);

    private static string Signed(Received message, byte[] key) => WebhookSecrets.Signature(key, message.Id, long.Parse(message.Headers["webhook-timestamp"], null), message.Body);
}
