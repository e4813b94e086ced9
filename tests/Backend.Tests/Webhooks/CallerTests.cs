using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>The call itself: to an address that was looked at, and to no other.</summary>
public sealed class CallerTests
{
    private static readonly Dictionary<string, string> Headers = new() { ["webhook-id"] = "msg_1" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_that_leads_inside_is_not_called_though_it_led_elsewhere_a_moment_before()
    {
        await using var inside = await Receiver.Start();
        var asked = 0;
        var excepted = new CallableNetworks([IPNetwork.Parse("127.0.0.2/32")]); // as if it were public
        using var caller = new Caller(excepted, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(asked++ == 0 ? "127.0.0.2" : "127.0.0.1")]));
        var address = $"http://rebound.example:{inside.Address.Port}/";

        var first = await caller.Call(address, [], Headers, Stop);
        var second = await caller.Call(address, [], Headers, Stop);

        Assert.Equal((DeliveryFault.NotReached, DeliveryFault.NotPublic, 2), (first.Fault, second.Fault, asked)); // nobody listens at 127.0.0.2, and what was looked at is what is called
        Assert.Empty(inside.Taken);
    }

    [Fact]
    public async Task Of_several_addresses_only_those_that_are_allowed_are_tried()
    {
        await using var inside = await Receiver.Start();
        var (none, some) = (new CallableNetworks([]), new CallableNetworks([IPNetwork.Parse("127.0.0.1/32")]));
        Task<IPAddress[]> Both(string host, CancellationToken stop) => Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback, IPAddress.Loopback]);
        using Caller refused = new(none, Both), allowed = new(some, Both);
        var address = $"http://both.example:{inside.Address.Port}/";

        Assert.Equal(DeliveryFault.NotPublic, (await refused.Call(address, [], Headers, Stop)).Fault);
        Assert.Equal((204, null), await Came(allowed, address));
        Assert.Single(inside.Taken);
    }

    [Fact]
    public async Task An_answer_that_leads_elsewhere_is_not_followed()
    {
        await using Receiver elsewhere = await Receiver.Start(), receiver = await Receiver.Start();
        receiver.Answers = http => Task.Run(() => http.Response.Redirect(elsewhere.Address.AbsoluteUri, permanent: false, preserveMethod: true));
        using var caller = Loopback();

        Assert.Equal((307, DeliveryFault.Refused), await Came(caller, receiver.Address.AbsoluteUri));
        Assert.Empty(elsewhere.Taken);
    }

    [Fact]
    public async Task Only_the_status_of_an_answer_counts_its_body_is_not_waited_for_and_no_cookie_is_kept()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = async http =>
        {
            http.Response.Headers.SetCookie = "known=1";
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(new byte[1 << 16], http.RequestAborted);
        };
        using var caller = Loopback();

        Assert.Equal((200, null), await Came(caller, receiver.Address.AbsoluteUri));
        Assert.Equal((200, null), await Came(caller, receiver.Address.AbsoluteUri));
        Assert.All(receiver.Taken, taken => Assert.DoesNotContain(taken.Headers.Keys, name => name is "cookie" or "traceparent" or "baggage"));
    }

    [Fact]
    public async Task Headers_without_end_and_a_receiver_that_hangs_up_are_a_fault_like_any_other()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = http =>
        {
            for (var n = 0; n < 40; n++) http.Response.Headers[$"x-{n}"] = new string('x', 1000);
            return Task.CompletedTask;
        };
        using var caller = Loopback();
        Assert.Equal((null, DeliveryFault.NotReached), await Came(caller, receiver.Address.AbsoluteUri));

        receiver.Answers = http => Task.Run(http.Abort);
        Assert.Equal((null, DeliveryFault.NotReached), await Came(caller, receiver.Address.AbsoluteUri));
    }

    [Fact]
    public async Task Whoever_does_not_answer_in_time_has_not_taken_it()
    {
        await using var receiver = await Receiver.Start();
        receiver.Answers = http => Task.Delay(TimeSpan.FromMinutes(1), http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        using var patient = Loopback();
        using var caller = new Caller(new([IPNetwork.Parse("127.0.0.1/32")]), (host, stop) => Dns.GetHostAddressesAsync(host, stop)) { Patience = TimeSpan.FromSeconds(1) };

        Assert.Equal((null, DeliveryFault.TimedOut), await Came(caller, receiver.Address.AbsoluteUri));
        Assert.Equal(TimeSpan.FromSeconds(10), patient.Patience);
    }

    [Fact]
    public async Task A_certificate_that_nobody_has_vouched_for_is_not_trusted()
    {
        await using var receiver = await Receiver.Start(); // speaks no TLS at all
        using var caller = Loopback();

        Assert.Equal((null, DeliveryFault.NotTrusted), await Came(caller, $"https://127.0.0.1:{receiver.Address.Port}/"));
        Assert.Empty(receiver.Taken);
    }

    // The example of the specification's own text.
    [Fact]
    public void The_signature_is_that_of_Standard_Webhooks() => Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", WebhookSecrets.Signature(
        Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Encoding.UTF8.GetBytes("{\"test\": 2432232314}")));

    private static Caller Loopback() => new(new([IPNetwork.Parse("127.0.0.1/32")]), (host, stop) => Dns.GetHostAddressesAsync(host, stop));

    private static async Task<(int?, DeliveryFault?)> Came(Caller caller, string address)
    {
        var outcome = await caller.Call(address, [], Headers, Stop);
        return (outcome.Status, outcome.Fault);
    }
}
