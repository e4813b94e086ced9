using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

public sealed class RecognitionTests
{
    private static readonly string[] Known = ["Wexshire Police", "Police and Crime Commissioner for Wexshire"];

    private static WarningKind[] In(string text) => [.. Recognition.In(text, Known).Select(w => w.Kind)];

    [Theory]
    [InlineData("Three children were seen in Little Harbour.", WarningKind.SmallNumber)]
    [InlineData("We looked at 4 cases on 3 May 2022.", WarningKind.SmallNumber)]
    [InlineData("Symudwyd dau o blant ym Mhentref Bach.", WarningKind.SmallNumber)]
    [InlineData("Two calls came on Tuesday.", WarningKind.SmallNumber)]
    [InlineData("A boy aged 9 was not seen.", WarningKind.Age)]
    [InlineData("The seven-year-old was not seen.", WarningKind.Age)]
    [InlineData("Roedd y plentyn yn 9 oed.", WarningKind.Age)]
    [InlineData("The mother is Mrs Rowe.", WarningKind.Name)]
    [InlineData("It was told to Bryn Marlowe at once.", WarningKind.Name)]
    public void What_lets_somebody_be_recognised_is_warned_of(string text, WarningKind kind) => Assert.Equal([kind], In(text));

    [Theory]
    [InlineData("")]
    [InlineData("The findings are accepted.")]
    [InlineData("A board has met monthly since 5 April.")]
    [InlineData("Of 73 cases in Wexshire 26 were inadequate.")]
    [InlineData("Recommendation 3 is accepted, as section 5 of the Police Act asks.")]
    [InlineData("Three officers were trained.")]
    [InlineData("Spending in Wexshire rose by 4 per cent to £3.2m.")]
    [InlineData("We told Wexshire Police and the Home Secretary.")]
    [InlineData("Children in Wexshire deserve better, and the Chief Constable agrees.")]
    public void What_every_response_says_is_not(string text) => Assert.Empty(In(text));

    private static readonly Gen<string> Words = Gen.Elements("the", "child", "was", "seen", "in", "Harbour", "on", "3", "May", "2022", "aged", "9", "Mrs", "Rowe", "two", "Bryn", "Marlowe", "cases", "section", "£3.2m", ".", "!", "§", "ŵyl")
        .ArrayOf().Select(words => string.Join(' ', words));

    [Fact]
    public void A_warning_quotes_the_text_and_the_quotation_alone_is_warned_of_too() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), text =>
        {
            foreach (var warning in Recognition.In(text, Known))
            {
                Assert.Contains(warning.Passage, text, StringComparison.Ordinal);
                Assert.Contains(warning, Recognition.In(warning.Passage, Known));
            }
        }));

    [Fact]
    public void Paragraphs_are_looked_at_each_for_itself() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), (one, other) =>
            Assert.Equal(Recognition.In(one, Known).Concat(Recognition.In(other, Known)).Distinct(), Recognition.In($"{one}\n\n{other}", Known))));

    [Fact]
    public void An_age_is_seen_among_whatever_words() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), Gen.Choose(0, 17).ToArbitrary(), (words, age) =>
            Assert.Contains(WarningKind.Age, In($"{words}\nSomebody aged {age} was there.\n{words}"))));

    [Fact]
    public void Whatever_is_typed_is_looked_through() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text => Assert.True(Recognition.In(text ?? "", Known).Count <= 3 * (text?.Length ?? 0))));

    [Fact]
    public void A_name_that_everybody_knows_is_nobody_to_be_recognised() =>
        Assert.Equal((1, 0), (Recognition.In("It was told to Bryn Marlowe.", Known).Count, Recognition.In("It was told to Bryn Marlowe.", [.. Known, "Bryn Marlowe"]).Count));
}
