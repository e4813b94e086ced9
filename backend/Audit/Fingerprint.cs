using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPortal.Audit;

/// <summary>The SHA-256 of values in their canonical bytes: each as text in UTF-8 behind its length, so that no two lists of values have the same bytes. A value read from a store gives what it gave when it was written.</summary>
internal sealed class Fingerprint
{
    private const int TicksInMicrosecond = 10;
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public Fingerprint Add(object? value)
    {
        switch (value)
        {
            case null or DBNull: Length(-1); break;
            case byte[] bytes: Bytes(bytes); break;
            case string text: Text(text); break;
            case Guid id: Text(id.ToString("D").ToUpperInvariant()); break;
            case bool yes: Text(yes ? "1" : "0"); break;
            case DateOnly day: Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TimeOnly hour: Text(hour.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset at: Add(at.UtcTicks / TicksInMicrosecond); break;
            case DateTime { Kind: DateTimeKind.Unspecified } day: Add(DateOnly.FromDateTime(day)); break;
            case DateTime at: Add(at.Ticks / TicksInMicrosecond); break; // so does PostgreSQL give an instant back, in UTC
            case IEnumerable many: Many(many); break;
            default: Text(Convert.ToString(value, CultureInfo.InvariantCulture)!); break;
        }

        return this;
    }

    public byte[] Hash() => SHA256.HashData(_bytes.WrittenSpan);

    private void Many(IEnumerable many)
    {
        var values = many.Cast<object?>().ToList();
        Length(values.Count);
        foreach (var value in values) Add(value);
    }

    private void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Length(length);
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    private void Bytes(byte[] bytes)
    {
        Length(bytes.Length);
        _bytes.Write(bytes);
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), length);
        _bytes.Advance(sizeof(int));
    }
}
