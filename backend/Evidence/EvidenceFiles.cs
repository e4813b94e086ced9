using System.Security.Cryptography;

namespace ScrutinyPortal.Evidence;

/// <summary>Why a file is not taken.</summary>
public enum FileRefusal { Empty, TooLarge, OfNoKindThatIsTaken }

/// <summary>What was received: a file, or why it was not taken.</summary>
public sealed record Received(string? Hash, int Size, FileKind? Kind, FileRefusal? Refusal);

/// <summary>The files of evidence, below a folder for each body, each under the SHA-256 of its bytes: the same bytes are kept once.</summary>
public sealed class EvidenceFiles(string folder, int largest)
{
    public int Largest => largest;

    public string PathOf(Guid body, string hash) => Path.Combine(folder, body.ToString("N"), hash);

    /// <summary>Takes a file from a stream, never more of it than is allowed and never in memory. What is refused leaves nothing behind.</summary>
    public async Task<Received> Receive(Guid body, Stream content, CancellationToken stop)
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, body.ToString("N"))).FullName;
        var incoming = Path.Combine(home, $"{Guid.NewGuid():N}.incoming");
        try
        {
            int size;
            string hash;
            await using (var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous))
            {
                (size, hash) = await Copy(content, file, stop);
                if (size > largest) return new(null, size, null, FileRefusal.TooLarge);
                if (size == 0) return new(null, 0, null, FileRefusal.Empty);
                file.Position = 0;
                if (FileKind.Of(file) is not { } kind) return new(null, size, null, FileRefusal.OfNoKindThatIsTaken);
                await file.FlushAsync(stop);
                file.Close();
                Keep(incoming, Path.Combine(home, hash));
                return new(hash, size, kind, null);
            }
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <summary>Removes a file that nothing names any more, unless it was received again since it waited.</summary>
    public void Remove(Guid body, string hash, DateTimeOffset receivedBefore)
    {
        var path = PathOf(body, hash);
        if (File.Exists(path) && File.GetLastWriteTimeUtc(path) < receivedBefore) File.Delete(path);
    }

    private async Task<(int Size, string Hash)> Copy(Stream content, Stream file, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, size) = (new byte[1 << 16], 0);
        for (int read; size <= largest && (read = await content.ReadAsync(buffer, stop)) > 0; size += read)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // The day on which bytes were last received is kept on the file, so that a sweep leaves alone what has just come again.
    private static void Keep(string incoming, string path)
    {
        if (!File.Exists(path)) File.Move(incoming, path, overwrite: true);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddTicks(TimeProvider.System.GetUtcNow().Ticks - DateTimeOffset.UnixEpoch.Ticks));
    }
}
