using System.Text;
using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Addresses;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Cli;

/// <summary>
/// Adds new addresses to the ledger in the content folder. The ledger is read again for that: whatever a keeper wrote into
/// it during the build stays.
/// </summary>
internal sealed record PublishedAddresses(int Added, string? Failure)
{
    public static PublishedAddresses Add(CheckedArchive archive, string contentFolder)
    {
        var file = Path.Combine(contentFolder, CheckedArchive.LedgerName);
        while (true)
        {
            var before = Read(file);
            var diagnostics = new DiagnosticBag();
            var ledger = UrlLedger.Read(file, before, diagnostics);
            if (diagnostics.Sorted() is [var mistake, ..])
                return new(0, $"no address was published, because the ledger changed during the build: {mistake}");
            var added = ledger.FindUnpublished(archive.Addresses).Length;
            if (added == 0 || TryReplace(file, before, ledger.Publish(archive.Addresses)))
                return new(added, null);
        }
    }

    /// <summary>Whether nobody changed the file since it was read. The other name is one that a content folder may hold.</summary>
    private static bool TryReplace(string file, byte[] before, string text)
    {
        var temporary = file + ".bak~";
        using (var handle = NewFile.Create(temporary))
        {
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(text), fileOffset: 0);
            RandomAccess.FlushToDisk(handle);
        }
        if (!Read(file).AsSpan().SequenceEqual(before))
            return false;
        File.Move(temporary, file, overwrite: true);
        return true;
    }

    private static byte[] Read(string file) => File.Exists(file) ? File.ReadAllBytes(file) : [];
}
