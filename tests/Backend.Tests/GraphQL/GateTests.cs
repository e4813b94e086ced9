using System.Text;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class GateTests
{
    [Fact]
    public void An_ordinary_document_passes() => Admit("query($n: Int) { forces(first: $n) { nodes { name body { name } } } }", new() { ["n"] = 100 });

    [Fact]
    public void A_bomb_of_fragments_is_measured_once_and_refused()
    {
        var bomb = new StringBuilder("{ ...f0 } fragment f99 on Query { viewer { today } }");
        for (var i = 0; i < 99; i++) bomb.Append($" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}");

        Refused(bomb.ToString());
    }

    [Fact]
    public void Pages_within_pages_are_priced_at_their_real_sizes() =>
        Refused("query($n: Int) { a: x(first: $n) { x(first: $n) { x(first: $n) { y } } } }", new() { ["n"] = 100 });

    [Fact]
    public void A_negative_page_buys_nothing_off() =>
        Refused("{ a: x(first: -2000000000) { y } b: x(first: 100) { x(first: 100) { x(first: 100) { y } } } }");

    [Fact]
    public void Too_deep_is_refused() => Refused(string.Concat(Enumerable.Repeat("{ a ", 25)) + string.Concat(Enumerable.Repeat("} ", 25)));

    [Fact]
    public void Too_many_fields_are_refused() => Refused("{ " + string.Join(' ', Enumerable.Repeat("__typename", 5_000)) + " }");

    [Fact]
    public void Too_long_a_text_is_refused_unread() => Refused("{ viewer { today } } #" + new string('x', Gate.MaxText));

    [Fact]
    public void A_fragment_that_spreads_itself_is_left_to_validation() =>
        Admit("{ ...f } fragment f on Query { ...f }", null);

    private static void Admit(string text, Dictionary<string, object?>? variables) => Gate.Admit(Gate.Parse(text), variables);

    private static void Refused(string text, Dictionary<string, object?>? variables = null) =>
        Assert.Equal("TOO_LARGE", Assert.Throws<BadRequest>(() => Admit(text, variables)).Code);
}
