using TrackArchive.Publishing.Search;
using Xunit;

namespace TrackArchive.Tests.Publishing;

/// <summary>Where the packed tool restores its npm packages.</summary>
public sealed class PackedPackagesSpecs : IDisposable
{
    private readonly TemporaryFolder _program = new();
    private readonly TemporaryFolder _cache = new();

    public PackedPackagesSpecs()
    {
        _program["packages/package.json"] = "{}";
        _program["packages/package-lock.json"] = "{ \"lockfileVersion\": 3 }";
        _program["packages/search/index-site.mjs"] = "// indexes";
    }

    public void Dispose()
    {
        _program.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public void They_are_copied_into_the_cache_and_found_there_again()
    {
        var before = _program.Files();
        var folder = Find()!;
        Assert.StartsWith(Path.Join(_cache.Path, "trackarchive"), folder, StringComparison.Ordinal);
        Assert.Equal("// indexes", File.ReadAllText(Path.Join(folder, "search/index-site.mjs")));
        Assert.Equal(folder, Find());
        Assert.Equal(3, Directory.GetFiles(_cache.Path, "*", SearchOption.AllDirectories).Length);
        Assert.Equal(before, _program.Files());
    }

    [Fact]
    public void Another_lock_or_program_has_a_folder_of_its_own()
    {
        var first = Find();
        _program["packages/search/index-site.mjs"] = "// indexes better";
        Assert.NotEqual(first, Find());
        Assert.Equal("// indexes better", File.ReadAllText(Path.Join(Find(), "search/index-site.mjs")));
    }

    [Fact]
    public void A_program_that_is_not_packed_has_none()
    {
        using var other = new TemporaryFolder();
        Assert.Null(PackedPackages.Find(other.Path, _cache.Path));
    }

    private string? Find() => PackedPackages.Find(_program.Path, _cache.Path)?.Folder;
}
