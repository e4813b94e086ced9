using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using ScrutinyPortal.Model;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>Which addresses may be called, and which may be entered.</summary>
public sealed class CallableNetworksTests
{
    private static readonly CallableNetworks Public = new([]), Tried = new([IPNetwork.Parse("127.0.0.1/32")]);

    [Theory]
    [InlineData("this host", "0.0.0.0", "0.255.255.255", "::")]
    [InlineData("private", "10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0", "192.168.255.255")]
    [InlineData("shared by a carrier", "100.64.0.0", "100.127.255.255")]
    [InlineData("loopback", "127.0.0.1", "127.255.255.255", "::1")]
    [InlineData("link-local, and the metadata of clouds", "169.254.0.0", "169.254.169.254", "169.254.255.255", "fe80::1", "febf::1", "fe80::1%1", "168.63.129.16")]
    [InlineData("of the IETF", "192.0.0.0", "192.0.0.255", "2001::1", "2001:1ff::1")]
    [InlineData("documentation", "192.0.2.0", "198.51.100.1", "203.0.113.255", "2001:db8::1", "3fff::1")]
    [InlineData("benchmarks", "198.18.0.0", "198.19.255.255")]
    [InlineData("relays and anycast", "192.88.99.1", "192.31.196.1", "192.52.193.1", "192.175.48.1", "2620:4f:8000::1")]
    [InlineData("multicast", "224.0.0.1", "239.255.255.255", "ff02::1")]
    [InlineData("reserved, broadcast", "240.0.0.1", "255.255.255.255", "4000::1", "5f00::1")]
    [InlineData("unique local", "fc00::1", "fd12:3456::1", "fdff::1")]
    [InlineData("site-local", "fec0::1")]
    [InlineData("the fourth version in the sixth", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1")]
    [InlineData("NAT64", "64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::1")]
    [InlineData("6to4, Teredo", "2002:7f00:1::1", "2002:808:808::1", "2001:0:4136:e378::1")]
    public void What_is_not_public_is_not_called(string what, params string[] addresses) =>
        Assert.All(addresses, address => Assert.False(Public.IsPublic(IPAddress.Parse(address)), $"{address} is {what}"));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2a00:1450:4009::200e")]
    public void What_lies_beside_it_is(string address) => Assert.True(Public.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void In_the_clear_only_what_is_excepted_is_called()
    {
        var (loopback, other) = (IPAddress.Loopback, IPAddress.Parse("8.8.8.8"));

        Assert.Equal([true, true], [Tried.Allow(loopback, "http"), Tried.Allow(loopback, "https")]);
        Assert.Equal([false, true], [Tried.Allow(other, "http"), Tried.Allow(other, "https")]);
        Assert.False(Tried.Allow(IPAddress.Parse("127.0.0.2"), "https"));
    }

    [Theory]
    [InlineData("https://hooks.example/portal?for=us")]
    [InlineData("https://hooks.example:8443/portal")]
    [InlineData("https://8.8.8.8/portal")]
    [InlineData("https://[2001:4860:4860::8888]/portal")]
    public void A_whole_public_address_may_be_entered(string address) => Assert.Equal(address, WebhookAddress.Checked($" {address} ", Public));

    [Theory]
    [InlineData("")]
    [InlineData("hooks.example/portal")]
    [InlineData("http://hooks.example/portal")]
    [InlineData("ftp://hooks.example/portal")]
    [InlineData("https://name:word@hooks.example/portal")]
    [InlineData("https://hooks.example/portal#part")]
    [InlineData("https://hooks.example:22/portal")]
    [InlineData("https://hooks.example:5432/portal")]
    [InlineData("https://höoks.example/portal")]
    [InlineData("https://localhost/portal")]
    [InlineData("https://127.0.0.1/portal")]
    [InlineData("https://127.1/portal")]
    [InlineData("https://2130706433/portal")]
    [InlineData("https://0x7f.0.0.1/portal")]
    [InlineData("https://0177.0.0.1/portal")]
    [InlineData("https://[::1]/portal")]
    [InlineData("https://[::ffff:10.0.0.1]/portal")]
    [InlineData("https://10.0.0.1:8443/portal")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    public void What_is_not_may_not(string address) => Assert.Equal("address", Assert.Throws<InvalidInputException>(() => WebhookAddress.Checked(address, Public)).Field);

    [Fact]
    public void Only_what_is_excepted_may_be_entered_in_the_clear_and_on_any_port()
    {
        Assert.Equal("http://127.0.0.1:4000/", WebhookAddress.Checked("http://127.0.0.1:4000/", Tried));
        Assert.Equal("http://localhost:4000/", WebhookAddress.Checked("http://localhost:4000/", Tried));
        foreach (var other in new[] { "http://127.0.0.2:4000/", "http://hooks.example/", "https://hooks.example:4000/" }) Assert.Throws<InvalidInputException>(() => WebhookAddress.Checked(other, Tried));
    }

    [Fact]
    public void A_setting_that_cannot_be_understood_is_named() =>
        Assert.StartsWith("PORTAL_WEBHOOK_NETWORKS holds no network: loopback.", Assert.Throws<StartRefused>(() => CallableNetworks.From(
            new ConfigurationBuilder().AddInMemoryCollection([new("PORTAL_WEBHOOK_NETWORKS", "127.0.0.1/32 loopback")]).Build(), new HostingEnvironment { EnvironmentName = "Demo" })).Message, StringComparison.Ordinal);
}
