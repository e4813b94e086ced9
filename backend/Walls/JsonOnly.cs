using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Walls;

/// <summary>What is sent to an endpoint has all that it asks for, and nothing of it is null that may not be: else it is told what to send.</summary>
internal static class JsonOnly
{
    public static IServiceCollection AddStrictJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(o =>
    {
        o.SerializerOptions.RespectNullableAnnotations = true;
        o.SerializerOptions.RespectRequiredConstructorParameters = true;
        o.SerializerOptions.Converters.Add(new TextWithoutNul());
    });

    public static IApplicationBuilder UseSayingWhatToSend(this IApplicationBuilder app) => app.UseStatusCodePages(async refused =>
    {
        var (http, status) = (refused.HttpContext, refused.HttpContext.Response.StatusCode);
        if (status is not (StatusCodes.Status400BadRequest or StatusCodes.Status415UnsupportedMediaType) || http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is not { } asked) return;
        var fields = string.Join(", ", asked.GetConstructors().SelectMany(made => made.GetParameters()).Select(Word));
        await Results.Problem(new Text($"Send a JSON object with: {fields}.", $"Anfonwch wrthrych JSON gyda: {fields}.").ToString(), statusCode: status).ExecuteAsync(http);
    });

    private static string Word(ParameterInfo field) => JsonNamingPolicy.CamelCase.ConvertName(field.Name!) + (field.HasDefaultValue ? "?" : "");

    // PostgreSQL can neither keep it nor be asked for it.
    private sealed class TextWithoutNul : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.GetString() is var text && text?.Contains('\0') is true ? throw new JsonException() : text;

        public override void Write(Utf8JsonWriter writer, string text, JsonSerializerOptions options) => writer.WriteStringValue(text);
    }
}
