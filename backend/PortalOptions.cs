using System.Globalization;

namespace ScrutinyPortal;

/// <summary>Where the portal listens and keeps its record; read once at the start.</summary>
public sealed record PortalOptions(string Urls, string DataFolder, string KeyFolder, string? Postgres, string Sample, string Frontend, DateTimeOffset? Clock, bool Demonstration, bool Test, int LargestFile)
{
    public const string NorthYorkshire = "north-yorkshire";
    public const string Wexshire = "wexshire";

    /// <summary>Where people find the portal: what stands in mails, and the domain of passkeys.</summary>
    public required string Address { get; init; }

    /// <summary>The force whose body the roles of the demonstration act for, unless another is named.</summary>
    public string DemonstrationForce => Sample == Wexshire ? "wexshire" : "north-yorkshire";

    /// <summary>The first address on which it listens; that it is one is looked at when it starts.</summary>
    public Uri FirstUrl => Uri.TryCreate(Urls.Split(';')[0], UriKind.Absolute, out var url) ? url : new("http://localhost");

    public static PortalOptions From(IConfiguration settings, IHostEnvironment environment)
    {
        var (demo, test) = (environment.IsEnvironment("Demo"), environment.IsEnvironment("Test"));
        var data = Path.GetFullPath(settings["PORTAL_DATA"] ?? "data");
        var options = new PortalOptions(
            settings["PORTAL_URLS"] ?? "http://localhost:5080",
            data,
            Path.GetFullPath(settings["PORTAL_KEYS"] ?? Path.Combine(data, "keys")),
            settings["PORTAL_POSTGRES"],
            settings["PORTAL_SAMPLE"] ?? NorthYorkshire,
            Path.GetFullPath(settings["PORTAL_FRONTEND"] ?? Path.Combine("frontend", "dist")),
            settings["PORTAL_CLOCK"] is { } clock ? DateTimeOffset.Parse(clock, CultureInfo.InvariantCulture) : null,
            settings["PORTAL_DEMONSTRATION"] is { } asked ? asked is "true" : demo || test,
            test,
            Megabytes(settings["PORTAL_EVIDENCE_MEGABYTES"])) { Address = (settings["PORTAL_ADDRESS"] ?? (settings["PORTAL_URLS"] ?? "http://localhost:5080").Split(';')[0]).TrimEnd('/') };
        if (options.Demonstration && !demo && !test)
        {
            throw new StartRefused($"The demonstration lets anybody sign in as anybody: it runs only in the environment Demo, not in {environment.EnvironmentName}.");
        }

        if (options.Clock is not null && !options.Demonstration && !test) throw new StartRefused("PORTAL_CLOCK sets the clock of a demonstration or a test; a portal in use keeps the true time.");
        if (options.Sample is not (NorthYorkshire or Wexshire)) throw new StartRefused($"PORTAL_SAMPLE is {NorthYorkshire} or {Wexshire}, not {options.Sample}.");
        return options;
    }

    private static int Megabytes(string? setting) => setting is null ? 25 << 20
        : int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes is >= 1 and <= 1024 ? megabytes << 20
        : throw new StartRefused("PORTAL_EVIDENCE_MEGABYTES is how large a file of evidence may be: 1 to 1024.");
}

/// <summary>The portal cannot start; the message says in one sentence why and what to do.</summary>
public sealed class StartRefused(string message) : Exception(message);
