using System.Diagnostics;
using System.Reflection.PortableExecutable;
using TrackArchive.Tests.Cli;
using TrackArchive.Tests.Content;
using TrackArchive.Tests.Publishing;
using Xunit;

namespace TrackArchive.Tests.Statiq;

/// <summary>The Statiq host as a program. It is there only where Statiq.Web was restored.</summary>
public sealed class SampleHostSpecs : IDisposable
{
    private const string WhyNot = "Statiq.Web was not asked for, so neither this nor TrackArchive.StatiqTests ran; 'dotnet test -p:WithStatiq=true' restores it and runs them.";

    /// <summary>The manifest and the record are <c>build</c>'s own, and Statiq writes no empty file: without a redirect there are no rules for them.</summary>
    private static readonly string[] OfBuildAlone = [".trackarchive-manifest", ".trackarchive-record", "_redirects"];

    private readonly TemporaryFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_host_writes_byte_for_byte_what_build_writes_and_its_search_index()
    {
        Assert.SkipUnless(IsProgram(Host), WhyNot);
        Content.TinyArchive.CopyTo(Path.Combine(_site.Path, "content"));
        var (host, built) = (Directory.CreateDirectory(Path.Combine(_site.Path, "src", "host")), Path.Combine(_site.Path, "built"));
        await RunAsync(host.FullName);
        var build = await TrackArchiveProgram.RunAsync("build", "--content", Path.Combine(_site.Path, "content"), "--output", built);
        Assert.Equal((0, ""), (build.ExitCode, build.Errors));

        var (expected, written) = (Files(built), Files(Path.Combine(host.FullName, "output")));
        Assert.Equal(expected.Keys.Except(OfBuildAlone), written.Keys);
        Assert.All(written, file => Assert.True(file.Value.AsSpan().SequenceEqual(expected[file.Key]), file.Key));
    }

    /// <summary>Where the build of this configuration puts it.</summary>
    private static string Host => Path.Combine(
        Repository.Folder("src/TrackArchive.Statiq"),
        Path.GetRelativePath(Repository.Folder("tests/TrackArchive.Tests"), AppContext.BaseDirectory),
        "TrackArchive.Statiq.dll");

    /// <summary>The empty shell is a library.</summary>
    private static bool IsProgram(string assembly)
    {
        if (!File.Exists(assembly))
            return false;
        using var file = new PEReader(File.OpenRead(assembly));
        return file.PEHeaders.CorHeader!.EntryPointTokenOrRelativeVirtualAddress != 0;
    }

    private static async Task RunAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Host]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }

    private static SortedDictionary<string, byte[]> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);
}
