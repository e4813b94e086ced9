namespace ScrutinyPortal.People;

internal static class Saving
{
    /// <summary>Saves in a transaction that has the audit trail's turn: within the one that is open, or in one of its own. What takes long, such as a password's hash, is done before.</summary>
    public static async Task SaveInTurn(this PortalContext db, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            await db.SaveChangesAsync(stop);
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
