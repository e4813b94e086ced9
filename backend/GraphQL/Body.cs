using System.Buffers;
using System.IO.Pipelines;

namespace ScrutinyPortal.GraphQL;

/// <summary>The bytes of a request, read where they lie, and no more of them than the limit.</summary>
internal static class Body
{
    /// <summary>The whole body; the reader is to be advanced to its end when it has been used.</summary>
    public static async ValueTask<ReadOnlySequence<byte>> Read(PipeReader reader, int limit, CancellationToken stop)
    {
        while (true)
        {
            var read = await reader.ReadAsync(stop);
            if (read.Buffer.Length > limit)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(limit);
            }

            if (read.IsCompleted) return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static BadRequest TooLarge(int limit) =>
        BadRequest.Beyond("BODY_TOO_LARGE", new($"A request has at most {limit} bytes. Send less at once.", $"Mae gan gais hyd at {limit} beit. Anfonwch lai ar y tro."), limit, status: StatusCodes.Status413PayloadTooLarge);

    /// <summary>Without the byte order mark that some editors write first.</summary>
    public static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> bytes)
    {
        var reader = new SequenceReader<byte>(bytes);
        return reader.IsNext([0xEF, 0xBB, 0xBF]) ? bytes.Slice(3) : bytes;
    }
}
