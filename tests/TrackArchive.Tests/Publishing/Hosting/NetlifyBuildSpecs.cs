using System.Diagnostics;
using TrackArchive.Tests.Content;
using Xunit;

namespace TrackArchive.Tests.Publishing.Hosting;

/// <summary>The build command of netlify.toml, on an image whose programs only say how they were called.</summary>
public sealed class NetlifyBuildSpecs : IDisposable
{
    private const string Build = "run -c Release --project src/TrackArchive.Cli -- build";

    private readonly TemporaryFolder _image = new();

    public NetlifyBuildSpecs() => Assert.SkipWhen(OperatingSystem.IsWindows(), "needs bash");

    public void Dispose() => _image.Dispose();

    [Fact]
    public void The_command_is_the_one_of_netlify_toml() =>
        Assert.Contains("command = \"bash .ci/netlify-build\"", File.ReadAllText(Repository.Folder("netlify.toml")), StringComparison.Ordinal);

    [Fact]
    public async Task With_an_SDK_that_suits_nothing_is_downloaded()
    {
        Program("bin/dotnet", "echo dotnet $*");
        Program("bin/curl", "echo curl $*");

        Assert.Equal([$"dotnet {Build} --base-url https://track.example"], await Run("https://track.example"));
    }

    [Fact]
    public async Task Without_one_the_SDK_of_global_json_is_installed_and_used()
    {
        Program("bin/dotnet", "exit 1");
        Program("bin/curl", """
            echo "curl ${!#}"
            while [ "$1" != --output ]; do shift; done
            printf '%s\n' 'echo install $*; mkdir -p "$HOME/.dotnet"; printf "#!/bin/sh\necho new dotnet \$*\n" > "$HOME/.dotnet/dotnet"; chmod +x "$HOME/.dotnet/dotnet"' > "$2"
            """);

        Assert.Equal(
            [
                "curl https://dot.net/v1/dotnet-install.sh",
                $"install --jsonfile global.json --install-dir {_image.Path}/.dotnet",
                $"new dotnet {Build} --base-url https://track.example",
            ],
            await Run("https://track.example"));
    }

    [Fact]
    public async Task Without_an_address_that_of_site_yml_counts()
    {
        Program("bin/dotnet", "echo dotnet $*");

        Assert.Equal([$"dotnet {Build}"], await Run(""));
    }

    [Fact]
    public async Task A_download_that_fails_ends_the_build()
    {
        Program("bin/dotnet", "exit 1");
        Program("bin/curl", "exit 22");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(""));
    }

    private void Program(string path, string script)
    {
        _image[path] = $"#!/bin/bash\n{script}\n";
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Join(_image.Path, path), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private async Task<string[]> Run(string url)
    {
        var start = new ProcessStartInfo("bash", [Repository.Folder(".ci/netlify-build")]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = Path.Join(_image.Path, "bin") + ":/usr/bin:/bin";
        start.Environment["HOME"] = _image.Path;
        start.Environment["URL"] = url;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode == 0
            ? said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"ended with {process.ExitCode}: {said}");
    }
}
