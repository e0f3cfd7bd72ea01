using TrackArchive.Composition;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.Cli.Building;

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
            var diagnostics = new DiagnosticBag();
            var before = File.Exists(file) ? new ContentFiles(contentFolder, contentFolder).ReadBytes(CheckedArchive.LedgerName, diagnostics) : null;
            var ledger = UrlLedger.Read(file, before ?? [], diagnostics);
            if (diagnostics.Sorted() is [var mistake, ..])
                return new(0, $"no address was published, because the ledger changed during the build: {mistake}");
            var added = ledger.FindUnpublished(archive.Addresses).Length;
            if (added == 0 || ContentChange.TryWrite(contentFolder, [new ChangedFile(CheckedArchive.LedgerName, before, ledger.Publish(archive.Addresses))]) is null)
                return new(added, null);
        }
    }
}
