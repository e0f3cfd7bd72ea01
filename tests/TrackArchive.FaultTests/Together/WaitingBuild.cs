using System.Diagnostics;
using TrackArchive.Tests.Cli;

namespace TrackArchive.FaultTests.Together;

/// <summary>A process whose first words are waited for, before its end.</summary>
internal sealed class WaitingBuild(string[] arguments) : IDisposable
{
    private Process? _process;

    public void Start() => _process = TrackArchiveProgram.Start(arguments);

    public async Task<string> FirstErrorAsync() => await _process!.StandardError.ReadLineAsync() ?? "";

    public async Task<int> ExitCodeAsync()
    {
        var (output, errors) = (_process!.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
        await _process.WaitForExitAsync();
        await Task.WhenAll(output, errors);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
    }
}
