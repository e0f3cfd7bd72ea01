using TrackArchive.Cli.Building;
using TrackArchive.Composition;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Cli;

/// <summary>Between reading the ledger and writing it lies a whole build, in which a keeper may write, too.</summary>
public sealed class PublishedAddressesSpecs : IDisposable
{
    private const string Ledger = "urls.txt";
    private readonly TemporaryFolder _content = TinyArchive.Copy();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Lines_that_were_written_in_the_meantime_stay()
    {
        var archive = Checked();
        var written = string.Concat(Enumerable.Range(1, 600).Select(n => $"athletes/former-{n}.html -> athletes/sebastian-coe.html\n"));
        _content[Ledger] = "# by hand\n" + written;

        var published = PublishedAddresses.Add(archive, _content.Path);

        Assert.Equal((archive.Addresses.Count, null), (published.Added, published.Failure));
        Assert.StartsWith("# by hand\n" + written, _content[Ledger], StringComparison.Ordinal);
        Assert.Contains("\nathletes/sebastian-coe.html\n", _content[Ledger], StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_that_can_no_longer_be_read_is_left_as_it_is()
    {
        var archive = Checked();
        _content[Ledger] = "index.html ->\n";

        var published = PublishedAddresses.Add(archive, _content.Path);

        Assert.Equal(0, published.Added);
        Assert.Contains("urls.txt:1:13: error TA502: an address is missing", published.Failure, StringComparison.Ordinal);
        Assert.Equal("index.html ->\n", _content[Ledger]);
    }

    [Fact]
    public void A_ledger_that_became_a_link_is_not_followed()
    {
        var archive = Checked();
        using var elsewhere = new TemporaryFolder();
        elsewhere["mine.txt"] = "mine";
        File.Delete(Path.Join(_content.Path, Ledger));
        File.CreateSymbolicLink(Path.Join(_content.Path, Ledger), Path.Join(elsewhere.Path, "mine.txt"));

        Assert.Contains("a symbolic link", PublishedAddresses.Add(archive, _content.Path).Failure, StringComparison.Ordinal);

        Assert.Equal("mine", elsewhere["mine.txt"]);
    }

    private CheckedArchive Checked() =>
        CheckedArchive.Create(new ContentOnDisk(_content.Path, "content"), new SiteOptions { Search = false }, new Stages(_ => { }), new DiagnosticBag())!;
}
