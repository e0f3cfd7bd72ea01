using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>
/// The tables as one SQLite database with keys, indexes and views. It is built in memory and by the same statements in the same
/// order, so equal tables give equal bytes.
/// </summary>
public static class SqliteFile
{
    /// <param name="tables">Each after those that it refers to.</param>
    /// <param name="views">A later one may ask an earlier one.</param>
    public static byte[] Create(ImmutableArray<DataTable> tables, ImmutableArray<SqliteView> views)
    {
        // A row may refer to a later one (the pentathlon to the heptathlon), so references are not checked while rows come in.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = ":memory:", Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        Write(connection, tables, views);
        return Serialize(connection);
    }

    private static void Write(SqliteConnection connection, ImmutableArray<DataTable> tables, ImmutableArray<SqliteView> views)
    {
        Run(connection, "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';");
        var keys = tables.ToDictionary(t => t.Name, t => t.Key, StringComparer.Ordinal);
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var table in tables)
            {
                Run(connection, Definition(table, keys));
                Fill(connection, table);
                foreach (var way in table.ForeignKeys.Where(w => !table.Key.Take(w.Columns.Length).SequenceEqual(w.Columns)))
                    Run(connection, $"CREATE INDEX {table.Name}_by_{string.Join('_', way.Columns)} ON {table.Name} ({Names(way.Columns)});");
            }

            foreach (var view in views)
                Run(connection, view.Definition);
            transaction.Commit();
        }

        Run(connection, "ANALYZE; VACUUM;");
    }

    /// <summary>The bytes that a file of this database would have.</summary>
    private static byte[] Serialize(SqliteConnection connection)
    {
        var bytes = raw.sqlite3_serialize(connection.Handle, "main", out var length, flags: 0);
        if (bytes == IntPtr.Zero)
            throw new InvalidOperationException("SQLite could not serialize the database.");
        try
        {
            var file = new byte[length];
            Marshal.Copy(bytes, file, 0, file.Length);
            return file;
        }
        finally
        {
            raw.sqlite3_free(bytes);
        }
    }

    private static string Definition(DataTable table, Dictionary<string, ImmutableArray<string>> keys) =>
        $"""
        CREATE TABLE {table.Name} (
        {string.Join(",\n", table.Columns.Select(Definition)
            .Append($"  PRIMARY KEY ({Names(table.Key)})")
            .Concat(table.ForeignKeys.Select(w => $"  FOREIGN KEY ({Names(w.Columns)}) REFERENCES {w.Table} ({Names(keys[w.Table])})")))}
        ) WITHOUT ROWID, STRICT;
        """;

    private static string Definition(Column column)
    {
        var type = column.Type switch
        {
            ColumnType.WholeNumber or ColumnType.Boolean => "INTEGER",
            ColumnType.Number => "REAL",
            ColumnType.Text or ColumnType.PartialDate => "TEXT",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
        };
        return $"""  "{column.Name}" {type}{(column.IsRequired ? " NOT NULL" : "")}""";
    }

    private static void Fill(SqliteConnection connection, DataTable table)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@{i}"))});";
        var cells = table.Columns.Select((_, i) => insert.Parameters.Add(new SqliteParameter($"@{i}", null))).ToArray();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i].Value = Cell(row[i]);
            insert.ExecuteNonQuery();
        }
    }

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1 : 0,
        decimal number => decimal.ToDouble(number),
        _ => value,
    };

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"\"{c}\"")));

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
