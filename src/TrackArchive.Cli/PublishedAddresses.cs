using TrackArchive.Composition;

namespace TrackArchive.Cli;

/// <summary>Writes new addresses into the content folder's ledger.</summary>
internal static class PublishedAddresses
{
    /// <returns>How many they were.</returns>
    public static int Add(CheckedArchive archive, string contentFolder)
    {
        var file = Path.Combine(contentFolder, CheckedArchive.LedgerName);
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        var after = archive.Ledger.Publish(archive.Addresses);
        if (before == after)
            return 0;
        var beside = file + ".new";
        File.WriteAllText(beside, after);
        File.Move(beside, file, overwrite: true);
        return after[before.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
