using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a client calls one attempt by the header Idempotency-Key, and what it sent with it: sent again, it is answered again and not done again.</summary>
/// <param name="Key">The client's name for the attempt.</param>
/// <param name="Body">The fingerprint of what it sent.</param>
internal sealed record IdempotencyKey(string Key, byte[] Body)
{
    public const string Header = "Idempotency-Key";
    private const int Longest = 100;

    /// <summary>The key of a request; null where it has none.</summary>
    public static IdempotencyKey? Of(HttpRequest http, Admitted admitted) =>
        Of(http, admitted.Document.Id ?? admitted.Document.Text, admitted.Request.OperationName ?? "", admitted.Request.VariablesKey);

    /// <summary>The same of a request that is not GraphQL, with what it sent.</summary>
    public static IdempotencyKey? Of(HttpRequest http, params string[] sent)
    {
        if (!http.Headers.TryGetValue(Header, out var given)) return null;
        if (given is not [{ Length: > 0 and <= Longest } key] || !key.All(char.IsAscii))
        {
            throw new BadRequest("BAD_IDEMPOTENCY_KEY", new($"An {Header} is given once and has 1 to {Longest} characters.", $"Rhoddir {Header} unwaith, ac mae ganddo rhwng 1 a {Longest} nod.")) { Status = StatusCodes.Status400BadRequest };
        }

        return new(key, Hash(sent));
    }

    /// <summary>Under which it is kept: by role, body and person, so that nobody meets another's, and by the field of the mutation.</summary>
    public byte[] For(Access.Viewer viewer, string field) => Hash($"{viewer.Role}", $"{viewer.BodyId}", $"{viewer.PersonId}", field, Key);

    private static byte[] Hash(params string[] parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}"))));
}
