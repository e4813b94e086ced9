using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ScrutinyPortal.Access;
using ScrutinyPortal.Telemetry;
using ScrutinyPortal.Tests.GraphQL;

namespace ScrutinyPortal.Tests.Telemetry;

/// <summary>What a collector and the log have after some people have used a portal. Each of them said the secret, in one place after the other.</summary>
public sealed class ObservedPortal : IAsyncLifetime
{
    public const string Secret = "canary7q";
    public const string ByVariable = "query WhichReport($reference: String!) { report(reference: $reference) { title } }";
    private readonly StringWriter _log = new();
    private readonly ConcurrentQueue<Activity> _spans = [];

    public IReadOnlyCollection<Activity> Spans => _spans;
    public string Traces { get; private set; } = "";
    public string Metrics { get; private set; } = "";
    public string Exported { get; private set; } = "";
    public string Log => _log.ToString();

    public async ValueTask InitializeAsync()
    {
        await using var collector = await Collector.Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Signals.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(_log));
        try
        {
            var portal = new Exporting(collector.Address);
            await portal.InitializeAsync();
            await Use(portal);
            await portal.DisposeAsync(); // exports the rest
        }
        finally
        {
            Console.SetOut(console);
        }

        (Traces, Metrics, Exported) = (collector.At("/v1/traces"), collector.At("/v1/metrics"), collector.All);
    }

    public ValueTask DisposeAsync() => _log.DisposeAsync();

    private static async Task Use(Portal portal)
    {
        var (visitor, officer) = (await portal.As(Role.Visitor), await portal.As(Role.ScrutinyOfficer));
        var variables = new { reference = Secret };
        await visitor.Data(ByVariable, variables);
        await visitor.Data(ByVariable, variables);
        using var byAddress = await visitor.Http.GetAsync($"/graphql?query={Uri.EscapeDataString(ByVariable)}&variables={Uri.EscapeDataString($$"""{"reference":"{{Secret}}"}""")}");
        await visitor.Data($"query ByLiteral {{ report(reference: \"{Secret}\") {{ title }} }}");
        await visitor.Ask($"{{ {Secret} }}");
        await visitor.Ask("query ($first: Int) { reports(first: $first) { totalCount } }", new { first = Secret });
        using var malformed = await visitor.Http.PostAsJsonAsync("/graphql", Secret);
        await visitor.Does("publish", $"id: \"{Secret}\"", "published { __typename }");
        var report = await officer.RecordsAReport(Secret);
        using var stream = await visitor.Follows("subscription Followed($id: ID!) { reportChanged(id: $id) { title } }", new { id = Secret });
        await stream.Next();
        using var open = await officer.Follows("subscription Followed($id: ID!) { reportChanged(id: $id) { title } }", new { id = report });
        await open.Next();
    }

    private sealed class Exporting(string collector) : Portal
    {
        protected override Task<string[]> Settings() => Task.FromResult<string[]>([$"--PORTAL_TELEMETRY={collector}", "--PORTAL_API_SLOW_MILLISECONDS=1"]);
    }
}

[Collection("The console, which one listens to at a time")]
public sealed class TelemetryTests(ObservedPortal portal) : IClassFixture<ObservedPortal>
{
    [Theory]
    [InlineData("query WhichReport")]
    [InlineData("subscription Followed")]
    [InlineData("graphql.document.id")]
    [InlineData("FROM \"InspectionReports\"")]
    public void Spans_tell_of_operations_and_of_statements(string what) => Assert.Contains(what, portal.Traces, StringComparison.Ordinal);

    [Fact]
    public void A_statement_belongs_to_its_operation_and_an_operation_to_its_request()
    {
        var operation = portal.Spans.First(span => span.DisplayName == "query WhichReport");

        Assert.Equal(1, operation.GetTagItem("portal.readings"));
        Assert.Single(portal.Spans, span => span.DisplayName == "SQL" && span.ParentSpanId == operation.SpanId);
        Assert.NotEqual(default, operation.ParentSpanId);
    }

    [Theory]
    [InlineData("portal.graphql.duration")]
    [InlineData("portal.graphql.refusals")]
    [InlineData("UNAUTHENTICATED")]
    [InlineData("MALFORMED_REQUEST")]
    [InlineData("portal.answers")]
    [InlineData("from_memory")]
    [InlineData("portal.streams")]
    public void Metrics_tell_of_times_refusals_memory_and_streams(string what) => Assert.Contains(what, portal.Metrics, StringComparison.Ordinal);

    [Fact]
    public void The_names_of_what_others_write_are_no_metric() => Assert.DoesNotContain("WhichReport", portal.Metrics, StringComparison.Ordinal);

    [Fact]
    public void A_slow_operation_is_told_by_its_name_and_document()
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ObservedPortal.ByVariable)));

        Assert.Contains($"Slow: query WhichReport of document {id} took ", portal.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_say_is_told_nowhere()
    {
        Assert.DoesNotContain(ObservedPortal.Secret, portal.Exported, StringComparison.Ordinal);
        Assert.DoesNotContain(ObservedPortal.Secret, portal.Log, StringComparison.Ordinal);
    }
}

public sealed class WithoutTelemetryTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public void Without_a_collector_nothing_is_gathered()
    {
        Assert.Null(portal.Services.GetService<TracerProvider>());
        Assert.Null(portal.Services.GetService<MeterProvider>());
    }

    [Fact]
    public void An_address_of_a_collector_that_is_none_is_refused_in_one_sentence()
    {
        var refused = Assert.Throws<StartRefused>(() => PortalHost.Build(["--environment=Test", "--PORTAL_TELEMETRY=nonsense"]));

        Assert.Contains("PORTAL_TELEMETRY", refused.Message, StringComparison.Ordinal);
    }
}
