using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Audit;
using ScrutinyPortal.Generator;
using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Tests.Generator;

/// <summary>A portal that starts on a small generated record.</summary>
public sealed class GeneratedPortal : Portal
{
    private readonly string _folder = Directory.CreateTempSubdirectory("generated-").FullName;

    protected override async Task<string[]> Settings()
    {
        await GeneratorTests.Generate(_folder, seed: 1);
        return [$"--PORTAL_DATA={_folder}", "--PORTAL_CLOCK=2026-11-02T09:30:00Z"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class GeneratorTests(GeneratedPortal portal) : IClassFixture<GeneratedPortal>
{
    [Fact]
    public async Task The_portal_starts_on_it_and_every_title_says_that_it_is_synthetic()
    {
        var visitor = await portal.As(Role.Visitor);

        var data = await visitor.Data("""{ forces { totalCount } recommendations(force: "wexshire", first: 20) { nodes { text source { title } latestForceUpdate { words } } } }""");

        Assert.Equal(2, data.GetProperty("forces").GetProperty("totalCount").GetInt32());
        var rows = data.GetProperty("recommendations").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(20, rows.Count);
        Assert.All(rows, row => Assert.StartsWith("Synthetic", row.GetProperty("text").GetString(), StringComparison.Ordinal));
        Assert.All(rows, row => Assert.StartsWith("Synthetic", row.GetProperty("source").GetProperty("title").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_is_called_by_the_words_that_people_use_of_its_programme()
    {
        await using var record = await Record(seed: 1);

        var titles = record.Read("SELECT \"Title\" FROM \"InspectionReports\"").Select(row => row.Single()).ToList();

        Assert.NotEmpty(titles);
        Assert.All(Enum.GetNames<InspectionProgramme>(), name => Assert.DoesNotContain(titles, title => title.Contains($", {name} ", StringComparison.Ordinal)));
        Assert.Contains(titles, title => title.Contains(", letter on a cause of concern 20", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_comes_next_takes_the_next_reference()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        const string Words = """force: "wexshire", kind: INFORMATION, subject: "Synthetic", question: "Synthetic?" """;

        var request = (await officer.Does("draftRequest", Words, "request { reference }")).Thing("request");

        Assert.Matches("^WX-REQUEST-2026-[0-9]+$", request.GetProperty("reference").GetString());
    }

    [Fact]
    public async Task It_has_rows_of_everything_that_the_portal_keeps_and_each_link_holds()
    {
        await using var record = await Record(seed: 1);

        string[] ofPeople = ["AccountLogins", "AccountPasskeys", "AccountTokens", "Accounts", "CalendarAddresses", "Consents", "KnownBrowsers", "Mail", "People", "RolesHeld", "SecurityEvents", "Sessions"]; // it is no portal of anybody's
        string[] ofPartners = ["Assertions", "OpenIddictApplications", "OpenIddictAuthorizations", "OpenIddictScopes", "OpenIddictTokens", "PartnerUse", "Partners", "SigningKeys", "WebhookDeliveries", "WebhookSecrets", "Webhooks"];
        var empty = record.Tables.Except([.. ofPeople, .. ofPartners]).Where(table => record.Read($"SELECT 1 FROM \"{table}\" LIMIT 1").Count == 0);

        Assert.Equal("DoneOnce, Uploads", string.Join(", ", empty)); // what is received waits for its offer for an hour, and is no record yet; nothing was asked under a key
        Assert.Empty(record.Read("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_record_and_another_seed_another()
    {
        await using var first = await Record(seed: 1);
        await using var again = await Record(seed: 1);
        await using var other = await Record(seed: 2);

        Assert.All(first.Tables, table => Assert.Equal(first.Read($"SELECT * FROM \"{table}\""), again.Read($"SELECT * FROM \"{table}\"")));
        Assert.NotEqual(first.Read("SELECT * FROM \"Recommendations\""), other.Read("SELECT * FROM \"Recommendations\""));
    }

    [Fact]
    public async Task Its_audit_chain_answers_for_every_row()
    {
        var folder = Directory.CreateTempSubdirectory("generated-").FullName;
        await Generate(folder, seed: 1);
        await using (var db = new SqliteStore(new DbContextOptionsBuilder<SqliteStore>().UseSqlite($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False").Options))
        {
            var verified = await AuditVerification.Of(db, null, TestContext.Current.CancellationToken);
            Assert.Empty(verified.Wrong);
            Assert.InRange(verified.Entries, 1_000, 100_000);
        }

        Directory.Delete(folder, recursive: true);
    }

    internal static async Task Generate(string folder, int seed)
    {
        await using var db = new SqliteStore(new DbContextOptionsBuilder<SqliteStore>().UseSqlite($"Data Source={Path.Combine(folder, "portal.db")};Pooling=False").Options);
        await db.Database.MigrateAsync();
        await Country.Fill(db, new(Forces: 2, Reports: 12, Requests: 60, Meetings: 20, Responses: 6, seed));
    }

    private static async Task<GeneratedRecord> Record(int seed)
    {
        var record = new GeneratedRecord();
        await Generate(record.Folder, seed);
        return record;
    }

    private sealed class GeneratedRecord : IAsyncDisposable
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("generated-").FullName;

        public IReadOnlyList<string> Tables =>
            [.. Read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name").Select(row => row[0])];

        public List<List<string>> Read(string sql)
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "portal.db")};Pooling=False");
            connection.Open();
            using var command = new SqliteCommand(sql, connection);
            using var reader = command.ExecuteReader();
            var rows = new List<List<string>>();
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column)}")]);
            return rows;
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
