using Microsoft.Extensions.Configuration;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>What the portal refuses to begin with, and the one sentence that says what to do.</summary>
public sealed class StartRefusalTests
{
    private const string Sealed = "--PORTAL_ADDRESS=https://scrutiny.example";

    [Theory]
    [InlineData("Say where the world reaches the portal: PORTAL_ADDRESS=https://scrutiny.example.")]
    [InlineData("sessions are sent over https only.", "--PORTAL_ADDRESS=http://scrutiny.example")]
    [InlineData("which is not sealed, and trusts no proxy.", Sealed)]
    [InlineData("it runs only in the environment Demo, not in Production.", Sealed, "--PORTAL_PROXIES=10.0.0.5", "--PORTAL_DEMONSTRATION=true")]
    [InlineData("a portal in use starts without it.", Sealed, "--PORTAL_PROXIES=10.0.0.5", "--PORTAL_WEBHOOK_NETWORKS=127.0.0.1/32")]
    [InlineData("a portal in use keeps the true time.", Sealed, "--PORTAL_PROXIES=10.0.0.5", "--PORTAL_CLOCK=2022-03-29T09:30:00Z")]
    public async Task In_Production_the_portal_does_not_start_as_one_would_try_it_out(string reason, params string[] settings) =>
        Assert.Contains(reason, await RefusalOf(settings), StringComparison.Ordinal);

    [Fact]
    public async Task Keys_that_others_can_read_stop_the_start()
    {
        if (OperatingSystem.IsWindows()) return; // who reads a folder is kept in another way there
        var data = Directory.CreateTempSubdirectory("open-");
        var keys = data.CreateSubdirectory("keys");
        keys.UnixFileMode |= UnixFileMode.OtherRead;

        Assert.Equal($"Others can read the keys in {keys.FullName}. Close it with: chmod 700 {keys.FullName}", await RefusalOf(Sealed, "--PORTAL_PROXIES=10.0.0.5", $"--PORTAL_DATA={data.FullName}"));
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("PORTAL_ADDRESS", "scrutiny.example")]
    [InlineData("PORTAL_ADDRESS", "https://scrutiny.example/portal")]
    [InlineData("PORTAL_PROXIES", "10.0.0.5 proxy")]
    [InlineData("PORTAL_FOREIGN_ORIGINS", "https://data.example/page")]
    [InlineData("PORTAL_VISITOR_REQUESTS", "many")]
    public void A_setting_that_cannot_be_understood_is_named(string name, string value) =>
        Assert.StartsWith(name, Assert.Throws<StartRefused>(() => Of((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Behind_a_named_proxy_it_is_fit_for_the_public() =>
        Of(("PORTAL_ADDRESS", "https://scrutiny.example"), ("PORTAL_PROXIES", "10.0.0.0/24")).RefuseUnlessFitFor("http://0.0.0.0:5080");

    private static WallOptions Of(params (string Name, string Value)[] settings) =>
        WallOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build(), tried: false);

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_in_one_sentence_and_what_to_do()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Equal($"The folder {Path.Combine(file, "data", "keys")} cannot be written to. Mend its permissions, or choose another with PORTAL_DATA or PORTAL_KEYS.",
                Assert.Throws<StartRefused>(() => PortalHost.Build(["--environment=Test", $"--PORTAL_DATA={Path.Combine(file, "data")}"])).Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> RefusalOf(params string[] settings)
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(async () =>
        {
            await using var app = PortalHost.Build(["--environment=Production", "--PORTAL_URLS=http://127.0.0.1:0", .. settings]);
            await PortalHost.Start(app, TestContext.Current.CancellationToken);
        });
        return refused.Message;
    }
}
