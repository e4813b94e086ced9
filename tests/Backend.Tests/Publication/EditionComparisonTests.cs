using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

public sealed class EditionComparisonTests
{
    [Fact]
    public void Two_editions_are_compared_block_by_block_and_word_by_word() => Assert.Equal(
        "<p>Our comments</p>\n<p>A board <del>meets</del> <ins>has met</ins> monthly.</p>\n<p><ins>We agree.</ins></p>\n<p>Done</p>\n",
        EditionComparison.Html("<h2>Our comments</h2><p>A board <strong>meets</strong> monthly.</p><ul><li>Done</li></ul>", "<h2>Our comments</h2><p>A board has met monthly.</p><p>We agree.</p><ul><li>Done</li></ul>"));

    [Fact]
    public void What_is_marked_stays_text() =>
        Assert.Equal("<p><ins>&lt;script&gt; &amp;</ins></p>\n", EditionComparison.Html("", "<p>&lt;script&gt; &amp;</p>"));
}
