using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ScrutinyPortal.GraphQL;

/// <summary>JSON as text that is the same wherever the values are: members in the order of their names, no spaces.</summary>
internal static class Canonical
{
    public static string Of(JsonElement json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        Write(json, writer);
        writer.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(JsonElement json, Utf8JsonWriter writer)
    {
        if (json.ValueKind is JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in json.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(member.Name);
                Write(member.Value, writer);
            }

            writer.WriteEndObject();
        }
        else if (json.ValueKind is JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in json.EnumerateArray()) Write(item, writer);
            writer.WriteEndArray();
        }
        else
        {
            json.WriteTo(writer);
        }
    }
}
