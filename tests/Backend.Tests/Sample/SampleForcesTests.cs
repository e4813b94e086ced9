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
            ["2023-04-01", "2017-05-08", "2024-05-07", "2024-05", "2021-05-10"],
            _all.Where(r => r.From is not null).Select(r => $"{r.From}"));
}
