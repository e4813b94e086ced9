using System.Buffers.Binary;

namespace ScrutinyPortal.Model;

/// <summary>Anything that is kept under an id. What happens to it is told to the audit trail in the same transaction.</summary>
public abstract class Entity
{
    private Guid _made;
    private List<string>? _happened;

    /// <summary>Given when it is first asked for: a row that is read brings its own.</summary>
    public Guid Id
    {
        get => _made == default ? _made = Guid.CreateVersion7() : _made;
        private init => _made = value;
    }

    /// <summary>Raised on every save. A save against an older version is refused. Of what a body keeps its office and its force are told it; 0 for everybody else, who could otherwise watch what is not public.</summary>
    public int Version { get; private set; }

    /// <summary>The least id that a moment can give: an id of version 7 begins with the millisecond in which it was made (RFC 9562, 5.7).</summary>
    internal static Guid FirstIdOf(DateTimeOffset moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(0, moment.ToUnixTimeMilliseconds()) << 16);
        return new(bytes, bigEndian: true);
    }

    protected void Happened(string what) => (_happened ??= []).Add(what);

    internal IReadOnlyList<string> TakeHappenings()
    {
        var taken = _happened ?? [];
        _happened = null;
        return taken;
    }
}
