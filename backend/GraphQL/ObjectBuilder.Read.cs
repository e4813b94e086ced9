namespace ScrutinyPortal.GraphQL;

/// <summary>Values that a statement of their own reads.</summary>
public sealed partial class ObjectBuilder<T>
{
    /// <summary>A value that is read for this one object: only where there is but one, since nothing is batched.</summary>
    public ObjectBuilder<T> Read<TValue>(string name, string description, Func<T, PortalContext, Asked, CancellationToken, Task<TValue>> value, bool nullable = false) =>
        Add(name, description, schema.Output<TValue>(nullable), Columns<T>.All, async c =>
        {
            var asked = c.Asked();
            return await asked.Read(db => value((T)c.Source!, db, asked, c.CancellationToken), c.CancellationToken);
        });

    /// <summary>A value of what is read for this one object and kept until the record changes.</summary>
    public ObjectBuilder<T> Kept<TRead, TValue>(string name, string description, Kept<T, TRead> kept, Func<TRead, TValue> value) =>
        Add(name, description, schema.Output<TValue>(), Columns<T>.All, async c => value(await kept.Of((T)c.Source!, c.Asked(), c.CancellationToken)));

    /// <summary>As the other, where nothing else is read with it.</summary>
    public ObjectBuilder<T> Kept<TValue>(string name, string description, Func<T, PortalContext, Asked, CancellationToken, Task<TValue>> read) =>
        Kept(name, description, new Kept<T, TValue>(read), value => value);
}
