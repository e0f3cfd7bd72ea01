using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Writing;

/// <summary>One file of a change, with the hashes of what it holds before and after.</summary>
internal sealed record JournalEntry(string Path, string Before, string After)
{
    public bool IsRemoval => After == ContentHash.NoFile;
}

/// <summary>
/// The text that says what a change consists of: a first line with kind and version, then a line for each file. It may come
/// from somebody else, with the rest of an archive, so that it can only name files that a content folder has.
/// </summary>
internal static class ChangeJournal
{
    private const string Header = "TrackArchive content change 1";

    public static string Format(IEnumerable<JournalEntry> entries) =>
        string.Concat(entries.Select(e => $"{e.Before} {e.After} {e.Path}\n").Prepend(Header + "\n"));

    public static IReadOnlyList<JournalEntry> Read(string file)
    {
        var lines = File.ReadAllText(file).Split('\n');
        if (lines[0] != Header || lines[^1].Length > 0)
            throw Unreadable(file);
        return [.. lines[1..^1].Select(line => Parse(line) ?? throw Unreadable(file))];
    }

    private static JournalEntry? Parse(string line) =>
        line.Split(' ', 3) is [var before, var after, var path] && FileLayout.IsWritten(path) ? new JournalEntry(path, before, after) : null;

    private static IOException Unreadable(string file) =>
        new($"'{file}', left by an interrupted command, cannot be read. Delete '{Path.GetDirectoryName(file)}' and run that command again.");
}
