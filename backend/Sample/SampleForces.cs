using CsvHelper;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Sample;

/// <summary>The forces of the sample and the bodies responsible for them.</summary>
internal static class SampleForces
{
    /// <summary>The 43 territorial forces of England and Wales with the body of each today. Since when is said only where it is known.</summary>
    public static IReadOnlyList<PolicingResponsibility> EnglandAndWales()
    {
        using var csv = CsvReader.Create(SampleFiles.Open("forces.csv"));
        var all = new List<PolicingResponsibility>();
        while (csv.Read())
        {
            var panel = csv.GetString("panel");
            var body = new LocalPolicingBody(csv.GetString("body_slug"), csv.GetString("body"), Enum.Parse<LocalPolicingBodyKind>(csv.GetString("body_kind")), panel is "" ? null : panel);
            var force = new Force(csv.GetString("slug"), csv.GetString("name"), csv.GetString("code"), csv.GetString("ons_code"), csv.GetString("country"));
            all.Add(new(body, force, PartialDate.TryParse(csv.GetString("body_since")), null, csv.GetString("body_note")));
        }

        return all;
    }

    /// <summary>The bodies that those forces had before, as far as a source tells of their succession.</summary>
    public static IReadOnlyList<PolicingResponsibility> Before(IReadOnlyList<PolicingResponsibility> today)
    {
        using var csv = CsvReader.Create(SampleFiles.Open("successions.csv"));
        var earlier = new List<PolicingResponsibility>();
        while (csv.Read())
        {
            var panel = csv.GetString("panel");
            var body = new LocalPolicingBody(csv.GetString("body_slug"), csv.GetString("body"), Enum.Parse<LocalPolicingBodyKind>(csv.GetString("body_kind")), panel is "" ? null : panel);
            var force = today.First(r => r.Force.Slug == csv.GetString("force")).Force;
            earlier.Add(new(body, force, PartialDate.TryParse(csv.GetString("from")), PartialDate.Parse(csv.GetString("to")), csv.GetString("note")));
        }

        return earlier;
    }

    /// <summary>The names in addresses of those earlier bodies.</summary>
    public static IReadOnlyList<string> EarlierBodies()
    {
        using var csv = CsvReader.Create(SampleFiles.Open("successions.csv"));
        var slugs = new List<string>();
        while (csv.Read()) slugs.Add(csv.GetString("body_slug"));
        return [.. slugs.Distinct()];
    }

    /// <summary>The phases of HMICFRS's monitoring whose beginning a source gives, and that each was left, public as they are.</summary>
    public static IEnumerable<MonitoringPhase> Monitoring(IReadOnlyList<PolicingResponsibility> all, TimeProvider clock, Func<string, bool>? ofForce = null)
    {
        using var csv = CsvReader.Create(SampleFiles.Open("monitoring.csv"));
        while (csv.Read())
        {
            if (ofForce?.Invoke(csv.GetString("force")) is false) continue;
            var responsibilities = all.Where(r => r.Force.Slug == csv.GetString("force")).ToList();
            var force = responsibilities[0].Force;
            var from = PartialDate.TryParse(csv.GetString("from"));
            var phase = force.Enter(PolicingResponsibility.On(from?.First ?? clock.Today(), responsibilities)!.BodyId, new()
            {
                Force = force.Slug,
                Kind = Enum.Parse<MonitoringPhaseKind>(csv.GetString("phase")),
                From = from,
                FromNote = csv.GetString("note"),
                Reasons = csv.GetString("reasons"),
                Letter = csv.GetString("letter") is { Length: > 0 } letter ? new(letter) : null,
                Sources = [csv.GetString("source")],
            }, clock);
            phase.Publish(clock.GetUtcNow());
            yield return phase;
        }
    }

    /// <summary>A force that is nowhere, for tests and rehearsals.</summary>
    public static PolicingResponsibility Wexshire() => new(
        new("wexshire-pcc", "Police and Crime Commissioner for Wexshire", LocalPolicingBodyKind.Pcc, "Wexshire Police and Crime Panel"),
        new("wexshire", "Wexshire Police", "WX", "X99000001", "England"),
        null, null);
}

internal static class SampleFiles
{
    public static Stream Open(string name) => typeof(SampleFiles).Assembly.GetManifestResourceStream($"ScrutinyPortal.Sample.{name}")!;
}
