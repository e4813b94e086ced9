using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ScrutinyPortal.Telemetry;

/// <summary>What those who keep the portal running can see of it: kinds, names, counts and times, never what was asked or answered.</summary>
internal static class Signals
{
    public const string Name = "ScrutinyPortal";
    private static readonly Meter Meter = new(Name);

    public static readonly ActivitySource Spans = new(Name);

    public static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("portal.graphql.duration", "s", "How long operations took that were executed.");

    public static readonly Counter<long> Refusals = Meter.CreateCounter<long>("portal.graphql.refusals", "{refusal}", "What was refused, by code.");

    public static readonly Counter<long> Answers = Meter.CreateCounter<long>("portal.answers", "{answer}", "Answers to visitors, by whether they came from memory.");

    public static readonly UpDownCounter<long> Streams = Meter.CreateUpDownCounter<long>("portal.streams", "{stream}", "Streams of events that are open.");
}
