using System.Globalization;
using GraphQLParser.AST;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>An instant is taken in every form that RFC 3339 gives it, and in no other.</summary>
public sealed class DateTimeTests
{
    private static readonly DateTimeScalar Scalar = new();

    [Theory]
    [InlineData("2022-07-21T09:30:00Z", "2022-07-21T09:30:00Z")]
    [InlineData("2022-07-21t09:30:00z", "2022-07-21T09:30:00Z")]
    [InlineData("2022-07-21T10:30:00+01:00", "2022-07-21T09:30:00Z")]
    [InlineData("2022-07-21T09:30:00.5Z", "2022-07-21T09:30:00.5Z")]
    [InlineData("2022-07-21T09:30:00.123456789Z", "2022-07-21T09:30:00.1234567Z")]
    public void Every_form_is_taken_with_as_fine_a_fraction_as_a_program_likes(string written, string meant)
    {
        var instant = DateTimeOffset.Parse(meant, CultureInfo.InvariantCulture);

        Assert.Equal(instant, Scalar.ParseValue(written));
        Assert.Equal(instant, Scalar.ParseLiteral(new GraphQLStringValue(written)));
    }

    [Theory]
    [InlineData("2022-07-21T09:30:00")] // in which offset is not said
    [InlineData("2022-07-21")]
    [InlineData("2022-07-21 09:30:00Z")]
    [InlineData("2022-07-21T09:30Z")]
    [InlineData("2022-07-21T24:00:00Z")]
    [InlineData("2022-02-30T09:30:00Z")]
    [InlineData("2022-07-21T09:30:00+25:00")]
    [InlineData("2022-07-21T09:30:00Z\n")]
    [InlineData("٢٠٢٢-07-21T09:30:00Z")]
    [InlineData("0999-07-21T09:30:00Z")]
    [InlineData("9000-07-21T09:30:00Z")]
    public void What_is_no_instant_is_refused(string written)
    {
        Assert.Throws<InvalidOperationException>(() => Scalar.ParseValue(written));
        Assert.Throws<InvalidOperationException>(() => Scalar.ParseLiteral(new GraphQLStringValue(written)));
    }
}
