using System.IO.Compression;
using TrackArchive.Publishing.Exports;
using TrackArchive.Publishing.Output;
using Xunit;

namespace TrackArchive.Tests.Publishing.Exports;

/// <summary>Packed files, unpacked by another library than the one that packed them.</summary>
public sealed class PackedFileSpecs
{
    private static readonly OutputFile[] Files = [OutputFile.Text("data/csv/datapackage.json", "{}\n"), OutputFile.Text("data/csv/finals.csv", "id\r\nolympic-games/1984/men-1500m\r\n")];

    [Fact]
    public void A_zip_has_the_files_in_their_order_by_the_day_of_the_archive()
    {
        using var zip = new ZipArchive(new MemoryStream(Zip(2026).Content.ToArray()));

        Assert.Equal(["datapackage.json", "finals.csv"], zip.Entries.Select(e => e.FullName));
        Assert.Equal(Files.Select(f => System.Text.Encoding.UTF8.GetString(f.Content.Span)), zip.Entries.Select(Text));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2026, 11, 23), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_packed_file_is_unpacked_to_what_it_was()
    {
        var content = new byte[300_000];
        new Random(1984).NextBytes(content.AsSpan(0, 1000));
        using var gzip = new GZipStream(new MemoryStream(PackedFile.Gzip("data/archive.sqlite.gz", content).Content.ToArray()), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        gzip.CopyTo(unpacked);

        Assert.Equal(content, unpacked.ToArray());
    }

    [Fact]
    public void Equal_files_give_equal_bytes_whenever_they_are_packed()
    {
        Assert.Equal(Zip(2026).Content.ToArray(), Zip(2026).Content.ToArray());
        Assert.NotEqual(Zip(2026).Content.ToArray(), Zip(2027).Content.ToArray());
        Assert.Equal(0u, BitConverter.ToUInt32(PackedFile.Gzip("a.gz", Files[0].Content).Content.Span[4..8])); // No time of packing (RFC 1952, 2.3.1).
    }

    private static OutputFile Zip(int year) => PackedFile.Zip("data/csv.zip", "data/csv/", Files, new DateOnly(year, 11, 23));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
