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
            all.Add(new(body, force, PartialDate.TryParse(csv.GetString("body_since")), null));
        }

        return all;
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
