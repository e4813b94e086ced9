using System.Security.Cryptography;
using System.Text;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

public sealed class EditionTests
{
    private static readonly DateOnly Day = new(2022, 5, 16);

    private static Edition Of(EditionText text) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), EditionKind.Response, "WX-RESPONSE-2022-1-EDITION-1",
        "Response to: Wexshire & its <children>", text, Some.Commissioner, Day, Some.Noon(Day));

    [Fact]
    public void An_edition_is_public_at_once_and_its_hash_proves_its_text()
    {
        var edition = Of(new EditionText().Heading("Our comments").Said("All is *well*."));

        Assert.Equal((Audience.Public, "/published/WX-RESPONSE-2022-1-EDITION-1"), (edition.Audience, edition.Path));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(edition.Html))), edition.Sha256);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![](https://elsewhere.example/pixel.png)")]
    [InlineData("<style>body{display:none}</style>")]
    public void Nothing_that_acts_or_loads_comes_out_of_anybodys_words(string words)
    {
        var html = Of(new EditionText().Said(words).Paragraph(words).Facts((words, words)).Table(words, [words], [[words]])).Html;

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Headings_in_somebodys_words_stand_below_our_own() =>
        Assert.Contains("<h3>Mine</h3>", new EditionText().Heading("Our comments").Said("# Mine").ToHtml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("## A\n\n### B\n\n## C", "<h3>A</h3><h4>B</h4><h3>C</h3>")]
    [InlineData("# A\n\n#### B", "<h3>A</h3><h4>B</h4>")]
    [InlineData("### A\n\n# B", "<h3>A</h3><h3>B</h3>")]
    public void Whichever_level_somebody_begins_with_no_level_is_left_out(string words, string headings) =>
        Assert.Equal(headings, new EditionText().Said(words).ToHtml().Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void Tables_and_facts_keep_their_meaning_without_a_style()
    {
        var html = new EditionText().Facts(("Force", "Wexshire Police")).Table("Case audit", ["Grade", "Cases"], [["Good", "13"]]).ToHtml();

        Assert.All(["<dt>Force</dt><dd>Wexshire Police</dd>", "<caption>Case audit</caption>", "<th scope=\"col\">Grade</th>", "<td>13</td>"],
            part => Assert.Contains(part, html.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
