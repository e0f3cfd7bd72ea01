using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace TrackArchive.StatiqTests;

/// <summary>The README's four steps, in a folder outside this repository.</summary>
public sealed partial class OutsideSiteSpecs : IDisposable
{
    /// <summary>Another one each time: restored packages are kept by their versions.</summary>
    private static readonly string Version = $"1.0.0-spec.{Guid.NewGuid():N}";

    private readonly StatiqSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_readmes_way_makes_a_site_with_an_archive()
    {
        var (repository, feeds) = (Known("Repository"), Known("RestoreConfigFile"));
        string[] configuration = feeds.Length == 0 ? [] : [$"-p:RestoreConfigFile={feeds}"];
        var packages = Path.Combine(_site.Root, "packages");
        await RunAsync("pack", [Path.Combine(repository, "src/TrackArchive.Statiq"), "-p:WithStatiq=true", $"-p:PackageVersion={Version}", .. configuration, "--output", packages]);

        var readme = await File.ReadAllTextAsync(Path.Combine(repository, "src/TrackArchive.Statiq/README.md"), TestContext.Current.CancellationToken);
        _site["Program.cs"] = string.Join('\n', Program().Match(readme).Groups["code"].Value.Split('\n').Select(line => line.StartsWith("   ", StringComparison.Ordinal) ? line[3..] : line));
        _site["settings.yml"] = "TrackArchive:\n  Folder: history\n  Search: false\n";
        _site["input/index.md"] = "---\nTitle: Club news\n---\nThe champion: <?# Athlete sebastian-coe /?>.\n";
        _site["Site.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TrackArchive.Statiq" Version="{Version}" />
              </ItemGroup>
            </Project>
            """;
        await RunAsync("restore", [.. configuration, $"-p:RestoreAdditionalProjectSources={packages}", "-p:NuGetAudit=false"]);
        await RunAsync("run", "--no-restore");
        Assert.Contains("<a href=\"/history/athletes/sebastian-coe.html\">Sebastian Coe</a>", _site["output/index.html"], StringComparison.Ordinal);
        Assert.Contains(">Sebastian Coe</h1>", _site["output/history/athletes/sebastian-coe.html"], StringComparison.Ordinal);
    }

    private async Task RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. arguments]) { WorkingDirectory = _site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"dotnet {command} {string.Join(' ', arguments)}\n{output}\n{await errors}");
    }

    private static string Known(string key) =>
        typeof(StatiqSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    [GeneratedRegex("""```csharp\n(?<code>.*?)\n\s*```""", RegexOptions.Singleline)]
    private static partial Regex Program();
}
