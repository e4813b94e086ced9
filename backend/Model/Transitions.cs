using System.Collections;

namespace ScrutinyPortal.Model;

/// <summary>The moves a status may make. Anything not written here is refused.</summary>
/// <param name="words">What a reader calls a status.</param>
public sealed class Transitions<TStatus>(Func<TStatus, Text> words) : IEnumerable<(TStatus From, TStatus To)> where TStatus : struct, Enum
{
    private readonly HashSet<(TStatus From, TStatus To)> _moves = [];

    public void Add(TStatus from, params ReadOnlySpan<TStatus> to)
    {
        foreach (var next in to) _moves.Add((from, next));
    }

    public bool Allow(TStatus from, TStatus to) => _moves.Contains((from, to));

    public TStatus Move(TStatus from, TStatus to) =>
        Allow(from, to) ? to : throw new IllegalMoveException(from.ToString(), to.ToString(), words(from));

    public IEnumerator<(TStatus From, TStatus To)> GetEnumerator() => _moves.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
