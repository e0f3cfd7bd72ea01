using System.Collections.Immutable;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>A table of things of one kind, column by column; what follows a column qualifies it.</summary>
internal sealed class TableBuilder<T>(string name, string description, params string[] key)
{
    private readonly List<Column> _columns = [];
    private readonly List<Func<T, object?>> _values = [];
    private readonly List<ForeignKey> _parents = [];

    public TableBuilder<T> Text(string column, string about, Func<T, string?> value) => Add(column, ColumnType.Text, about, value);

    public TableBuilder<T> Integer(string column, string about, Func<T, int?> value) => Add(column, ColumnType.WholeNumber, about, t => value(t));

    public TableBuilder<T> Number(string column, string about, Func<T, decimal?> value) => Add(column, ColumnType.Number, about, t => value(t));

    public TableBuilder<T> Flag(string column, string about, Func<T, bool> value) => Add(column, ColumnType.Boolean, about, t => value(t)).Required();

    public TableBuilder<T> Date(string column, string about, Func<T, PartialDate?> value) => Add(column, ColumnType.PartialDate, about, t => value(t)?.ToString());

    /// <summary>Several values in one cell, joined by semicolons; nothing for none.</summary>
    public TableBuilder<T> Texts(string column, string about, Func<T, IEnumerable<string>> values) =>
        Text(column, about + ", joined by semicolons.", t => string.Join(';', values(t)) is { Length: > 0 } joined ? joined : null);

    public TableBuilder<T> Sources(string column, string about, Func<T, IEnumerable<Source>> sources) =>
        Texts(column, about, t => sources(t).Select(s => s.Id.Value));

    public TableBuilder<T> Required(bool always = true) => Last(c => c with { IsRequired = always });

    public TableBuilder<T> To(string table) => Last(c => c with { References = table });

    public TableBuilder<T> OneOf(params IEnumerable<string> values) => Last(c => c with { Values = [.. values] });

    /// <summary>The last column is there only in archives that have what it is about.</summary>
    public TableBuilder<T> OnlyIf(bool has)
    {
        if (!has)
        {
            _columns.RemoveAt(_columns.Count - 1);
            _values.RemoveAt(_values.Count - 1);
        }

        return this;
    }

    /// <summary>Rows belong to a row of another table, whose key these columns hold together.</summary>
    public TableBuilder<T> Within(string table, params string[] columns)
    {
        _parents.Add(new ForeignKey([.. columns], table));
        return this;
    }

    /// <param name="things">In the order of their key.</param>
    public DataTable Over(IEnumerable<T> things) => new(
        name,
        description,
        [.. key],
        [.. _columns],
        [.. things.Select(t => _values.Select(v => v(t)).ToImmutableArray())])
    {
        Parents = [.. _parents],
    };

    private TableBuilder<T> Add(string column, ColumnType type, string about, Func<T, object?> value)
    {
        _columns.Add(new Column(column, type, about));
        _values.Add(value);
        return this;
    }

    private TableBuilder<T> Last(Func<Column, Column> change)
    {
        _columns[^1] = change(_columns[^1]);
        return this;
    }
}
