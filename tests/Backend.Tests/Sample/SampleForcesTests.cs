using ScrutinyPortal.Bodies;
using ScrutinyPortal.Sample;

namespace ScrutinyPortal.Tests.Sample;

public sealed class SampleForcesTests
{
    private readonly IReadOnlyList<PolicingResponsibility> _all = SampleForces.EnglandAndWales();

    [Fact]
    public void There_are_43_forces_of_which_4_are_Welsh() =>
        Assert.Equal((43, 4), (_all.Count, _all.Count(r => r.Force.Country == "Wales")));

    [Fact]
    public void Slugs_codes_and_area_codes_are_each_used_once_and_Wexshires_code_is_kept_free()
    {
        var wexshire = SampleForces.Wexshire();

        Assert.All<Func<PolicingResponsibility, string>>(
            [r => r.Force.Slug, r => r.Force.Code, r => r.Force.OnsCode, r => r.Body.Slug],
            of => Assert.Equal(44, _all.Append(wexshire).Select(of).Distinct().Count()));
        Assert.All(_all, r => Assert.Matches("^[A-Z]{2}$", r.Force.Code));
        Assert.Equal("NY", _all.Single(r => r.Force.Slug == "north-yorkshire").Force.Code);
    }

    [Fact]
    public void Bodies_are_of_the_kinds_that_the_law_knows() => Assert.Equal(
        [(LocalPolicingBodyKind.Pcc, 33), (LocalPolicingBodyKind.Pfcc, 4), (LocalPolicingBodyKind.Mayor, 4), (LocalPolicingBodyKind.Mopac, 1), (LocalPolicingBodyKind.CommonCouncil, 1)],
        _all.CountBy(r => r.Body.Kind).Select(kind => (kind.Key, kind.Value)).OrderBy(kind => kind.Key));

    [Fact]
    public void Since_when_a_body_is_responsible_is_said_only_where_it_is_known() =>
        Assert.Equal(
            ["2023-04-01", "2017-10", "2017-05-08", "2024-05-07", "2019", "2024-05", "2018", "2021-05-10"],
            _all.Where(r => r.From is not null).Select(r => $"{r.From}"));

    [Fact]
    public void The_successions_are_those_of_which_a_source_tells_and_each_passes_to_the_body_of_today() =>
        Assert.Equal(
            ["cumbria: Pcc to 2023-03-31", "essex: Pcc to 2017-10", "greater-manchester: Pcc to 2017-05-07", "north-yorkshire: Pcc to 2018", "north-yorkshire: Pfcc to 2024-05-06",
                "northamptonshire: Pcc to 2019", "south-yorkshire: Pcc to 2024-05", "staffordshire: Pcc to 2018", "west-yorkshire: Pcc to 2021-05-09"],
            SampleForces.Before(_all).Select(r => $"{r.Force.Slug}: {r.Body.Kind} to {r.To}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_year_that_no_source_confirms_says_so() =>
        Assert.All(SampleForces.Before(_all).Concat(_all).Where(r => r.From?.Iso.Length == 4 || r.To?.Iso.Length == 4), r => Assert.Contains("not recorded here", r.Note, StringComparison.Ordinal));

    [Fact]
    public void A_force_that_left_Engage_on_a_day_that_no_source_gives_is_in_Scan_since_a_day_that_is_not_recorded()
    {
        var phases = SampleForces.Monitoring(_all, Some.Clock(new(2026, 11, 22))).ToLookup(p => p.Force.Slug);

        Assert.Equal(["cleveland", "devon-and-cornwall", "nottinghamshire", "staffordshire", "west-midlands"], phases.Select(p => p.Key).Order());
        Assert.All(phases, ofForce => Assert.Equal([MonitoringPhaseKind.Engage, MonitoringPhaseKind.Scan], MonitoringPhase.InOrder(ofForce).Select(p => p.Kind)));
        Assert.Equal(["staffordshire", "west-midlands"], phases.SelectMany(p => p).Where(p => p.From is null).Select(p => p.Force.Slug).Order());
        Assert.All(phases.SelectMany(p => p).Where(p => p.From is null), p => Assert.NotNull(p.FromNote));
    }
}
