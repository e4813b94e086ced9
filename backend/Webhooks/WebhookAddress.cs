using System.Net;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Webhooks;

/// <summary>What may be entered as an address to call. Where its name leads is looked at each time that it is called.</summary>
internal static class WebhookAddress
{
    private static readonly int[] Ports = [443, 8443];

    public static string Checked(string? given, CallableNetworks networks)
    {
        var address = Entered.Required(given, "address", Entered.Line);
        if (address.All(char.IsAscii) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { UserInfo: "", Fragment: "" } && IsCallable(uri, networks)) return address;
        throw new InvalidInputException("address", new(
            "Enter a whole address that begins with https://, on port 443 or 8443, in a public network, with no # and no name of a user.",
            "Nodwch gyfeiriad cyfan sy’n dechrau â https://, ar borth 443 neu 8443, mewn rhwydwaith cyhoeddus, heb # na enw defnyddiwr."));
    }

    private static bool IsCallable(Uri uri, CallableNetworks networks)
    {
        var literal = uri.IsLoopback && uri.HostNameType is UriHostNameType.Dns ? IPAddress.Loopback : IPAddress.TryParse(uri.DnsSafeHost, out var written) ? written : null;
        if (literal is not null && networks.Excepts(literal)) return uri.Scheme is "http" or "https";
        return uri.Scheme is "https" && Ports.Contains(uri.Port) && (literal is null || networks.IsPublic(literal));
    }
}
