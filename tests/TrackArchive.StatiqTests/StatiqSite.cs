using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Statiq.Testing;
using TrackArchive.Statiq;

namespace TrackArchive.StatiqTests;

/// <summary>A Statiq site on the disk with the tiny archive beside its input, gone with the spec.</summary>
internal sealed class StatiqSite : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("trackarchive-statiq-");

    public StatiqSite()
    {
        var original = Known("TinyArchive");
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            this["content/" + Path.GetRelativePath(original, file)] = File.ReadAllText(file);
    }

    public string Root => _root.FullName;

    public string this[string path]
    {
        get => File.ReadAllText(Path.Combine(_root.FullName, path));
        set
        {
            var file = Path.Combine(_root.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, value);
        }
    }

    /// <summary>What Statiq makes of the site. Settings with a colon are as a file of settings has them.</summary>
    public Task<BootstrapperTestResult> ExecuteAsync(Action<TrackArchiveOptions> configure, params (string Key, object Value)[] settings)
    {
        var bootstrapper = Bootstrapper.Factory.CreateWeb([]).ConfigureFileSystem(files => files.RootPath = _root.FullName);
        foreach (var (key, value) in settings.Where(s => !s.Key.Contains(':', StringComparison.Ordinal)))
            bootstrapper.AddSetting(key, value);
        bootstrapper.BuildConfiguration(configuration => configuration.AddInMemoryCollection(
            settings.Where(s => s.Key.Contains(':', StringComparison.Ordinal)).Select(s => KeyValuePair.Create(s.Key, (string?)s.Value.ToString()))));
        return bootstrapper.AddTrackArchive(configure).RunTestAsync(LogLevel.None);
    }

    /// <summary>What <c>trackarchive build</c> makes of the same content, in a folder of the site.</summary>
    public async Task BuildAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Known("TrackArchiveProgram"), "build", "--output", folder, .. arguments]) { WorkingDirectory = _root.FullName };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Xunit.Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Every file below a folder, by path; a folder that is not there has none.</summary>
    public SortedDictionary<string, byte[]> Files(string folder)
    {
        var root = Path.Combine(_root.FullName, folder);
        return new(
            Directory.Exists(root)
                ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes)
                : [],
            StringComparer.Ordinal);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string Known(string key) =>
        typeof(StatiqSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
