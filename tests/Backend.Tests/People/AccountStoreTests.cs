using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPortal.Tests.People;

/// <summary>What Identity keeps has a place in both stores.</summary>
public sealed class AccountStoreTests(PeoplePortal sqlite, PostgresPeople postgres) : IClassFixture<PeoplePortal>, IClassFixture<PostgresPeople>
{
    [Fact]
    public async Task Both_stores_have_a_table_for_passkeys()
    {
        await HasNoPasskeys(sqlite);
        await HasNoPasskeys(postgres.Here());
    }

    [Fact]
    public async Task The_first_administrator_signs_in_on_both_stores()
    {
        foreach (var portal in (Portal[])[sqlite, postgres.Here()])
        {
            (await portal.First()).Dispose();
            using var again = await portal.First();
            Assert.Equal("ADMINISTRATOR", await again.Role());
        }
    }

    private static async Task HasNoPasskeys(Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        Assert.Equal(0, await db.Database.SqlQueryRaw<int>("""SELECT CAST(COUNT(*) AS integer) AS "Value" FROM "AccountPasskeys" """).SingleAsync(TestContext.Current.CancellationToken));
    }
}
