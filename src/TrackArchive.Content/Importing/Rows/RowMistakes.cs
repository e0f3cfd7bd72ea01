using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>All that is wrong with a row, each with its column.</summary>
internal sealed class RowMistakes(TableRow row)
{
    private readonly List<RowNote> _notes = [];

    public IReadOnlyList<RowNote> All => _notes;

    public void Add(string key, string text) => _notes.Add(row.Note(key, text));

    public void AddUnknown(string key, string noun, string text, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(text, known);
        Add(key, $"unknown {noun} '{text}'" + (hint is null ? "" : $", {hint.Text}"));
    }

    /// <summary>Reads a value as content files are read.</summary>
    public bool Read<T>(string key, ValueReader<T> read, string? text = null)
    {
        var mistakes = new DiagnosticBag();
        var isRead = read(new Scalar(text ?? row[key], false, default), mistakes, out _);
        foreach (var mistake in mistakes.Sorted())
            Add(key, mistake.Hint is { } hint ? $"{mistake.Message}; {hint.Text}" : mistake.Message);
        return isRead;
    }
}
