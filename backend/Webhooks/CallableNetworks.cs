using System.Net;
using System.Net.Sockets;

namespace ScrutinyPortal.Webhooks;

/// <summary>Which addresses may be called: public ones, and those of networks that a test or a trial has excepted. What is special (IANA's registries of special-purpose addresses) is not public.</summary>
internal sealed class CallableNetworks(IReadOnlyList<IPNetwork> excepted)
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3"); // all else of the sixth version is not public: loopback, unspecified, NAT64, unique local, link-local, multicast

    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "168.63.129.16/32", // the host of virtual machines at Azure: public by its number alone
            "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    public static CallableNetworks From(IConfiguration settings, IHostEnvironment environment)
    {
        if (settings["PORTAL_WEBHOOK_NETWORKS"] is not { Length: > 0 } listed) return new([]);
        if (environment.IsProduction()) throw new StartRefused("PORTAL_WEBHOOK_NETWORKS lets webhooks call into networks that are not public: it is for tests and trials, and a portal in use starts without it.");
        return new([.. listed.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(one => IPNetwork.TryParse(one, out var network) ? network
            : throw new StartRefused($"PORTAL_WEBHOOK_NETWORKS holds no network: {one}. Write it as 127.0.0.1/32."))]);
    }

    public bool IsPublic(IPAddress address) =>
        (address.AddressFamily is AddressFamily.InterNetwork || (GlobalUnicast.Contains(address) && !address.IsIPv4MappedToIPv6)) && !Array.Exists(Special, network => network.Contains(address));

    public bool Excepts(IPAddress address) => excepted.Any(network => network.Contains(address));

    /// <summary>Whether it may be called so: in the clear only within what is excepted.</summary>
    public bool Allow(IPAddress address, string scheme) => Excepts(address) || (scheme == Uri.UriSchemeHttps && IsPublic(address));
}
