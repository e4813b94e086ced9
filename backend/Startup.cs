using System.Net;
using System.Net.NetworkInformation;

namespace ScrutinyPortal;

/// <summary>What must hold before the portal starts. What does not is said in one sentence.</summary>
internal static class Startup
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void CheckFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, ".writable");
            File.WriteAllText(probe, string.Empty);
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder);
        }
    }

    public static void CheckPort(string urls)
    {
        var busy = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => IPAddress.IsLoopback(l.Address) || l.Address.Equals(IPAddress.Any) || l.Address.Equals(IPAddress.IPv6Any)).Select(l => l.Port).ToHashSet();
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) throw new StartRefused($"PORTAL_URLS holds no address: {url}. Write it as http://localhost:5080.");
            if (busy.Contains(address.Port)) throw new StartRefused($"Port {address.Port} is in use. Stop what uses it, or choose another with PORTAL_URLS=http://localhost:5081.");
        }
    }

    /// <summary>Refuses keys that others than the owner can read: whoever has them can be anybody.</summary>
    public static void CheckKeys(string keys)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = KeyFolder(keys);
        if ((folder.UnixFileMode & ~Owner) != 0) throw new StartRefused($"Others can read the keys in {folder}. Close it with: chmod 700 {folder}");
    }

    /// <summary>The folder of the keys that seal sessions: only its owner reads it.</summary>
    public static DirectoryInfo KeyFolder(string folder)
    {
        try
        {
            return OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, Owner);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(folder);
        }
    }

    private static StartRefused Unwritable(string folder) => new($"The folder {folder} cannot be written to. Mend its permissions, or choose another with PORTAL_DATA or PORTAL_KEYS.");
}
