namespace ScrutinyPortal.Model;

/// <summary>Anything that is kept under an id. What happens to it is told to the audit trail in the same transaction.</summary>
public abstract class Entity
{
    private readonly List<string> _happened = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Raised on every save. A save against an older version is refused.</summary>
    public int Version { get; private set; }

    protected void Happened(string what) => _happened.Add(what);

    internal IReadOnlyList<string> TakeHappenings()
    {
        string[] taken = [.. _happened];
        _happened.Clear();
        return taken;
    }
}
