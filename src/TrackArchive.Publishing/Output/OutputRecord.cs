using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using TrackArchive.Disk;

namespace TrackArchive.Publishing.Output;

/// <summary>
/// What a build leaves beside its manifest so that the next one can say that nothing changed: a few figures, and a seal over them, over what the
/// site was made from, and over the paths and lengths of all files. It counts as long as no file is newer than it. A build without it, or with a
/// damaged one, takes longer and does the same.
/// </summary>
/// <param name="Pages">How many pages the site has.</param>
/// <param name="Files">How many files it has.</param>
/// <param name="BaseUrl">Its address.</param>
public sealed record OutputRecord(int Pages, int Files, Uri BaseUrl)
{
    internal const string Name = OutputPath.OwnPrefix + "record";
    private const string Header = "# trackarchive-record 1";

    private string Figures => string.Create(CultureInfo.InvariantCulture, $"{Header}\n{Pages}\n{Files}\n{BaseUrl.AbsoluteUri}\n");

    /// <summary>Nothing where the folder is not as the build of exactly this left it, or may not be.</summary>
    /// <param name="root">The output folder.</param>
    /// <param name="madeFrom">Stands for all that the site depends on.</param>
    public static OutputRecord? Find(string root, string madeFrom)
    {
        try
        {
            var file = new FileInfo(Path.Join(root, Name));
            if (!file.Exists || file.LinkTarget is not null || new OutputFolder(root).IsUnfinished)
                return null;
            var text = File.ReadAllText(file.FullName);
            return Read(text) is { } record && Seal(root, madeFrom, record.Figures, file.LastWriteTimeUtc) is { } seal && text == record.Figures + seal ? record : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Once the folder is as it shall be. Where the record cannot be written, there is none.</summary>
    public void Write(string root, string madeFrom)
    {
        try
        {
            if (Seal(root, madeFrom, Figures, DateTimeOffset.MaxValue) is not { } seal)
                return;
            var (disk, place) = (new SystemDisk(), Path.Join(root, Name));
            var temporary = Path.Join(root, OutputPath.TemporaryPath(Name));
            disk.Write(temporary, Encoding.UTF8.GetBytes(Figures + seal));
            disk.Rename(temporary, place);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The site is complete; the next build finds out by itself what changed.
        }
    }

    private static OutputRecord? Read(string text) =>
        text.Split('\n') is [Header, var pages, var files, var address, _]
        && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var pageCount)
        && int.TryParse(files, NumberStyles.None, CultureInfo.InvariantCulture, out var fileCount)
        && Uri.TryCreate(address, UriKind.Absolute, out var baseUrl)
            ? new(pageCount, fileCount, baseUrl)
            : null;

    /// <summary>Nothing where a file is newer, or a link, which may lead anywhere.</summary>
    private static string? Seal(string root, string madeFrom, string figures, DateTimeOffset newest)
    {
        var (isSound, folder) = (true, Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var lines = new FileSystemEnumerable<string>(folder, Describe, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !OutputPath.IsOwn(entry.FileName.ToString()),
        };
        var listing = string.Join('\n', lines.Order(StringComparer.Ordinal));
        return isSound ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{madeFrom}\n{figures}{listing}"))) : null;

        string Describe(ref FileSystemEntry entry)
        {
            isSound &= entry.LastWriteTimeUtc <= newest && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            return string.Create(CultureInfo.InvariantCulture, $"{entry.ToFullPath().AsSpan(folder.Length)} {entry.Length}");
        }
    }
}
