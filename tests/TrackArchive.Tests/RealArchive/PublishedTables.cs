using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using TrackArchive.Publishing.Exports.Tables;

namespace TrackArchive.Tests.RealArchive;

/// <summary>The tables of this repository's archive, and its database to ask.</summary>
internal static class PublishedTables
{
    private static readonly Lazy<ImmutableArray<DataTable>> Made = new(() => ArchiveTables.Create(PublishedArchive.Relations));
    private static readonly Lazy<byte[]> File = new(() => SqliteFile.Create(Made.Value, SqliteViews.Create(PublishedArchive.Archive)));

    public static ImmutableArray<DataTable> All => Made.Value;

    public static byte[] Sqlite => File.Value;

    /// <summary>The rows of an answer; an absent value is empty.</summary>
    public static List<string[]> Ask(string sql)
    {
        var file = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(file, Sqlite);
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var rows = command.ExecuteReader();
            var answers = new List<string[]>();
            while (rows.Read())
                answers.Add([.. Enumerable.Range(0, rows.FieldCount).Select(i => rows.GetValue(i).ToString()!)]);
            return answers;
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }
}
