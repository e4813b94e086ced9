using System.Globalization;
using System.Reflection;

namespace ScrutinyPortal.GraphQL;

/// <summary>For whom documents are executed that the portal's own build has not written down.</summary>
public enum AdHoc
{
    /// <summary>For nobody: only trusted documents.</summary>
    Off,

    /// <summary>For those who are signed in.</summary>
    SignedIn,

    /// <summary>For everybody, under the limits.</summary>
    Open,
}

/// <summary>
/// How far the API goes to meet those who ask. Each property is set by PORTAL_API_ and its name: PORTAL_API_MAX_FIELDS=1000.
/// The limits on documents and on cost hold for ad-hoc documents; a trusted one was weighed when it was written.
/// </summary>
public sealed record ApiOptions
{
    /// <summary>For whom ad-hoc documents are executed: Off, SignedIn or Open. Trusted documents always are.</summary>
    public AdHoc AdHocDocuments { get; init; } = AdHoc.Open;

    /// <summary>Whether those who are not signed in may ask for the schema. In Production no, elsewhere yes.</summary>
    public bool AnonymousIntrospection { get; init; } = true;

    /// <summary>Whether those who are not signed in are told what they may have meant. In Production no, elsewhere yes.</summary>
    public bool AnonymousSuggestions { get; init; } = true;

    /// <summary>The largest body, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>How deep the JSON of a request may nest.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>The longest document, in bytes of UTF-8.</summary>
    public int MaxDocumentBytes { get; init; } = 32 * 1024;

    /// <summary>How many words and signs a document may have, comments included.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>How many operations a document may have.</summary>
    public int MaxOperations { get; init; } = 10;

    /// <summary>How many fields an operation may have, those of its fragments counted wherever they are spread.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>How many fields an operation may begin with.</summary>
    public int MaxRootFields { get; init; } = 30;

    /// <summary>How many aliases a document may have.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>How often fields may be written that answer under one name: whether they can be merged is asked of every two of them.</summary>
    public int MaxRepeats { get; init; } = 200;

    /// <summary>How many pairs of fields a document may have that answer under one name.</summary>
    public int MaxMergeComparisons { get; init; } = 100_000;

    /// <summary>How many directives may stand at one place.</summary>
    public int MaxDirectives { get; init; } = 4;

    /// <summary>How many levels of fields an operation may have.</summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>How often a field may stand on one path: a relation that leads back to its own type is followed as often.</summary>
    public int MaxCycles { get; init; } = 3;

    /// <summary>How often an operation may enter a fragment.</summary>
    public int MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>How many lists of a type (its fields, its interfaces …) may stand one within another when the schema is asked for.</summary>
    public int MaxIntrospectionLists { get; init; } = 1;

    /// <summary>How many levels of ofType may be asked for: as many as graphql's own introspection query has.</summary>
    public int MaxIntrospectionOfTypes { get; init; } = 9;

    /// <summary>The highest cost of an operation: how many things an answer may hold (<see cref="Cost"/>).</summary>
    public int MaxCost { get; init; } = 1_000;

    /// <summary>How many things nodes gives at once, in trusted documents too.</summary>
    public int MaxNodes { get; init; } = 50;

    /// <summary>How many errors of a document are told.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>How long an operation may take, in seconds.</summary>
    public int MaxSeconds { get; init; } = 30;

    /// <summary>How many ad-hoc documents are kept parsed, and how much text they may have together.</summary>
    public int KeptDocuments { get; init; } = 1_000;

    /// <inheritdoc cref="KeptDocuments"/>
    public int KeptDocumentBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How many anonymous answers are kept, and how large they may be together.</summary>
    public int KeptAnswers { get; init; } = 10_000;

    /// <inheritdoc cref="KeptAnswers"/>
    public int KeptAnswerBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>From when an operation is slow and told in the log, in milliseconds.</summary>
    public int SlowMilliseconds { get; init; } = 1_000;

    /// <summary>How many streams of events may be open.</summary>
    public int MaxStreams { get; init; } = 1_000;

    /// <summary>How many of them one session may have open, or one address where nobody is signed in. Behind a proxy all visitors have its address.</summary>
    public int MaxStreamsEach { get; init; } = 50;

    /// <summary>How often a stream gives a sign of life and looks whether its session and its rights still stand, in seconds.</summary>
    public int StreamHeartbeatSeconds { get; init; } = 15;

    public static ApiOptions From(IConfiguration settings, IHostEnvironment environment)
    {
        var options = new ApiOptions { AnonymousIntrospection = !environment.IsProduction(), AnonymousSuggestions = !environment.IsProduction() };
        foreach (var property in typeof(ApiOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = $"PORTAL_API_{Names.Constant(property.Name)}";
            if (settings[name] is { } text) property.SetValue(options, Read(name, text, property.PropertyType));
        }

        return options;
    }

    private static object Read(string name, string text, Type type)
    {
        if (type == typeof(bool)) return bool.TryParse(text, out var flag) ? flag : throw new StartRefused($"{name} is true or false, not {text}.");
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new StartRefused($"{name} is a whole number above 0, not {text}.");
        return Enum.GetNames(type).Contains(text) ? Enum.Parse(type, text) : throw new StartRefused($"{name} is one of {string.Join(", ", Enum.GetNames(type))}, not {text}.");
    }
}
