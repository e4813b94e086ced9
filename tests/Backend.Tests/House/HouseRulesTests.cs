using System.Text.RegularExpressions;

namespace ScrutinyPortal.Tests.House;

/// <summary>Who may import whom: the walls of the house, kept by walking the source.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string[] Rooms = ["Bodies", "Inspections", "Recommendations", "Evidence", "Publication", "Responses", "Decisions", "Panel", "Requests", "Meetings", "Search", "Partners", "Webhooks"];
    private static readonly SourceFile[] Sources = Read();

    [Fact]
    public void The_source_is_found() => Assert.InRange(Sources.Length, 60, 2_000);

    [Fact]
    public void The_model_imports_nothing_of_ours() =>
        NoneOf(Sources.Where(f => f.Room == "Model" && f.Imports.Any(room => room != "Model")));

    [Fact]
    public void What_tells_of_changes_and_of_times_knows_nothing_of_ours() =>
        NoneOf(Sources.Where(f => f.Room is "Changes" or "Telemetry" && f.Imports.Any()));

    [Fact]
    public void What_writes_documents_knows_nothing_of_what_they_say() =>
        NoneOf(Sources.Where(f => f.Room is "OpenXml" && f.Imports.Any(room => room != "OpenXml")));

    [Fact]
    public void The_walls_know_nothing_of_what_they_enclose() =>
        NoneOf(Sources.Where(f => f.Room is "Walls" && f.Imports.Any(room => room != "Model")));

    [Fact]
    public void Access_audit_and_deadlines_import_the_model_and_the_walls_alone() =>
        NoneOf(Sources.Where(f => f.Room is "Access" or "Audit" or "Deadlines" && !f.IsSchema && f.Imports.Except(["Model", "Access", "Changes", "Walls", f.Room]).Any()));

    [Fact]
    public void People_know_the_bodies_the_walls_and_no_other_room() =>
        NoneOf(Sources.Where(f => f.Room == "People" && !f.IsSchema && !f.Path.EndsWith("Endpoint.cs", StringComparison.Ordinal) && f.Imports.Except(["Model", "Access", "Changes", "Bodies", "People", "Walls"]).Any()));

    [Fact]
    public void The_GraphQL_face_knows_no_domain_word() =>
        NoneOf(Sources.Where(f => f.Room == "GraphQL" && f.Imports.Intersect(Rooms).Any()));

    [Fact]
    public void No_room_imports_a_later_one_and_responses_and_requests_stand_side_by_side() =>
        NoneOf(Sources.Where(f => Rooms.Contains(f.Room) && f.Imports.Any(room => Array.IndexOf(Rooms, room) > Array.IndexOf(Rooms, f.Room) || (f.Room, room) is ("Requests", "Responses"))));

    [Fact]
    public void A_room_takes_another_rooms_entities_never_its_queries_or_mutations()
    {
        var acts = Sources.Where(f => Rooms.Contains(f.Room) && (f.Path.EndsWith("Queries.cs", StringComparison.Ordinal) || f.Path.EndsWith("Mutations.cs", StringComparison.Ordinal))).ToList();
        NoneOf(Sources.Where(f => Rooms.Contains(f.Room) && acts.Any(act => act.Room != f.Room && f.Text.Contains($"{Path.GetFileNameWithoutExtension(act.Path)}.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Only_schema_files_the_face_and_the_host_name_the_GraphQL_library() =>
        NoneOf(Sources.Where(f => f.Room != "GraphQL" && !f.IsSchema && f.Path != "Program.cs" && LibraryUsing().IsMatch(f.Text)));

    [Fact]
    public void Only_access_the_face_the_walls_endpoints_and_the_host_say_HttpContext() =>
        NoneOf(Sources.Where(f => f.Room is not ("Access" or "GraphQL" or "Walls" or "") && f.Path is not ("People/Door.cs" or "People/Passkeys.cs") && !f.Path.EndsWith("Endpoint.cs", StringComparison.Ordinal) && f.Text.Contains("HttpContext", StringComparison.Ordinal)));

    [Fact]
    public void Only_audit_publication_the_door_and_what_keeps_the_index_of_the_search_or_counts_the_days_of_the_law_may_look_past_the_visibility_filter() =>
        NoneOf(Sources.Where(f => f.Room is not ("Audit" or "Publication") && f.Path is not ("PortalContext.Correcting.cs" or "Search/SearchIndex.cs" or "Search/FindableSource.cs" or "People/CalendarAddress.cs" or "People/Consents.cs" or "People/Sessions.cs" or "People/SigningIn.cs" or "People/OneTimeLinks.cs" or "People/Postman.cs") && f.Text.Contains("IgnoreQueryFilters", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_table_of_acts_and_the_viewer_ask_for_a_role() =>
        NoneOf(Sources.Where(f => f.Room is not ("Access" or "Audit" or "GraphQL" or "") && RoleNamed().IsMatch(f.Text)));

    [Fact]
    public void A_source_file_has_at_most_150_lines_or_a_reason_written_here()
    {
        string[] reasoned =
        [
            "GraphQL/SchemaBuilder.cs", // one registry of types: split, its halves would only call each other
            "Audit/AuditFieldWords.cs", // one list of words, in the order of the alphabet
            "Audit/AuditValueWords.cs", // one list of words, in the order of the alphabet
        ];
        NoneOf(Sources.Where(f => !reasoned.Contains(f.Path) && f.Text.Split('\n').Length > 151));
    }

    private static void NoneOf(IEnumerable<SourceFile> offenders) => Assert.Equal([], offenders.Select(f => f.Path));

    private static SourceFile[] Read()
    {
        var backend = Path.Combine(Repository.Root, "backend");
        return [.. Directory.EnumerateFiles(backend, "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(backend, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("Migrations/", StringComparison.Ordinal))];
    }

    private sealed record SourceFile(string Path, string Text)
    {
        public string Room => Path.Contains('/', StringComparison.Ordinal) ? Path.Split('/')[0] : "";
        public bool IsSchema => Path.EndsWith("Schema.cs", StringComparison.Ordinal);
        public IReadOnlyList<string> Imports => [.. OurUsing().Matches(Text).Select(m => m.Groups[1].Value).Distinct()];
    }

    [GeneratedRegex(@"using (?:static )?ScrutinyPortal\.(\w+)")]
    private static partial Regex OurUsing();

    [GeneratedRegex(@"using (static )?GraphQL")]
    private static partial Regex LibraryUsing();

    [GeneratedRegex(@"\bRole\.(PanelMember|PanelOfficer|ForceLiaison|ScrutinyOfficer|MonitoringOfficer|Approver)\b")]
    private static partial Regex RoleNamed();
}
