using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>Numbers that are kept in memory until the record changes.</summary>
public sealed class KeptTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_was_counted_is_not_counted_again_until_the_record_changes()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var before = await Recommendations(officer);

        Assert.Empty(await portal.Statements.Of(() => Recommendations(officer)));

        await officer.RecordsARecommendation(report, "1");
        Assert.Equal(before + 1, await Recommendations(officer));
    }

    [Fact]
    public async Task What_the_office_counts_is_not_told_to_those_who_see_less()
    {
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");

        var (office, everybody) = (await Recommendations(officer), await Recommendations(visitor));

        Assert.True(office > everybody, $"The office counts {office}, the visitor {everybody}.");
        Assert.Equal((office, everybody), (await Recommendations(officer), await Recommendations(visitor)));
    }

    private static async Task<int> Recommendations(Person person) =>
        (await person.Data("{ summary { recommendations } }")).GetProperty("summary").GetProperty("recommendations").GetInt32();
}
