using System.Collections.Immutable;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>What a column's values are; a value is absent where it is null.</summary>
public enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>An <see cref="int"/>.</summary>
    WholeNumber,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A year, a month or a day as <see cref="string"/>: 1984, 1984-08, 1984-08-11; ~1956 is one year off at most.</summary>
    PartialDate,
}

public sealed record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The table whose key the values are from.</summary>
    public string? References { get; init; }

    /// <summary>All values there may be, where they are few.</summary>
    public ImmutableArray<string> Values { get; init; } = [];
}

/// <summary>Rows of one kind, in the order of their key; every export (CSV, data package, SQLite) is made from these.</summary>
/// <param name="Name">The name of the file and of the SQL table.</param>
/// <param name="Description">One sentence for the data dictionary.</param>
/// <param name="Key">The columns that name a row.</param>
/// <param name="Columns">In the order of the values of each row.</param>
/// <param name="Rows">One value a column.</param>
public sealed record DataTable(string Name, string Description, ImmutableArray<string> Key, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<object?>> Rows)
{
    /// <summary>Keys of other tables that several columns hold together.</summary>
    public ImmutableArray<ForeignKey> Parents { get; init; } = [];

    /// <summary>All ways to other tables.</summary>
    public IEnumerable<ForeignKey> ForeignKeys =>
        Columns.Where(c => c.References is not null).Select(c => new ForeignKey([c.Name], c.References!)).Concat(Parents);
}

/// <summary>Columns that hold the key of a row of a table, in the order of that key.</summary>
public sealed record ForeignKey(ImmutableArray<string> Columns, string Table);
