using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

/// <summary>Where a program lets people be sent back to, with the code for which it gets its tokens: nowhere else is anybody sent (RFC 9700, 2.1).</summary>
internal static class RedirectAddress
{
    private const int Most = 5;

    /// <summary>The addresses, each as it was entered, where all of them may be used.</summary>
    public static List<string> Checked(IEnumerable<string>? given)
    {
        List<string> addresses = [.. (given ?? []).Select(one => Entered.Optional(one, "redirectAddresses", Entered.Line)).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (addresses.Count > Most) throw new InvalidInputException("redirectAddresses", new($"Enter at most {Most} addresses.", $"Nodwch {Most} cyfeiriad ar y mwyaf."));
        return addresses.TrueForAll(IsSafe) ? addresses : throw new InvalidInputException("redirectAddresses", new(
            "Enter whole addresses that begin with https:// and have no #, no * and no name of a user. Only on the person’s own machine may it be http://127.0.0.1 or http://localhost.",
            "Nodwch gyfeiriadau cyfan sy’n dechrau â https:// heb # na * nac enw defnyddiwr. Dim ond ar beiriant y person ei hun y caiff fod yn http://127.0.0.1 neu http://localhost."));
    }

    private static bool IsSafe(string address) => !address.Contains('#', StringComparison.Ordinal) && !address.Contains('*', StringComparison.Ordinal) && address.All(char.IsAscii)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && address.StartsWith($"{uri.Scheme}://", StringComparison.Ordinal);
}
