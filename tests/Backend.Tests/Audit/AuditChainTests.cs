using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Audit;

public sealed class AuditChainOnSqlite : AuditChainTests
{
    protected override Portal Fresh() => new();
}

public sealed class AuditChainOnPostgres : AuditChainTests
{
    protected override Portal Fresh() => new PostgresPortal();
}

/// <summary>What somebody does to the record behind the portal's back is found, and named. Each story has a portal of its own, for each ends in ruins.</summary>
public abstract class AuditChainTests : IAsyncLifetime
{
    private Portal _portal = null!;

    protected abstract Portal Fresh();

    public async ValueTask InitializeAsync()
    {
        _portal = Fresh();
        await _portal.InitializeAsync();
        if (_portal.Missing is not null) return;
        var officer = await _portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        foreach (var number in (string[])["1", "2", "3"]) await officer.RecordsARecommendation(report, number);
    }

    public async ValueTask DisposeAsync()
    {
        if (_portal.Missing is null) await _portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_untouched_record_holds_and_gives_a_digest_that_goes_on_to_hold()
    {
        var first = await _portal.Here().Verify();
        Assert.Empty(first.Wrong);

        await (await _portal.As(Role.ScrutinyOfficer)).RecordsAReport("Another");

        var later = await _portal.Verify(first.Digest);
        Assert.Empty(later.Wrong);
        Assert.True(later.Entries > first.Entries);
        Assert.NotEqual(first.Digest, later.Digest);
    }

    [Theory]
    [InlineData("""UPDATE "AuditTrail" SET "Happened" = 'imagined' WHERE "Id" = 5""", 5)]
    [InlineData("""UPDATE "AuditTrail" SET "Changes" = '[]' WHERE "Id" = 4""", 4)]
    [InlineData("""UPDATE "AuditTrail" SET "Role" = 'Approver' WHERE "Id" = 6""", 6)]
    [InlineData("""UPDATE "AuditTrail" SET "ByBodyId" = NULL WHERE "Id" = 6""", 6)]
    [InlineData("""UPDATE "AuditTrail" SET "SubjectVersion" = 9 WHERE "Id" = 6""", 6)]
    [InlineData("""UPDATE "AuditTrail" SET "After" = "Hash" WHERE "Id" = 6""", 6)]
    public async Task A_changed_entry_is_the_first_bad_one(string sql, int entry)
    {
        Assert.Equal(1, await _portal.Here().Tamper(sql));
        Assert.StartsWith($"Entry {entry} ", (await _portal.Verify()).Wrong[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_entry_is_missed_by_the_one_after_it()
    {
        Assert.Equal(1, await _portal.Here().Tamper("""DELETE FROM "AuditTrail" WHERE "Id" = 3"""));
        Assert.StartsWith("Entry 4 ", (await _portal.Verify()).Wrong[0], StringComparison.Ordinal);
        Assert.Contains("entry 2:", (await _portal.Verify()).Wrong[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_entries_that_changed_places_are_found()
    {
        await _portal.Here().Tamper("""UPDATE "AuditTrail" SET "Id" = -3 WHERE "Id" = 3""");
        await _portal.Tamper("""UPDATE "AuditTrail" SET "Id" = 3 WHERE "Id" = 4""");
        await _portal.Tamper("""UPDATE "AuditTrail" SET "Id" = 4 WHERE "Id" = -3""");
        Assert.StartsWith("Entry 3 ", (await _portal.Verify()).Wrong[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_that_was_cut_short_with_its_rows_is_found_by_a_digest_that_was_kept()
    {
        var last = await _portal.Here().Number("""SELECT MAX("Id") AS "Value" FROM "AuditTrail" """);
        var kept = (await _portal.Verify()).Digest;
        await _portal.Tamper($"""DELETE FROM "Recommendations" WHERE "Id" = (SELECT "SubjectId" FROM "AuditTrail" WHERE "Id" = {last})""");
        await _portal.Tamper($"""DELETE FROM "AuditTrail" WHERE "Id" = {last}""");

        Assert.Empty((await _portal.Verify()).Wrong); // nothing within the database can tell
        Assert.Equal([$"Entry {last}, of which the digest was taken, is not there: the chain ends at entry {last - 1}."], (await _portal.Verify(kept)).Wrong);
    }

    [Fact]
    public async Task An_end_that_was_written_anew_is_found_by_a_digest_that_was_kept()
    {
        var last = await _portal.Here().Number("""SELECT MAX("Id") AS "Value" FROM "AuditTrail" """);
        var kept = $"{last}-{new string('0', 64)}";
        Assert.Contains("is not the one of which the digest was taken", Assert.Single((await _portal.Verify(kept)).Wrong), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""UPDATE "Recommendations" SET "Text" = 'Softer words.' WHERE "Number" = '2'""", "Recommendation ", "is not as entry")]
    [InlineData("""UPDATE "Recommendations" SET "DueOn" = '2030-01-01' WHERE "Number" = '2'""", "Recommendation ", "is not as entry")]
    [InlineData("""UPDATE "InspectionReports" SET "Audience" = 3""", "InspectionReport ", "is not as entry")]
    [InlineData("""DELETE FROM "Recommendations" WHERE "Number" = '2'""", "Recommendation ", "is gone")]
    [InlineData("""DELETE FROM "InspectionReportForces" """, "InspectionReportForces ", "is gone")]
    public async Task A_row_that_was_changed_or_removed_behind_the_portals_back_is_named(string sql, string thing, string how)
    {
        Assert.Equal(1, await _portal.Here().Tamper(sql));
        var wrong = Assert.Single((await _portal.Verify()).Wrong);
        Assert.StartsWith(thing, wrong, StringComparison.Ordinal);
        Assert.Contains(how, wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_which_no_entry_tells_is_named()
    {
        await _portal.Here().Tamper("""
            INSERT INTO "GradeCounts" ("Id", "ReportId", "Grade", "Count", "Version")
            SELECT "Id", "Id", 'Good', 7, 1 FROM "InspectionReports"
            """);
        Assert.EndsWith("stands in the database, and no entry tells of it.", Assert.Single((await _portal.Verify()).Wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_behind_the_back_is_not_covered_by_the_next_honest_one()
    {
        var officer = await _portal.Here().As(Role.ScrutinyOfficer);
        var request = (await officer.Does("draftRequest", "force: \"wexshire\", kind: ACTION, subject: \"S\", question: \"Q\"", "request { id version }")).Thing("request");
        await _portal.Tamper("""UPDATE "Requests" SET "Why" = 'A reason that nobody gave'""");
        await (await _portal.As(Role.Approver)).Does("sendRequest", $"requestId: \"{request.Id()}\", version: 1, dueOn: \"2022-06-15\"", "request { id }");

        var wrong = Assert.Single((await _portal.Verify()).Wrong);
        Assert.Contains("found it otherwise than entry", wrong, StringComparison.Ordinal);
    }
}
