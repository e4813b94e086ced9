using System.Text.Json;
using System.Text.Json.Serialization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>Where somebody finds help whom what they read here concerns.</summary>
/// <param name="Name">Who helps.</param>
/// <param name="Url">Where they are reached.</param>
/// <param name="Words">For whom they are there, in a sentence; null where nothing is said.</param>
public sealed record SupportLink(string Name, Uri Url, string? Words);

/// <summary>Where each body sends people who need support, as its office configures it. The portal knows no such place by itself.</summary>
public sealed class Support
{
    private const string Setting = "PORTAL_SUPPORT";
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };
    private readonly Dictionary<string, Configured[]> _byBody;

    private Support(Dictionary<string, Configured[]> byBody) => _byBody = byBody;

    /// <summary>Whether no body sends people anywhere.</summary>
    public bool IsEmpty => _byBody.Count == 0;

    /// <summary>From the file that the setting names: an object that holds, by each body's name in addresses, its links.</summary>
    public static Support From(string? file)
    {
        if (file is null) return new([]);
        try
        {
            var byBody = JsonSerializer.Deserialize<Dictionary<string, Configured[]>>(File.ReadAllText(file), Strict) ?? throw new JsonException();
            return byBody.Values.SelectMany(links => links).FirstOrDefault(link => !link.IsWhole) is { } broken
                ? throw new StartRefused($"{Setting}: each link in {file} has a name and an address that begins with https://. This one has not: {broken.Name} {broken.Url}.")
                : new(byBody);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($$"""{{Setting}} names a file of JSON such as {"wexshire-pcc": [{"name": "…", "url": "https://…", "words": "…", "nameCymraeg": "…", "wordsCymraeg": "…"}]}. It cannot be read: {{file}}.""");
        }
    }

    /// <summary>The links of a body, in the reader's language where they are given in it.</summary>
    public IReadOnlyList<SupportLink> Of(string body, bool welsh) =>
        [.. _byBody.GetValueOrDefault(body, []).Select(link => new SupportLink(In(welsh, link.Name, link.NameCymraeg)!, new(link.Url), In(welsh, link.Words, link.WordsCymraeg)))];

    /// <inheritdoc cref="Of(string, bool)"/>
    public IReadOnlyList<SupportLink> Of(string body) => Of(body, Text.ReaderIsWelsh);

    private static string? In(bool welsh, string? english, string? cymraeg) => welsh ? cymraeg ?? english : english;

    private sealed record Configured(string Name, string Url, string? Words = null, string? NameCymraeg = null, string? WordsCymraeg = null)
    {
        public bool IsWhole => !string.IsNullOrWhiteSpace(Name) && Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps;
    }
}
