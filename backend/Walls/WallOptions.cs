using System.Globalization;
using System.Net;

namespace ScrutinyPortal.Walls;

/// <summary>How the portal is reached, by whom it lets itself be spoken for, and how much it bears; read once at the start.</summary>
/// <param name="Address">Where the world reaches the portal, such as https://scrutiny.example; null where every name is answered.</param>
/// <param name="Proxies">The addresses of the proxies whose word is taken for who asks, and over what.</param>
/// <param name="ForeignOrigins">The pages of others that may ask the public API.</param>
/// <param name="VisitorRequests">How many requests an address may make in a minute without being signed in; 0 for any number.</param>
/// <param name="PersonRequests">How many requests a session may make in a minute; 0 for any number.</param>
/// <param name="SignIns">How many attempts to get in an address may make in a minute; 0 for any number.</param>
/// <param name="AtOnce">How many requests are answered at once; eight times as many wait.</param>
/// <param name="PartnerRequests">How many requests a partner's program may make in a minute; 0 for any number.</param>
/// <param name="PartnerCost">What the operations of a partner's program may cost in a minute; 0 for any number.</param>
public sealed record WallOptions(Uri? Address, IReadOnlyList<IPNetwork> Proxies, IReadOnlyList<string> ForeignOrigins, int VisitorRequests, int PersonRequests, int SignIns, int AtOnce, int PartnerRequests, int PartnerCost)
{
    public static WallOptions From(IConfiguration settings, bool tried) => new(
        settings["PORTAL_ADDRESS"] is { } address ? AddressOf(address) : null,
        [.. Listed(settings["PORTAL_PROXIES"]).Select(ProxyOf)],
        [.. Listed(settings["PORTAL_FOREIGN_ORIGINS"]).Select(OriginOf)],
        Number(settings, "PORTAL_VISITOR_REQUESTS", tried ? 0 : 600),
        Number(settings, "PORTAL_PERSON_REQUESTS", tried ? 0 : 1200),
        Number(settings, "PORTAL_SIGN_INS", tried ? 0 : 20),
        Math.Max(1, Number(settings, "PORTAL_AT_ONCE", 12 * Environment.ProcessorCount)),
        Number(settings, "PORTAL_PARTNER_REQUESTS", 600),
        Number(settings, "PORTAL_PARTNER_COST", 100_000));

    /// <summary>Refuses to serve the public as one would try things out: what is missing is said in one sentence.</summary>
    public void RefuseUnlessFitFor(string urls)
    {
        if (Address is null) throw new StartRefused("Say where the world reaches the portal: PORTAL_ADDRESS=https://scrutiny.example. Requests by other names are refused.");
        if (Address.Scheme != Uri.UriSchemeHttps) throw new StartRefused($"PORTAL_ADDRESS is {Address}: sessions are sent over https only. Put a proxy in front that ends https, and write its address as https://….");
        if (Proxies.Count == 0 && urls.Split(';').Any(url => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
        {
            throw new StartRefused($"The portal listens on {urls}, which is not sealed, and trusts no proxy. Name the proxy in front that ends https (PORTAL_PROXIES=10.0.0.5), or listen on https.");
        }
    }

    private static IEnumerable<string> Listed(string? setting) => (setting ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static Uri AddressOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
        ? address
        : throw new StartRefused($"PORTAL_ADDRESS holds no address of a host: {text}. Write it as https://scrutiny.example.");

    private static IPNetwork ProxyOf(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var one) ? new(one, one.GetAddressBytes().Length * 8)
        : throw new StartRefused($"PORTAL_PROXIES holds no address: {text}. Write it as 10.0.0.5 or 10.0.0.0/24.");

    private static string OriginOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "https" or "http" && origin.GetLeftPart(UriPartial.Authority) == text
        ? text
        : throw new StartRefused($"PORTAL_FOREIGN_ORIGINS holds no origin: {text}. Write it as https://data.example, without a path.");

    private static int Number(IConfiguration settings, string name, int unlessSet) => settings[name] is not { } text ? unlessSet
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new StartRefused($"{name} is a whole number, not {text}.");
}
