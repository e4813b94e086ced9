using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Model;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2022-03-29", "2022-03-29", "2022-03-29")]
    [InlineData("2021-11", "2021-11-01", "2021-11-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    public void What_is_known_to_the_month_stays_a_month(string iso, string first, string last)
    {
        var date = PartialDate.Parse(iso);

        Assert.Equal((iso, DateOnly.Parse(first), DateOnly.Parse(last)), (date.ToString(), date.First, date.Last));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("March 2022")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => PartialDate.Parse(text));
}
