using System.Text;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class GateTests
{
    private static readonly ApiOptions Limits = new();

    [Fact]
    public void An_ordinary_document_passes() => Admit("query($n: Int) { forces(first: $n) { nodes { name body { name } } } }");

    [Fact]
    public void A_bomb_of_fragments_is_measured_once_and_refused()
    {
        var bomb = new StringBuilder("{ ...f0 } fragment f99 on Query { viewer { today } }");
        for (var i = 0; i < 99; i++) bomb.Append($" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}");

        Refused(bomb.ToString());
    }

    [Fact]
    public void A_thousand_visits_to_fragments_pass_and_one_more_does_not()
    {
        const string Hundred = "fragment hundred on Viewer { id }";
        var spreads = string.Concat(Enumerable.Repeat(" ...hundred", 999));
        Admit($"{{ viewer {{ {spreads} }} }} {Hundred}");
        Admit($"{{ viewer {{ {spreads} ...hundred }} }} {Hundred}");
        Refused($"{{ viewer {{ {spreads} ...hundred ...hundred }} }} {Hundred}");
    }

    [Fact]
    public void Twenty_levels_pass_and_one_more_does_not()
    {
        Admit(Nested(20));
        Refused(Nested(21));
        Refused($"{Nested(20).Replace("{ a }", "{ a ...more }", StringComparison.Ordinal)} fragment more on A {Nested(2)}");
    }

    [Fact]
    public void As_many_fields_as_the_limit_pass_wherever_they_are_written()
    {
        Admit($"{{ x {{ {Different(2_047)} }} }}");
        Refused($"{{ x {{ {Different(2_048)} }} }}");
        Refused($"{{ x {{ ...f }} y {{ ...f }} }} fragment f on A {{ {Different(1_024)} }}");
    }

    [Theory]
    [InlineData("{ {0} }", "a", 30)]
    [InlineData("{ ...f } fragment f on Query { {0} }", "a", 30)]
    [InlineData("{ x { {0} } }", "b: a", 30)]
    [InlineData("{ x { {0} } }", "a", 200)]
    [InlineData("{ x { {0} } ...f } fragment f on Query { y { a a } }", "a", 198)]
    [InlineData("{ a {0} }", "@skip(if: false)", 4)]
    [InlineData("query($v: Int {0}) { a }", "@d", 4)]
    [InlineData("query q {0} { a }", "@d", 4)]
    [InlineData("{ ...f } fragment f on Query {0} { a }", "@d", 4)]
    [InlineData("{ ... {0} { a } }", "@d", 4)]
    [InlineData("query a { a } {0}", "query b { a }", 9)]
    public void Each_limit_passes_and_one_more_does_not(string document, string part, int limit)
    {
        Admit(document.Replace("{0}", Times(part, limit), StringComparison.Ordinal));
        Refused(document.Replace("{0}", Times(part, limit + 1), StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_thousand_pairs_of_fields_of_one_name_pass_and_more_do_not()
    {
        static string OfNames(int count) => $"{{ x {{ {string.Join(' ', Enumerable.Range(0, count).Select(n => Times($"a{n}", 200)))} }} }}"; // 19,900 pairs each

        Admit(OfNames(5));
        Refused(OfNames(6));
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"Query\") { ...t } } fragment t on __Type { interfaces { possibleTypes { name } } }")]
    public void Lists_of_a_type_within_lists_are_refused(string document) => Refused(document);

    [Fact]
    public void A_type_is_unwrapped_as_far_as_graphqls_own_introspection_does()
    {
        Admit(Unwrapped(9));
        Refused(Unwrapped(10));
    }

    [Fact]
    public void Four_thousand_words_and_signs_pass_and_one_more_does_not()
    {
        var limits = Limits with { MaxFields = 10_000, MaxRootFields = 10_000 };
        Assert.NotNull(Gate.Parse($"{{ {Times("a", 3_998)} }}", limits));
        Assert.Throws<BadRequest>(() => Gate.Parse($"{{ {Times("a", 3_999)} }}", limits));
        Assert.Throws<BadRequest>(() => Gate.Parse(string.Concat(Enumerable.Repeat("#\n", 4_000)) + "{ a }", limits));
    }

    [Fact]
    public void Too_long_a_text_is_refused_unread_by_its_bytes() =>
        Refused($"{{ a(b: \"{new string('ŵ', Limits.MaxDocumentBytes / 2)}\") }}");

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    public void What_nests_without_end_is_too_large_before_it_is_read_to_its_end(string opening)
    {
        var refused = Assert.Throws<BadRequest>(() => Gate.Parse("{ a(b: " + string.Concat(Enumerable.Repeat(opening, 900)), Limits));

        Assert.Equal(("TOO_LARGE", 200L), (refused.Code, refused.Extensions!["limit"]));
    }

    [Fact]
    public void Where_a_document_cannot_be_read_is_told_by_its_place_and_not_by_its_whole_line()
    {
        var line = $"{{ viewer {{ today }} }} # {new string('x', 1_000)}";
        var refused = Assert.Throws<BadRequest>(() => Gate.Parse($"{line}\n}} {line}", Limits));

        Assert.Equal(("SYNTAX_ERROR", 2, 1), (refused.Code, Assert.Single(refused.Locations!).Line, refused.Locations![0].Column));
        Assert.Contains("line 2, column 1", refused.Message, StringComparison.Ordinal);
        Assert.InRange(refused.Message.Length, 1, 200);
    }

    [Fact]
    public void A_fragment_that_spreads_itself_is_left_to_validation() => Admit("{ ...f } fragment f on Query { ...f }");

    private static string Nested(int levels) => levels == 1 ? "{ a }" : $"{{ a {Nested(levels - 1)} }}";

    private static string Different(int count) => string.Join(' ', Enumerable.Range(0, count).Select(n => $"a{n}"));

    private static string Unwrapped(int levels) => $"{{ __type(name: \"Query\") {{ {string.Concat(Enumerable.Repeat("ofType { ", levels))} name {string.Concat(Enumerable.Repeat("} ", levels))} }} }}";

    private static string Times(string part, int count) => string.Join(' ', Enumerable.Repeat(part, count));

    private static void Admit(string text) => Gate.Admit(Gate.Parse(text, Limits), Limits);

    private static void Refused(string text) => Assert.Equal("TOO_LARGE", Assert.Throws<BadRequest>(() => Admit(text)).Code);
}
