using System.Text;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Access;

/// <summary>docs/access.md, as the code says it.</summary>
internal static class AccessDocument
{
    // A partner sees what its token's scope names: as much as one of these.
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role is not Role.Partner)];

    public static string Text()
    {
        var text = new StringBuilder("""
            # Who sees what, and who may do what

            Written by a test from the code (`backend/Access/May.cs`, `backend/Filters.cs`); a difference fails it. To write it anew: `PORTAL_WRITE_DOCS=1 dotnet test`.

            A role is held for one body. Rows that are not public are seen only within the viewer's own bodies: the body of the role, and those before it whose obligations passed to it. A partner's program sees as much as the scope of its token names: `public` what a visitor sees, `panel:` and the name of a body what its panel sees, `force:` and `office:` in the same way; it has no act. A record of another body, or for a narrower audience, answers exactly like one that does not exist.

            ## Rows, by their audience


            """);
        Table(text, "audience", Enum.GetValues<Audience>(), (role, audience) => audience >= Viewer(role).Sees);
        text.Append("""

            ## Records, by their state

            Each row is made for two bodies side by side and looked for by every role in every channel, by name and by guessing ids (`Kept.cs`, `MatrixTests.cs`). It is found in the channels that are named where the role sees it, and by no channel where it does not: there, every channel answers as if there were no such record. To a role of another body, what is not public does not exist. A count counts what its list holds. What is done to a record stands in the audit trail, which only its own office reads.


            """);
        text.Append($"| record | state | {string.Join(" | ", Roles.Select(Words))} | found by |\n|---|---|{string.Concat(Roles.Select(_ => "---|"))}---|\n");
        foreach (var row in Kept.Table) text.Append($"| {Words(row.Kind)} | {row.State} | {string.Join(" | ", Roles.Select(role => row.SeenBy(role, own: true) ? "yes" : ""))} | {string.Join(", ", row.In.Select(Words))} |\n");
        text.Append("\nNot in this table: ").AppendJoin("; ", Kept.Elsewhere.Select(kind => $"{Words(kind.Key)} ({kind.Value})")).Append(".\n");
        text.Append("\n## Acts\n\nRefused to everybody else: UNAUTHENTICATED to a visitor, FORBIDDEN to a role that never has the act.\n\n");
        Table(text, "act", Enum.GetValues<Act>(), May.Allow);
        return text.ToString();
    }

    public static Viewer Viewer(Role role) => new(role, null, [], []);

    private static void Table<T>(StringBuilder text, string first, IEnumerable<T> rows, Func<Role, T, bool> may)
    {
        text.Append($"| {first} | {string.Join(" | ", Roles.Select(Words))} |\n|---|{string.Concat(Roles.Select(_ => "---|"))}\n");
        foreach (var row in rows) text.Append($"| {Words(row)} | {string.Join(" | ", Roles.Select(role => may(role, row) ? "yes" : ""))} |\n");
    }

    private static string Words<T>(T value) => string.Concat(value!.ToString()!.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
