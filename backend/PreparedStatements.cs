using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace ScrutinyPortal;

/// <summary>
/// To prepare a statement costs SQLite as much as to run it, and its driver forgets it with its command and its connection.
/// So the connection of a pooled context stays open as long as the context lives, and keeps its commands, each ready by its text.
/// Between two uses they hold no lock. What EF alone brings to SQLite (arithmetic of decimals, regular expressions) is not there: nothing here is a decimal.
/// </summary>
internal sealed class PreparedStatements(string file) : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly WriteAheadLog _log = new(file);

    public InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new OpenConnection(file, _log));

    /// <summary>Lets transactions of that connection end before the disk has them, until what is given is disposed of; the log tells when it has.</summary>
    public static (IDisposable Ahead, WriteAheadLog Log) AheadOfTheDisk(DbConnection connection)
    {
        var open = (OpenConnection)connection;
        return (new Ahead(open), open.Log);
    }

    /// <summary>In place of the command that EF has made, the one that is kept of the same text, with the new values.</summary>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource is not (CommandSource.LinqQuery or CommandSource.FromSqlQuery or CommandSource.SaveChanges or CommandSource.ExecuteSqlRaw)) return result;
        if (result is not SqliteCommand { Connection: OpenConnection { State: ConnectionState.Open } connection } made) return result;
        var kept = connection.Take(made.CommandText);
        (kept.Transaction, kept.CommandTimeout) = (made.Transaction, made.CommandTimeout);
        kept.Parameters.Clear();
        foreach (SqliteParameter value in made.Parameters) kept.Parameters.Add(value);
        made.Dispose(); // the connection would remember it
        return kept;
    }

    /// <summary>The statement of that text, ready where the connection has used it before.</summary>
    public static DbCommand Of(DbConnection connection, string text)
    {
        if (connection is OpenConnection { State: ConnectionState.Open } open) return open.Take(text);
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    /// <summary>Closes when it is disposed of, and not before.</summary>
    private sealed class OpenConnection(string file, WriteAheadLog log) : SqliteConnection($"Data Source={file};Pooling=False")
    {
        public WriteAheadLog Log { get; } = log;

        private const int Most = 200; // whoever asks for ever other fields must not fill the memory
        private readonly Dictionary<string, KeptCommand> _kept = [];
        private bool _ends;

        // Else SQLite prepares a statement anew for each value of its LIMIT.
        public override void Open()
        {
            base.Open();
            raw.sqlite3_db_config(Handle!, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        }

        public SqliteCommand Take(string text) => _kept.Remove(text, out var kept) ? kept : new KeptCommand(text, this);

        public bool Keep(KeptCommand command)
        {
            if (_ends || !_kept.TryAdd(command.CommandText, command)) return false;
            if (_kept.Count > Most) Forget();
            return true;
        }

        public override void Close()
        {
            if (_ends) base.Close();
        }

        protected override void Dispose(bool disposing)
        {
            _ends = true;
            if (disposing) Forget();
            base.Dispose(disposing);
        }

        private void Forget()
        {
            foreach (var command in _kept.Values) command.Forget();
            _kept.Clear();
        }
    }

    // Not kept among the prepared: SQLite does it where it prepares it.
    private sealed class Ahead : IDisposable
    {
        private readonly OpenConnection _connection;

        public Ahead(OpenConnection connection)
        {
            _connection = connection;
            Synchronous("NORMAL");
        }

        public void Dispose() => Synchronous("FULL");

        private void Synchronous(string how) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(_connection.Handle, $"PRAGMA synchronous = {how}"), _connection.Handle);
    }

    /// <summary>Goes back to its connection when it has been used.</summary>
    private sealed class KeptCommand : SqliteCommand
    {
        private readonly OpenConnection _connection;
        private bool _forgotten;

        public KeptCommand(string text, OpenConnection connection) : base(text, connection)
        {
            _connection = connection;
            Prepare();
        }

        public void Forget()
        {
            _forgotten = true;
            Dispose();
        }

        protected override void Dispose(bool disposing)
        {
            if (!disposing || _forgotten || !_connection.Keep(this)) base.Dispose(disposing);
        }
    }
}
