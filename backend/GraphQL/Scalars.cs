using System.Globalization;
using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQLParser.AST;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>A day without a time. Those at the ends of what a day can be are none: nothing could be counted from them.</summary>
internal sealed class DateScalar : DateOnlyGraphType
{
    public override object? ParseLiteral(GraphQLValue value) => Known(base.ParseLiteral(value)) ? base.ParseLiteral(value) : ThrowLiteralConversionError(value);

    public override object? ParseValue(object? value) => Known(base.ParseValue(value)) ? base.ParseValue(value) : ThrowValueConversionError(value);

    private static bool Known(object? day) => day is not DateOnly { Year: < Years.First or > Years.Last };

    public DateScalar()
    {
        (Name, Description) = ("Date", "A calendar day in London, by ISO 8601: 2022-03-29. Of the years 1000 to 8999.");
        this.Specify("https://www.rfc-editor.org/rfc/rfc3339#section-5.6");
    }
}

/// <summary>An instant. Without an offset it would be another one in summer than in winter, and is none; of its fraction what is finer than is kept is cut.</summary>
internal sealed partial class DateTimeScalar : TextScalar<object>
{
    public DateTimeScalar()
    {
        (Name, Description) = ("DateTime", "An instant with its offset, by RFC 3339: 2022-03-29T09:30:00Z. Of the years 1000 to 8999.");
        this.Specify("https://www.rfc-editor.org/rfc/rfc3339");
    }

    public override object? Serialize(object? value) => value;

    protected override object? Read(string text) => Written().Match(text) is { Success: true } instant
        && DateTimeOffset.TryParse($"{instant.Groups["second"]}{instant.Groups["fraction"]}{instant.Groups["offset"]}", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        && read.Year is >= Years.First and <= Years.Last ? read : null;

    [GeneratedRegex(@"^(?<second>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?:(?<fraction>\.[0-9]{1,7})[0-9]*)?(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Written();
}

/// <summary>The years that are taken.</summary>
internal static class Years
{
    public const int First = 1000, Last = 8999;
}

/// <summary>A scalar that is written as text.</summary>
internal abstract class TextScalar<T> : ScalarGraphType where T : notnull
{
    protected abstract T? Read(string text);

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Read(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => Read(text) ?? ThrowValueConversionError(value),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value?.ToString();
}

internal sealed class PartialDateScalar : TextScalar<object>
{
    public PartialDateScalar()
    {
        (Name, Description) = ("PartialDate", "A date as far as it is known, by ISO 8601 with reduced precision: 2022, 2022-03 or 2022-03-29.");
        this.Specify("https://www.loc.gov/standards/datetime/");
    }

    protected override object? Read(string text) => PartialDate.TryParse(text);
}

internal sealed class UrlScalar : TextScalar<Uri>
{
    public UrlScalar()
    {
        (Name, Description) = ("URL", "An absolute web address (http or https), by RFC 3986.");
        this.Specify("https://www.rfc-editor.org/rfc/rfc3986");
    }

    protected override Uri? Read(string text) => new Source(text).Url;
}
