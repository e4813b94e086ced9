using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ScrutinyPortal.Tests;

/// <summary>How a database means to run a statement.</summary>
internal static partial class Plans
{
    /// <summary>The plan of a statement, whatever its values are. PostgreSQL would rather read a table of a few rows whole and sort them: it is asked how it does where that costs more.</summary>
    public static async Task<string> PlanOf(this Portal portal, string statement)
    {
        using var scope = portal.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalContext>().Database;
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = database.IsNpgsql() ? OnPostgres(statement) : $"EXPLAIN QUERY PLAN {Value().Replace(statement, "NULL")}";
        await using var rows = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await rows.ReadAsync()) plan.Add(rows.GetString(rows.FieldCount - 1));
        return string.Join('\n', plan);
    }

    private static string OnPostgres(string statement)
    {
        var values = Value().Matches(statement).Select(value => value.Value).Distinct().ToList();
        return $"""
            SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL plan_cache_mode = force_generic_plan;
            PREPARE it AS {Value().Replace(statement, value => $"${values.IndexOf(value.Value) + 1}")};
            EXPLAIN EXECUTE it({string.Join(", ", values.Select(_ => "NULL"))})
            """;
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Value();
}
