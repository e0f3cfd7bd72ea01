using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace TrackArchive.Publishing.Search;

/// <summary>How a program ended, with everything that it wrote.</summary>
internal sealed partial record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>In one line why it failed, without the stack that Node and npm print around it.</summary>
    public string Fault
    {
        get
        {
            var lines = Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var line = lines.FirstOrDefault(ErrorLine().IsMatch) ?? lines.FirstOrDefault() ?? $"it ended with exit code {ExitCode} and said nothing";
            return line.TrimEnd('.');
        }
    }

    /// <summary>"TypeError: …", "Error [ERR_MODULE_NOT_FOUND]: …", "npm error 404 Not Found …".</summary>
    [GeneratedRegex(@"^(\w*Error\b.*:|npm (error|ERR!) (?!code|errno|syscall))")]
    private static partial Regex ErrorLine();
}

/// <summary>Runs programs without a shell: arguments reach them as they are.</summary>
internal static class ExternalProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Null where the system finds no such program. A cancelled one is ended with all that it started.</summary>
    public static async Task<ProgramRun?> RunAsync(
        string program, IEnumerable<string> arguments, string folder, string input, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(program, arguments, folder) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await WriteAsync(process.StandardInput, input, cancellation);
            await process.WaitForExitAsync(cancellation);
            return new(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments, string folder) =>
        new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            CreateNoWindow = true,
        };

    /// <summary>A program that ends without reading breaks the pipe; its exit code then tells more.</summary>
    private static async Task WriteAsync(StreamWriter standardInput, string input, CancellationToken cancellation)
    {
        try
        {
            await standardInput.WriteAsync(input.AsMemory(), cancellation);
            standardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}
