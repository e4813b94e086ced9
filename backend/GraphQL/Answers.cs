using System.Collections.Concurrent;
using System.Security.Cryptography;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Telemetry;

namespace ScrutinyPortal.GraphQL;

/// <summary>An answer without errors, as it goes over the wire, and the tag by which a client asks whether it is still so.</summary>
internal sealed record Answer(byte[] Bytes)
{
    /// <summary>Made of the answer itself: it holds across hosts and restarts, and what else is published does not break it.</summary>
    public string Tag { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 16));
}

/// <summary>
/// What was answered, for the next who asks the same and sees the same. Kept under the revision of the record that was read before the answer was made,
/// so that no save leaves a stale one behind, and under the sight of whoever asked, so that nobody is answered what another may see.
/// </summary>
internal sealed class Answers(Revisions revisions, TimeProvider clock, ApiOptions limits)
{
    private const int Overhead = 500;
    private readonly Bounded<Key, Answer> _kept = new(limits.KeptAnswers, limits.KeptAnswerBytes);
    private readonly ConcurrentDictionary<Key, Task<Answer?>> _underway = [];

    public int Count => _kept.Count;

    /// <summary>The answer that is kept, or that is made now, once however many ask at the same time; null where what was made cannot be kept.</summary>
    public async ValueTask<Answer?> Of(Admitted admitted, Viewer viewer, Func<Task<Answer?>> make, CancellationToken stop)
    {
        if (await revisions.Now(stop) is not { } revision) return await make();
        var key = new Key(viewer.Sight, admitted.Document, admitted.Request.OperationName, admitted.Request.VariablesKey, Text.ReaderIsWelsh, clock.Today(), revision);
        var found = _kept.TryGet(key, out var kept);
        Signals.Answers.Add(1, new KeyValuePair<string, object?>("from_memory", found));
        return found ? kept : await Once(key, make, stop);
    }

    private async Task<Answer?> Once(Key key, Func<Task<Answer?>> make, CancellationToken stop)
    {
        var mine = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var underway = _underway.GetOrAdd(key, mine.Task);
        if (underway != mine.Task) return await underway.WaitAsync(stop) ?? await make();
        Answer? answer = null;
        try
        {
            if (_kept.TryGet(key, out answer)) return answer; // another was made between our looking and our turn
            answer = await make();
            if (answer is not null) _kept.Keep(key, answer, answer.Bytes.Length + (2 * key.Variables.Length) + Overhead);
            return answer;
        }
        finally
        {
            _underway.TryRemove(key, out _);
            mine.SetResult(answer);
        }
    }

    private readonly record struct Key(string Sight, Document Document, string? Operation, string Variables, bool Welsh, DateOnly Today, string Revision);
}
