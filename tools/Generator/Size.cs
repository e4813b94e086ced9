using Microsoft.Extensions.Configuration;

namespace ScrutinyPortal.Generator;

/// <summary>How much is made, and from which seed: the same size and seed give the same record.</summary>
/// <param name="Forces">How many forces, each with a body.</param>
/// <param name="Reports">How many reports of each force.</param>
/// <param name="Requests">How many requests in all.</param>
/// <param name="Meetings">How many meetings in all.</param>
/// <param name="Responses">How many responses in all.</param>
/// <param name="Seed">From what chance is drawn.</param>
public sealed record Size(int Forces = 43, int Reports = 60, int Requests = 100_000, int Meetings = 5_000, int Responses = 1_000, int Seed = 1)
{
    /// <summary>How many recommendations a report makes, on the average.</summary>
    private const int PerReport = 25;

    /// <summary>As it is asked for: --forces 43 --reports 60, or --recommendations 1000000 in place of the reports.</summary>
    public static Size From(IConfiguration asked)
    {
        var usual = new Size();
        var forces = asked.GetValue("forces", usual.Forces);
        var recommendations = asked.GetValue<int?>("recommendations");
        return new(
            forces,
            recommendations is { } all ? Math.Max(1, all / (forces * PerReport)) : asked.GetValue("reports", usual.Reports),
            asked.GetValue("requests", usual.Requests),
            asked.GetValue("meetings", usual.Meetings),
            asked.GetValue("responses", usual.Responses),
            asked.GetValue("seed", usual.Seed));
    }
}
