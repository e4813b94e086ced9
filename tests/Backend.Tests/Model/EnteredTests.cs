using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Model;

public sealed class EnteredTests
{
    [Theory]
    [InlineData("a\0b\u200B\uFEFFc\u0007", "abc")]
    [InlineData("one line\vand the next\r\n\tindented", "one line\nand the next\r\n\tindented")]
    [InlineData("\u00A0“Quoted” – as it was\u00A0", "“Quoted” – as it was")]
    [InlineData("paid \u202E000,1\u202C and \u2067not\u2069 more", "paid 000,1 and not more")]
    [InlineData("her name, \u0639\u0644\u064A, stays\u200E", "her name, \u0639\u0644\u064A, stays\u200E")]
    [InlineData("a family 👩‍👩‍👧", "a family 👩‍👩‍👧")]
    public void What_nobody_sees_is_left_out_and_what_is_seen_stays(string typed, string kept) =>
        Assert.Equal(kept, Entered.Optional(typed, "text", Entered.Line));

    [Fact]
    public void Half_a_character_is_shown_as_such() => Assert.Equal("half \uFFFD", Entered.Optional("half \uD800", "text", Entered.Line));

    [Theory]
    [InlineData("\u200B\uFEFF")]
    [InlineData("\0 \u00A0")]
    [InlineData("\u202E\u2066")]
    public void What_holds_nothing_that_can_be_seen_is_not_there(string typed)
    {
        Assert.Null(Entered.Optional(typed, "text", Entered.Line));
        Assert.Throws<InvalidInputException>(() => Entered.Required(typed, "text", Entered.Line));
    }
}
