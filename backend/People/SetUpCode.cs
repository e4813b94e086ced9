using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPortal.People;

/// <summary>The code by which the first administrator shows that they run this host: it stands on its console and nowhere else, and serves once.</summary>
public sealed class SetUpCode
{
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that is taken for another
    private const int Groups = 4, InGroup = 5; // 100 bits
    private string? _code;

    /// <summary>Whether somebody is awaited who sets the portal up.</summary>
    public bool Awaited => _code is not null;

    /// <summary>Makes the code, to be shown on the console.</summary>
    public string Make() => _code = string.Join('-', RandomNumberGenerator.GetString(Signs, Groups * InGroup).Chunk(InGroup).Select(group => new string(group)));

    /// <summary>Whether this is the code; if it is, it never is again unless it is given back.</summary>
    public bool Take(string typed)
    {
        var code = _code;
        var same = code is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Plain(typed)), Encoding.UTF8.GetBytes(Plain(code)));
        return same && Interlocked.CompareExchange(ref _code, null, code) == code;
    }

    /// <summary>Gives it back, where what it was taken for was refused.</summary>
    public void GiveBack(string typed) => _code = string.Join('-', Plain(typed).Chunk(InGroup).Select(group => new string(group)));

    private static string Plain(string code) => new([.. code.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
}
