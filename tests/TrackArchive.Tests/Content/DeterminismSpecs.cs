using System.Text.Json;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>The same content gives the same archive and the same messages, however it is read.</summary>
public class DeterminismSpecs
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Workers_and_the_order_of_files_change_nothing(int workers)
    {
        using var folder = new TemporaryFolder();
        CopyBackwards(TinyArchive.Folder, folder.Path);
        Assert.Equal(Whole(TinyArchive.Folder, 2), Whole(folder.Path, workers));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Messages_come_in_one_order(int workers)
    {
        using var content = new ChangedArchive();
        foreach (var file in Directory.GetFiles(content.Path, "*.yml", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("GBR", "GBX", StringComparison.Ordinal).Replace("place: 2", "place: 4", StringComparison.Ordinal));
        var first = content.Load(2).Messages;
        Assert.Contains("TA303", first, StringComparison.Ordinal);
        Assert.Equal(first, content.Load(workers).Messages);
    }

    private static void CopyBackwards(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Everything that the archive says, as text.</summary>
    private static string Whole(string folder, int workers)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveLoader.Load(folder, "content", diagnostics, workers).Archive!;
        var bodies = archive.Articles.Select(a => a.Body).Concat(archive.Athletes.Select(a => a.Biography)).SelectMany(b => b).Cast<object>();
        return string.Join('\n',
            JsonSerializer.Serialize(archive.Athletes), JsonSerializer.Serialize(archive.Articles), JsonSerializer.Serialize(archive.Championships),
            JsonSerializer.Serialize(archive.Teams), JsonSerializer.Serialize(archive.Events), JsonSerializer.Serialize(archive.Sources),
            string.Join('\n', archive.Finals.Select(Written)), string.Join('\n', bodies));
    }

    private static string Written(Final final) =>
        string.Join('\n', [$"{final.Id} {final.Date} {final.Basis}", .. final.Results.Select(r => r.ToString()), .. final.Decisions.Select(d => d.ToString()), .. final.Splits.Select(s => s.ToString())]);
}
