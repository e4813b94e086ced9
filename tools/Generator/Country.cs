using ScrutinyPortal.Bodies;
using ScrutinyPortal.Decisions;
using ScrutinyPortal.Panel;
using ScrutinyPortal.Sample;
using ScrutinyPortal.Search;

namespace ScrutinyPortal.Generator;

/// <summary>A country that is nowhere: its forces and bodies, the first of them Wexshire's, and the record of each.</summary>
internal sealed class Country(Size size, Rows rows)
{
    /// <summary>The last day of which the record tells.</summary>
    public static readonly DateOnly Today = new(2026, 10, 30);

    private static readonly string[] Beginnings = ["Ald", "Bram", "Car", "Dun", "Elm", "Farn", "Gar", "Hol", "Ives", "Kel", "Lang", "Mel", "Nor", "Oak", "Pen", "Quen", "Row", "Sel", "Thorn", "Ul", "Vale", "Yar"];
    private static readonly string[] Ends = ["shire", "mere", "dale", "ford"];

    /// <summary>Fills an empty database.</summary>
    public static async Task Fill(PortalContext db, Size size)
    {
        using var rows = await Rows.Into(db, size.Seed);
        new Country(size, rows).Fill();
        await SearchIndex.Rebuild(db, CancellationToken.None); // nothing was written by way of the portal, which would have seen to it
    }

    private void Fill()
    {
        var responsibilities = Enumerable.Range(0, size.Forces).Select(Responsibility).ToList();
        foreach (var one in responsibilities)
        {
            rows.Add(one.Body);
            rows.Add(one.Force);
            rows.Add(one);
        }

        rows.Write();
        foreach (var (index, own) in responsibilities.Index())
        {
            var neighbour = responsibilities[(index + 1) % responsibilities.Count].Force;
            var office = new Office(own, size.Seed + index, rows);
            office.Keep(own.Body.RecordHolder(OfficeRole.Commissioner, null, new DateOnly(2021, 5, 13), null, Today));
            office.Keep(Monitored(own, office).ToList());
            office.Keep(Decided(own, office).ToList());
            office.Keep(PutByPanel(own, office).ToList());
            var inspecting = new Inspecting(office, neighbour);
            var reports = inspecting.Make(size.Reports);
            inspecting.Hear(size.Reports / 4);
            new Responding(office).Make(Share(size.Responses, index), reports);
            var requests = new Asking(office).Make(Share(size.Requests, index), reports);
            new Meeting(office).Make(Share(size.Meetings, index), reports, requests);
            office.Close();
            rows.Write();
        }
    }

    private static IEnumerable<MonitoringPhase> Monitored(PolicingResponsibility own, Office office)
    {
        var from = office.Day(new(2020, 1, 1), new(2022, 6, 30));
        foreach (var (kind, day) in ((MonitoringPhaseKind, DateOnly)[])[(MonitoringPhaseKind.Engage, from), (MonitoringPhaseKind.Scan, from.AddDays(office.From(200, 900)))])
        {
            var phase = own.Force.Enter(own.BodyId, new() { Force = own.Force.Slug, Kind = kind, From = day, Reasons = office.Words.Text("reason", 1), Sources = Office.Source("monitoring") }, office);
            if (office.Chance(0.8)) phase.Publish(office.GetUtcNow());
            yield return phase;
        }
    }

    private static IEnumerable<object> Decided(PolicingResponsibility own, Office office)
    {
        foreach (var day in Enumerable.Range(2018, Today.Year - 2018).Select(year => office.Day(new(year, 1, 1), new(year, 12, 31))))
        {
            var notice = new DecisionNotice(own.BodyId, office.Reference("DECISION", day), new()
            {
                Title = $"Synthetic decision on {office.Words.Theme().ToLowerInvariant()}",
                Decision = office.Words.Text("decision", 1),
                Reasons = office.Words.Text("reason", 2),
                RestrictedGround = office.Chance(.1) ? "Synthetic ground" : null,
            });
            notice.Sign(day, own.Body.Name);
            if (office.Chance(.9)) yield return notice.Publish(day, own.Body.Name, office.GetUtcNow());
            yield return notice;
        }
    }

    private static IEnumerable<object> PutByPanel(PolicingResponsibility own, Office office)
    {
        foreach (var kind in Enum.GetValues<PanelMatterKind>())
        {
            var day = office.Day(new(2022, 1, 1), Today.AddDays(-90));
            var matter = new PanelMatter(own.Body, office.Reference("PANEL", day), new() { Kind = kind, Title = $"Synthetic matter on {office.Words.Theme().ToLowerInvariant()}", Words = office.Words.Text("question", 1), ReplyBy = day.AddDays(28) }, day);
            if (office.Chance(.8))
            {
                matter.Answer(office.Words.Text("reply", 2), office.Chance(.1) ? "Synthetic ground" : null, day.AddDays(office.From(7, 40)), own.Body.Name);
                if (office.Chance(.8)) yield return matter.Publish(day.AddDays(60), own.Body.Name, office.GetUtcNow());
            }

            yield return matter;
        }
    }

    private int Share(int all, int index) => (all / size.Forces) + (index < all % size.Forces ? 1 : 0);

    private static PolicingResponsibility Responsibility(int index)
    {
        if (index == 0) return SampleForces.Wexshire();
        var name = $"{Beginnings[index % Beginnings.Length]}{Ends[index / Beginnings.Length % Ends.Length]}{(index < Beginnings.Length * Ends.Length ? "" : $" {index}")}";
        var slug = name.ToLowerInvariant().Replace(' ', '-');
        return new(
            new($"{slug}-pcc", $"Police and Crime Commissioner for {name}", LocalPolicingBodyKind.Pcc, $"{name} Police and Crime Panel"),
            new(slug, $"{name} Police", $"S{index:000}", $"X99{index:000000}", index % 11 == 3 ? "Wales" : "England"),
            null, null);
    }
}
