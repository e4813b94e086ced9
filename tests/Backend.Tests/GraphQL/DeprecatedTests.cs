using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What is to go is told in the schema's language and by introspection, wherever it stands.</summary>
public sealed class DeprecatedTests
{
    private static readonly PortalSchema Schema = new([new Room()]);

    [Theory]
    [InlineData("computed: String! @deprecated(reason: \"Ask name.\")")]
    [InlineData("shown: String @deprecated(reason: \"Ask name.\")")]
    [InlineData("older(")]
    [InlineData("of: String @deprecated(reason: \"Give nothing.\")")]
    [InlineData("): Old @deprecated(reason: \"Ask newer.\")")]
    [InlineData("WORN @deprecated(reason: \"Say GOOD.\")")]
    [InlineData("spelling: String @deprecated(reason: \"Give name.\")")]
    [InlineData("): ChangeOldPayload @deprecated(reason: \"Do changeNew.\")")]
    public void The_schema_says_so(string line) => Assert.Contains(line, Schema.Sdl(), StringComparison.Ordinal);

    [Fact]
    public async Task Introspection_says_so_to_whoever_asks_for_it_too()
    {
        const string Deprecated = "isDeprecated deprecationReason";
        var answer = JsonDocument.Parse(await Schema.ExecuteAsync(o => o.Query = $$"""
            { old: __type(name: "Old") { fields(includeDeprecated: true) { name {{Deprecated}} } left: fields { name } }
              state: __type(name: "State") { enumValues(includeDeprecated: true) { name {{Deprecated}} } left: enumValues { name } }
              input: __type(name: "ChangeOldInput") { inputFields(includeDeprecated: true) { name {{Deprecated}} } left: inputFields { name } }
              query: __type(name: "Query") { fields(includeDeprecated: true) { name {{Deprecated}} args(includeDeprecated: true) { name {{Deprecated}} } left: args { name } } } }
            """)).RootElement.GetProperty("data");

        Assert.Equal(["computed", "shown"], Gone(answer.GetProperty("old").GetProperty("fields")));
        Assert.Equal(["name", "state"], Names(answer.GetProperty("old").GetProperty("left")));
        Assert.Equal(["WORN"], Gone(answer.GetProperty("state").GetProperty("enumValues")));
        Assert.Equal(["GOOD"], Names(answer.GetProperty("state").GetProperty("left")));
        Assert.Equal(["spelling"], Gone(answer.GetProperty("input").GetProperty("inputFields")));
        Assert.Equal(["name"], Names(answer.GetProperty("input").GetProperty("left")));
        var older = answer.GetProperty("query").GetProperty("fields").EnumerateArray().Single(field => field.Text("name") == "older");
        Assert.Equal("Ask newer.", older.Text("deprecationReason"));
        Assert.Equal(["of"], Gone(older.GetProperty("args")));
        Assert.Empty(Names(older.GetProperty("left")));
    }

    private static IEnumerable<string> Gone(JsonElement of) => of.EnumerateArray().Where(one => one.GetProperty("isDeprecated").GetBoolean() && one.Text("deprecationReason").Length > 0).Select(one => one.Text("name")).Order();

    private static IEnumerable<string> Names(JsonElement of) => of.EnumerateArray().Select(one => one.Text("name")).Order();

    private enum State
    {
        Good,
        [Deprecated("Say GOOD.")]
        Worn,
    }

    private sealed class Old
    {
        public string? Name { get; set; }

        [Deprecated("Ask name.")]
        public string? Shown { get; set; }

        public State State { get; set; }
    }

    private sealed class ChangeOldInput
    {
        public string? Name { get; set; }

        [Deprecated("Give name.")]
        public string? Spelling { get; set; }
    }

    private sealed class Room : IRoomSchema
    {
        public void Build(SchemaBuilder schema)
        {
            schema.Type<Old>().Columns(o => o.Name, o => o.Shown, o => o.State).Field("computed", "What it is called.", (old, _) => $"{old.Name}").Deprecated("Ask name.");
            schema.Roots.Find("older", "Something old.", (_, _, _) => Task.FromResult<Old?>(null), Argument.Optional<string>("of", "Of what.").Deprecated("Give nothing.")).Deprecated("Ask newer.");
            schema.Act<ChangeOldInput, Old>(Act.Publish, "old", ChangeOld);
        }

        [Deprecated("Do changeNew.")]
        private static Task<Old> ChangeOld(ChangeOldInput input, PortalContext db, TimeProvider clock, CancellationToken stop) => Task.FromResult(new Old { Name = input.Name });
    }
}
