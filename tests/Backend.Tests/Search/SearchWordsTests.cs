using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using ScrutinyPortal.Access;
using ScrutinyPortal.Search;

namespace ScrutinyPortal.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("protecting protection protected", "protect protect protect")]
    [InlineData("Children's CHILDREN", "children children")]
    [InlineData("investigations investigating", "investig investig")]
    [InlineData("policies agreed hopping relational", "polici agre hop relat")]
    [InlineData("Tŷ'r Gŵyr, Llŷn", "tyr gwyr llyn")]
    [InlineData("NY-REC-2022-1", "ny rec 2022 1")]
    [InlineData("łódź Ω", "u142odz u3c9")]
    [InlineData("qzp \0 ☂ …", "")]
    public void A_word_is_known_by_its_stem_without_case_and_accents(string text, string stems) =>
        Assert.Equal(stems, string.Join(' ', Word.Of(text).Select(word => word.Stem)));

    [Theory]
    [InlineData("child protection", "\"child\" AND \"protect\" AND (qzp)")]
    [InlineData("\"child protection\"", "\"child protect\" AND (qzp)")]
    [InlineData("the response to a child", "\"respons\" AND \"child\" AND (qzp)")]
    [InlineData("to be", "\"to\" AND \"be\" AND (qzp)")]
    [InlineData("\"the child", "\"the child\" AND (qzp)")]
    [InlineData("WX-REC-2022-1", "\"wx rec 2022 1\" AND (qzp)")]
    [InlineData("child* OR NEAR(x y) words:child", "\"child\" AND \"near x\" AND \"word child\" AND (qzp)")]
    public void Words_phrases_and_references_are_understood_and_nothing_is_an_operator(string typed, string asked) =>
        Assert.Equal(asked, SearchWords.Of(typed, Viewer.Visitor).ForSqlite());

    [Fact]
    public void Whatever_is_typed_the_index_understands_it()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE found USING fts5(words, tokenize='ascii')";
        command.ExecuteNonQuery();
        command.CommandText = "SELECT count(*) FROM found WHERE found MATCH @q";
        var asked = command.Parameters.Add("@q", SqliteType.Text);

        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), typed =>
        {
            var words = SearchWords.Of(typed ?? "", Viewer.Visitor);
            if (words.Count == 0) return;
            asked.Value = words.ForSqlite();
            Assert.Equal(0L, command.ExecuteScalar());
        }));
    }

    [Fact]
    public void A_text_is_found_by_each_of_its_own_words_and_by_all_of_it_as_a_phrase() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var stems = Word.Of(text ?? "").Select(word => word.Stem).ToList();
            var typed = SearchWords.Of($"\"{text?.Replace("\"", " ", StringComparison.Ordinal)}\"", Viewer.Visitor);
            Assert.Superset(typed.Stems.ToHashSet(), stems.Where(stem => typed.Stems.Contains(stem)).ToHashSet());
            Assert.Equal(stems.Count, typed.Count);
            Assert.All(Word.Of(text ?? ""), word => Assert.InRange(word.Start + word.Length, 1, text!.Length));
        }));

    [Fact]
    public void A_snippet_is_the_text_itself_around_the_first_word_that_was_found()
    {
        var stems = SearchWords.Of("protecting", Viewer.Visitor).Stems;
        var text = $"{string.Concat(Enumerable.Repeat("Nothing here. ", 20))}Child protection is better; protection matters. {string.Concat(Enumerable.Repeat("More of it. ", 40))}";

        var parts = SnippetPart.Of(text, stems);

        Assert.Equal(["protection", "protection"], parts.Where(p => p.IsMatch).Select(p => p.Text));
        Assert.Equal(("… ", " …"), (parts[0].Text, parts[^1].Text));
        Assert.Contains(string.Concat(parts.Skip(1).SkipLast(1).Select(p => p.Text)), text, StringComparison.Ordinal);
        Assert.InRange(parts.Sum(p => p.Text.Length), 100, 250);
    }

    [Fact]
    public void A_snippet_of_any_text_for_any_words_is_made_of_the_text()
    {
        var two = (from text in ArbMap.Default.GeneratorFor<string>() from typed in ArbMap.Default.GeneratorFor<string>() select (text ?? "", typed ?? "")).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(two, given =>
        {
            var (text, typed) = given;
            var parts = SnippetPart.Of(text, SearchWords.Of(typed, Viewer.Visitor).Stems);
            Assert.Contains(string.Concat(parts.Select(p => p.Text)).Trim('…', ' '), text, StringComparison.Ordinal);
        }));
    }

    [Theory]
    [InlineData(SearchKind.Report, 2022, SearchKind.Report, 2021)]
    [InlineData(SearchKind.Report, 1999, SearchKind.Recommendation, 2026)]
    [InlineData(SearchKind.Force, 2000, SearchKind.Publication, 2026)]
    public void The_order_is_by_kind_and_then_the_latest_first(SearchKind kind, int year, SearchKind laterKind, int laterYear)
    {
        var (first, second) = (Place.Of(kind, new(year, 3, 29), Guid.CreateVersion7()), Place.Of(laterKind, new(laterYear, 3, 29), Guid.CreateVersion7()));

        Assert.True(0 < first && first < second);
        Assert.Equal((kind, new DateOnly(year, 3, 29)), (Place.KindOf(first), Place.DayOf(first)!.Value));
        Assert.InRange(first, Place.Of(kind, year).From, Place.Of(kind, year).To);
        Assert.False(second >= Place.Of(kind, year).From && second <= Place.Of(kind, year).To);
    }
}
