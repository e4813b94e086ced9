using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

public sealed class WordDiffTests
{
    private static readonly Gen<string[]> Words = Gen.Elements("a", "b", "c", "the", "board").ArrayOf();

    private static string Told(string before, string after) => string.Join(' ', WordDiff.Of(before.Split(' '), after.Split(' ')).Select(run => (run.Kind, string.Join(' ', run.Words)) switch
    {
        (DiffKind.Removed, var words) => $"[-{words}-]",
        (DiffKind.Added, var words) => $"[+{words}+]",
        (_, var words) => words,
    }));

    [Theory]
    [InlineData("A board meets monthly.", "A board meets monthly.", "A board meets monthly.")]
    [InlineData("A board meets monthly.", "A board has met monthly since April.", "A board [-meets monthly.-] [+has met monthly since April.+]")]
    [InlineData("We agree.", "We agree and act.", "We [-agree.-] [+agree and act.+]")]
    [InlineData("One two three", "three One two", "[+three+] One two [-three-]")]
    public void It_tells_what_was_removed_and_what_was_added(string before, string after, string told) => Assert.Equal(told, Told(before, after));

    [Fact]
    public void Nothing_is_left_out_without_the_added_it_is_the_earlier_without_the_removed_the_later() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), (before, after) =>
        {
            var runs = WordDiff.Of(before, after);
            Assert.Equal(before, runs.Where(run => run.Kind is not DiffKind.Added).SelectMany(run => run.Words));
            Assert.Equal(after, runs.Where(run => run.Kind is not DiffKind.Removed).SelectMany(run => run.Words));
            Assert.All(runs.Zip(runs.Skip(1)), two => Assert.NotEqual(two.First.Kind, two.Second.Kind));
        }));

    [Fact]
    public void A_text_beside_itself_has_no_change() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), words => Assert.All(WordDiff.Of(words, words), run => Assert.Equal(DiffKind.Kept, run.Kind))));

    [Fact]
    public void It_keeps_as_many_words_as_any_comparison_could() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), (before, after) =>
            Assert.Equal(Kept(before, after), Kept(after, before))));

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_told_as_replaced()
    {
        string[] before = [.. Enumerable.Range(0, 3000).Select(n => $"b{n}")], after = [.. Enumerable.Range(0, 3000).Select(n => $"a{n}")];

        Assert.Equal([DiffKind.Removed, DiffKind.Added], WordDiff.Of(before, after).Select(run => run.Kind));
    }

    private static int Kept(string[] before, string[] after) => WordDiff.Of(before, after).Where(run => run.Kind is DiffKind.Kept).Sum(run => run.Words.Count);
}
