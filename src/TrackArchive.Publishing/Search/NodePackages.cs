using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace TrackArchive.Publishing.Search;

/// <summary>
/// The npm packages of a theme folder, exactly those of its package-lock.json. A stamp in node_modules holds the lock's
/// hash: they are restored when it is missing or another one, so the network is needed once for each lock.
/// </summary>
public sealed class NodePackages
{
    private const int OldestNode = 20;
    private static readonly string[] DirectDependencies = ["dependencies", "devDependencies"];
    private const string WithoutSearch = "or run 'build --no-search' to build without full-text search";
    private readonly string _node;
    private readonly string _npm;

    public NodePackages(string themeFolder)
        : this(themeFolder, "node", OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
    {
    }

    internal NodePackages(string themeFolder, string node, string npm)
    {
        Folder = Path.GetFullPath(themeFolder);
        _node = node;
        _npm = npm;
    }

    public string Folder { get; }

    /// <summary>The lock, and the programs that use the packages, by their full names in ordinal order: what they make depends on these.</summary>
    public IEnumerable<string> Programs =>
        Directory.EnumerateFiles(Path.Combine(Folder, "search")).Append(Path.Combine(Folder, "package-lock.json")).Order(StringComparer.Ordinal);

    private string Stamp => Path.Combine(Folder, "node_modules", ".trackarchive-lock");

    /// <summary>Those that the packed tool brings, or else the nearest theme folder above the program or the current folder; null where there is none.</summary>
    public static NodePackages? Find() =>
        PackedPackages.Find(AppContext.BaseDirectory, PackedPackages.UserCache) ?? Find(AppContext.BaseDirectory) ?? Find(Environment.CurrentDirectory);

    internal static NodePackages? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var theme = Path.Combine(folder.FullName, "theme");
            if (File.Exists(Path.Combine(theme, "package.json")))
                return new(theme);
        }
        return null;
    }

    /// <summary>Null when the packages are there and Node can run them, else what the keeper should do, in one line.</summary>
    public async Task<string?> RestoreAsync(CancellationToken cancellation)
    {
        try
        {
            return await RestoreFilesAsync(cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return $"The packages of '{Folder}' cannot be restored: {fault.Message} Mend that, {WithoutSearch}.";
        }
    }

    private async Task<string?> RestoreFilesAsync(CancellationToken cancellation)
    {
        if (await FaultOfNodeAsync(cancellation) is { } fault)
            return fault;
        var wanted = await WantedStampAsync(cancellation);
        if (await IsStampedAsync(wanted, cancellation))
            return null;
        using var turn = await TurnAsync(cancellation);
        if (await IsStampedAsync(wanted, cancellation))
            return null;
        var run = await ExternalProgram.RunAsync(_npm, ["ci", "--no-audit", "--no-fund"], Folder, "", cancellation);
        if (run is null)
            return $"Full-text search needs npm, which comes with Node, and there is no '{_npm}'. Install it, {WithoutSearch}.";
        if (run.ExitCode != 0)
            return $"'npm ci' in '{Folder}' failed: {run.Fault}. Mend that, {WithoutSearch}.";
        if (await MissingPackageAsync(cancellation) is { } missing)
            return $"'npm ci' in '{Folder}' did not install '{missing}'. Run it there and see what it says, {WithoutSearch}.";
        Directory.CreateDirectory(Path.GetDirectoryName(Stamp)!);
        await File.WriteAllTextAsync(Stamp, wanted, cancellation);
        return null;
    }

    internal Task<ProgramRun?> RunAsync(IEnumerable<string> arguments, string input, CancellationToken cancellation) =>
        ExternalProgram.RunAsync(_node, arguments, Folder, input, cancellation);

    private async Task<bool> IsStampedAsync(string wanted, CancellationToken cancellation) =>
        File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp, cancellation) == wanted;

    /// <summary>One restore at a time, over all processes: two in one folder would tear each other's packages.</summary>
    private async Task<FileStream> TurnAsync(CancellationToken cancellation)
    {
        var patience = TimeSpan.FromMinutes(5);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, ".restoring"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(Path.Combine(Folder, ".restoring")) && Stopwatch.GetElapsedTime(started) < patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
            }
        }
    }

    private async Task<string?> FaultOfNodeAsync(CancellationToken cancellation)
    {
        var needs = $"Full-text search needs Node {OldestNode} or newer with npm";
        var run = await RunAsync(["--version"], "", cancellation);
        if (run is null)
            return $"{needs}, and there is no '{_node}'. Install it from https://nodejs.org, {WithoutSearch}.";
        var version = run.Output.Trim();
        if (version.Length == 0)
            return $"{needs}, and '{_node} --version' prints nothing. Install it from https://nodejs.org, {WithoutSearch}.";
        return Version.TryParse(version.TrimStart('v'), out var number) && number.Major >= OldestNode
            ? null
            : $"{needs}, and '{_node}' is {version}. Install a newer one from https://nodejs.org, {WithoutSearch}.";
    }

    /// <summary>The first that the lock has for the folder itself and that is not there; an npm may end well and install nothing.</summary>
    private async Task<string?> MissingPackageAsync(CancellationToken cancellation)
    {
        await using var theLock = File.OpenRead(Path.Combine(Folder, "package-lock.json"));
        using var json = await JsonDocument.ParseAsync(theLock, cancellationToken: cancellation);
        return json.RootElement.TryGetProperty("packages", out var packages) && packages.TryGetProperty("", out var own)
            ? DirectDependencies.Where(kind => own.TryGetProperty(kind, out _)).SelectMany(kind => own.GetProperty(kind).EnumerateObject())
                .Select(package => package.Name).FirstOrDefault(name => !File.Exists(Path.Combine(Folder, "node_modules", name, "package.json")))
            : null;
    }

    /// <summary>The packages hold programs, so they belong to one lock and to one kind of system.</summary>
    private async Task<string> WantedStampAsync(CancellationToken cancellation)
    {
        var theLock = await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"), cancellation);
        return $"{Convert.ToHexStringLower(SHA256.HashData(theLock))} {RuntimeInformation.RuntimeIdentifier}\n";
    }
}
