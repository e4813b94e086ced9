using System.Buffers.Text;
using System.Text;

namespace ScrutinyPortal.GraphQL;

/// <summary>An opaque id that is unique among all things: the kind and the row, as URL-safe text.</summary>
internal static class NodeId
{
    public static string Of(string kind, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{id:N}"));

    /// <summary>Null for what is no id of ours: it names nothing.</summary>
    public static (string Kind, Guid Id)? Read(string? text)
    {
        if (text is null || !Base64Url.IsValid(text)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':');
        return parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out var id) ? (parts[0], id) : null;
    }
}
