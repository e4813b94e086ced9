using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Bench;

/// <summary>A connection with its prepared statements: taken for a request, given back after it.</summary>
internal sealed class Hand(string file)
{
    private static readonly ConcurrentDictionary<string, string> Constants = [];
    private readonly SqliteConnection _connection = Open(file);
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public SqliteTransaction Begin() => _connection.BeginTransaction();

    /// <summary>The statement, ready to be executed with these values for the viewer.</summary>
    public SqliteCommand With(string statement, Viewer viewer, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_prepared.TryGetValue(statement, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = statement;
            command.Parameters.Add(new("@sees", SqliteType.Integer));
            command.Parameters.Add(new("@body", SqliteType.Text));
            foreach (var (name, value) in values) command.Parameters.Add(new(name, value));
            foreach (var unused in command.Parameters.Cast<SqliteParameter>().Where(p => !statement.Contains(p.ParameterName, StringComparison.Ordinal)).ToList()) command.Parameters.Remove(unused);
            command.Prepare();
            _prepared[statement] = command;
        }

        if (command.Parameters.Contains("@sees")) command.Parameters["@sees"].Value = (int)viewer.Sees;
        if (command.Parameters.Contains("@body")) command.Parameters["@body"].Value = $"{viewer.BodyId}".ToUpperInvariant();
        foreach (var (name, value) in values) command.Parameters[name].Value = value;
        return command;
    }

    /// <summary>A list of objects whose fields are the first columns; a field that begins with a capital is an enum.</summary>
    public static void List(Utf8JsonWriter json, string name, SqliteCommand command, ReadOnlySpan<string> fields)
    {
        json.WriteStartArray(name);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            json.WriteStartObject();
            Fields(json, rows, fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Fields(Utf8JsonWriter json, SqliteDataReader row, ReadOnlySpan<string> fields, int from = 0)
    {
        foreach (var field in fields)
        {
            var isEnum = char.IsUpper(field[0]);
            json.WritePropertyName(isEnum ? Names.Camel(field) : field);
            if (row.IsDBNull(from)) json.WriteNullValue();
            else if (isEnum) json.WriteStringValue(Constants.GetOrAdd(row.GetString(from), Names.Constant));
            else if (row.GetFieldType(from) == typeof(long)) json.WriteNumberValue(row.GetInt64(from));
            else json.WriteStringValue(row.GetString(from));
            from++;
        }
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
